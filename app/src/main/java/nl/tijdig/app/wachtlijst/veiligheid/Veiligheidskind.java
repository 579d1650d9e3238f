package nl.tijdig.app.wachtlijst.veiligheid;

import java.util.List;
import nl.tijdig.app.acties.Acties.Plicht;
import nl.tijdig.app.dossier.Feitenblad;
import nl.tijdig.app.toegang.Rol;
import nl.tijdig.app.wachtlijst.spoor.Gesproken;
import nl.tijdig.kern.dossier.Koppelverloop;
import org.jspecify.annotations.Nullable;

/**
 * The child whose safety it is about.
 *
 * @param id inner id of the dossier
 * @param gi inner id of the GI in charge
 * @param gesproken when each person who must be spoken with last was
 */
record Veiligheidskind(
    long id,
    String nummer,
    @Nullable Integer gi,
    @Nullable String jeugdregio,
    Koppelverloop wie,
    List<Gesproken> gesproken) {

  static Veiligheidskind van(Feitenblad blad) {
    return new Veiligheidskind(
        blad.id(),
        blad.dossier().id(),
        blad.uitvoering().gi(),
        blad.dossier().betrokkenen().jeugdregio(),
        Koppelverloop.van(blad.dossier().gebeurtenissen()),
        Gesproken.van(blad.dossier()));
  }

  /** The worker is coupled to the child now. */
  boolean isGekoppeld(String werker) {
    return wie.koppelingen().stream()
        .anyMatch(een -> een.wie().equals(werker) && een.periode().tot() == null);
  }

  /** This worker must act: as jeugdbeschermer, or as who looks after waiting children. */
  Plicht plicht(String werker) {
    var rol = isGekoppeld(werker) ? Rol.JEUGDBESCHERMER : Rol.WACHTLIJSTBEHEERDER;
    return new Plicht(rol, gi, jeugdregio, werker);
  }
}
