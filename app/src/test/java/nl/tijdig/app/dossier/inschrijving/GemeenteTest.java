package nl.tijdig.app.dossier.inschrijving;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.dossier.Proefgi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** G14: where a child lives is put right later, and what hangs on it goes along. */
@Proef
class GemeenteTest {

  private static final Pattern VERSIE = Pattern.compile("name=\"_versie\" value=\"([0-9]+)\"");

  @LocalServerPort private int poort;
  @Autowired private EmbeddedPostgres postgres;
  @Autowired private Proefgi proefgi;

  private Bezoeker manager;
  private String nummer = "";

  @BeforeEach
  void schrijfIn() throws Exception {
    proefgi.maak("woon-manager", "GI van de verhuizers", "2023-01-01", "2030-12-31");
    manager = new Bezoeker(poort, "woon-manager");
    var code = "K-" + UUID.randomUUID().toString().substring(0, 23).replaceAll("[0-9]", "x") + "1";
    nummer =
        Inschrijfformulier.stuur(manager, code, "2026-11-20", "2027-11-20", UUID.randomUUID())
            .headers()
            .firstValue("Location")
            .orElseThrow()
            .replaceAll(".*/", "");
  }

  private String versie() throws Exception {
    var gevonden = VERSIE.matcher(manager.haal(pad()).body());
    assertThat(gevonden.find()).isTrue();
    return gevonden.group(1);
  }

  private String pad() {
    return "/dossiers/" + nummer + "/gemeente";
  }

  private int wijzig(String versie, String gemeente, String reden) throws Exception {
    return manager
        .stuur(pad(), "_versie", versie, "gemeente", gemeente, "reden", reden)
        .statusCode();
  }

  private String een(String vraag) {
    return Rechtstreeks.eigenaar(postgres)
        .sql(vraag)
        .param(nummer)
        .query(String.class)
        .list()
        .toString();
  }

  /** Every table that says of a dossier in which jeugdregio it is. */
  private List<String> metJeugdregio() {
    var tabellen =
        Rechtstreeks.eigenaar(postgres)
            .sql(
                """
                select c.table_schema || '.' || c.table_name from information_schema.columns c
                join information_schema.columns r using (table_schema, table_name)
                join information_schema.tables t using (table_schema, table_name)
                where c.column_name = 'dossier_id' and r.column_name = 'jeugdregio'
                  and t.table_type = 'BASE TABLE'
                """)
            .query(String.class)
            .list();
    assertThat(tabellen).contains("dossier.klok", "acties.aandacht", "wachtlijst.wacht");
    return tabellen;
  }

  @Test
  @DisplayName("G14: lists, terms and open actions follow to the other jeugdregio")
  void whatHangsOnTheJeugdregioGoesAlong() throws Exception {
    assertThat(wijzig(versie(), "Groningen", "Het gezin is verhuisd")).isEqualTo(302);
    assertThat(een("select jeugdregio from dossier.dossier where nummer = ?")).isEqualTo("[JZ01]");
    for (var tabel : metJeugdregio()) {
      assertThat(
              een(
                  "select distinct t.jeugdregio from "
                      + tabel
                      + " t join dossier.dossier d on d.id = t.dossier_id where d.nummer = ?"))
          .as(tabel)
          .isIn("[JZ01]", "[]");
    }
    assertThat(manager.haal("/dossiers/" + nummer).body()).contains("Groningen");
    assertThat(manager.haal(pad()).body()).contains("Het gezin is verhuisd", "woon-manager");
  }

  @ParameterizedTest(name = "G14: {0}, {1}")
  @CsvSource({"9999, Het gezin is verhuisd", "Nergenshuizen, Verhuisd", "Groningen, ''"})
  void whatIsNoGemeenteOrHasNoReasonIsRefused(String gemeente, String reden) throws Exception {
    assertThat(wijzig(versie(), gemeente, reden)).isEqualTo(422);
    assertThat(een("select jeugdregio from dossier.dossier where nummer = ?"))
        .isNotEqualTo("[JZ01]");
  }

  @Test
  @DisplayName("U05: whoever changes what a colleague just changed is shown what it says now")
  void whoIsLaterIsTold() throws Exception {
    var eerst = versie();
    assertThat(wijzig(eerst, "Groningen", "Het gezin is verhuisd")).isEqualTo(302);
    var later =
        manager.stuur(pad(), "_versie", eerst, "gemeente", "Almere", "reden", "Stond verkeerd");
    assertThat(later.statusCode()).isEqualTo(409);
    assertThat(later.body()).contains("Groningen", "value=\"Almere\"", "value=\"Stond verkeerd\"");
    assertThat(wijzig(versie(), "Almere", "Stond verkeerd")).isEqualTo(302);
  }

  @Test
  void theChildOfAnotherGiIsNotThere() throws Exception {
    var ander = new Bezoeker(poort, "teammanager");
    assertThat(ander.haal(pad()).statusCode()).isEqualTo(404);
    assertThat(ander.stuur(pad(), "gemeente", "Groningen", "reden", "Zomaar").statusCode())
        .isEqualTo(404);
  }
}
