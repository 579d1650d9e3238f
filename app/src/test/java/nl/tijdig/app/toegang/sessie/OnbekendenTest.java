package nl.tijdig.app.toegang.sessie;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionEvent;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import javax.management.ObjectName;
import nl.tijdig.app.Proef;
import org.apache.catalina.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.mock.web.MockHttpSession;

/** AM5: who is not logged in leaves nothing in the memory of the product. */
@Proef
class OnbekendenTest {

  private static final int VERZOEKEN = 3_000;

  @Autowired private WebServerApplicationContext context;

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void thousandsOfStrangersMakeNoSessionAndLoadNoLanguage() throws Exception {
    vraag(0);
    var sessies = sessies();
    var inGeheugen = aantal("org.apache.catalina.session.StandardSession");
    var teksten = aantal("java.util.PropertyResourceBundle");
    for (var i = 1; i < VERZOEKEN; i++) {
      vraag(i);
    }
    assertThat(sessies()).isEqualTo(sessies);
    assertThat(aantal("java.util.PropertyResourceBundle")).isLessThanOrEqualTo(teksten);
    assertThat(aantal("org.apache.catalina.session.StandardSession"))
        .isLessThanOrEqualTo(inGeheugen);
  }

  /** Ever another language, ever another page, and much in each header. */
  private void vraag(int i) throws Exception {
    var taal = "x" + Integer.toString(i, 36) + (i % 2 == 0 ? "-NL" : "_y");
    var pad = i % 3 == 0 ? "/dossiers/D-" + i + "?taal=" + taal : "/inloggen?taal=" + taal;
    var antwoord =
        http.send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + poort() + pad))
                .header("Accept-Language", taal)
                .header("Cookie", "taal=" + taal + "; tijdig=" + i)
                .header("X-Groot", "x".repeat(6_000))
                .build(),
            BodyHandlers.ofString());
    assertThat(antwoord.statusCode()).isIn(200, 302);
    assertThat(antwoord.headers().allValues("Set-Cookie"))
        .noneMatch(koekje -> koekje.startsWith("tijdig=") || koekje.startsWith("taal=x"));
    if (antwoord.statusCode() == 200) {
      assertThat(antwoord.body()).contains("lang=\"nl\"");
    }
  }

  @Test
  void aHeaderThatIsTooLargeIsRefused() throws Exception {
    var antwoord =
        http.send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + poort() + "/inloggen"))
                .header("X-Groot", "x".repeat(20_000))
                .build(),
            BodyHandlers.discarding());
    assertThat(antwoord.statusCode()).isIn(400, 431);
  }

  @ParameterizedTest
  @CsvSource({"-1", "0", "1"})
  void moreThanSoManyOnTheirWayMakeTheOldestGiveWay(int erbij) {
    var onbekenden = new Onbekenden();
    var eerste = new MockHttpSession();
    onbekenden.sessionCreated(new HttpSessionEvent(eerste));
    for (var i = 1; i < Onbekenden.MEEST + erbij; i++) {
      onbekenden.sessionCreated(new HttpSessionEvent(new MockHttpSession()));
    }
    assertThat(eerste.isInvalid()).isEqualTo(erbij > 0);
    assertThat(onbekenden.aantal()).isEqualTo(Onbekenden.MEEST + Math.min(0, erbij));
    assertThat(eerste.getMaxInactiveInterval()).isEqualTo(600);
  }

  private int poort() {
    return context.getWebServer().getPort();
  }

  private int sessies() {
    var tomcat = ((TomcatWebServer) context.getWebServer()).getTomcat();
    return ((Context) tomcat.getHost().findChildren()[0]).getManager().getActiveSessions();
  }

  /** How many living objects of this class there are, after a collection. */
  private static long aantal(String klasse) throws Exception {
    var tekst =
        (String)
            ManagementFactory.getPlatformMBeanServer()
                .invoke(
                    new ObjectName("com.sun.management:type=DiagnosticCommand"),
                    "gcClassHistogram",
                    new Object[] {new String[0]},
                    new String[] {String[].class.getName()});
    return tekst
        .lines()
        .map(String::strip)
        .filter(
            regel -> regel.matches(".*\\s" + java.util.regex.Pattern.quote(klasse) + "(\\s.*)?"))
        .mapToLong(regel -> Long.parseLong(regel.split("\\s+")[1]))
        .sum();
  }
}
