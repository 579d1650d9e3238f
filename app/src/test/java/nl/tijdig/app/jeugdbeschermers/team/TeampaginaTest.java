package nl.tijdig.app.jeugdbeschermers.team;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.tijdig.app.Als;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.dossier.inschrijving.Inschrijfformulier;
import nl.tijdig.app.jeugdbeschermers.koppelen.Teamkinderen;
import nl.tijdig.app.jeugdbeschermers.plan.Koppelplan;
import nl.tijdig.app.jeugdbeschermers.plan.Wens;
import nl.tijdig.app.jeugdbeschermers.sluiting.Sluitingen;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.pagina.kader.Gesproken;
import nl.tijdig.app.toegang.Gi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The working day of a team manager, and a GI that stops, on the whole product. */
@Proef
class TeampaginaTest {

  private static final String GI = "De Lichtboei";

  /** A task computes the proposal meanwhile, and the page looks again by itself. */
  private static final LocatorAssertions.IsVisibleOptions RUSTIG =
      new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

  @LocalServerPort private int poort;

  @Autowired private JdbcClient databank;
  @Autowired private Team team;
  @Autowired private Teamkinderen teamkinderen;
  @Autowired private Koppelplan plan;
  @Autowired private Sluitingen sluitingen;
  @Autowired private Organisaties organisaties;
  @Autowired private Proefgi proefgi;
  @Autowired private Vandaag vandaag;

  /** The last day of the certificate of the GI: the day before today, today, the day after. */
  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "1, true"})
  void withoutAValidCertificateNobodyIsProposedAndThePlanSaysSo(int dagen, boolean isGeldig)
      throws Exception {
    var gi = "GI met certificaat tot " + dagen;
    var account = "teammanager-certificaat" + dagen;
    proefgi.maak(account, gi, "2020-01-01", vandaag.dag().plusDays(dagen).toString());
    assertThat(organisaties.heeftCertificaat(gi(gi).id(), vandaag.dag())).isEqualTo(isGeldig);
    var kind = "K-" + UUID.randomUUID().toString().substring(0, 6) + "1";
    var bezoeker = new Bezoeker(poort, account);
    Inschrijfformulier.stuur(bezoeker, kind, "2026-11-20", "2027-11-20", UUID.randomUUID());
    assertThat(bezoeker.haal("/team/voorstel").body().contains("geen geldig certificaat"))
        .isEqualTo(!isGeldig);
    var beeld = Als.account(account, () -> plan.bekijk(gi(gi), Wens.zonder(Map.of("D-1", "JB-1"))));
    assertThat(
            beeld.bezwaren().stream()
                .anyMatch(bezwaar -> Gesproken.zin(bezwaar).contains("certificaat")))
        .isEqualTo(!isGeldig);
  }

  /** G15: one line is one decision, and "klopt dit?" says which child goes to whom. */
  @Test
  void aTeammanagerCouplesAChildByAProposalThatIsSeenFirst() {
    try (var browser = new Browser(poort)) {
      var pagina = browser.ingelogd("teammanager", 1280);
      pagina.navigate("/team");
      assertThat(Browser.drempels(pagina)).isEmpty();
      pagina.locator("a[href$='/team/voorstel']").first().click();
      assertThat(pagina.locator("#tabel-voorstel tbody tr").first()).isVisible(RUSTIG);
      assertThat(Browser.drempels(pagina)).isEmpty();
      var regel = pagina.locator("#tabel-voorstel tbody tr:has(option[selected])").first();
      var kind = regel.locator("th a").first().innerText();
      regel.locator("button[name=alleen]").click();
      assertThat(pagina.locator("h1")).hasText("Klopt dit?");
      assertThat(pagina.locator("#tabel-paren")).containsText(kind);
      assertThat(Browser.drempels(pagina)).isEmpty();
      if (pagina.locator("#toch").count() > 0) {
        pagina.locator("#toch").check();
      }
      pagina.locator("#leg").click();
      assertThat(pagina.locator("main .melding")).containsText("gekoppeld");
      pagina.navigate("/dossiers/" + kind);
      assertThat(pagina.locator("#eigenaar")).containsText("Jeugdbeschermer: ");
    }
  }

  /** G07: back from "klopt dit?" the choices are still there. */
  @Test
  void backFromThePlanTheChoicesAreStillThere() {
    try (var browser = new Browser(poort)) {
      var pagina = browser.ingelogd("teammanager", 1280);
      pagina.navigate("/team/voorstel");
      var regels = pagina.locator("#tabel-voorstel tbody tr");
      assertThat(regels.first()).isVisible(RUSTIG);
      regels.nth(1).locator("input[type=checkbox]").check();
      var wie = regels.nth(1).locator("select option").nth(3).getAttribute("value");
      regels.nth(1).locator("select").selectOption(wie);
      var kind = regels.nth(1).locator("th a").first().innerText();
      pagina.locator("#voorstel .knoppen button").click();
      pagina.locator("#terug").click();
      var mijn = pagina.locator("#tabel-voorstel tbody tr:has-text('" + kind + "')");
      assertThat(mijn.locator("input[type=checkbox]")).isChecked();
      assertThat(mijn.locator("select")).hasValue(wie);
      assertThat(pagina.locator("#tabel-voorstel input[type=checkbox]:checked")).hasCount(1);
    }
  }

  @Test
  void theTeamPageFitsAtFourTimesZoom() {
    try (var browser = new Browser(poort)) {
      var pagina = browser.ingelogd("teammanager", 320);
      for (var adres :
          new String[] {
            "/team",
            "/team/zonder",
            "/team/werkers",
            "/team/vooruitblik",
            "/team/voorstel",
            "/sluitingen"
          }) {
        pagina.navigate(adres);
        assertThat((int) pagina.evaluate("document.documentElement.scrollWidth"))
            .as(adres)
            .isLessThanOrEqualTo(320);
      }
    }
  }

  @Test
  void aPlanIsRecordedWholeOrNotAtAllAndTheSameFormOnlyOnce() {
    var kinderen = teamkinderen.zonder(gi(GI).id(), vandaag.dag());
    var wie = team.stand(gi(GI).id(), vandaag.dag()).kandidaten().getFirst().wie();
    var laatste = kinderen.getLast().nummer();
    var fout = Wens.zonder(Map.of(laatste, wie, "D-999999", wie));
    assertThatThrownBy(() -> plan.voerUit(gi(GI), fout, UUID.randomUUID(), true, "proef"))
        .isInstanceOf(OpgaveGeweigerd.class)
        .satisfies(Gesproken.met("D-999999"));
    assertThat(gekoppeld(laatste)).isZero();
    var goed = Wens.zonder(Map.of(laatste, wie));
    var formulier = UUID.randomUUID();
    plan.voerUit(gi(GI), goed, formulier, true, "proef");
    plan.voerUit(gi(GI), goed, formulier, true, "proef");
    assertThat(gekoppeld(laatste)).isEqualTo(1);
  }

  @Test
  void morePeopleThanPlacesIsSaidBeforeAnythingIsRecorded() {
    var vol =
        team.stand(gi(GI).id(), vandaag.dag()).kandidaten().stream()
            .filter(werker -> werker.vrij() == 0)
            .findFirst()
            .orElseThrow();
    var nummer = teamkinderen.zonder(gi(GI).id(), vandaag.dag()).get(2).nummer();
    var wens = Wens.zonder(Map.of(nummer, vol.wie()));
    assertThat(plan.bekijk(gi(GI), wens).bezwaren())
        .anyMatch(b -> Gesproken.zin(b).contains("heeft plaats voor"));
    assertThatThrownBy(() -> plan.voerUit(gi(GI), wens, UUID.randomUUID(), false, "proef"))
        .isInstanceOf(OpgaveGeweigerd.class);
  }

  /** F82 on the database: the court gives a child to another GI, and its clocks run on. */
  @Test
  void aChildOfAClosingGiGoesToAnotherAndItsClocksRunOn() {
    var kop =
        sluitingen.alle().stream()
            .filter(een -> een.gi().equals("De Waterkant"))
            .findFirst()
            .orElseThrow();
    var sluiting = sluitingen.met(kop.id()).orElseThrow();
    assertThat(sluiting.zaken()).hasSize(kop.zaken());
    assertThat(sluiting.geslotenOp()).isEmpty();
    var zaak =
        sluiting.zaken().stream()
            .filter(kind -> kind.rechtbankOp() == null)
            .findFirst()
            .orElseThrow();
    var klokken = klokken(zaak.nummer());
    assertThat(sluitingen.draagOver(zaak.nummer(), kop.vanaf().minusDays(1), gi(GI).id()))
        .isFalse();
    assertThat(sluitingen.draagOver(zaak.nummer(), LocalDate.of(2028, 1, 1), gi(GI).id()))
        .isFalse();
    assertThat(sluitingen.draagOver(zaak.nummer(), kop.vanaf().plusDays(3), gi(GI).id())).isTrue();
    assertThat(sluitingen.draagOver(zaak.nummer(), kop.vanaf().plusDays(3), gi(GI).id())).isFalse();
    assertThat(klokken(zaak.nummer())).isEqualTo(klokken);
    assertThat(
            databank
                .sql(
                    """
                    select distinct i.naam
                    from dossier.klok k join dossier.dossier d on d.id = k.dossier_id
                    join organisaties.gi_nu i on i.id = k.gi_id where d.nummer = ?
                    """)
                .param(zaak.nummer())
                .query(String.class)
                .single())
        .isEqualTo(GI);
    assertThat(sluitingen.met(kop.id()).orElseThrow().zaken()).hasSize(kop.zaken());
  }

  private Gi gi(String naam) {
    return organisaties.gi(naam).orElseThrow();
  }

  private String klokken(String nummer) {
    return databank
        .sql(
            """
            select string_agg(norm || oordeel || coalesce(uiterlijk_laatst::text, ''), ' ' order by norm)
            from dossier.klok k join dossier.dossier d on d.id = k.dossier_id where d.nummer = ?
            """)
        .param(nummer)
        .query(String.class)
        .single();
  }

  private int gekoppeld(String nummer) {
    return databank
        .sql(
            """
            select count(*) from dossier.koppeling k join dossier.dossier d on d.id = k.dossier_id
            where d.nummer = ? and k.rol = 'vast'
            """)
        .param(nummer)
        .query(Integer.class)
        .single();
  }
}
