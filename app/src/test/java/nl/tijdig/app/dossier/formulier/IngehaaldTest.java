package nl.tijdig.app.dossier.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.databank.Namens;
import nl.tijdig.app.dossier.Achtergrond;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.dossier.Opname;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.berichten.dossiers.Schrijver;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Veiligheidsplan;
import nl.tijdig.kern.dossier.Betrokkenen;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.tijd.Datum;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who saves on what a colleague changed meanwhile is told so, and keeps what they typed. */
@Proef
class IngehaaldTest {

  @LocalServerPort private int poort;
  @Autowired private Vastleggen vastleggen;
  @Autowired private Dossiers dossiers;

  private String nummer = "";

  @BeforeEach
  void maak() {
    nummer = "T-" + UUID.randomUUID();
    var dossier =
        new Dossier(
            nummer,
            Bron.REGISTER,
            new Betrokkenen(null, null, "De Lichtboei", null, "JZ13"),
            List.of(new Veiligheidsplan(Datum.van("2026-11-02"))));
    var gegevens = dossier.gebeurtenissen().stream().map(Schrijver::tekst).toList();
    Namens.systeem(() -> {
      vastleggen.neemOp(List.of(new Opname(dossier, Achtergrond.FICTIEF, gegevens)));
      return true;
    });
  }

  private String pad() {
    return "/dossiers/" + nummer + "/feiten/1/corrigeren";
  }

  private String[] correctie(String op, String reden, String versie) {
    return new String[] {
      "op",
      op,
      "correctie_reden",
      reden,
      "_versie",
      versie,
      "_formulier",
      UUID.randomUUID().toString()
    };
  }

  @Test
  @DisplayName(
      "U05: two correct the same fact; the second keeps the answers and reads who, when and what")
  void theSecondCorrectionComesBackWithItsAnswers() throws Exception {
    var eerste = new Bezoeker(poort, "teammanager");
    var tweede = new Bezoeker(poort, "wachtlijstbeheerder");
    assertThat(tweede.haal(pad()).body()).contains("name=\"_versie\" value=\"1\"");
    assertThat(eerste.stuur(pad(), correctie("3-11-2026", "verkeerde brief", "1")).statusCode())
        .isEqualTo(302);
    var antwoord = tweede.stuur(pad(), correctie("5-11-2026", "mijn eigen reden", "1"));
    assertThat(antwoord.statusCode()).isEqualTo(409);
    assertThat(antwoord.body())
        .contains("teammanager corrigeerde dit op")
        .contains("2 november 2026 → 3 november 2026")
        .contains("value=\"5-11-2026\"")
        .contains("value=\"mijn eigen reden\"")
        .contains("/feiten/2/corrigeren")
        .contains("name=\"_versie\" value=\"2\"");
    var opnieuw =
        tweede.stuur(
            "/dossiers/" + nummer + "/feiten/2/corrigeren",
            correctie("5-11-2026", "mijn eigen reden", "2"));
    assertThat(opnieuw.statusCode()).isEqualTo(302);
    assertThat(dossiers.feiten(nummer).orElseThrow().dossier().gebeurtenissen())
        .containsExactly(new Veiligheidsplan(Datum.van("2026-11-05")));
  }

  @Test
  @DisplayName("U05: a fact that was withdrawn meanwhile is told, not lost")
  void aWithdrawnFactIsTold() throws Exception {
    var eerste = new Bezoeker(poort, "teammanager");
    eerste.stuur(
        pad(),
        "op",
        "2-11-2026",
        "correctie_reden",
        "ander kind",
        "intrekken",
        "true",
        "_versie",
        "1",
        "_formulier",
        UUID.randomUUID().toString());
    var antwoord =
        new Bezoeker(poort, "wachtlijstbeheerder")
            .stuur(pad(), correctie("5-11-2026", "mijn eigen reden", "1"));
    assertThat(antwoord.statusCode()).isEqualTo(409);
    assertThat(antwoord.body())
        .contains("teammanager trok dit in op")
        .contains("value=\"mijn eigen reden\"");
  }

  @Test
  @DisplayName("U05: a new fact on a dossier on which somebody recorded meanwhile comes back once")
  void aNewFactIsHeldToTheLastRecording() throws Exception {
    var vastleggenPad = "/dossiers/" + nummer + "/vastleggen";
    var eerste = new Bezoeker(poort, "teammanager");
    var tweede = new Bezoeker(poort, "wachtlijstbeheerder");
    assertThat(eerste.stuur(vastleggenPad, plan("4-11-2026", "1")).statusCode()).isEqualTo(302);
    var antwoord = tweede.stuur(vastleggenPad, plan("6-11-2026", "1"));
    assertThat(antwoord.statusCode()).isEqualTo(409);
    assertThat(antwoord.body())
        .contains("teammanager legde op", "Veiligheidsplan, 4 november 2026")
        .contains("value=\"6-11-2026\"");
    assertThat(tweede.stuur(vastleggenPad, plan("6-11-2026", "2")).statusCode()).isEqualTo(302);
  }

  private static String[] plan(String op, String versie) {
    return new String[] {
      "soort",
      "veiligheidsplan",
      "op",
      op,
      "_versie",
      versie,
      "_formulier",
      UUID.randomUUID().toString()
    };
  }

  @Test
  @DisplayName("U07: the same form twice stores once and shows the saved result")
  void theSameFormTwiceIsStoredOnce() throws Exception {
    var bezoeker = new Bezoeker(poort, "teammanager");
    var formulier = plan("4-11-2026", "1");
    var eerste = bezoeker.stuur("/dossiers/" + nummer + "/vastleggen", formulier);
    assertThat(bezoeker.haal("/dossiers/" + nummer).body()).contains("Dit is vastgelegd");
    var tweede = bezoeker.stuur("/dossiers/" + nummer + "/vastleggen", formulier);
    assertThat(tweede.statusCode()).isEqualTo(302);
    assertThat(tweede.headers().firstValue("Location"))
        .isEqualTo(eerste.headers().firstValue("Location"));
    assertThat(bezoeker.haal("/dossiers/" + nummer).body()).contains("al verstuurd");
    assertThat(dossiers.feiten(nummer).orElseThrow().feiten()).hasSize(2);
  }
}
