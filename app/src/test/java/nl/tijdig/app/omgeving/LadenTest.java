package nl.tijdig.app.omgeving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first minute: how far the demonstration is (G21), and who can come near (AL9). */
@Proef
class LadenTest {

  @LocalServerPort private int poort;
  @Autowired private Laadstand stand;

  @Test
  void theLoginPageSaysHowFarTheDemonstrationIsAndRefreshesByItself() {
    stand.laad(() -> {
      stand.begin(0.2, 0.5);
      Laadstand.meld(() -> 0.5);
      var pagina = inlogpagina();
      assertThat(pagina.body()).contains("45% klaar").doesNotContain("<form", "username");
      assertThat(pagina.headers().firstValue("Refresh")).hasValue("2; url=/inloggen");
      leesbaar();
    });
    var pagina = inlogpagina();
    assertThat(pagina.body()).contains("username", "als=teammanager");
    assertThat(pagina.headers().firstValue("Refresh")).isEmpty();
  }

  /** G21: it is not said that the password is wrong, nor counted as a try. */
  @Test
  void whoLogsInMeanwhileIsToldHowFarItIs() throws Exception {
    var deur = inlogpagina();
    var koekje = deur.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    var merk = deur.body().replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
    var velden =
        "username=nog-niet&password=nog-niet&_csrf="
            + URLEncoder.encode(merk, StandardCharsets.UTF_8);
    stand.laad(() -> {
      for (var i = 0; i < 15; i++) {
        var antwoord = stuur(koekje, velden);
        assertThat(antwoord.statusCode()).isEqualTo(302);
        assertThat(antwoord.headers().firstValue("Location")).hasValue("/inloggen");
      }
    });
    assertThat(stuur(koekje, velden).headers().firstValue("Location")).hasValue("/inloggen?error");
  }

  private HttpResponse<String> stuur(String koekje, String velden) {
    try (var http = HttpClient.newHttpClient()) {
      var adres = URI.create("http://localhost:" + poort + "/inloggen");
      return http.send(
          HttpRequest.newBuilder(adres)
              .header("Cookie", koekje)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(velden))
              .build(),
          BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void leesbaar() {
    try (var browser = new Browser(poort)) {
      var pagina = browser.pagina(320);
      pagina.route("**/inloggen", LadenTest::zonderVerversen);
      pagina.navigate("/");
      assertThat(pagina.locator("h1").innerText()).contains("De demonstratie wordt geladen");
      assertThat(Browser.drempels(pagina)).isEmpty();
    }
  }

  /** Else the page is gone before it was looked at. */
  private static void zonderVerversen(Route weg) {
    var antwoord = weg.fetch();
    var koppen = new HashMap<>(antwoord.headers());
    koppen.remove("refresh");
    weg.fulfill(new Route.FulfillOptions().setResponse(antwoord).setHeaders(koppen));
  }

  @Test
  void aDemonstrationThatCannotBeLoadedIsTold() {
    assertThatThrownBy(() ->
            stand.laad(() -> {
              throw new IllegalStateException("kapot");
            }))
        .hasMessage("kapot");
    assertThat(inlogpagina().body()).contains("De demonstratie is niet geladen");
    stand.laad(() -> {});
    assertThat(inlogpagina().body()).doesNotContain("De demonstratie is niet geladen");
  }

  @Test
  void onlyThisComputerIsLetIn() throws IOException {
    try (var elders = new Socket()) {
      assertThatThrownBy(() -> elders.connect(new InetSocketAddress("127.0.0.2", poort), 2000))
          .isInstanceOf(ConnectException.class);
    }
  }

  private HttpResponse<String> inlogpagina() {
    try (var http = HttpClient.newHttpClient()) {
      var adres = URI.create("http://localhost:" + poort + "/inloggen");
      return http.send(HttpRequest.newBuilder(adres).build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
