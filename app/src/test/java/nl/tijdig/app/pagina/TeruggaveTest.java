package nl.tijdig.app.pagina;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.UUID;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.databank.Namens;
import nl.tijdig.app.dossier.Achtergrond;
import nl.tijdig.app.dossier.Opname;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.kern.dossier.Betrokkenen;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whose session ends while they fill in a form learns so, and gets back what they typed. */
@Proef
class TeruggaveTest {

  @LocalServerPort private int poort;
  @Autowired private EmbeddedPostgres postgres;
  @Autowired private Vastleggen vastleggen;

  private String nummer = "";
  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(poort);
    nummer = "T-" + UUID.randomUUID();
    var wie = new Betrokkenen(null, null, "De Lichtboei", null, "JZ13");
    var dossier = new Dossier(nummer, Bron.REGISTER, wie, List.of());
    Namens.systeem(() -> {
      vastleggen.neemOp(List.of(new Opname(dossier, Achtergrond.FICTIEF, List.of())));
      return true;
    });
  }

  @AfterEach
  void sluit() {
    browser.close();
  }

  private Page vulInEnVerliesDeSessie() {
    var pagina = browser.ingelogd("teammanager", 1280);
    pagina.navigate("/dossiers/" + nummer + "/vastleggen?soort=koers_bepaald");
    pagina.locator("#op").fill("20 november 2026");
    pagina.locator("#doelen").fill("3");
    pagina.locator("#hulp").fill("2");
    pagina.locator("#geen_hulp_nodig").selectOption("nee");
    pagina.locator("#gezin").selectOption("ja");
    pagina.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("tijdig"));
    pagina.locator("#feit button[type=submit]").click();
    assertThat(pagina.url()).endsWith("/inloggen?verlopen=bewaard");
    assertThat(pagina.locator("main")).containsText("Uw sessie is afgelopen");
    return pagina;
  }

  private static void logIn(Page pagina, String rol) {
    pagina.locator("#naam").fill(rol);
    pagina.locator("#wachtwoord").fill(rol);
    pagina.locator("main form button").click();
  }

  @Test
  @DisplayName("U08: after logging in the form stands there as it was filled in, to be sent again")
  void whatWasTypedComesBack() {
    var pagina = vulInEnVerliesDeSessie();
    var eerst = Rechtstreeks.vastgelegd(postgres);
    logIn(pagina, "teammanager");
    assertThat(pagina.locator("#teruggegeven")).containsText("Uw antwoorden staan er nog");
    assertThat(pagina.locator("#op")).hasValue("20 november 2026");
    assertThat(pagina.locator("#doelen")).hasValue("3");
    assertThat(pagina.locator("#hulp")).hasValue("2");
    assertThat(pagina.locator("#gezin")).hasValue("ja");
    assertThat(Rechtstreeks.vastgelegd(postgres)).isEqualTo(eerst);
    assertThat(Browser.drempels(pagina)).isEmpty();
    pagina.locator("#feit button[type=submit]").click();
    assertThat(pagina.locator("#veranderingen")).containsText("vastgelegd");
  }

  @Test
  @DisplayName("U08: somebody else who logs in there does not get it")
  void anotherPersonDoesNotGetIt() {
    var pagina = vulInEnVerliesDeSessie();
    logIn(pagina, "wachtlijstbeheerder");
    assertThat(pagina.locator("#teruggegeven")).hasCount(0);
    pagina.navigate("/verder");
    assertThat(pagina.locator("#teruggegeven")).hasCount(0);
  }

  @Test
  @DisplayName("U08: what is kept cannot be read in the database, is bounded, and goes")
  void whatIsKeptIsSealedAndBounded() {
    for (var keer = 0; keer < 4; keer++) {
      vulInEnVerliesDeSessie();
    }
    var eigenaar = Rechtstreeks.eigenaar(postgres);
    assertThat(eigenaar.sql("select count(*) from pagina.concept").query(Long.class).single())
        .isLessThanOrEqualTo(3);
    assertThat(
            eigenaar
                .sql(
                    "select count(*) from pagina.concept where position('doelen'::bytea in inhoud) > 0")
                .query(Long.class)
                .single())
        .isZero();
  }
}
