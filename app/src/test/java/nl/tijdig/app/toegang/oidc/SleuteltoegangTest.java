package nl.tijdig.app.toegang.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import nl.tijdig.app.Proef;
import nl.tijdig.proefaanbieder.Proefaanbieder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A client without a secret, beside the demonstration; and the brake on failed logins. */
@Proef
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SleuteltoegangTest {

  @Autowired private JdbcClient databank;
  @Autowired private EmbeddedPostgres postgres;

  private Knoop knoop;

  @BeforeAll
  void start(@TempDir Path map) throws Exception {
    var sleutel = Knoop.sleutel();
    var bestand = Files.writeString(map.resolve("sleutel.pem"), pem(sleutel));
    knoop =
        Knoop.start(
            postgres,
            sleutel,
            Proefaanbieder.MET_SLEUTEL,
            "--tijdig.oidc.sleutel=" + bestand,
            "--tijdig.oidc.rol=realm_access.roles",
            "--tijdig.rem.pogingen=3");
  }

  @AfterAll
  void stop() {
    knoop.close();
  }

  @Test
  void theProductProvesWhoItIsWithItsKey() throws Exception {
    zegt("joris", "offline_access", "inspecteur");
    var bezoek = new Bezoek(knoop.adres());
    assertThat(bezoek.logIn("joris")).isEqualTo("/");
    assertThat(bezoek.haal("/").body()).contains("Joris");
  }

  /** As Keycloak has it: {@code U35-claims-genest.json}. */
  private void zegt(String naam, String... rollen) {
    var wie = naam.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + naam.substring(1);
    var claims = Map.<String, Object>of("realm_access", Map.of("roles", rollen), "name", wie);
    knoop.aanbieder().zegt(naam, claims);
  }

  @Test
  void u35TheRoleIsFoundInsideAnObject() throws Exception {
    zegt("mia", "default-roles", "analist");
    var bezoek = new Bezoek(knoop.adres());
    assertThat(bezoek.logIn("mia")).endsWith("/");
    assertThat(bezoek.haal("/praktijktoets").statusCode()).isEqualTo(200);
  }

  /** U14: the provider vouched for each of them: nobody guessed a password. */
  @Test
  void u14TenColleaguesWithoutARoleDoNotShutOutTheEleventh() throws Exception {
    for (var i = 0; i < 10; i++) {
      zegt("nieuw" + i, "default-roles");
      var bezoek = new Bezoek(knoop.adres(), "127.0.0.9");
      assertThat(bezoek.logIn("nieuw" + i)).endsWith("/inloggen?geweigerd=rol");
    }
    zegt("jet", "analist");
    assertThat(new Bezoek(knoop.adres(), "127.0.0.9").logIn("jet")).endsWith("/");
    assertThat(probeer("127.0.0.9", "jeugdige", "jeugdige")).endsWith("/");
  }

  @Test
  void whoFailsThreeTimesIsStoppedAndWritesNothingMore() throws Exception {
    for (var i = 0; i < 5; i++) {
      assertThat(probeer("127.0.0.7", "ouder", "ouder")).endsWith("/");
    }
    for (var i = 0; i < 3; i++) {
      assertThat(probeer("127.0.0.7", "ouder", "mis")).endsWith("?error");
    }
    var regels = regels();
    assertThat(probeer("127.0.0.7", "ouder", "ouder")).isEqualTo("429");
    assertThat(probeer("127.0.0.7", "raadslid", "raadslid")).isEqualTo("429");
    assertThat(probeer("127.0.0.8", "ouder", "ouder")).isEqualTo("429");
    assertThat(regels()).isEqualTo(regels);
    assertThat(probeer("127.0.0.8", "raadslid", "raadslid")).endsWith("/");
  }

  private String probeer(String vanaf, String naam, String wachtwoord) throws Exception {
    var bezoek = new Bezoek(knoop.adres(), vanaf);
    var antwoord =
        bezoek.stuur(
            "/inloggen", bezoek.haal("/inloggen"), "username", naam, "password", wachtwoord);
    if (antwoord.statusCode() == 429) {
      assertThat(antwoord.body()).contains("te vaak");
      assertThat(antwoord.headers().firstValue("Retry-After")).contains("900");
      return "429";
    }
    return Bezoek.naar(antwoord);
  }

  private long regels() {
    return databank.sql("select count(*) from toegang.inzage").query(Long.class).single();
  }

  private static String pem(RSAKey sleutel) throws Exception {
    return "-----BEGIN PRIVATE KEY-----\n"
        + Base64.getMimeEncoder().encodeToString(sleutel.toPrivateKey().getEncoded())
        + "\n-----END PRIVATE KEY-----\n";
  }
}
