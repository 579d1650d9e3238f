package nl.tijdig.app.organisaties.instroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.dossier.inschrijving.Inschrijfformulier;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.organisaties.instroom.Instroomstops.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A team manager says that the GI takes up no new children, and who looks after them. */
@Proef
class InstroomstopTest {

  @LocalServerPort private int poort;

  @Autowired private Proefgi proefgi;
  @Autowired private Organisaties organisaties;
  @Autowired private Instroomstops stops;

  private String gi = "";
  private Bezoeker manager;

  private void maak(String naam) throws Exception {
    gi = "GI met stop " + naam;
    proefgi.maak("stop-" + naam, gi, "2023-01-01", "2030-12-31");
    manager = new Bezoeker(poort, "stop-" + naam);
  }

  private int begin(String vanaf, String regio, String naar, UUID opdracht) throws Exception {
    return manager
        .stuur(
            "/team/instroomstop",
            "vanaf",
            vanaf,
            "jeugdregio",
            regio,
            "instroomorganisatie",
            naar,
            "opdracht",
            opdracht.toString())
        .statusCode();
  }

  private int begin(String vanaf, String regio) throws Exception {
    return begin(vanaf, regio, "Instroomhuis", UUID.randomUUID());
  }

  private int eindig(long stop, String tot, String vergissing) throws Exception {
    return manager
        .stuur(
            "/team/instroomstop/einde",
            "stop",
            String.valueOf(stop),
            "tot",
            tot,
            "vergissing",
            vergissing,
            "opdracht",
            UUID.randomUUID().toString())
        .statusCode();
  }

  private Stop laatste() {
    return stops.van(organisaties.gi(gi).orElseThrow().id(), 1).getFirst();
  }

  private boolean stopt(String dag, String regio) {
    return organisaties.instroomstops().stream()
        .filter(stop -> stop.gi().equals(gi) && regio.equals(stop.jeugdregio()))
        .anyMatch(stop -> stop.periode().omvat(LocalDate.parse(dag)));
  }

  /** F81, all of it through the pages: the judge assigns a child to a GI under stop. */
  @Test
  void aChildDuringTheStopHasOwnerRiskAndClockAndAfterItTheGiItself() throws Exception {
    maak("kind");
    assertThat(begin("2026-11-01", "JZ13")).isEqualTo(302);
    var nummer = schrijfIn("K-8101", "2026-11-20");
    assertThat(manager.haal("/team").body())
        .contains(nummer, "Instroomhuis", "nog niet ingeschat", "27 november 2026");

    assertThat(eindig(laatste().id(), "2026-11-19", "")).isEqualTo(302);
    assertThat(manager.haal("/team").body())
        .contains(nummer, "27 november 2026")
        .doesNotContain("Instroomhuis");
  }

  private String schrijfIn(String kind, String op) throws Exception {
    var antwoord = Inschrijfformulier.stuur(manager, kind, op, "2027-11-01", UUID.randomUUID());
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(302);
    return antwoord.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
  }

  @Test
  void aStopHoldsOnItsFirstAndLastDayAndEndsAsOftenAsItMustBeCorrected() throws Exception {
    maak("einde");
    begin("2026-11-01", "JZ13");
    var stop = laatste().id();
    assertThat(eindig(stop, "2026-10-31", "")).isEqualTo(422);
    assertThat(eindig(stop, "", "")).isEqualTo(422);
    assertThat(eindig(stop, "2026-11-10", "ja")).isEqualTo(422);
    assertThat(laatste().tot()).isNull();
    assertThat(eindig(stop, "2026-11-10", "")).isEqualTo(302);
    assertThat(stopt("2026-10-31", "JZ13")).isFalse();
    assertThat(stopt("2026-11-01", "JZ13")).isTrue();
    assertThat(stopt("2026-11-10", "JZ13")).isTrue();
    assertThat(stopt("2026-11-11", "JZ13")).isFalse();
    assertThat(stopt("2026-11-05", "JZ24")).isFalse();
    assertThat(eindig(stop, "2026-11-11", "")).isEqualTo(302);
    assertThat(stopt("2026-11-11", "JZ13")).isTrue();
    assertThat(eindig(stop, "", "ja")).isEqualTo(302);
    assertThat(stopt("2026-11-05", "JZ13")).isFalse();
    assertThat(laatste().vervallen()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "a, 2026-11-10, JZ13, 422",
    "b, 2026-11-11, JZ13, 302",
    "c, 2026-11-10, overal, 422",
    "d, 2026-11-10, JZ24, 302",
    "e, 2026-12-01, overal, 302",
    "f, 2026-10-01, JZ13, 422",
    "g, 2026-11-11, JZ99, 422",
    "h, geen dag, JZ13, 422"
  })
  void twoStopsNeverHoldAtOnceInOneJeugdregio(String naam, String vanaf, String regio, int status)
      throws Exception {
    maak("over" + naam);
    begin("2026-11-01", "JZ13");
    eindig(laatste().id(), "2026-11-10", "");
    assertThat(begin(vanaf, regio)).isEqualTo(status);
    assertThat(stops.aantal(organisaties.gi(gi).orElseThrow().id()))
        .isEqualTo(status == 302 ? 2 : 1);
  }

  @Test
  void theSameFormTwiceIsOneStopAndAnotherUnderItsNumberIsRefused() throws Exception {
    maak("dubbel");
    var opdracht = UUID.randomUUID();
    assertThat(begin("2026-11-01", "overal", "Instroomhuis", opdracht)).isEqualTo(302);
    assertThat(begin("2026-11-01", "overal", "Instroomhuis", opdracht)).isEqualTo(302);
    assertThat(begin("2026-11-01", "overal", "Elders", opdracht)).isEqualTo(422);
    assertThat(begin("2026-11-01", "overal", "X", UUID.randomUUID())).isEqualTo(422);
    assertThat(stops.aantal(organisaties.gi(gi).orElseThrow().id())).isEqualTo(1);
    assertThat(laatste().door()).isEqualTo("stop-dubbel");
  }

  @Test
  void aStopOfAnotherGiIsNotTheirsToEnd() throws Exception {
    maak("eigen");
    begin("2026-11-01", "overal");
    var stop = laatste().id();
    maak("vreemd");
    assertThat(eindig(stop, "2026-11-10", "")).isEqualTo(422);
    maak("eigen");
    assertThat(laatste().tot()).isNull();
  }

  @Test
  void thePageIsWithoutThresholdAndFitsAtFourTimesZoom() throws Exception {
    maak("beeld");
    begin("2026-11-01", "JZ13");
    try (var browser = new Browser(poort)) {
      for (var breedte : new int[] {1280, 320}) {
        var pagina = browser.ingelogd("stop-beeld", breedte);
        pagina.navigate("/team/instroomstop");
        pagina.locator("article summary").focus();
        pagina.keyboard().press("Enter");
        assertThat(Browser.drempels(pagina)).isEmpty();
        assertThat((int) pagina.evaluate("document.documentElement.scrollWidth"))
            .isLessThanOrEqualTo(breedte);
        pagina.locator("article button").click();
        assertThat(pagina.locator("main .melding--fout")).containsText("Laatste dag");
        assertThat(Browser.drempels(pagina)).isEmpty();
      }
    }
  }
}
