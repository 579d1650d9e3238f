package nl.tijdig.app.werkvoorraad.vandaag;

import java.time.LocalDate;
import nl.tijdig.app.acties.Aandachtslijst.Filter;
import nl.tijdig.app.acties.Aandachtslijst.Laat;
import nl.tijdig.app.toegang.Gebruiker;
import org.jspecify.annotations.Nullable;

/**
 * What the reader chose on the first screen, as it stands in the address; without a choice the role
 * decides.
 *
 * @param wanneer {@code te-laat} or {@code binnenkort}; anything else is all of them
 * @param wie only of this jeugdbeschermer, for who sees a whole GI
 */
record Keuze(
    @Nullable String gi,
    @Nullable String jeugdregio,
    @Nullable String norm,
    @Nullable String oordeel,
    @Nullable String wanneer,
    @Nullable String wie) {

  /** "Soon" on the first screen, in days. */
  static final int BINNENKORT = 14;

  static final String TE_LAAT = "te-laat";
  static final String STRAKS = "binnenkort";

  private static final int GEEN_GI = -1;

  Filter filter(Gebruiker ik, @Nullable Integer gekozen) {
    var werk = Begin.werk(ik);
    return new Filter(
        ik.wie() == null && ik.giId() != null ? waarde(wie) : ik.wie(),
        ik.giId() == null ? gekozen : ik.giId(),
        ik.jeugdregio() == null ? waarde(jeugdregio) : ik.jeugdregio(),
        norm == null ? werk.norm() : waarde(norm),
        waarde(oordeel),
        werk.zonder());
  }

  Laat laat(LocalDate vandaag) {
    if (TE_LAAT.equals(wanneer)) {
      return Laat.al(vandaag);
    }
    return STRAKS.equals(wanneer) ? Laat.binnen(vandaag, BINNENKORT) : Laat.ALLES;
  }

  /** A GI that nobody knows has no children; without a choice all of them show. */
  @Nullable Integer onbekendeGi() {
    return waarde(gi) == null ? null : GEEN_GI;
  }

  private static @Nullable String waarde(@Nullable String keuze) {
    return keuze == null || keuze.isBlank() ? null : keuze;
  }
}
