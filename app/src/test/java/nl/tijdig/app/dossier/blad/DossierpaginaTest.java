package nl.tijdig.app.dossier.blad;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Set;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import nl.tijdig.app.dossier.Proefdossiers;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Contact;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Veiligheidsplan;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Gesprekspartner;
import nl.tijdig.kern.dossier.Hulpfeit.HulpBepaald;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Maatregelfeit.GiInKennisGesteld;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import nl.tijdig.kern.tijd.Datum;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of a dossier in a real browser: who, until when, what now, and what is new. */
@Proef
class DossierpaginaTest {

  private static final String EEN = "JB-2766";
  private static final String ANDER = "JB-2759";

  @LocalServerPort private int poort;
  @Autowired private Proefdossiers dossiers;
  @Autowired private JdbcClient databank;

  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(poort);
  }

  @AfterEach
  void sluit() {
    browser.close();
  }

  private Page alsManager(String nummer) {
    var pagina = browser.ingelogd("teammanager", 1280);
    pagina.navigate("/dossiers/" + nummer);
    return pagina;
  }

  private String naam(String wie) {
    return databank
        .sql(
            """
            select j.naam from jeugdbeschermers.jeugdbeschermer j
            join organisaties.gi_nu i on i.id = j.gi_id where i.naam = 'De Lichtboei' and j.wie = ?
            """)
        .param(wie)
        .query(String.class)
        .single();
  }

  private static Gebeurtenis ots() {
    return new MaatregelUitgesproken(
        Datum.van("2026-11-02"), Maatregelsoort.OTS, LocalDate.of(2027, 11, 1));
  }

  private static Gebeurtenis gekoppeld(String op, String wie) {
    return new JeugdbeschermerGekoppeld(Datum.van(op), wie, Koppelrol.VAST);
  }

  /** U01: a second fixed jeugdbeschermer takes the place of the first, without an uncoupling. */
  @Test
  void theSecondFixedJeugdbeschermerIsResponsible() {
    var nummer =
        dossiers.neemOp(
            ots(),
            new GiInKennisGesteld(Datum.van("2026-11-03")),
            gekoppeld("2026-11-05", EEN),
            gekoppeld("2026-11-10", ANDER));
    var pagina = alsManager(nummer);
    assertThat(pagina.locator("#eigenaar")).containsText("Jeugdbeschermer: " + naam(ANDER));
    assertThat(pagina.locator("#eigenaar")).not().containsText(naam(EEN));
    assertThat(pagina.locator("#eerder")).containsText(naam(EEN));
    assertThat(pagina.locator("#eerder"))
        .containsText("van 5 november 2026 tot en met 9 november 2026");
    assertThat(Browser.drempels(pagina)).isEmpty();
  }

  /** U24: who takes over reads who did what before. */
  @Test
  void whoTakesOverReadsWhoDidWhatBefore() {
    var nummer =
        dossiers.neemOp(
            ots(),
            gekoppeld("2026-11-04", EEN),
            new Contact(Datum.van("2026-11-05"), Set.of(Gesprekspartner.KIND), true, EEN),
            new HulpBepaald(Datum.van("2026-11-06"), "pleegzorg", null),
            new JeugdbeschermerOntkoppeld(Datum.van("2026-11-12"), EEN, Ontkoppelreden.ZIEKTE),
            gekoppeld("2026-11-13", ANDER));
    var pagina = alsManager(nummer);
    var feiten = pagina.locator("#tabel-feiten");
    var een = naam(EEN) + " (" + EEN + ")";
    assertThat(feiten)
        .containsText("Ondertoezichtstelling (ots) uitgesproken, tot en met 1 november 2027");
    assertThat(feiten).containsText("Gesprek met kind, over de zaak zelf, door " + een);
    assertThat(feiten).containsText("Hulp bepaald: pleegzorg");
    assertThat(feiten).containsText("Jeugdbeschermer ontkoppeld: " + een + ", reden: ziekte");
    assertThat(pagina.locator("#maatregel")).containsText("loopt tot en met 1 november 2027");
    assertThat(pagina.locator("#maatregel")).containsText("nog 342 dagen");
  }

  @Test
  void whatOthersRecordedSinceTheLastLookIsMarkedAndOnesOwnIsNot() {
    var nummer = dossiers.neemOp(ots());
    var pagina = alsManager(nummer);
    assertThat(pagina.locator("#tabel-feiten .nieuw")).hasCount(0);
    dossiers.leg(nummer, gekoppeld("2026-11-05", EEN), "wachtlijstbeheerder");
    dossiers.leg(nummer, new Veiligheidsplan(Datum.van("2026-11-09")), "teammanager");
    pagina.reload();
    assertThat(pagina.locator("#tabel-feiten tr", metNieuw())).hasCount(1);
    assertThat(pagina.locator("#tabel-feiten tr", metNieuw())).containsText("gekoppeld");
    assertThat(pagina.locator(".nieuw").first()).hasText("nieuw");
    assertThat(Browser.drempels(pagina)).isEmpty();
    var ander = browser.ingelogd("inspecteur", 1280);
    ander.navigate("/dossiers/" + nummer);
    assertThat(ander.locator("#tabel-feiten .nieuw")).hasCount(0);
  }

  private static Page.LocatorOptions metNieuw() {
    return new Page.LocatorOptions().setHasText("nieuw");
  }

  @Test
  void theMomentOfALookIsForItsOwnReaderOnly() {
    alsManager(dossiers.neemOp(ots()));
    assertThat(
            databank
                .sql("select count(*) from dossier.kijkmoment where naam <> databank.pas()")
                .query(Long.class)
                .single())
        .isZero();
  }

  /** G17: first what was reached, then what is late, then what needs doing with its button. */
  @Test
  void afterRecordingThePageSaysWhatWasReachedWhatIsLateAndWhatNow() {
    var nummer =
        dossiers.neemOp(
            ots(), new GiInKennisGesteld(Datum.van("2026-11-03")), gekoppeld("2026-11-05", EEN));
    var pagina = browser.ingelogd("teammanager", 1280);
    pagina.navigate("/dossiers/" + nummer + "/vastleggen?soort=contact");
    pagina.locator("#op").fill("16-11-2026");
    pagina.locator("#met-kind").check();
    pagina.locator("#met-ouder").check();
    kiesJa(pagina);
    pagina.locator("#feit button").click();
    var verslag = pagina.locator("#veranderingen");
    assertThat(verslag).containsText("Gesprek met kind en ouder");
    assertThat(verslag).containsText("16 november 2026");
    assertThat(verslag).not().containsText("met andere dagen");
    assertThat(verslag)
        .containsText("Kind en ouder zijn gesproken op 16 november 2026, 4 werkdagen te laat");
    assertThat(verslag.locator("#gehaald + ul"))
        .containsText("Er is op tijd echt met het gezin gewerkt");
    assertThat(verslag.locator(".taak a")).hasCount(1);
    assertThat(Browser.drempels(pagina)).isEmpty();
  }

  /** The answer that decides a verdict is not chosen beforehand. */
  private static void kiesJa(Page pagina) {
    var keuze = pagina.locator("select#inhoudelijk");
    if (keuze.count() > 0) {
      keuze.selectOption("ja");
    } else {
      pagina.locator("#inhoudelijk-ja").check();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"D-000016", "D-000003", "C02"})
  void thePageFitsAtFourTimesZoomAndHasAnIndex(String nummer) {
    var pagina = browser.ingelogd("teammanager", 320);
    pagina.navigate("/dossiers/" + nummer);
    assertThat((int) pagina.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(320);
    assertThat(pagina.locator(".inhoudsopgave a[href='#feiten']")).isVisible();
    assertThat(Browser.drempels(pagina)).isEmpty();
  }
}
