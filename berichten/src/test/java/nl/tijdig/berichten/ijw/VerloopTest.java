package nl.tijdig.berichten.ijw;

import static nl.tijdig.berichten.ijw.RetourTest.lees;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import nl.tijdig.berichten.ijw.antwoord.Jw319;
import nl.tijdig.berichten.ijw.levering.Jw305;
import nl.tijdig.berichten.ijw.levering.Jw307;
import nl.tijdig.berichten.ijw.soort.Berichtsoort;
import nl.tijdig.berichten.ijw.toewijzing.Jw301;
import nl.tijdig.berichten.ijw.verloop.Antwoordtermijn;
import nl.tijdig.berichten.ijw.verloop.Kopcontrole;
import nl.tijdig.berichten.ijw.verloop.Leveringen;
import nl.tijdig.berichten.ijw.verloop.Toewijzingen;
import nl.tijdig.berichten.ijw.verloop.Verzoeken;
import nl.tijdig.berichten.ijw.verzoek.Jw315;
import nl.tijdig.berichten.ijw.verzoek.Jw317;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds across messages, whatever the order in which they came. */
class VerloopTest {

  private static final String GEMEENTE = "0384";
  private static final String AANBIEDER = "42420001";
  private static final String BSN = "999900006";
  private static final String PRODUCT = "Client/ToegewezenProducten/ToegewezenProduct/";
  private static final String START = "Client/StartProducten/StartProduct/";
  private static final String STOP = "Client/StopProducten/StopProduct/";

  private final Toewijzingen toewijzingen = new Toewijzingen();
  private final Leveringen leveringen = new Leveringen(toewijzingen);
  private final Verzoeken verzoeken = new Verzoeken();

  @BeforeEach
  void eenToewijzing() throws IOException {
    toewijzingen.ontvang(toewijzing("2026-04-01", "10:30:00", "2026-12-31"));
  }

  private static Jw301 toewijzing(String datum, String tijd, String einde) throws IOException {
    return lees(
        Goedbericht.van(Berichtsoort.JW301)
            .zet(PRODUCT + "Toewijzingsdatum", datum)
            .zet(PRODUCT + "Toewijzingstijd", tijd)
            .zet(PRODUCT + "Einddatum", einde),
        Jw301.class);
  }

  private String start(String begin, String status) throws IOException {
    var bericht =
        Goedbericht.van(Berichtsoort.JW305)
            .zet(START + "Begindatum", begin)
            .zet(START + "StatusAanlevering", status);
    return leveringen
        .ontvang(lees(bericht, Jw305.class))
        .toString()
        .replaceAll("[^0-9, ]*\\[1]=", "");
  }

  private String stop(String reden, String einde, String status) throws IOException {
    var bericht =
        Goedbericht.van(Berichtsoort.JW307)
            .zet(STOP + "RedenBeeindiging", reden)
            .zet(STOP + "Einddatum", einde)
            .zet(STOP + "StatusAanlevering", status);
    return leveringen
        .ontvang(lees(bericht, Jw307.class))
        .toString()
        .replaceAll("[^0-9, ]*\\[1]=", "");
  }

  @Test
  void theLatestDecisionCountsNotTheLatestReceipt() throws IOException {
    toewijzingen.ontvang(toewijzing("2026-04-01", "10:30:01", "2027-06-30"));
    toewijzingen.ontvang(toewijzing("2026-03-31", "23:59:59", "2026-05-01"));
    assertThat(toewijzingen.actueel(GEMEENTE, 7).product().einddatum()).isEqualTo("2027-06-30");
    assertThat(toewijzingen.eersteBesluit(GEMEENTE, 7)).isEqualTo("2026-03-31");
    var versies = toewijzingen.versies(GEMEENTE, 7);
    assertThat(versies).hasSize(3);
    assertThat(versies.get(2).isVerlengingVan(versies.get(1))).isTrue();
    assertThat(versies.get(0).isVerlengingVan(versies.get(1))).isFalse();
    assertThat(toewijzingen.actueel("0363", 7)).isNull();
  }

  @Test
  void anAllocationThatWasTakenBackCountsAsNeverSent() throws IOException {
    var weg =
        Goedbericht.van(Berichtsoort.JW301)
            .zet(PRODUCT + "Toewijzingsdatum", "2026-04-02")
            .zet(PRODUCT + "RedenWijziging", "13");
    assertThat(toewijzingen.ontvang(lees(weg, Jw301.class)).isLeeg()).isTrue();
    assertThat(toewijzingen.actueel(GEMEENTE, 7)).isNull();
    assertThat(start("2026-04-01", "1")).contains("9019");
  }

  @Test
  void theNumberOfSomebodyElseIsRefused() throws IOException {
    var ander = Goedbericht.van(Berichtsoort.JW301).zet("Client/Bsn", "999900018");
    assertThat(toewijzingen.ontvang(lees(ander, Jw301.class)).toString()).contains("9332");
  }

  @Test
  void aStartIsTakenBackAndSentAnew() throws IOException {
    assertThat(start("2026-04-01", "3")).contains("9063");
    assertThat(start("2026-04-01", "1")).isEqualTo("{}");
    assertThat(start("2026-04-01", "1")).contains("9074");
    assertThat(start("2026-04-03", "1")).contains("9326");
    assertThat(start("2026-04-01", "3")).isEqualTo("{}");
    assertThat(start("2026-04-03", "1")).isEqualTo("{}");
    assertThat(leveringen.van(BSN, 7L))
        .singleElement()
        .satisfies(levering -> assertThat(levering.begin()).isEqualTo("2026-04-03"));
  }

  @Test
  void aStopForATimeIsFollowedByOneForGoodOrByANewStart() throws IOException {
    assertThat(stop("20", "2026-05-01", "1")).contains("9069");
    start("2026-04-01", "1");
    assertThat(stop("20", "2026-05-01", "1")).isEqualTo("{}");
    assertThat(stop("20", "2026-05-01", "1")).contains("9074", "9413");
    assertThat(start("2026-04-01", "3")).contains("9071");
    assertThat(stop("31", "2026-04-30", "1")).contains("9414");
    assertThat(stop("31", "2026-05-02", "1")).isEqualTo("{}");
    assertThat(stop("32", "2026-05-02", "1")).contains("9415");
    assertThat(stop("32", "2026-05-02", "3")).contains("9063");
    assertThat(stop("31", "2026-05-02", "3")).isEqualTo("{}");
    assertThat(start("2026-05-20", "1")).isEqualTo("{}");
    assertThat(leveringen.van(BSN, 7L)).hasSize(2);
  }

  @Test
  void aRequestIsLookedIntoOnceAndThenGrantedOrRefused() throws IOException {
    var verzoek = lees(Goedbericht.van(Berichtsoort.JW315), Jw315.class);
    assertThat(antwoord("2")).contains("9355");
    assertThat(verzoeken.ontvang(verzoek).isLeeg()).isTrue();
    assertThat(verzoeken.ontvang(verzoek).toString()).contains("9347", "9374");
    assertThat(antwoord("2")).isEqualTo("{}");
    assertThat(antwoord("2")).contains("9360");
    assertThat(verzoeken.stand(AANBIEDER, "A")).isEqualTo(Verzoeken.Stand.IN_ONDERZOEK);
    var toegewezen = lees(Goedbericht.van(Berichtsoort.JW301), Jw301.class);
    assertThat(verzoeken.ontvang(toegewezen).isLeeg()).isTrue();
    assertThat(antwoord("1")).contains("9359");
    assertThat(verzoeken.stand(AANBIEDER, "A")).isEqualTo(Verzoeken.Stand.TOEGEWEZEN);
  }

  @Test
  void afterARefusalANewRequestMayCome() throws IOException {
    verzoeken.ontvang(lees(Goedbericht.van(Berichtsoort.JW315), Jw315.class));
    assertThat(antwoord("1")).isEqualTo("{}");
    assertThat(antwoord("1")).contains("9365");
    var wijziging =
        Goedbericht.van(Berichtsoort.JW317).zet("Client/Verzoek/ReferentieAanbieder", "B");
    assertThat(verzoeken.ontvang(lees(wijziging, Jw317.class)).isLeeg()).isTrue();
    var ander = Goedbericht.van(Berichtsoort.JW301).zet(PRODUCT + "ReferentieAanbieder", "C");
    assertThat(verzoeken.ontvang(lees(ander, Jw301.class)).toString()).contains("9379");
  }

  private String antwoord(String waarde) throws IOException {
    var bericht = Goedbericht.van(Berichtsoort.JW319).zet("Antwoord/VerzoekAntwoord", waarde);
    return verzoeken.ontvang(lees(bericht, Jw319.class)).toString();
  }

  @Test
  void aNameIsUsedOnceAndNoMessageIsFromTomorrow() throws IOException {
    var kop = lees(Goedbericht.van(Berichtsoort.JW305), Jw305.class).header();
    var controle = new Kopcontrole();
    assertThat(controle.ontvang(kop, LocalDate.of(2026, 4, 1)).toString()).contains("8848");
    assertThat(controle.ontvang(kop, LocalDate.of(2026, 4, 2)).isLeeg()).isTrue();
    assertThat(controle.ontvang(kop, LocalDate.of(2026, 4, 3)).toString()).contains("9056");
  }

  @Test
  void termsRunInWorkingDaysAndWeeks() {
    // Good Friday and Easter Monday lie between.
    var donderdag = LocalDate.of(2026, 4, 2);
    assertThat(Antwoordtermijn.RETOURBERICHT.uiterlijk(donderdag)).isEqualTo("2026-04-09");
    assertThat(Antwoordtermijn.TOEWIJZING_OF_ANTWOORD.uiterlijk(donderdag)).isEqualTo("2026-04-13");
    assertThat(Antwoordtermijn.BESLUIT_NA_ONDERZOEK.uiterlijk(donderdag)).isEqualTo("2026-05-28");
    assertThat(Antwoordtermijn.WOONPLAATSONDERZOEK.uiterlijk(donderdag)).isEqualTo("2026-04-16");
  }
}
