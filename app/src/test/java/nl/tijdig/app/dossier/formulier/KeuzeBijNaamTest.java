package nl.tijdig.app.dossier.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.UUID;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.dossier.inschrijving.Inschrijfformulier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** G02, G06: a help and a worker are chosen by name; what the product does not know is refused. */
@Proef
class KeuzeBijNaamTest {

  @LocalServerPort private int poort;
  @Autowired private EmbeddedPostgres postgres;
  @Autowired private Proefgi proefgi;

  private Bezoeker manager;
  private String dossier = "";

  @BeforeEach
  void schrijfIn() throws Exception {
    proefgi.maak("kies-manager", "GI van de keuzes", "2023-01-01", "2030-12-31");
    manager = new Bezoeker(poort, "kies-manager");
    var code = "K-" + UUID.randomUUID().toString().substring(0, 23).replaceAll("[0-9]", "x") + "1";
    dossier =
        "/dossiers/"
            + Inschrijfformulier.stuur(manager, code, "2026-11-20", "2027-11-20", UUID.randomUUID())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*/", "");
  }

  private int leg(String... velden) throws Exception {
    return manager.stuur(dossier + "/vastleggen", velden).statusCode();
  }

  private int start(String hulp) throws Exception {
    return leg(
        "soort",
        "hulp_gestart",
        "opdracht",
        UUID.randomUUID().toString(),
        "op",
        "23-11-2026",
        "hulp",
        hulp,
        "via",
        "regulier",
        "volgens_koers",
        "ja");
  }

  private int koppel(String wie) throws Exception {
    return leg(
        "soort",
        "jeugdbeschermer_gekoppeld",
        "opdracht",
        UUID.randomUUID().toString(),
        "op",
        "23-11-2026",
        "wie",
        wie,
        "rol",
        "vast");
  }

  @ParameterizedTest(name = "G02: the help \"{0}\"")
  @ValueSource(strings = {"H2", "h1", "pleegzorg", "H1 ", ""})
  void aHelpThatWasNotDeterminedIsRefused(String hulp) throws Exception {
    assertThat(
            leg(
                "soort",
                "hulp_bepaald",
                "opdracht",
                UUID.randomUUID().toString(),
                "op",
                "22-11-2026",
                "vorm",
                vorm()))
        .isEqualTo(302);
    var eerst = Rechtstreeks.vastgelegd(postgres);
    assertThat(start(hulp)).isEqualTo(hulp.equals("H1 ") ? 302 : 422);
    assertThat(Rechtstreeks.vastgelegd(postgres).equals(eerst)).isEqualTo(!hulp.equals("H1 "));
  }

  private String vorm() {
    return Rechtstreeks.eigenaar(postgres)
        .sql("select vorm from hulp.tarief order by vorm limit 1")
        .query(String.class)
        .single();
  }

  @Test
  @DisplayName("G02: the page offers the determined helps by their form, to choose from")
  void aHelpIsChosenByItsForm() throws Exception {
    leg(
        "soort",
        "hulp_bepaald",
        "opdracht",
        UUID.randomUUID().toString(),
        "op",
        "22-11-2026",
        "vorm",
        vorm());
    assertThat(manager.haal(dossier + "/vastleggen?soort=hulp_gestart").body())
        .containsPattern("<select[^>]* name=\"hulp\"")
        .contains("<option value=\"H1\">" + vorm());
  }

  @ParameterizedTest(name = "G06: the worker \"{0}\"")
  @ValueSource(strings = {"JB-nergens", "Jan de Vries", ""})
  void nobodyIsCoupledWhoDoesNotWorkHere(String wie) throws Exception {
    var eerst = Rechtstreeks.vastgelegd(postgres);
    assertThat(koppel(wie)).isEqualTo(422);
    assertThat(Rechtstreeks.vastgelegd(postgres)).isEqualTo(eerst);
  }
}
