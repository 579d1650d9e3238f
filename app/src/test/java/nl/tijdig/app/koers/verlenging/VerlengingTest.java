package nl.tijdig.app.koers.verlenging;

import static nl.tijdig.app.koers.Koersproef.kind;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.acties.Actie;
import nl.tijdig.app.acties.Acties;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.koers.Koersproef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Extension: who must do what before a measure ends, and after it ended. Today is 24-11-2026. */
@Proef
class VerlengingTest {

  @LocalServerPort private int poort;
  @Autowired private Koersproef proef;
  @Autowired private Dossiers dossiers;
  @Autowired private Acties acties;

  private Bezoeker manager;

  @BeforeEach
  void logIn() throws Exception {
    manager = proef.manager(poort);
  }

  private List<String> open(String nummer) {
    return acties.van(dossiers.feiten(nummer).orElseThrow().id()).stream()
        .filter(actie -> actie.soort().startsWith("maatregel."))
        .map(actie -> actie.soort() + " " + actie.uiterlijk())
        .toList();
  }

  @Test
  @DisplayName("Extension: two months before the last day the request must be at the court")
  void theRequestIsAnActionUntilItIsRecorded() throws Exception {
    var nummer = kind(manager, "2026-02-01", "2027-01-31");
    assertThat(open(nummer)).containsExactly("maatregel.verlenging 2026-11-30");
    assertThat(manager.haal("/dossiers/" + nummer).body())
        .contains("er is geen verlenging gevraagd", "31 januari 2027");
    var antwoord =
        manager.stuur(
            "/dossiers/" + nummer + "/verlenging", "besluit", "verzoek", "gedaan_op", "20-11-2026");
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(302);
    assertThat(open(nummer)).isEmpty();
    assertThat(manager.haal("/dossiers/" + nummer + "/verlenging").body())
        .contains("Verzoek om verlenging is bij de rechtbank, op 20 november 2026");
  }

  @Test
  void earlierThanAMonthBeforeThatDayNobodyIsBothered() throws Exception {
    assertThat(open(kind(manager, "2026-02-25", "2027-02-24"))).hasSize(1);
    assertThat(open(kind(manager, "2026-02-26", "2027-02-25"))).isEmpty();
  }

  @Test
  @DisplayName("Extension: a last day that passed with nothing recorded is an action on top")
  void aMeasureThatPassedStandsOnTopUntilAFactSaysHowItWentOn() throws Exception {
    var nummer = kind(manager, "2025-11-24", "2026-11-23");
    assertThat(open(nummer)).containsExactly("maatregel.voorbij 2026-11-23");
    assertThat(manager.haal("/").body())
        .contains("id=\"maatregel-voorbij\"", "is de maatregel voorbij en is niets vastgelegd");
    manager.stuur(
        "/dossiers/" + nummer + "/verlenging", "besluit", "verzoek", "gedaan_op", "2026-11-20");
    assertThat(open(nummer)).as("a request is no extension").hasSize(1);
    var antwoord =
        manager.stuur(
            "/dossiers/" + nummer + "/vastleggen",
            "opdracht",
            UUID.randomUUID().toString(),
            "soort",
            "maatregel_uitgesproken",
            "op",
            "2026-11-20",
            "maatregel",
            "ots",
            "einde",
            "2027-11-23");
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(302);
    assertThat(open(nummer)).isEmpty();
  }

  @Test
  void onTheLastDayItselfTheMeasureStillRuns() throws Exception {
    var nummer = kind(manager, "2025-11-25", "2026-11-24");
    assertThat(open(nummer)).containsExactly("maatregel.verlenging 2026-09-24");
    assertThat(acties.van(dossiers.feiten(nummer).orElseThrow().id()))
        .extracting(Actie::grond)
        .contains("BW 1:265j lid 1; productkeuze");
  }

  @Test
  void aDecisionThatSomebodyElseTookIsToldFirst() throws Exception {
    var pad = "/dossiers/" + kind(manager, "2026-02-01", "2027-01-31") + "/verlenging";
    manager.stuur(pad, "besluit", "geen", "gedaan_op", "2026-11-20", "_versie", "0");
    var antwoord =
        manager.stuur(pad, "besluit", "verzoek", "gedaan_op", "2026-11-21", "_versie", "0");
    assertThat(antwoord.statusCode()).isEqualTo(409);
    assertThat(antwoord.body()).contains("Geen verlenging; de Raad");
  }
}
