package nl.tijdig.app.jeugdbeschermers.werkers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.tijdig.app.Als;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.organisaties.Organisaties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A team manager takes up workers, and says who is away and who leaves. */
@Proef
class WerkersTest {

  private static final String ACCOUNT = "teammanager-werkers";
  private static final String GI = "GI van de proef met werkers";

  @LocalServerPort private int poort;

  @Autowired private Proefgi proefgi;
  @Autowired private Organisaties organisaties;
  @Autowired private Werkers werkers;
  @Autowired private Afwezigheden afwezigheden;

  private Bezoeker manager;

  @BeforeEach
  void maak() throws Exception {
    proefgi.maak(ACCOUNT, GI, "2020-01-01", "2030-12-31");
    manager = new Bezoeker(poort, ACCOUNT);
  }

  private int neemOp(String wie, String uren, String registratie, String tot) throws Exception {
    return manager
        .stuur(
            "/team/werkers/nieuw",
            "wie",
            wie,
            "naam",
            "Anna van Dam",
            "uren",
            uren,
            "registratie",
            registratie,
            "vanaf",
            "2026-01-01",
            "tot",
            tot)
        .statusCode();
  }

  /** The day before the first working day, the day, and the day after; hours as well. */
  @ParameterizedTest
  @CsvSource({
    "1350, 2027-12-31, 2025-12-31, 422",
    "1350, 2027-12-31, 2026-01-01, 302",
    "1350, 2027-12-31, 2026-01-02, 302",
    "1999, 2027-12-31, '', 302",
    "2000, 2027-12-31, '', 302",
    "2001, 2027-12-31, '', 422",
    "-1, 2027-12-31, '', 422",
    "veel, 2027-12-31, '', 422",
    "1350, 2027-02-30, '', 422",
    "1350, '', '', 422"
  })
  void aFormIsTakenWholeOrRefusedWhole(String uren, String registratie, String tot, int status)
      throws Exception {
    var wie = "JB-" + UUID.randomUUID().toString().substring(0, 8);
    assertThat(neemOp(wie, uren, registratie, tot)).isEqualTo(status);
    assertThat(werkers.met(gi(GI), wie).isPresent()).isEqualTo(status == 302);
  }

  @ParameterizedTest
  @CsvSource({"nieuw", "a/b", "'<script>'", "''", "veel_te_lange_naam_die_niemand_ooit_zou_geven"})
  void aNameThatCannotStandInAnAddressIsRefused(String wie) throws Exception {
    assertThat(neemOp(wie, "1350", "2027-12-31", "")).isEqualTo(422);
  }

  @Test
  void theSameFormTwiceIsOneWorkerAndAnotherUnderThatNameIsRefused() throws Exception {
    assertThat(neemOp("JB-dubbel", "1350", "2027-12-31", "")).isEqualTo(302);
    assertThat(neemOp("JB-dubbel", "1350", "2027-12-31", "")).isEqualTo(302);
    assertThat(neemOp("JB-dubbel", "675", "2027-12-31", "")).isEqualTo(422);
    assertThat(werkers.met(gi(GI), "JB-dubbel").orElseThrow().nettoUren()).isEqualTo(1350);
  }

  @Test
  void aChangeKeepsWhatStoodThere() throws Exception {
    neemOp("JB-deeltijd", "1350", "2027-12-31", "");
    var antwoord =
        manager.stuur(
            "/team/werkers/JB-deeltijd",
            "naam",
            "Anna van Dam",
            "uren",
            "675",
            "registratie",
            "2027-12-31",
            "tot",
            "2026-12-31");
    assertThat(antwoord.statusCode()).isEqualTo(302);
    var nu = werkers.met(gi(GI), "JB-deeltijd").orElseThrow();
    assertThat(nu.nettoUren()).isEqualTo(675);
    assertThat(nu.tot()).isEqualTo(LocalDate.of(2026, 12, 31));
    var vorige = Als.account(ACCOUNT, () -> werkers.vorige(gi(GI), "JB-deeltijd"));
    assertThat(vorige).hasSize(1);
    assertThat(vorige.getFirst().uren()).isEqualTo(1350);
    assertThat(vorige.getFirst().tot()).isNull();
    assertThat(vorige.getFirst().door()).isEqualTo(ACCOUNT);
  }

  private int meld(String wie, String vanaf, String tot, String vervanger) throws Exception {
    return manager
        .stuur(
            "/team/werkers/" + wie + "/afwezig",
            "afwezig_vanaf",
            vanaf,
            "afwezig_tot",
            tot,
            "vervanger",
            vervanger)
        .statusCode();
  }

  @Test
  void daysAwayDoNotOverlapAndTheSameFormTwiceIsOneAbsence() throws Exception {
    neemOp("JB-ziek", "1350", "2027-12-31", "");
    assertThat(meld("JB-ziek", "2026-03-10", "2026-03-20", "")).isEqualTo(302);
    assertThat(meld("JB-ziek", "2026-03-10", "2026-03-20", "")).isEqualTo(302);
    assertThat(meld("JB-ziek", "2026-03-20", "", "")).isEqualTo(422);
    assertThat(meld("JB-ziek", "2026-03-09", "2026-03-10", "")).isEqualTo(422);
    assertThat(meld("JB-ziek", "2026-03-21", "2026-03-20", "")).isEqualTo(422);
    assertThat(meld("JB-ziek", "", "", "")).isEqualTo(422);
    assertThat(meld("JB-ziek", "2026-03-21", "", "JB-ziek")).isEqualTo(422);
    assertThat(meld("JB-ziek", "2026-03-21", "", "JB-nergens")).isEqualTo(422);
    assertThat(meld("JB-ziek", "2026-03-21", "", "")).isEqualTo(302);
    var dagen = afwezigheden.van(gi(GI), "JB-ziek");
    assertThat(dagen).hasSize(2);
    assertThat(stuurEinde("JB-ziek", dagen.getFirst().id(), "2026-03-20")).isEqualTo(422);
    assertThat(stuurEinde("JB-ziek", dagen.getFirst().id(), "2026-03-21")).isEqualTo(302);
    assertThat(afwezigheden.van(gi(GI), "JB-ziek").getFirst().tot())
        .isEqualTo(LocalDate.of(2026, 3, 21));
    assertThat(stuurEinde("JB-ziek", Long.MAX_VALUE, "2026-03-21")).isEqualTo(422);
  }

  private int stuurEinde(String wie, long id, String laatste) throws Exception {
    return manager
        .stuur("/team/werkers/" + wie + "/afwezig/" + id, "laatste", laatste)
        .statusCode();
  }

  @Test
  void anAbsenceThatDidNotHappenFreesTheDays() throws Exception {
    neemOp("JB-toch-niet", "1350", "2027-12-31", "");
    meld("JB-toch-niet", "2027-01-01", "", "");
    var id = afwezigheden.van(gi(GI), "JB-toch-niet").getFirst().id();
    assertThat(
            manager
                .stuur("/team/werkers/JB-toch-niet/afwezig/" + id, "ingetrokken", "true")
                .statusCode())
        .isEqualTo(302);
    assertThat(meld("JB-toch-niet", "2027-01-01", "2027-01-05", "")).isEqualTo(302);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-09, false",
    "2026-03-10, true",
    "2026-03-11, true",
    "2026-03-12, true",
    "2026-03-13, false"
  })
  void awayFromTheFirstDayUpToAndIncludingTheLast(LocalDate dag, boolean weg) {
    var vanaf = LocalDate.of(2026, 3, 10);
    assertThat(new Afwezigheid(1, vanaf, vanaf.plusDays(2), null, false).omvat(dag)).isEqualTo(weg);
    assertThat(new Afwezigheid(1, vanaf, vanaf.plusDays(2), null, true).omvat(dag)).isFalse();
  }

  @Test
  void aWorkerOfAnotherGiIsNobodyHere() throws Exception {
    assertThat(manager.haal("/team/werkers/JB-2702").statusCode()).isEqualTo(404);
    assertThat(meld("JB-2702", "2026-03-10", "", "")).isEqualTo(404);
    assertThat(afwezigheden.van(gi("De Lichtboei"), "JB-2702"))
        .noneMatch(dagen -> dagen.vanaf().equals(LocalDate.of(2026, 3, 10)));
  }

  @Test
  void thePagesAreWithoutThresholdAndFitAtFourTimesZoom() throws Exception {
    neemOp("JB-beeld", "1350", "2027-12-31", "");
    meld("JB-beeld", "2026-03-10", "", "");
    try (var browser = new Browser(poort)) {
      for (var breedte : new int[] {1280, 320}) {
        var pagina = browser.ingelogd(ACCOUNT, breedte);
        for (var adres :
            new String[] {"/team/werkers", "/team/werkers/nieuw", "/team/werkers/JB-beeld"}) {
          pagina.navigate(adres);
          assertThat(Browser.drempels(pagina)).as(adres).isEmpty();
          assertThat((int) pagina.evaluate("document.documentElement.scrollWidth"))
              .as(adres)
              .isLessThanOrEqualTo(breedte);
        }
        pagina.locator("#wijzig #uren").fill("9999");
        pagina.locator("#wijzig button").click();
        assertThat(pagina.locator("main .melding--fout")).containsText("Uren per jaar");
        assertThat(pagina.locator("#uren")).hasValue("9999");
      }
    }
  }

  private int gi(String naam) {
    return organisaties.gi(naam).orElseThrow().id();
  }
}
