package nl.tijdig.app.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is not who they say, or does not know what they send, gets no further than the door. */
@Proef
class SessieTest {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern SESSIE = Pattern.compile("tijdig=([^;]+)(.*)");

  @LocalServerPort private int poort;
  @Autowired private JdbcClient databank;
  @Autowired private EmbeddedPostgres postgres;

  private final HttpClient http = HttpClient.newHttpClient();

  @ParameterizedTest
  @EnumSource(Rol.class)
  void noFormIsTakenWithoutItsToken(Rol rol) throws Exception {
    var bezoeker = new Bezoeker(poort, rol.code());
    var eerst = Rechtstreeks.vastgelegd(postgres);
    var doorgelaten = new TreeMap<String, Integer>();
    for (var regel : AanvalTest.MAG.entrySet()) {
      if (!regel.getKey().startsWith("POST ") || !regel.getValue().contains(rol)) {
        continue;
      }
      var pad = AanvalTest.ingevuld(regel.getKey().substring("POST ".length()));
      for (var antwoord :
          List.of(bezoeker.verstuur(pad), bezoeker.verstuur(pad, "_csrf", "geraden"))) {
        if (antwoord.statusCode() != 403 || !laatste().equals(rol.code() + " geweigerd " + pad)) {
          doorgelaten.put(pad + " " + laatste(), antwoord.statusCode());
        }
      }
    }
    assertThat(doorgelaten).isEmpty();
    assertThat(Rechtstreeks.vastgelegd(postgres)).isEqualTo(eerst);
    assertThat(bezoeker.verstuur("/uitloggen").statusCode()).isEqualTo(403);
  }

  /** The token of one visitor is of no use to another. */
  @Test
  void theTokenOfSomebodyElseIsRefused() throws Exception {
    var ander = TOKEN.matcher(new Bezoeker(poort, "teammanager").haal("/normen").body());
    assertThat(ander.find()).isTrue();
    var antwoord = new Bezoeker(poort, "inspecteur").verstuur("/bewaring", "_csrf", ander.group(1));
    assertThat(antwoord.statusCode()).isEqualTo(403);
  }

  @Test
  void aSessionThatSomebodyPutThereBeforeIsNotTheOneAfterLoggingIn() throws Exception {
    var voor = sessie(logIn(deur(), "ouder", "ouder"));
    var deur = deur();
    var binnen =
        logIn(
            new Deur("tijdig=" + voor + "; " + deur.koekje(), deur.merk()),
            "inspecteur",
            "inspecteur");
    assertThat(binnen.statusCode()).isEqualTo(403);
    var gelukt = logIn(deur, "inspecteur", "inspecteur");
    assertThat(gelukt.headers().firstValue("Location").orElse("")).doesNotContain("inloggen");
    var na = sessie(gelukt);
    assertThat(na).isNotEqualTo(voor);
    assertThat(haal("/inzagelog", "tijdig=" + voor).statusCode()).isEqualTo(403);
    assertThat(haal("/inzagelog", "tijdig=" + na).statusCode()).isEqualTo(200);
    var verzonnen = haal("/inzagelog", "tijdig=0123456789ABCDEF0123456789ABCDEF");
    assertThat(verzonnen.statusCode()).isEqualTo(302);
    assertThat(haal("/inzagelog;tijdig=" + na, "").statusCode()).isNotEqualTo(200);
  }

  @Test
  void aSessionThatWasLeftIsOver() throws Exception {
    var bezoeker = new Bezoeker(poort, "inspecteur");
    assertThat(bezoeker.haal("/inzagelog").statusCode()).isEqualTo(200);
    assertThat(bezoeker.stuur("/uitloggen").statusCode()).isEqualTo(302);
    assertThat(bezoeker.haal("/inzagelog").statusCode()).isEqualTo(302);
  }

  /** The pages that ask nobody who they are (docs/besluiten/0024). */
  private static final Set<String> OPENBAAR = Set.of("GET /termijnrekenaar", "GET /klachtwijzer");

  @Test
  void whoIsNotLoggedInSeesTheDoorOnly() throws Exception {
    for (var adres : AanvalTest.MAG.keySet()) {
      if (adres.startsWith("GET ")) {
        var antwoord = haal(AanvalTest.ingevuld(adres.substring("GET ".length())), "");
        AanvalTest.heeftKoppen(antwoord);
        if (OPENBAAR.contains(adres)) {
          assertThat(antwoord.statusCode()).isEqualTo(200);
          assertThat(antwoord.headers().allValues("Set-Cookie"))
              .noneMatch(koekje -> koekje.startsWith("tijdig="));
        } else {
          assertThat(antwoord.statusCode()).as(adres).isEqualTo(302);
          assertThat(antwoord.headers().firstValue("Location").orElse("")).endsWith("/inloggen");
        }
      }
    }
    AanvalTest.heeftKoppen(haal("/inloggen", ""));
  }

  @Test
  void aFailedLoginIsLoggedButAnUnknownNameIsNotWritten() throws Exception {
    for (var naam : List.of("inspecteur", "Geheim123", "systeem", "' or '1'='1")) {
      var antwoord = logIn(deur(), naam, "mis");
      assertThat(antwoord.headers().firstValue("Location").orElse("")).endsWith("?error");
      var bekend = naam.equals("inspecteur") ? naam : "onbekend";
      assertThat(laatste()).isEqualTo(bekend + " geweigerd /inloggen");
    }
  }

  @Test
  void aZeroSignInAFormIsTurnedAway() throws Exception {
    var antwoord = logIn(deur(), "inspecteur\0", "mis");
    assertThat(antwoord.statusCode()).isEqualTo(400);
  }

  /** The login page: what its browser keeps, and the mark in its form. */
  private record Deur(String koekje, String merk) {}

  /** AM5: it makes no session. */
  private Deur deur() throws Exception {
    var antwoord = haal("/inloggen", "");
    var merk = TOKEN.matcher(antwoord.body());
    assertThat(merk.find()).isTrue();
    var koekjes = antwoord.headers().allValues("Set-Cookie");
    assertThat(koekjes).singleElement().asString().startsWith("tijdig-merk=");
    assertThat(koekjes.getFirst()).contains("HttpOnly", "SameSite=Lax");
    return new Deur(koekjes.getFirst().replaceFirst(";.*", ""), merk.group(1));
  }

  private HttpResponse<String> logIn(Deur deur, String naam, String wachtwoord) throws Exception {
    var velden =
        "username="
            + URLEncoder.encode(naam, StandardCharsets.UTF_8)
            + "&password="
            + wachtwoord
            + "&_csrf="
            + URLEncoder.encode(deur.merk(), StandardCharsets.UTF_8);
    return http.send(
        HttpRequest.newBuilder(adres("/inloggen"))
            .header("Cookie", deur.koekje())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(velden))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> haal(String pad, String koekje) throws Exception {
    var verzoek = HttpRequest.newBuilder(adres(pad));
    if (!koekje.isEmpty()) {
      verzoek.header("Cookie", koekje);
    }
    return http.send(verzoek.build(), BodyHandlers.ofString());
  }

  /** The session that this answer gives; no script can read it, no other site can send it. */
  private static String sessie(HttpResponse<String> antwoord) {
    var koekje =
        SESSIE.matcher(
            antwoord.headers().allValues("Set-Cookie").stream()
                .filter(een -> een.startsWith("tijdig="))
                .findFirst()
                .orElse(""));
    assertThat(koekje.matches()).isTrue();
    assertThat(koekje.group(2)).contains("HttpOnly", "SameSite=Lax");
    return koekje.group(1);
  }

  private String laatste() {
    return databank
        .sql(
            """
            select wie || ' ' || handeling || ' ' || pad from toegang.inzage
            order by nummer desc limit 1
            """)
        .query(String.class)
        .single();
  }

  private URI adres(String pad) {
    return URI.create("http://localhost:" + poort + pad);
  }
}
