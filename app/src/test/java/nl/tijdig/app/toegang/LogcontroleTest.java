package nl.tijdig.app.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Tweede;
import nl.tijdig.app.databank.Namens;
import nl.tijdig.app.toegang.inzage.Inzagelog;
import nl.tijdig.app.toegang.inzage.Inzagelog.Handeling;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.security.authentication.TestingAuthenticationToken;

/** The command that checks the log, also while the product runs on the same database. */
@Proef
class LogcontroleTest {

  @Autowired private JdbcClient databank;
  @Autowired private EmbeddedPostgres postgres;
  @Autowired private Inzagelog log;

  private Path map = Path.of("");

  @BeforeEach
  void zoekDeMap() {
    var eigenaar = JdbcClient.create(postgres.getPostgresDatabase());
    var gegevens = eigenaar.sql("show data_directory").query(String.class).single();
    map = Path.of(gegevens).resolve("..").normalize();
  }

  @BeforeEach
  void schrijfVijfRegels() {
    var wie = new TestingAuthenticationToken("proef", "", "ROLE_INSPECTEUR");
    for (var i = 0; i < 5; i++) {
      Namens.systeem(() -> {
        log.leg(wie, Handeling.ZIEN, "D-000009", "/dossiers/D-000009");
        return true;
      });
    }
  }

  @Test
  void aSecondProcessChecksTheLogOfTheRunningProductAndLeavesItAlone() throws Exception {
    var keten = keten();
    var heel = Tweede.draai("controleer", "--tijdig.map=" + map);
    assertThat(heel.uitvoer())
        .contains("Het inzagelog is heel: ", keten)
        .containsAnyOf(
            "Vergeleken met het einde dat is bewaard op ", "Er is nog geen einde bewaard");
    assertThat(heel.status()).isZero();
    var bekend = Tweede.draai("controleer", "--keten", keten, "--tijdig.map=" + map);
    assertThat(bekend.status()).isZero();
    var weg = Tweede.draai("controleer", "--keten=" + "0".repeat(64), "--tijdig.map=" + map);
    assertThat(weg.uitvoer()).contains("van het einde van het inzagelog weg");
    assertThat(weg.status()).isEqualTo(1);
    assertThat(keten()).isEqualTo(keten);
  }

  @Test
  void aSecondStartOnTheSameMapRefusesInOneSentenceAndTheFirstGoesOn() throws Exception {
    var tweede =
        Tweede.draai("--tijdig.map=" + map, "--server.port=0", "--tijdig.demonstratie=false");
    assertThat(tweede.status()).isNotZero();
    assertThat(tweede.uitvoer())
        .containsOnlyOnce("Tijdig draait al op de map ")
        .doesNotContain("\tat ");
    assertThat(keten()).isNotEmpty();
  }

  @Test
  void withoutADatabaseNothingIsCalledWhole() throws Exception {
    var geen = Tweede.draai("controleer", "--tijdig.map=" + map.resolve("leeg"));
    assertThat(geen.status()).isEqualTo(2);
    assertThat(geen.uitvoer()).contains("staat nog geen databank");
    var onzin = Tweede.draai("controleer", "--keten=abc");
    assertThat(onzin.status()).isEqualTo(2);
    assertThat(onzin.uitvoer()).contains("64 tekens");
  }

  @Test
  void aLineChangedByTheOwnerIsFound() throws Exception {
    var nummer = laatste() - 2;
    assertThat(na("update toegang.inzage set wie = 'niemand' where nummer = " + nummer, null))
        .isEqualTo("1 Regel " + nummer + " van het inzagelog is gewijzigd.");
    assertThat(na("update toegang.inzage set naam = 'niets' where nummer = " + nummer, null))
        .isEqualTo("1 Regel " + nummer + " van het inzagelog is gewijzigd.");
    assertThat(na("update toegang.inzage set namens = 'een ander' where nummer = " + nummer, null))
        .isEqualTo("1 Regel " + nummer + " van het inzagelog is gewijzigd.");
  }

  @Test
  void aLineTakenFromTheMiddleOrTheBeginningIsFound() throws Exception {
    var nummer = laatste() - 2;
    assertThat(na("delete from toegang.inzage where nummer = " + nummer, null))
        .isEqualTo("1 Regel " + nummer + " van het inzagelog ontbreekt.");
    assertThat(na("delete from toegang.inzage where nummer = 1", null))
        .isEqualTo("1 Regel 1 van het inzagelog ontbreekt.");
  }

  @Test
  void theLastLineTakenAwayIsFoundByTheKetenThatWasWrittenDown() throws Exception {
    var weg = "delete from toegang.inzage where nummer = " + laatste();
    assertThat(na(weg, null)).startsWith("0 Het inzagelog is heel");
    assertThat(na(weg, keten())).startsWith("1 Er zijn regels van het einde");
    assertThat(na("select 1", keten())).startsWith("0 Het inzagelog is heel");
  }

  /** What the command says after a superuser did this with the triggers off; then all is undone. */
  private String na(String daad, @Nullable String keten) throws SQLException {
    try (var verbinding = postgres.getPostgresDatabase().getConnection()) {
      verbinding.setAutoCommit(false);
      var eigenaar = JdbcClient.create(new SingleConnectionDataSource(verbinding, true));
      try (var opdracht = verbinding.createStatement()) {
        opdracht.execute("set local session_replication_role = replica");
        opdracht.execute(daad);
        var uitvoer = new ByteArrayOutputStream();
        var status =
            Logcontrole.controleer(
                eigenaar, keten, new PrintStream(uitvoer, true, StandardCharsets.UTF_8));
        return status + " " + uitvoer.toString(StandardCharsets.UTF_8).strip();
      } finally {
        verbinding.rollback();
      }
    }
  }

  private long laatste() {
    return databank.sql("select max(nummer) from toegang.inzage").query(Long.class).single();
  }

  private String keten() {
    return databank
        .sql("select keten from toegang.inzage order by nummer desc limit 1")
        .query(String.class)
        .single();
  }
}
