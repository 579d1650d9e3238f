package nl.tijdig.app.dossier.gevolgen;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Koppelverloop;
import nl.tijdig.kern.dossier.Rol;

/** The stored form of who is coupled to a child now; decides who of a GI sees the dossier. */
record Koppeling(String wie, Rol rol, LocalDate vanaf) {

  static List<Koppeling> van(Dossier dossier) {
    if (dossier.bron() == Bron.RECONSTRUCTIE) {
      return List.of();
    }
    return Koppelverloop.van(dossier.gebeurtenissen()).koppelingen().stream()
        .filter(koppeling -> koppeling.periode().tot() == null)
        .map(nu -> new Koppeling(nu.wie(), nu.rol(), nu.periode().vanaf()))
        .toList();
  }
}
