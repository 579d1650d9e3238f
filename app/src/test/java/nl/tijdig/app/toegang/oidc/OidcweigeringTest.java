package nl.tijdig.app.toegang.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.tijdig.app.toegang.Buitengesloten;
import nl.tijdig.proefaanbieder.Proefaanbieder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Logging in at a provider: who is kept out. */
class OidcweigeringTest extends Oidcproef {

  @ParameterizedTest
  @CsvSource({
    "directeur, De Lichtboei, high, rol",
    "systeem, De Lichtboei, high, rol",
    "teammanager, De Onbekende, high, organisatie",
    "teammanager, '', high, organisatie",
    "jeugdbeschermer, De Lichtboei, high, organisatie",
    "zorgbemiddelaar, De Lichtboei, high, organisatie",
    "gemeentedeskundige, De Lichtboei, high, organisatie",
    "teammanager, De Lichtboei, substantial, niveau"
  })
  void whoDoesNotFitIsRefusedInWordsAndGetsNoAccount(
      String rol, String gi, String niveau, String reden) throws Exception {
    var claims = Map.<String, Object>of("rol", rol, "gi", gi, "name", "Kim");
    knoop.aanbieder().zegt("kim", met(claims, "http://eidas.europa.eu/LoA/" + niveau));
    var voor = regels("kim-%", "geweigerd");
    var bezoek = new Bezoek(knoop.adres());
    assertThat(bezoek.logIn("kim")).endsWith("/inloggen?geweigerd=" + reden);
    assertThat(bezoek.haal("/inloggen?geweigerd=" + reden).body())
        .contains("role=\"alert\"")
        .contains(reden.equals("niveau") ? "sterker middel" : "Vraag uw beheerder");
    assertThat(bezoek.haal("/").statusCode()).isEqualTo(302);
    assertThat(regels("kim-%", "geweigerd")).isEqualTo(voor + 1);
    assertThat(accounts("kim")).isZero();
  }

  /** As {@code U13-14-claims-zonder-rol.json}: the role was taken away at the provider. */
  @Test
  void u13ARefusedLoginEndsWhatAnEarlierOneGave() throws Exception {
    var buiten = new ArrayList<String>();
    knoop
        .app()
        .addApplicationListener(
            (PayloadApplicationEvent<Buitengesloten> iets) -> buiten.add(iets.getPayload().naam()));
    zegt("u-13", "rol", "inspecteur", "name", "Medewerker Proef");
    var bezoek = new Bezoek(knoop.adres());
    assertThat(bezoek.logIn("u-13")).isEqualTo("/");
    assertThat(bezoek.haal("/inzagelog").statusCode()).isEqualTo(200);
    zegt("u-13", "name", "Medewerker Proef");
    assertThat(new Bezoek(knoop.adres()).logIn("u-13")).endsWith("?geweigerd=rol");
    assertThat(bezoek.haal("/inzagelog").statusCode()).isEqualTo(302);
    assertThat(buiten).singleElement().asString().startsWith("medewerker-proef-");
    zegt("u-13", "rol", "inspecteur", "name", "Medewerker Proef");
    assertThat(new Bezoek(knoop.adres()).logIn("u-13")).isEqualTo("/");
  }

  @Test
  void theProviderGivesNoTokenWithoutTheVerifierOfPkce() throws Exception {
    zegt("anna", "rol", "inspecteur");
    var bezoek = new Bezoek(knoop.adres());
    var code = Bezoek.velden(bezoek.bijAanbieder(bezoek.vraag(), "anna")).get("code");
    var client = Proefaanbieder.MET_GEHEIM + ":" + Proefaanbieder.GEHEIM;
    var antwoord =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(knoop.aanbieder().adres() + "/oauth2/token"))
                    .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(client.getBytes()))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(
                        HttpRequest.BodyPublishers.ofString(
                            "grant_type=authorization_code&code="
                                + code
                                + "&redirect_uri="
                                + URLEncoder.encode(
                                    knoop.adres() + "/login/oauth2/code/proef",
                                    StandardCharsets.UTF_8)))
                    .build(),
                BodyHandlers.ofString());
    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(antwoord.body()).contains("invalid_grant");
  }

  @Test
  void anAnswerCountsOnceAndInTheBrowserThatAskedOnly() throws Exception {
    zegt("piet", "rol", "inspecteur");
    var bezoek = new Bezoek(knoop.adres());
    var terug = bezoek.bijAanbieder(bezoek.vraag(), "piet");
    var vreemde = new Bezoek(knoop.adres());
    assertThat(Bezoek.naar(vreemde.haal(terug))).endsWith("?geweigerd=mislukt");
    vreemde.vraag();
    assertThat(Bezoek.naar(vreemde.haal(terug))).endsWith("?geweigerd=mislukt");
    assertThat(vreemde.haal("/").statusCode()).isEqualTo(302);
    assertThat(Bezoek.naar(bezoek.haal(terug))).isEqualTo("/");
    assertThat(Bezoek.naar(bezoek.haal(terug))).endsWith("?geweigerd=mislukt");
    assertThat(Bezoek.naar(new Bezoek(knoop.adres()).haal(terug))).endsWith("?geweigerd=mislukt");
  }

  @ParameterizedTest
  @CsvSource({
    "/oauth2/authorization/onbekend, 302",
    "/oauth2/authorization/, 302",
    "/login/oauth2/code/proef, 302",
    "/login/oauth2/code/onbekend?code=a&state=b, 302",
    "/login/oauth2/code/proef?error=access_denied&state=b, 302",
    "/login?error, 302",
    "/oauth2/token, 302"
  })
  void theOtherAddressesOfTheFrameworkOpenNothing(String pad, int status) throws Exception {
    var bezoek = new Bezoek(knoop.adres());
    var antwoord = bezoek.haal(pad);
    assertThat(antwoord.statusCode()).isEqualTo(status);
    assertThat(bezoek.haal("/").statusCode()).isEqualTo(302);
  }

  @Test
  void aDemonstrationAccountIsOfNoUseAnyMore() throws Exception {
    var bezoek = new Bezoek(knoop.adres());
    var pagina = bezoek.haal("/inloggen");
    assertThat(pagina.body())
        .contains("Inloggen met de Proefaanbieder")
        .doesNotContain("als=inspecteur", "password");
    var antwoord =
        bezoek.stuur("/inloggen", pagina, "username", "inspecteur", "password", "inspecteur");
    assertThat(Bezoek.naar(antwoord)).endsWith("/inloggen");
    assertThat(bezoek.haal("/").statusCode()).isEqualTo(302);
    var deur = knoop.app().getBean(UserDetailsService.class);
    for (var naam : List.of("inspecteur", "systeem", "bestaatniet")) {
      assertThatThrownBy(() -> deur.loadUserByUsername(naam))
          .isInstanceOf(UsernameNotFoundException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"aud", "iss", "nonce", "exp"})
  void anIdTokenThatIsNotForThisLoginIsRefused(String claim) throws Exception {
    var toen = Instant.now().minusSeconds(120);
    if (claim.equals("exp")) {
      zegt("loes", "rol", "inspecteur", "iat", toen.minusSeconds(300), "exp", toen);
    } else {
      zegt("loes", "rol", "inspecteur", claim, "https://elders.nl");
    }
    var bezoek = new Bezoek(knoop.adres());
    assertThat(bezoek.logIn("loes")).endsWith("/inloggen?geweigerd=mislukt");
    assertThat(bezoek.haal("/").statusCode()).isEqualTo(302);
    assertThat(accounts("loes")).isZero();
  }

  /** As {@code U13-14-claims-zonder-rol.json} has it. */
  @Test
  @DisplayName("U13: the calendar of whose role is taken away closes at the login that is refused")
  void theCalendarOfWhoIsRefusedCloses() throws Exception {
    zegt("u-13", "rol", "teammanager", "gi", "De Lichtboei", "name", "Medewerker Proef");
    var bezoek = new Bezoek(knoop.adres());
    assertThat(bezoek.logIn("u-13")).endsWith("/");
    var pagina = bezoek.stuur("/agenda", bezoek.haal("/agenda")).body();
    var adres = Pattern.compile("/agenda/[A-Za-z0-9_-]{43}\\.ics").matcher(pagina);
    assertThat(adres.find()).isTrue();
    var programma = new Bezoek(knoop.adres());
    assertThat(programma.haal(adres.group()).statusCode()).isEqualTo(200);
    zegt("u-13", "name", "Medewerker Proef");
    assertThat(new Bezoek(knoop.adres()).logIn("u-13")).endsWith("?geweigerd=rol");
    assertThat(programma.haal(adres.group()).statusCode()).isEqualTo(404);
    zegt("u-13", "rol", "teammanager", "gi", "De Lichtboei", "name", "Medewerker Proef");
    assertThat(new Bezoek(knoop.adres()).logIn("u-13")).endsWith("/");
    assertThat(programma.haal(adres.group()).statusCode()).isEqualTo(404);
  }
}
