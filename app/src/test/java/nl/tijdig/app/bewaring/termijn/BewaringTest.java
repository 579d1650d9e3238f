package nl.tijdig.app.bewaring.termijn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of what may go, and a legal hold that needs two people to end. */
@Proef
class BewaringTest {

  private static final String DOSSIER = "D-000016";

  @LocalServerPort private int poort;

  @Autowired private JdbcClient databank;
  @Autowired private Bewaarronde ronde;
  @Autowired private Vernietigingslijst lijst;
  @Autowired private Scheduler taken;

  @Test
  void whoSetsALegalHoldCannotLiftIt() {
    try (var browser = new Browser(poort)) {
      var manager = browser.ingelogd("teammanager", 320);
      manager.navigate("/dossiers/" + DOSSIER + "/bewaring");
      assertThat(Browser.drempels(manager)).isEmpty();
      manager.locator("#stop").evaluate("vorm => vorm.noValidate = true");
      manager.locator("#reden").fill("kort");
      manager.locator("#stop button").click();
      assertThat(manager.getByRole(AriaRole.ALERT)).containsText("minstens 10");
      manager.locator("#reden").fill("Er loopt een klacht van de ouders");
      manager.locator("#stop button").click();
      assertThat(manager.locator("#oordeel")).containsText("Vastgehouden");
      assertThat(manager.locator("main")).containsText("Een ander moet hem opheffen");
      var id =
          databank
              .sql("select max(id)::text from bewaring.bewaarstop")
              .query(String.class)
              .single();
      manager
          .locator("#stop")
          .evaluate("(vorm, id) => vorm.action = vorm.action + '/' + id + '/opheffen'", id);
      manager.locator("#reden").fill("Ik wil het zelf opheffen");
      manager.locator("#stop button").click();
      assertThat(manager.getByRole(AriaRole.ALERT)).containsText("kan hem niet zelf opheffen");

      var inspecteur = browser.ingelogd("inspecteur", 1280);
      inspecteur.navigate("/dossiers/" + DOSSIER + "/bewaring");
      assertThat(inspecteur.locator("#stop")).hasCount(0);
      assertThat(Browser.drempels(inspecteur)).isEmpty();
      inspecteur.locator("#opheffen-" + id).fill("De klacht is afgehandeld");
      inspecteur.locator("article button").first().click();
      assertThat(inspecteur.locator("main")).containsText("Opgeheven door inspecteur");
      assertThat(inspecteur.locator("#oordeel")).not().containsText("Vastgehouden");
    }
  }

  @Test
  void theBeheerderSeesNumbersAndNothingOfAChild() {
    ronde.draai("proef", LocalDate.of(2090, 1, 1));
    var stand = lijst.stand().orElseThrow();
    assertThat(stand.magWeg()).isGreaterThan(Vernietigingslijst.PAGINA);
    assertThat(stand.magWeg() + stand.blijft() + stand.nietTeBeoordelen() + stand.vastgehouden())
        .isEqualTo(
            databank
                .sql("select count(*) from dossier.dossier where bron = 'register'")
                .query(Integer.class)
                .single());
    assertThat(stand.logregels()).isPositive();
    try (var browser = new Browser(poort)) {
      for (var breedte : new int[] {320, 1280}) {
        var pagina = browser.ingelogd("beheerder", breedte);
        pagina.navigate("/bewaring");
        assertThat(Browser.drempels(pagina)).isEmpty();
        assertThat(pagina.locator("#nummers li")).hasCount(Vernietigingslijst.PAGINA);
        assertThat(pagina.locator("#nummers")).containsText("D-0000");
        assertThat(pagina.locator("#nummers a")).hasCount(0);
        pagina.locator("a[rel=next]").click();
        assertThat(pagina.locator("#nummers li").first()).not().hasText("D-000001");
      }
      var pagina = browser.ingelogd("beheerder", 1280);
      pagina.navigate("/bewaring");
      pagina.locator("main form button").click();
      assertThat(pagina.locator("main")).containsText("door: beheerder");
      assertThat(pagina.locator("#nummers")).hasCount(0);
    }
    assertThat(lijst.stand().orElseThrow().magWeg()).isZero();
    assertThat(lijst.stand().orElseThrow().blijft()).isGreaterThan(1_000);
    assertThat(lijst.na("")).isEmpty();
  }

  @Test
  void whatCannotBeJudgedIsAListThatSaysWhy() { // retention: "niet te beoordelen 383" had no list
    ronde.draai("proef", LocalDate.of(2050, 1, 1));
    var aantal = lijst.stand().orElseThrow().nietTeBeoordelen();
    assertThat(aantal).isPositive();
    var nummers = new java.util.ArrayList<String>();
    for (var deel = lijst.onbeslist("");
        !deel.isEmpty();
        deel = lijst.onbeslist(nummers.getLast())) {
      deel.forEach(een -> nummers.add(een.nummer()));
    }
    assertThat(nummers).hasSize(aantal).doesNotHaveDuplicates();
    try (var browser = new Browser(poort)) {
      var pagina = browser.ingelogd("beheerder", 1280);
      pagina.navigate("/bewaring");
      pagina.locator("#stand a").nth(1).click();
      assertThat(pagina.locator("#onbeslist tbody tr").first()).containsText("geboortedatum");
      assertThat(Browser.drempels(pagina)).isEmpty();
    }
    ronde.draai("proef");
  }

  @Test
  void theRoundIsPlannedOnceForAllNodes() {
    assertThat(taken.getScheduledExecutions())
        .filteredOn(taak -> taak.getTaskInstance().getTaskName().equals("bewaarronde"))
        .hasSize(1);
  }
}
