package nl.tijdig.app.toegang.inzage;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import nl.tijdig.app.Proef;
import nl.tijdig.app.databank.Namens;
import nl.tijdig.app.toegang.inzage.Inzagelog.Handeling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.security.authentication.TestingAuthenticationToken;

/** AL4: the end of the chain, kept outside the database. */
@Proef
class EindenTest {

  @TempDir private Path map;
  @Autowired private JdbcClient databank;
  @Autowired private EmbeddedPostgres postgres;
  @Autowired private Inzagelog log;

  @Value("${tijdig.inzagelog-einden}")
  private Path vanHetProduct;

  private void leg() {
    Namens.systeem(() -> {
      log.leg(
          new TestingAuthenticationToken("proef", "", "ROLE_INSPECTEUR"),
          Handeling.ZIEN,
          "D-000009",
          "/dossiers/D-000009");
      return true;
    });
  }

  @Test
  void linesTakenFromTheEndByTheOwnerAreFound() throws SQLException {
    leg();
    new Einden(databank, map).bewaar();
    leg();
    try (var verbinding = postgres.getPostgresDatabase().getConnection()) {
      verbinding.setAutoCommit(false);
      var eigenaar = JdbcClient.create(new SingleConnectionDataSource(verbinding, true));
      var einden = new Einden(eigenaar, map);
      eigenaar.sql("set local session_replication_role = replica").update();
      haalWeg(eigenaar, 1);
      assertThat(einden.ontbreekt()).isEmpty();
      haalWeg(eigenaar, 1);
      assertThat(einden.ontbreekt()).isEqualTo(einden.laatste()).isNotEmpty();
      verbinding.rollback();
    }
  }

  private static void haalWeg(JdbcClient eigenaar, int aantal) {
    eigenaar
        .sql(
            """
            delete from toegang.inzage
            where nummer in (select nummer from toegang.inzage order by nummer desc limit ?)
            """)
        .param(aantal)
        .update();
  }

  @Test
  void linesAreOnlyAddedAndNoEndTwice() throws Exception {
    var einden = new Einden(databank, map.resolve("nieuw"));
    leg();
    einden.bewaar();
    var bestand = map.resolve("nieuw").resolve("inzagelog-einden.txt");
    var eerst = Files.readString(bestand);
    einden.bewaar();
    assertThat(Files.readString(bestand)).isEqualTo(eerst);
    leg();
    einden.bewaar();
    assertThat(Files.readString(bestand)).startsWith(eerst).hasLineCount(2);
    assertThat(einden.ontbreekt()).isEmpty();
  }

  @Test
  void theProductKeepsThemWhereTheSettingSays() {
    leg();
    new Einden(databank, vanHetProduct).bewaar();
    assertThat(new Einden(databank, vanHetProduct).ontbreekt()).isEmpty();
  }
}
