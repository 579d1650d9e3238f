package nl.tijdig.app.omgeving.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.tijdig.app.TijdigApp;
import nl.tijdig.app.Tweede;
import nl.tijdig.app.databank.postgres.DatabankConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever keeps Tijdig from starting is told in one sentence; a real process each. */
class StartmeldingTest {

  @TempDir(cleanup = CleanupMode.NEVER)
  private Path map;

  /** What was said, when that was one line and the exit status 1. */
  private String zin(String... opties) throws Exception {
    var alle = new ArrayList<>(List.of(opties));
    metZonderKeuze(alle, "--server.port=", "0");
    metZonderKeuze(alle, "--tijdig.map=", map.resolve("gegevens").toString());
    var af = Tweede.draai(alle.toArray(String[]::new));
    assertThat(af.uitvoer().lines()).as(af.uitvoer()).hasSize(1);
    assertThat(af.status()).isEqualTo(1);
    return af.uitvoer().strip();
  }

  private static void metZonderKeuze(List<String> opties, String naam, String waarde) {
    if (opties.stream().noneMatch(optie -> optie.startsWith(naam))) {
      opties.add(naam + waarde);
    }
  }

  /** G-Starting. */
  @Test
  void aPortInUseIsToldBeforeADatabaseIsMade() throws Exception {
    try (var bezet = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(zin("--server.port=" + bezet.getLocalPort()))
          .contains("Poort " + bezet.getLocalPort() + " is niet vrij", "PORT=8081 ./tijdig start");
    }
    assertThat(map.resolve("gegevens")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "server.port, abc, abc is geen poort",
    "server.port, 65536, 65536 is geen poort",
    "server.address, 203.0.113.7, 203.0.113.7 is geen adres van deze computer",
    "spring.datasource.url, postgres://server/tijdig, begint niet met jdbc:postgresql:",
    "spring.datasource.url, jdbc:postgresql://127.0.0.1:1/tijdig, 127.0.0.1:1/tijdig antwoordt niet",
    "spring.datasource.url, jdbc:postgresql://bestaat.invalid/tijdig, antwoordt niet",
    "tijdig.sleutel, geheim, De sleutel van Tijdig klopt niet",
  })
  void aSettingThatCannotBeIsNamed(String naam, String waarde, String uitleg) throws Exception {
    assertThat(zin("--" + naam + "=" + waarde)).contains(uitleg);
  }

  /** G-Starting. */
  @Test
  void aFolderThatCannotBeWrittenIsNamed() throws Exception {
    assertThat(zin("--tijdig.map=/proc/tijdig")).contains("niet schrijven in de map /proc/tijdig");
    var bestand = Files.createFile(map.resolve("bestand"));
    assertThat(zin("--tijdig.map=" + bestand)).contains(bestand + " is geen map");
    assertThat(zin("--tijdig.map=" + bestand.resolve("map"))).contains("niet schrijven");
  }

  /** U35. */
  @Test
  void aPathToTheRoleThatCannotBeIsNamed() throws Exception {
    assertThat(
            zin(
                "--spring.security.oauth2.client.registration.proef.client-id=tijdig",
                "--spring.security.oauth2.client.provider.proef.issuer-uri=http://127.0.0.1:1",
                "--tijdig.oidc.rol=realm_access..roles"))
        .contains("tijdig.oidc.rol is \"realm_access..roles\"", "realm_access.roles");
  }

  /** Of another PostgreSQL; trying it would take half a minute. */
  @Test
  void aFolderOfAnotherVersionIsNamed() throws Exception {
    var databank = Files.createDirectories(map.resolve("oud/databank"));
    Files.writeString(databank.resolve("PG_VERSION"), "14\n");
    assertThat(zin("--tijdig.map=" + map.resolve("oud")))
        .contains(databank + " zijn van PostgreSQL 14", "kies met TIJDIG_DATA een andere map");
  }

  @ParameterizedTest
  @CsvSource({
    "LANG, en_US.UTF-8, Tijdig does not start. abc is no port",
    "LC_ALL, en_GB, Tijdig does not start. abc is no port",
    "LANG, nl_NL.UTF-8, Tijdig start niet. abc is geen poort",
    "LC_ALL, C, Tijdig start niet. abc is geen poort"
  })
  void theSentenceIsInTheLanguageOfTheTerminal(String naam, String waarde, String zin)
      throws Exception {
    var af = Tweede.draai(TijdigApp.class, Map.of(naam, waarde), "--server.port=abc");
    assertThat(af.uitvoer()).startsWith(zin);
    assertThat(af.status()).isEqualTo(1);
  }

  @Test
  void aProviderThatIsDownIsNamed() throws Exception {
    assertThat(
            zin(
                "--spring.security.oauth2.client.registration.proef.client-id=tijdig",
                "--spring.security.oauth2.client.provider.proef.issuer-uri=http://127.0.0.1:1"))
        .contains("aanbieder om in te loggen [http://127.0.0.1:1] antwoordt niet", "issuer-uri");
  }

  /** G-Starting. */
  @Test
  void aWrongDatabaseOrAccountIsToldApart() throws Exception {
    try (EmbeddedPostgres postgres = DatabankConfiguration.start(map.resolve("ander"))) {
      var adres = "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + postgres.getPort();
      assertThat(zin(adres + "/postgres", "--spring.datasource.username=niemand"))
          .contains("laat het account niet toe", "spring.datasource.username");
      assertThat(zin(adres + "/nergens", "--spring.datasource.username=tijdig_app"))
          .contains("bestaat deze databank niet");
      assertThat(zin(adres + "/postgres", "--spring.datasource.username=postgres"))
          .contains("eigenaar of gaat om de rijbeveiliging heen");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tijdig.vandaag, gisteren, 'gisteren, en dat is geen dag'",
    "tijdig.rem.pogingen, veel, De instelling tijdig.rem.pogingen kan zo niet",
    "tijdig.demonstratieregister, nergens.ndjson, Het bestand nergens.ndjson is er niet"
  })
  void aSettingOfTheWrongKindIsTold(String naam, String waarde, String uitleg) throws Exception {
    assertThat(zin("--" + naam + "=" + waarde)).startsWith("Tijdig start niet. ").contains(uitleg);
  }

  /** G-Starting: start --help started. */
  @Test
  void helpDoesNotStartAndASlipIsTold() throws Exception {
    var hulp = Tweede.draai("--help");
    assertThat(hulp.status()).isZero();
    assertThat(hulp.uitvoer()).contains("--server.port").doesNotContain("Spring");
    var vergissing = Tweede.draai("--port=8081");
    assertThat(vergissing.status()).isEqualTo(2);
    assertThat(vergissing.uitvoer()).contains("kent de optie --port=8081 niet");
  }
}
