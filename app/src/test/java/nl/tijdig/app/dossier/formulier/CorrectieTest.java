package nl.tijdig.app.dossier.formulier;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import nl.tijdig.app.dossier.Achtergrond;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.dossier.Opname;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.dossier.Vastleggen.Correctieopdracht;
import nl.tijdig.app.dossier.Vastleggen.Opdracht;
import nl.tijdig.app.dossier.Verandering;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.kader.Gesproken;
import nl.tijdig.berichten.dossiers.Schrijver;
import nl.tijdig.kern.dossier.Begeleidingsfeit.InstroomteamStart;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Betrokkenen;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Uitkomst;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A wrong fact is recorded anew with its reason; what was known before stays to be seen. */
@Proef
class CorrectieTest {

  private static final Gebeurtenis OTS =
      new MaatregelUitgesproken(
          Datum.van("2026-11-02"), Maatregelsoort.OTS, LocalDate.parse("2027-11-02"));

  @LocalServerPort private int poort;

  @Autowired private Dossiers dossiers;
  @Autowired private Vastleggen vastleggen;

  @Test
  void aCorrectionChangesTheVerdictAndKeepsWhatStoodThere() {
    var nummer = nieuw(OTS, gekoppeld("2026-11-06"));
    var veranderd = corrigeer(nummer, 2, gekoppeld("2026-11-16"), "verkeerde brief");
    assertThat(veranderd)
        .filteredOn(v -> v.nu().norm() == NormId.N1_TIJDIG)
        .singleElement()
        .satisfies(v -> {
          assertThat(v.eerst().uitkomst()).isEqualTo(Uitkomst.VOLDAAN);
          assertThat(v.nu().uitkomst()).isEqualTo(Uitkomst.NIET_VOLDAAN);
        });
    var blad = dossiers.blad(nummer).orElseThrow();
    assertThat(blad.dossier().gebeurtenissen()).containsExactly(OTS, gekoppeld("2026-11-16"));
    assertThat(blad.correcties())
        .singleElement()
        .satisfies(c -> {
          assertThat(c.eerst().gebeurtenis()).isEqualTo(gekoppeld("2026-11-06"));
          assertThat(c.herziening().reden()).isEqualTo("verkeerde brief");
        });
  }

  @Test
  void aWithdrawnFactNoLongerCountsAndCannotBeCorrectedAgain() {
    var nummer = nieuw(OTS, gekoppeld("2026-11-06"));
    corrigeer(nummer, 2, null, "ander kind");
    assertThat(dossiers.blad(nummer).orElseThrow().dossier().gebeurtenissen()).containsExactly(OTS);
    assertThatThrownBy(() -> corrigeer(nummer, 2, gekoppeld("2026-11-09"), "toch"))
        .isInstanceOf(OpgaveGeweigerd.class)
        .satisfies(Gesproken.met("al gecorrigeerd"));
  }

  @Test
  void aCorrectionIsRefusedWithoutReasonWithoutChangeOrWhenTheRestNoLongerHolds() {
    var los =
        new JeugdbeschermerOntkoppeld(Datum.van("2026-11-10"), "Anna", Ontkoppelreden.GEPLAND);
    var nummer = nieuw(OTS, gekoppeld("2026-11-06"), los);
    geweigerd(nummer, gekoppeld("2026-11-09"), " ", "Noem de reden");
    geweigerd(nummer, gekoppeld("2026-11-09"), "x".repeat(501), "hoogstens 500");
    geweigerd(nummer, gekoppeld("2026-11-09"), "brief\0", "gewone tekens");
    geweigerd(nummer, gekoppeld("2026-11-06"), "reden", "niets veranderd");
    geweigerd(nummer, gekoppeld("2026-11-11"), "reden", "zonder koppeling");
    geweigerd(nummer, null, "reden", "zonder koppeling");
    geweigerd(nummer, OTS, "reden", "dezelfde soort");
    assertThat(dossiers.blad(nummer).orElseThrow().correcties()).isEmpty();
    corrigeer(nummer, 2, gekoppeld("2026-11-10"), "x".repeat(500));
  }

  /** The koppeling of 6 November was recorded on that day, its correction on 24 November. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-05, 1, ",
    "2026-11-06, 2, 2026-11-06",
    "2026-11-23, 2, 2026-11-06",
    "2026-11-24, 2, 2026-11-04"
  })
  void whatWasKnownOnADayStaysToBeSeen(LocalDate dag, int aantal, @Nullable String gekoppeld) {
    var nummer = nieuw(OTS, gekoppeld("2026-11-06"));
    corrigeer(nummer, 2, gekoppeld("2026-11-04"), "brief gevonden");
    var blad = dossiers.blad(nummer, dag).orElseThrow();
    assertThat(blad.peildatum()).isEqualTo(dag);
    assertThat(blad.dossier().gebeurtenissen()).hasSize(aantal);
    if (gekoppeld != null) {
      assertThat(blad.dossier().gebeurtenissen().getLast()).isEqualTo(gekoppeld(gekoppeld));
    }
  }

  @Test
  void aFormThatIsSentTwiceCorrectsOnce() {
    var nummer = nieuw(OTS, gekoppeld("2026-11-06"));
    var opdracht =
        new Correctieopdracht(UUID.randomUUID(), 2, gekoppeld("2026-11-09"), "reden", "proef");
    vastleggen.corrigeer(nummer, opdracht);
    assertThat(vastleggen.corrigeer(nummer, opdracht)).isEmpty();
    assertThat(dossiers.blad(nummer).orElseThrow().correcties()).hasSize(1);
  }

  @Test
  void aJeugdbeschermerCorrectsOnThePageAndLooksBack() {
    var nummer = nieuw(OTS);
    vastleggen.leg(nummer, new Opdracht(UUID.randomUUID(), gekoppeld("2026-11-06"), "proef"));
    try (var browser = new Browser(poort)) {
      var pagina = browser.ingelogd("teammanager", 1280);
      pagina.navigate("/dossiers/" + nummer + "/feiten/2/corrigeren");
      assertThat(pagina.locator("#op")).hasValue("6 november 2026");
      assertThat(pagina.locator("#wie")).hasValue("Anna");
      assertThat(Browser.drempels(pagina)).isEmpty();
      pagina.locator("#op").fill("2026-11-16");
      pagina.locator("#correctie-reden").fill("verkeerde brief");
      pagina.locator("#feit button").first().click();
      assertThat(pagina.locator("#veranderingen")).containsText("vastgelegd");
      assertThat(pagina.locator("#lijst-correcties")).containsText("verkeerde brief");
      assertThat(Browser.drempels(pagina)).isEmpty();
      pagina.locator("#gekend").fill("2026-11-01");
      pagina.locator("#terugkijken button").click();
      assertThat(pagina.locator("#gekend-toen")).containsText("1 november 2026");
      assertThat(pagina.locator("#lijst-correcties")).hasCount(0);
      assertThat(Browser.drempels(pagina)).isEmpty();
    }
  }

  /** F33: the transfer date passed, so the dossier alarms. */
  @Test
  void aPassedHandoverOfTheInstroomteamAlarmsOnThePage() {
    var nummer =
        nieuw(OTS, new InstroomteamStart(Datum.van("2026-11-03"), LocalDate.parse("2026-11-20")));
    try (var browser = new Browser(poort)) {
      var pagina = browser.ingelogd("teammanager", 1280);
      pagina.navigate("/dossiers/" + nummer);
      assertThat(pagina.locator("#overdracht")).containsText("20 november 2026");
      assertThat(pagina.locator("#overdracht")).containsText("4 dagen geleden");
      assertThat(Browser.drempels(pagina)).isEmpty();
    }
  }

  private void geweigerd(String nummer, @Nullable Gebeurtenis feit, String reden, String bezwaar) {
    assertThatThrownBy(() -> corrigeer(nummer, 2, feit, reden))
        .isInstanceOf(OpgaveGeweigerd.class)
        .satisfies(Gesproken.met(bezwaar));
  }

  private List<Verandering> corrigeer(
      String nummer, int volgnummer, @Nullable Gebeurtenis feit, String reden) {
    var opdracht = new Correctieopdracht(UUID.randomUUID(), volgnummer, feit, reden, "proef");
    return vastleggen.corrigeer(nummer, opdracht);
  }

  private static Gebeurtenis gekoppeld(String op) {
    return new JeugdbeschermerGekoppeld(Datum.van(op), "Anna", Koppelrol.VAST);
  }

  private String nieuw(Gebeurtenis... feiten) {
    var nummer = "T-" + UUID.randomUUID();
    var wie = new Betrokkenen(null, null, "De Lichtboei", null, "JZ13");
    var dossier = new Dossier(nummer, Bron.REGISTER, wie, List.of(feiten));
    var gegevens = dossier.gebeurtenissen().stream().map(Schrijver::tekst).toList();
    vastleggen.neemOp(List.of(new Opname(dossier, Achtergrond.FICTIEF, gegevens)));
    return nummer;
  }
}
