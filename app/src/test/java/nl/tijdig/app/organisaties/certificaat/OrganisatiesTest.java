package nl.tijdig.app.organisaties.certificaat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.kern.dossier.Certificaat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The beheerder takes up GI's and keeps their certificates. */
@Proef
class OrganisatiesTest {

  @LocalServerPort private int poort;

  @Autowired private Organisaties organisaties;
  @Autowired private Certificaten certificaten;

  private Bezoeker beheerder;

  @BeforeEach
  void kom() throws Exception {
    beheerder = new Bezoeker(poort, "beheerder");
  }

  private HttpResponse<String> neemOp(String gi, String vanaf, String tot, UUID opdracht)
      throws Exception {
    return beheerder.stuur(
        "/organisaties", "naam", gi, "vanaf", vanaf, "totenmet", tot, "opdracht", opdracht + "");
  }

  private String nieuweGi(String vanaf, String tot) throws Exception {
    var gi = "GI " + UUID.randomUUID().toString().replaceAll("[0-9]", "x");
    assertThat(neemOp(gi, vanaf, tot, UUID.randomUUID()).statusCode()).isEqualTo(302);
    return gi;
  }

  private HttpResponse<String> verleng(String gi, String vanaf, String tot, UUID opdracht)
      throws Exception {
    return beheerder.stuur(
        "/organisaties/periode",
        "gi",
        gi,
        "vanaf",
        vanaf,
        "totenmet",
        tot,
        "opdracht",
        opdracht.toString());
  }

  private int herstel(String gi, long eerder, String nooit, String vanaf, String tot, String reden)
      throws Exception {
    return beheerder
        .stuur(
            "/organisaties/herstel",
            "gi",
            gi,
            "eerder",
            String.valueOf(eerder),
            "nooit",
            nooit,
            "vanaf",
            vanaf,
            "totenmet",
            tot,
            "reden",
            reden,
            "opdracht",
            UUID.randomUUID().toString())
        .statusCode();
  }

  private List<String> geldend(String gi) {
    return organisaties.certificaten().stream()
        .filter(een -> een.gi().equals(gi))
        .map(een -> een.vanaf() + " " + een.totEnMet())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "De Nieuwe Brug, 2026-01-01, 2025-12-31, ligt voor de eerste dag",
    "De Nieuwe Brug, 2014-12-31, 2026-12-31, kies een dag van 1 januari 2015",
    "De Nieuwe Brug, 2026-02-30, 2026-12-31, kies een dag van",
    "De Nieuwe Brug, '', 2026-12-31, kies een dag van",
    "De Nieuwe Brug, 2026-01-01, 2099-12-31, kies een dag van",
    "D, 2026-01-01, 2026-12-31, Naam: schrijf",
    "GI 123456782, 2026-01-01, 2026-12-31, Naam: schrijf",
    "de  LICHTBOEI, 2026-01-01, 2026-12-31, staat al in Tijdig"
  })
  void whatCannotBeIsRefusedInWordsWithTheFieldsAsTheyWereAndNothingIsStored(
      String gi, String vanaf, String tot, String reden) throws Exception {
    var voor = organisaties.gis();
    var antwoord = neemOp(gi, vanaf, tot, UUID.randomUUID());
    assertThat(antwoord.statusCode()).isEqualTo(422);
    assertThat(antwoord.body()).contains(reden, "value=\"" + gi + "\"");
    assertThat(organisaties.gis()).isEqualTo(voor);
  }

  @ParameterizedTest
  @CsvSource({
    "2014-12-31, 2015-01-01, 422",
    "2015-01-01, 2015-01-01, 302",
    "2015-01-02, 2015-01-01, 422"
  })
  void aPeriodIsAtLeastOneDaySinceTheJeugdwet(String vanaf, String tot, int status)
      throws Exception {
    var gi = "GI " + UUID.randomUUID().toString().replaceAll("[0-9]", "x");
    assertThat(neemOp(gi, vanaf, tot, UUID.randomUUID()).statusCode()).isEqualTo(status);
    assertThat(geldend(gi)).hasSize(status == 302 ? 1 : 0);
  }

  @Test
  void theSameFormTwiceOrAtTheSameMomentIsOneGiAndAnotherUnderItsNumberIsRefused()
      throws Exception {
    var gi = "GI " + UUID.randomUUID().toString().replaceAll("[0-9]", "x");
    var opdracht = UUID.randomUUID();
    Callable<Integer> poging = () -> neemOp(gi, "2026-01-01", "2030-12-31", opdracht).statusCode();
    try (var mensen = Executors.newFixedThreadPool(3)) {
      assertThat(mensen.invokeAll(List.of(poging, poging, poging)))
          .extracting(klaar -> klaar.get())
          .containsOnly(302);
    }
    assertThat(geldend(gi)).containsExactly("2026-01-01 2030-12-31");
    assertThat(verleng(gi, "2031-01-01", "2031-12-31", opdracht).statusCode()).isEqualTo(422);
    assertThat(geldend(gi)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-01, 2025-12-31, 302",
    "2025-01-01, 2026-01-01, 422",
    "2026-12-31, 2027-12-31, 422",
    "2027-01-01, 2027-12-31, 302",
    "2026-03-01, 2026-04-01, 422",
    "2025-01-01, 2028-01-01, 422"
  })
  void twoPeriodsThatCountNeverOverlap(String vanaf, String tot, int status) throws Exception {
    var gi = nieuweGi("2026-01-01", "2026-12-31");
    assertThat(verleng(gi, vanaf, tot, UUID.randomUUID()).statusCode()).isEqualTo(status);
    assertThat(geldend(gi)).hasSize(status == 302 ? 2 : 1);
  }

  @Test
  void aCertificateThatWasWithdrawnCountsShorterAndTheOldLineStays() throws Exception {
    var gi = nieuweGi("2026-01-01", "2028-12-31");
    var oud = certificaten.regels(gi).getFirst().id();
    assertThat(herstel(gi, oud, "", "2026-01-01", "2026-06-30", "te kort")).isEqualTo(422);
    assertThat(herstel(gi, oud, "ja", "2026-01-01", "2026-06-30", "ingetrokken door het keurmerk"))
        .isEqualTo(422);
    assertThat(herstel(gi, oud, "", "", "", "ingetrokken door het keurmerk")).isEqualTo(422);
    assertThat(geldend(gi)).containsExactly("2026-01-01 2028-12-31");

    assertThat(herstel(gi, oud, "", "2026-01-01", "2026-06-30", "ingetrokken door het keurmerk"))
        .isEqualTo(302);
    assertThat(geldend(gi)).containsExactly("2026-01-01 2026-06-30");
    assertThat(certificaten.regels(gi)).hasSize(2);
    assertThat(beheerder.haal(adres(gi)).body())
        .contains("31 december 2028", "ingetrokken door het keurmerk", "vervangen door een latere");

    assertThat(herstel(gi, oud, "", "2026-01-01", "2026-07-31", "nog een keer hetzelfde"))
        .isEqualTo(422);
    var nu = certificaten.regels(gi).getFirst().id();
    assertThat(herstel(gi, nu, "ja", "", "", "dit certificaat was van een ander")).isEqualTo(302);
    assertThat(geldend(gi)).isEmpty();
  }

  @Test
  void aLineOfAnotherGiIsNotThereToRepair() throws Exception {
    var gi = nieuweGi("2026-01-01", "2026-12-31");
    var ander = nieuweGi("2026-01-01", "2026-12-31");
    var regel = certificaten.regels(ander).getFirst().id();
    assertThat(herstel(gi, regel, "ja", "", "", "dit certificaat was er nooit")).isEqualTo(422);
    assertThat(geldend(ander)).hasSize(1);
    assertThat(
            verleng("GI van niemand", "2026-01-01", "2026-12-31", UUID.randomUUID()).statusCode())
        .isEqualTo(404);
  }

  /** Whether a GI may carry out a measure is asked for the day of the decision. */
  @Test
  void theRegisterIsWhatRegistrationAsks() throws Exception {
    var gi = nieuweGi("2026-01-01", "2026-12-31");
    assertThat(organisaties.certificaten())
        .contains(new Certificaat(gi, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
  }

  @Test
  void allJeugdregiosAreThereWithoutDemonstration() {
    assertThat(organisaties.jeugdregios()).hasSize(42);
    assertThat(organisaties.naamVanJeugdregio("JZ13")).isEqualTo("Amsterdam-Amstelland");
  }

  private static String adres(String gi) {
    return "/organisaties?gi=" + URLEncoder.encode(gi, StandardCharsets.UTF_8);
  }

  @Test
  void thePagesAreWithoutThresholdFitAtFourTimesZoomAndWorkByKeyboard() throws Exception {
    var gi = nieuweGi("2026-01-01", "2028-12-31");
    try (var browser = new Browser(poort)) {
      for (var breedte : new int[] {1280, 320}) {
        var pagina = browser.ingelogd("beheerder", breedte);
        for (var waar : new String[] {"/organisaties", adres(gi)}) {
          pagina.navigate(waar);
          assertThat(Browser.drempels(pagina)).as(waar).isEmpty();
          assertThat(pagina.locator("main")).not().containsText("null");
          assertThat((int) pagina.evaluate("document.documentElement.scrollWidth"))
              .as(waar)
              .isLessThanOrEqualTo(breedte);
        }
        pagina.locator("#herstel-vak summary").focus();
        pagina.keyboard().press("Enter");
        pagina.keyboard().press("Tab");
        assertThat(pagina.locator("#eerder")).isFocused();
        assertThat(Browser.drempels(pagina)).isEmpty();
        pagina
            .locator("#eerder")
            .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        pagina.locator("#herstel-vanaf").fill("2027-01-01");
        pagina.locator("#herstel-totenmet").fill("2026-01-01");
        pagina.locator("#reden").fill("verkeerd overgenomen van de brief");
        pagina.locator("#reden").press("Enter");
        assertThat(pagina.locator("main .melding--fout")).containsText("Geldig tot en met");
        assertThat(pagina.locator("#herstel-totenmet")).hasValue("2026-01-01");
        assertThat(Browser.drempels(pagina)).isEmpty();
      }
    }
  }
}
