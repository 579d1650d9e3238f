package nl.tijdig.app.werkvoorraad.vandaag;

import nl.tijdig.app.acties.Aandachtslijst.Filter;
import nl.tijdig.app.toegang.Gebruiker;
import nl.tijdig.app.toegang.Rol;
import nl.tijdig.kern.norm.NormId;
import org.jspecify.annotations.Nullable;

/** What the first screen of a role shows as long as nobody chose something else. */
public final class Begin {

  private Begin() {}

  /** The norm that this role can do something about; null for the first clock of each child. */
  public static @Nullable String norm(Rol rol) {
    return switch (rol) {
      case ZORGBEMIDDELAAR, EXPERTTEAMLID -> NormId.N3_TIJDIG.code();
      default -> null;
    };
  }

  /** The open work of an account, wherever it is; for those who see dossiers. */
  public static Filter werk(Gebruiker ik) {
    return new Filter(
        ik.wie(), ik.giId(), ik.jeugdregio(), norm(ik.rol()), null, isZonder(ik.rol()));
  }

  /** Whether this role looks after the children without fixed jeugdbeschermer only. */
  public static boolean isZonder(Rol rol) {
    return rol == Rol.WACHTLIJSTBEHEERDER;
  }
}
