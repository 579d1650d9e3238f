package nl.tijdig.berichten.ijw;

import static nl.tijdig.berichten.ijw.RetourTest.lees;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.tijdig.berichten.ijw.declaratie.Jw323;
import nl.tijdig.berichten.ijw.soort.Berichtsoort;
import nl.tijdig.berichten.ijw.toewijzing.Jw301;
import nl.tijdig.berichten.ijw.verloop.Declaraties;
import nl.tijdig.berichten.ijw.verloop.Toewijzingen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims held against allocations and against earlier claims. */
class DeclaratieverloopTest {

  private static final String PRESTATIE = "Declaratie/Clienten/Client/Prestaties/Prestatie/";
  private static final String PRODUCT = "Client/ToegewezenProducten/ToegewezenProduct/";

  private final Toewijzingen toewijzingen = new Toewijzingen();
  private final Declaraties declaraties = new Declaraties(toewijzingen);
  private int nummer;

  @BeforeEach
  void eenToewijzing() throws IOException {
    toewijzingen.ontvang(lees(toewijzing(), Jw301.class));
  }

  private static Proefbericht toewijzing() {
    return Goedbericht.van(Berichtsoort.JW301)
        .zet(PRODUCT + "Ingangsdatum", "2026-01-15")
        .zet(PRODUCT + "Einddatum", "2026-12-31")
        .zet(PRODUCT + "Omvang/Eenheid", "82");
  }

  /** A claim of one line: volume 1 of 7 eurocents in March 2026. */
  private Proefbericht claim() {
    nummer++;
    return Goedbericht.van(Berichtsoort.JW323)
        .zet("Declaratie/DeclaratieNummer", "DN" + nummer)
        .zet(PRESTATIE + "ProductReferentie/ReferentieNummer", "RN" + nummer)
        .zet(PRESTATIE + "GeleverdVolume", "1");
  }

  private Proefbericht credit(String vorige) {
    return claim()
        .met(PRESTATIE + "ProductReferentie/VorigReferentieNummer")
        .zet(PRESTATIE + "ProductReferentie/VorigReferentieNummer", vorige)
        .zet(PRESTATIE + "IngediendBedrag/DebetCredit", "C")
        .zet("Declaratie/TotaalIngediendBedrag/DebetCredit", "C");
  }

  private String codes(Proefbericht claim) throws IOException {
    var codes = declaraties.ontvang(lees(claim, Jw323.class)).toString();
    return codes.replaceAll(".*=\\[|].*|[{}]", "");
  }

  @ParameterizedTest
  @CsvSource({
    "ToewijzingNummer, 8, 9338",
    "ProductCategorie, 47, 9339",
    "ProductCode, 48A02, 9340",
    "Eenheid, 84, 9341",
    "GeleverdVolume, 2, 9346",
    "ProductPeriode/Begindatum, 2026-03-02, 9387",
    "ProductPeriode/Einddatum, 2026-03-30, 9388",
  })
  void aLineMustFitItsAllocation(String element, String waarde, String code) throws IOException {
    assertThat(codes(claim())).isEmpty();
    assertThat(codes(credit("RN1"))).isEmpty();
    assertThat(codes(claim().zet(PRESTATIE + element, waarde))).isEqualTo(code);
  }

  @Test
  void theFirstMonthBeginsWithTheAllocationAndNothingIsClaimedBeforeIt() throws IOException {
    var januari =
        claim()
            .zet(PRESTATIE + "ProductPeriode/Begindatum", "2026-01-15")
            .zet(PRESTATIE + "ProductPeriode/Einddatum", "2026-01-31");
    assertThat(codes(januari)).isEmpty();
    var december =
        claim()
            .zet(PRESTATIE + "ProductPeriode/Begindatum", "2025-12-01")
            .zet(PRESTATIE + "ProductPeriode/Einddatum", "2025-12-31");
    assertThat(codes(december)).isEqualTo("9307, 9387");
  }

  @Test
  void nothingIsClaimedAfterTheAllocationNorAfterTheMonthOfTheClaim() throws IOException {
    toewijzingen.ontvang(
        lees(
            toewijzing()
                .zet(PRODUCT + "Toewijzingsdatum", "2026-04-02")
                .zet(PRODUCT + "Einddatum", "2026-03-15"),
            Jw301.class));
    assertThat(codes(claim())).isEqualTo("9308, 9388");
    var februari =
        claim()
            .zet("Declaratie/DeclaratiePeriode/Begindatum", "2026-02-01")
            .zet("Declaratie/DeclaratiePeriode/Einddatum", "2026-02-28")
            .zet(PRESTATIE + "ProductPeriode/Einddatum", "2026-03-15");
    assertThat(codes(februari)).isEqualTo("9319");
  }

  @Test
  void ofAnotherChildOrOnAnAllocationThatWasTakenBackNothingIsClaimed() throws IOException {
    assertThat(codes(claim().zet("Declaratie/Clienten/Client/Bsn", "999900018"))).isEqualTo("8187");
    toewijzingen.ontvang(
        lees(
            toewijzing()
                .zet(PRODUCT + "Toewijzingsdatum", "2026-04-02")
                .zet(PRODUCT + "RedenWijziging", "13")
                .zet(PRODUCT + "Einddatum", "2026-01-15"),
            Jw301.class));
    assertThat(codes(claim())).isEqualTo("9384");
  }

  @Test
  void aLineIsClaimedOnceUntilItIsTakenBackAndThatOnce() throws IOException {
    assertThat(codes(claim())).isEmpty();
    assertThat(codes(claim())).isEqualTo("9389");
    assertThat(codes(credit("RN9"))).isEqualTo("8017");
    assertThat(codes(credit("RN1"))).isEmpty();
    assertThat(codes(credit("RN1"))).isEqualTo("9390");
    assertThat(codes(claim())).isEmpty();
    assertThat(codes(claim().zet(PRESTATIE + "ProductReferentie/ReferentieNummer", "RN1")))
        .isEqualTo("8021, 9389");
    assertThat(codes(claim().zet("Declaratie/DeclaratieNummer", "DN1"))).isEqualTo("9333");
  }

  @Test
  void hoursMayBeClaimedInMinutesOfTheSameTariff() throws IOException {
    toewijzingen.ontvang(
        lees(
            toewijzing()
                .zet(PRODUCT + "Toewijzingsdatum", "2026-04-02")
                .zet(PRODUCT + "Omvang/Eenheid", "04"),
            Jw301.class));
    var minuten =
        claim()
            .zet(PRESTATIE + "Eenheid", "01")
            .zet(PRESTATIE + "GeleverdVolume", "50")
            .zet(PRESTATIE + "ProductTarief", "10001")
            .zet(PRESTATIE + "IngediendBedrag/Bedrag", "8334")
            .zet("Declaratie/TotaalIngediendBedrag/TotaalBedrag", "8334");
    assertThat(codes(minuten)).isEmpty();
  }
}
