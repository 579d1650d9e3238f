package nl.tijdig.app.dossier.noodtoegang;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.options.AriaRole;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A child that cannot wait: opened with a reason, and never unseen. */
@Proef
class NoodtoegangTest {

  /** Of the same GI as the accounts, coupled to another jeugdbeschermer. */
  private static final String VAN_EEN_ANDER = "D-000003";

  @LocalServerPort private int poort;

  @Autowired private JdbcClient databank;

  @Test
  void aJeugdbeschermerOpensTheDossierOfAColleagueAndTheTeammanagerSeesWhy() {
    try (var browser = new Browser(poort)) {
      var pagina = browser.ingelogd("jeugdbeschermer", 1280);
      assertThat(pagina.navigate("/dossiers/" + VAN_EEN_ANDER).status()).isEqualTo(404);
      pagina.locator("main a[href*=noodtoegang]").click();
      assertThat(pagina.locator("#nummer")).hasValue(VAN_EEN_ANDER);
      assertThat(Browser.drempels(pagina)).isEmpty();
      pagina.locator("#reden").fill("Politie belde: kind staat nu op straat");
      pagina.locator("main button[type=submit]").click();
      assertThat(pagina.locator("h1")).containsText(VAN_EEN_ANDER);

      var manager = browser.ingelogd("teammanager", 1280);
      manager.navigate("/noodtoegang");
      var regel = manager.locator("tbody tr").first();
      assertThat(regel).containsText("Politie belde");
      assertThat(Browser.drempels(manager)).isEmpty();
      regel.locator("button").click();
      assertThat(manager.locator("tbody tr").first()).containsText("teammanager");
    }
  }

  @Test
  void withoutAReasonNothingOpens() {
    try (var browser = new Browser(poort)) {
      var pagina = browser.ingelogd("wachtlijstbeheerder", 320);
      pagina.navigate("/noodtoegang/nieuw?nummer=D-000001");
      pagina.locator("#reden").evaluate("veld => veld.removeAttribute('minlength')");
      pagina.locator("#reden").fill("zomaar");
      pagina.locator("main button[type=submit]").click();
      assertThat(pagina.getByRole(AriaRole.ALERT)).containsText("minstens 10");
      assertThat(pagina.navigate("/dossiers/D-000001").status()).isEqualTo(404);
    }
  }

  @Test
  void nobodyWritesEmergencyAccessByHandOrForLonger() {
    assertThatThrownBy(() ->
            databank
                .sql(
                    """
                    insert into dossier.noodtoegang (naam, dossier_id, reden, op, tot)
                    values ('jeugdbeschermer', 1, 'een goede reden', now(), 'infinity')
                    """)
                .update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }
}
