package nl.tijdig.app.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.tijdig.app.Proef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address as every role: who is not in the table gets nothing. */
@Proef
class AanvalTest {

  private static final Set<Rol> IEDEREEN = EnumSet.allOf(Rol.class);
  private static final Set<Rol> DOSSIERS =
      EnumSet.complementOf(
          EnumSet.of(Rol.RAADSLID, Rol.BELEIDSMEDEWERKER, Rol.OUDER, Rol.JEUGDIGE));
  private static final Set<Rol> VASTLEGGEN =
      EnumSet.of(
          Rol.JEUGDBESCHERMER, Rol.TEAMMANAGER, Rol.WACHTLIJSTBEHEERDER, Rol.ZORGBEMIDDELAAR);
  private static final Set<Rol> INZAGELOG =
      EnumSet.of(Rol.TEAMMANAGER, Rol.INSPECTEUR, Rol.BEHEERDER);
  private static final Set<Rol> TOEZICHT = EnumSet.of(Rol.INSPECTEUR, Rol.BEHEERDER);

  private static final Map<String, Set<Rol>> MAG =
      Map.ofEntries(
          Map.entry("GET /", DOSSIERS),
          Map.entry("GET /dossiers/{nummer}", DOSSIERS),
          Map.entry("GET /dossiers/{nummer}/inzage", INZAGELOG),
          Map.entry("GET /dossiers/{nummer}/vastleggen", VASTLEGGEN),
          Map.entry("POST /dossiers/{nummer}/vastleggen", VASTLEGGEN),
          Map.entry("GET /dossiers/{nummer}/feiten/{volgnummer}/corrigeren", VASTLEGGEN),
          Map.entry("POST /dossiers/{nummer}/feiten/{volgnummer}/corrigeren", VASTLEGGEN),
          Map.entry("GET /casussen", DOSSIERS),
          Map.entry("GET /normen", IEDEREEN),
          Map.entry("GET /inzagelog", INZAGELOG),
          Map.entry("GET /praktijktoets", DOSSIERS),
          Map.entry("GET /praktijktoets/nieuw", TOEZICHT),
          Map.entry("POST /praktijktoets/nieuw", TOEZICHT),
          Map.entry("GET /praktijktoets/totalen", DOSSIERS),
          Map.entry("GET /praktijktoets/{id:\\d+}", DOSSIERS),
          Map.entry("GET /praktijktoets/{id:\\d+}.csv", DOSSIERS),
          Map.entry("GET /praktijktoets/{id:\\d+}.pdf", DOSSIERS),
          Map.entry("GET /praktijktoets/{id:\\d+}/casussen", DOSSIERS),
          Map.entry("POST /praktijktoets/{id:\\d+}/casussen", TOEZICHT),
          Map.entry("GET /praktijktoets/{id:\\d+}/casussen/{nummer}", DOSSIERS),
          Map.entry("POST /praktijktoets/{id:\\d+}/casussen/{nummer}", TOEZICHT));

  /** The doors themselves, which are there for everybody. */
  private static final Set<String> DEUREN = Set.of("GET /inloggen", "ALLES /geen-toegang");

  @LocalServerPort private int poort;

  @Autowired private JdbcClient databank;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping adressen;

  @Test
  void everyAddressHasARowInTheTable() {
    var echt =
        adressen.getHandlerMethods().entrySet().stream()
            .filter(e -> e.getValue().getBeanType().getName().startsWith("nl.tijdig"))
            .flatMap(e -> {
              var methoden = e.getKey().getMethodsCondition().getMethods();
              var methode = methoden.isEmpty() ? "ALLES" : methoden.iterator().next().name();
              return e.getKey().getPatternValues().stream().map(pad -> methode + " " + pad);
            })
            .filter(adres -> !DEUREN.contains(adres))
            .collect(Collectors.toSet());
    assertThat(MAG.keySet()).isEqualTo(echt);
  }

  @ParameterizedTest
  @EnumSource(Rol.class)
  void everyRoleGetsItsOwnPagesOnly(Rol rol) throws Exception {
    var bezoeker = new Bezoeker(rol);
    var gekregen = new TreeMap<String, Integer>();
    for (var regel : MAG.entrySet()) {
      var mag = regel.getValue().contains(rol);
      var post = regel.getKey().startsWith("POST ");
      if (post && mag) {
        continue;
      }
      var pad = ingevuld(regel.getKey().substring(regel.getKey().indexOf('/')));
      var status = (post ? bezoeker.stuur(pad, bezoeker.token()) : bezoeker.haal(pad)).statusCode();
      if (mag ? status != 200 : status != 403) {
        gekregen.put(regel.getKey(), status);
      }
    }
    assertThat(gekregen).isEmpty();
  }

  private static String ingevuld(String pad) {
    var dossier = pad.startsWith("/dossiers") ? "D-000003" : "1";
    return pad.replace("{volgnummer}", "1").replace("{nummer}", dossier).replace("{id:\\d+}", "1");
  }

  @Test
  void aGuessedNumberGivesNothingAwayAndALooseFormNeitherToo() throws Exception {
    var bezoeker = new Bezoeker(Rol.JEUGDBESCHERMER);
    assertThat(bezoeker.haal("/dossiers/D-999999").statusCode()).isEqualTo(404);
    assertThat(bezoeker.haal("/dossiers/%27%20or%201=1--").statusCode()).isEqualTo(404);
    assertThat(bezoeker.haal("/dossiers/D-000003/feiten/999/corrigeren").statusCode())
        .isEqualTo(404);
    assertThat(bezoeker.haal("/dossiers/C02/feiten/1/corrigeren").statusCode()).isEqualTo(404);
    assertThat(bezoeker.haal("/dossiers/D-000003?gekend=2999-01-01").statusCode()).isEqualTo(400);
    assertThat(bezoeker.stuur("/dossiers/D-000003/vastleggen", "vals").statusCode()).isEqualTo(403);
    assertThat(bezoeker.stuur("/dossiers/D-000003/vastleggen", bezoeker.token()).statusCode())
        .isEqualTo(400);
  }

  @Test
  void aFailedLoginAndASearchAreLoggedButAnUnknownNameIsNotWritten() throws Exception {
    var bezoeker = new Bezoeker();
    var token = Bezoeker.token(bezoeker.haal("/inloggen"));
    bezoeker.verstuur("/inloggen", "username", "inspecteur", "password", "mis", "_csrf", token);
    assertThat(laatste()).isEqualTo("inspecteur geweigerd /inloggen");
    token = Bezoeker.token(bezoeker.haal("/inloggen"));
    bezoeker.verstuur("/inloggen", "username", "Geheim123", "password", "mis", "_csrf", token);
    assertThat(laatste()).isEqualTo("onbekend geweigerd /inloggen");
    new Bezoeker(Rol.ANALIST).haal("/?jeugdregio=JZ13");
    assertThat(laatste()).isEqualTo("analist zoeken /?jeugdregio=JZ13");
  }

  private String laatste() {
    return databank
        .sql(
            "select wie || ' ' || handeling || ' ' || pad from inzage order by nummer desc limit 1")
        .query(String.class)
        .single();
  }

  @Test
  void loggingInGivesANewSession() throws Exception {
    var bezoeker = new Bezoeker();
    bezoeker.haal("/inloggen");
    var voor = bezoeker.sessie();
    bezoeker.logIn(Rol.INSPECTEUR);
    assertThat(bezoeker.sessie()).isNotEqualTo(voor);
  }

  @Test
  void whoIsNotLoggedInSeesTheDoorOnly() throws Exception {
    var bezoeker = new Bezoeker();
    for (var adres : MAG.keySet()) {
      if (adres.startsWith("GET ")) {
        var antwoord = bezoeker.haal(ingevuld(adres.substring(4)));
        assertThat(antwoord.statusCode()).isEqualTo(302);
        assertThat(antwoord.headers().firstValue("Location").orElse("")).endsWith("/inloggen");
      }
    }
  }

  /** Somebody with a browser of their own. */
  private final class Bezoeker {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager koekjes = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(koekjes).build();

    Bezoeker() {}

    Bezoeker(Rol rol) throws Exception {
      logIn(rol);
    }

    void logIn(Rol rol) throws Exception {
      var token = token(haal("/inloggen"));
      var antwoord =
          verstuur("/inloggen", "username", rol.code(), "password", rol.code(), "_csrf", token);
      assertThat(antwoord.headers().firstValue("Location").orElse("")).doesNotContain("inloggen");
    }

    String token() throws Exception {
      return token(haal("/normen"));
    }

    private static String token(HttpResponse<String> pagina) {
      var gevonden = TOKEN.matcher(pagina.body());
      assertThat(gevonden.find()).isTrue();
      return gevonden.group(1);
    }

    HttpResponse<String> stuur(String pad, String token) throws Exception {
      return verstuur(pad, "_csrf", token);
    }

    private HttpResponse<String> verstuur(String pad, String... velden) throws Exception {
      var tekst = new StringBuilder();
      for (var i = 0; i < velden.length; i += 2) {
        tekst.append(velden[i]).append('=');
        tekst.append(URLEncoder.encode(velden[i + 1], StandardCharsets.UTF_8)).append('&');
      }
      return http.send(
          HttpRequest.newBuilder(adres(pad))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(tekst.toString()))
              .build(),
          BodyHandlers.ofString());
    }

    HttpResponse<String> haal(String pad) throws Exception {
      return http.send(HttpRequest.newBuilder(adres(pad)).build(), BodyHandlers.ofString());
    }

    String sessie() {
      return koekjes.getCookieStore().getCookies().stream()
          .filter(koekje -> koekje.getName().equals("tijdig"))
          .map(HttpCookie::getValue)
          .findFirst()
          .orElse("");
    }

    private URI adres(String pad) {
      return URI.create("http://localhost:" + poort + pad);
    }
  }
}
