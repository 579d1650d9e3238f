package nl.tijdig.app.jeugdbeschermers.vervanging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.jeugdbeschermers.werkers.Proefwerkers;
import nl.tijdig.app.organisaties.Organisaties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** U22 on the pages: asked back when it is recorded, and then said on both pages and the team's. */
@Proef
class VervangingTest {

  private static final String AFWEZIG = "maar is zelf afwezig van 3 december 2026";

  @LocalServerPort private int poort;

  @Autowired private Proefgi proefgi;
  @Autowired private Proefwerkers proefwerkers;
  @Autowired private Organisaties organisaties;

  private String account = "";
  private int gi;
  private Bezoeker manager;

  @BeforeEach
  void maak() throws Exception {
    var nummer = UUID.randomUUID().toString().substring(0, 8);
    account = "teammanager-vervanging-" + nummer;
    proefgi.maak(account, "GI met vervanging " + nummer, "2020-01-01", "2030-12-31");
    gi = organisaties.gi("GI met vervanging " + nummer).orElseThrow().id();
    manager = new Bezoeker(poort, account);
    proefwerkers.neemOp(gi, account, "JB-A", "Anna van Dam", null);
    proefwerkers.neemOp(gi, account, "JB-B", "Bilal Kaya", null);
    proefwerkers.neemOp(gi, account, "JB-C", "Carla Smit", null);
  }

  private java.net.http.HttpResponse<String> meld(
      String wie, String van, String tot, String vervanger, String toch) throws Exception {
    return manager.stuur(
        "/team/werkers/" + wie + "/afwezig",
        "afwezig_vanaf",
        van,
        "afwezig_tot",
        tot,
        "vervanger",
        vervanger,
        "toch",
        toch);
  }

  @Test
  void itIsAskedBackWhenTheStandInIsRecordedAsAway() throws Exception {
    assertThat(meld("JB-A", "2026-12-01", "2026-12-11", "JB-B", "").statusCode()).isEqualTo(302);
    var gevraagd = meld("JB-B", "2026-12-03", "2026-12-05", "", "");
    assertThat(gevraagd.statusCode()).isEqualTo(422);
    assertThat(gevraagd.body()).contains(AFWEZIG, "id=\"toch-afwezig\"", "value=\"2026-12-03\"");
    assertThat(manager.haal("/team/werkers/JB-A").body()).doesNotContain(AFWEZIG);
    assertThat(meld("JB-B", "2026-12-03", "2026-12-05", "", "true").statusCode()).isEqualTo(302);
    for (var pagina : new String[] {"/team/werkers/JB-A", "/team/werkers/JB-B", "/team"}) {
      assertThat(manager.haal(pagina).body()).as(pagina).contains(AFWEZIG);
    }
    assertThat(manager.haal("/team/werkers/JB-C").body()).doesNotContain(AFWEZIG);
  }

  @Test
  void itIsAskedBackInTheOtherOrderToo() throws Exception {
    assertThat(meld("JB-B", "2026-12-03", "2026-12-05", "", "").statusCode()).isEqualTo(302);
    var gevraagd = meld("JB-A", "2026-12-01", "2026-12-11", "JB-B", "");
    assertThat(gevraagd.statusCode()).isEqualTo(422);
    assertThat(gevraagd.body()).contains(AFWEZIG);
    assertThat(meld("JB-A", "2026-12-01", "2026-12-02", "JB-B", "").statusCode()).isEqualTo(302);
  }

  @Test
  void itIsAskedBackWhenTheStandInLeaves() throws Exception {
    meld("JB-A", "2026-12-01", "2026-12-11", "JB-B", "");
    var velden =
        new String[] {
          "naam", "Bilal Kaya", "uren", "1350", "registratie", "2030-12-31", "tot", "2026-12-10"
        };
    var gevraagd = manager.stuur("/team/werkers/JB-B", velden);
    assertThat(gevraagd.statusCode()).isEqualTo(422);
    assertThat(gevraagd.body()).contains("werkt hier niet meer op 11 december 2026", "toch-wijzig");
    velden[7] = "2026-12-11";
    assertThat(manager.stuur("/team/werkers/JB-B", velden).statusCode()).isEqualTo(302);
  }

  /** U02 for the page of a worker: who saves on what changed meanwhile is shown what changed. */
  @Test
  void whoSavesOnWhatChangedMeanwhileIsShownWhatChanged() throws Exception {
    var versie =
        manager
            .haal("/team/werkers/JB-C")
            .body()
            .replaceAll("(?s).*id=\"wijzig\".*?_versie\" value=\"([^\"]*)\".*", "$1");
    proefwerkers.vertrekt(gi, account, "JB-C", LocalDate.of(2027, 1, 31));
    var antwoord =
        manager.stuur(
            "/team/werkers/JB-C",
            "_versie",
            versie,
            "naam",
            "Carla Smit",
            "uren",
            "675",
            "registratie",
            "2030-12-31",
            "tot",
            "");
    assertThat(antwoord.statusCode()).isEqualTo(409);
    assertThat(antwoord.body()).contains("31 januari 2027", account, "value=\"675\"");
  }

  @Test
  void theAskingPageIsWithoutThresholdAndFits() throws Exception {
    meld("JB-A", "2026-12-01", "2026-12-11", "JB-B", "");
    meld("JB-B", "2026-12-03", "2026-12-05", "", "true");
    try (var browser = new Browser(poort)) {
      for (var breedte : new int[] {1280, 320}) {
        var pagina = browser.ingelogd(account, breedte);
        for (var adres : new String[] {"/team", "/team/vooruitblik", "/team/werkers/JB-A"}) {
          pagina.navigate(adres);
          assertThat(Browser.drempels(pagina)).as(adres).isEmpty();
          assertThat((int) pagina.evaluate("document.documentElement.scrollWidth"))
              .as(adres)
              .isLessThanOrEqualTo(breedte);
        }
      }
    }
  }
}
