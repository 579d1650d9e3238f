package nl.tijdig.app.werkvoorraad;

import nl.tijdig.app.dossier.Aandachtslijst.Rij;
import nl.tijdig.app.toegang.Recht;
import nl.tijdig.app.toegang.Rol;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.norm.NormId;
import org.jspecify.annotations.Nullable;

/**
 * The one button beside a child that helps: it opens what ends the clock.
 *
 * @param tekst the key of the word on the button
 * @param soort the fact that the form asks; null when the button leads elsewhere
 */
public record Handgreep(String tekst, @Nullable Soort soort) {

  private static final Handgreep BEKIJK = new Handgreep("knop.open", null);
  private static final Handgreep KOPPEL = new Handgreep("knop.koppel", null);

  /** For this line, for somebody of this role. */
  public static Handgreep van(Rij rij, Rol rol) {
    if (!rij.isOpen() || !rol.mag(Recht.VASTLEGGEN)) {
      return BEKIJK;
    }
    return switch (NormId.van(rij.norm())) {
      case N1, N1_TIJDIG, N1_VAST, BESLUIT_AANWIJZING, BRIEF_INZET ->
          rol.mag(Recht.TEAM) ? KOPPEL : contact();
      case N1_ACTIEF, BESLUIT_CONTACT, REKENKAMER_CONTACT -> contact();
      case N2, N2_AANWEZIG, N2_TIJDIG, N2_GEDRAGEN ->
          new Handgreep("knop.koers", Soort.KOERS_BEPAALD);
      case N3, N3_TIJDIG, N3_PASSEND ->
          rij.geenHulpBepaald()
              ? new Handgreep("knop.hulp-bepaald", Soort.HULP_BEPAALD)
              : new Handgreep("knop.hulp-gestart", Soort.HULP_GESTART);
      case JEUGDWET_PLAN -> new Handgreep("knop.plan", Soort.PLAN_VASTGESTELD);
      case BESLUIT_EVALUATIE -> new Handgreep("knop.evaluatie", Soort.PLAN_GEEVALUEERD);
    };
  }

  private static Handgreep contact() {
    return new Handgreep("knop.contact", Soort.CONTACT);
  }

  /** Whether the button leads to the proposal for coupling. */
  public boolean isKoppelen() {
    return equals(KOPPEL);
  }
}
