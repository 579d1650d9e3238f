package nl.tijdig.app.toegang.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import nl.tijdig.app.Browser;
import org.junit.jupiter.api.Test;

/** Logging in at a provider: who comes in, and what they see. */
class OidcTest extends Oidcproef {

  private static final String EIGEN = "/dossiers/D-000016";
  private static final String VREEMD = "/dossiers/D-000020";

  @Test
  void theFirstScreenShowsTheChildrenOfTheOwnGiUnderTheNameOfThePerson() throws Exception {
    zegt("sanne", "rol", "teammanager", "gi", "De Lichtboei", "name", "Sanne van Dàm");
    var bezoek = new Bezoek(knoop.adres());
    var vraag = bezoek.vraag();
    assertThat(Bezoek.velden(vraag))
        .containsEntry("response_type", "code")
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("acr_values", HOOG)
        .hasEntrySatisfying("code_challenge", waarde -> assertThat(waarde).hasSize(43))
        .hasEntrySatisfying("state", waarde -> assertThat(waarde).hasSizeGreaterThan(22))
        .hasEntrySatisfying("nonce", waarde -> assertThat(waarde).hasSizeGreaterThan(22));
    var terug = bezoek.bijAanbieder(vraag, "sanne");
    var voor = bezoek.sessie();
    assertThat(Bezoek.naar(bezoek.haal(terug))).isEqualTo("/");
    assertThat(bezoek.sessie()).isNotEqualTo(voor);
    assertThat(bezoek.haal("/").body())
        .contains("Sanne van Dàm", "De Lichtboei")
        .doesNotContain("Kompas Kind en Gezin");
    assertThat(bezoek.haal(EIGEN).statusCode()).isEqualTo(200);
    assertThat(bezoek.haal(VREEMD).statusCode()).isEqualTo(404);
    assertThat(regels("sanne-van-dam-%", "inloggen")).isEqualTo(1);
  }

  @Test
  void whoMovesToAnotherGiSeesOtherChildrenUnderTheSameAccount() throws Exception {
    zegt("bo", "rol", "wachtlijstbeheerder", "gi", "De Lichtboei", "name", "Bo");
    assertThat(new Bezoek(knoop.adres()).logIn("bo")).doesNotContain("inloggen");
    zegt("bo", "rol", "teammanager", "gi", "Kompas Kind en Gezin", "name", "Bo Jansen");
    var bezoek = new Bezoek(knoop.adres());
    bezoek.logIn("bo");
    assertThat(bezoek.logIn("bo")).doesNotContain("inloggen");
    assertThat(bezoek.haal("/team").body()).contains("Bo Jansen");
    assertThat(bezoek.haal("/").body())
        .contains("Kompas Kind en Gezin")
        .doesNotContain("De Lichtboei");
    assertThat(bezoek.haal(EIGEN).statusCode()).isEqualTo(404);
    assertThat(accounts("bo")).isEqualTo(1);
  }

  @Test
  void theBrowserGoesToTheProviderAndBackAndLeavesThereToo() {
    zegt("fatima", "rol", "inspecteur", "name", "Fatima Bakkali");
    try (var browser = new Browser(URI.create(knoop.adres()).getPort())) {
      var pagina = browser.pagina(1280);
      pagina.navigate("/inloggen");
      PlaywrightAssertions.assertThat(pagina.locator("main form")).hasCount(0);
      PlaywrightAssertions.assertThat(pagina.locator(".accounts")).hasCount(0);
      assertThat(Browser.drempels(pagina)).isEmpty();
      pagina.locator("main a.utrecht-button-link").click();
      pagina.locator("[name=username]").fill("fatima");
      pagina.locator("[name=password]").fill("fatima");
      pagina.locator("button[type=submit]").click();
      PlaywrightAssertions.assertThat(pagina.locator(".kop__gebruiker")).hasText("Fatima Bakkali");
      pagina.locator(".kop__wie button").click();
      PlaywrightAssertions.assertThat(pagina.locator("main [role=status]"))
          .hasText("U bent uitgelogd.");
      pagina.locator("main a.utrecht-button-link").click();
      PlaywrightAssertions.assertThat(pagina.locator("[name=username]")).isVisible();
    }
    assertThat(regels("fatima-bakkali-%", "uitloggen")).isEqualTo(1);
  }
}
