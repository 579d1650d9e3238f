package nl.tijdig.app.identiteit.bsn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import nl.tijdig.app.Proef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A query that somebody slips in finds children by number as its account may, and reads none. */
@Proef
class NummerZoekenTest {

  /** Of another GI, jeugdregio and gemeente than the accounts. */
  private static final String VREEMD = "D-000020";

  @Autowired private EmbeddedPostgres postgres;

  @ParameterizedTest
  @ValueSource(
      strings = {"jeugdbeschermer", "teammanager", "wachtlijstbeheerder", "zorgbemiddelaar"})
  void aSearchFindsExactlyWhatTheAccountSees(String rol) {
    var bsns =
        eigenaar()
            .sql(
                """
                select d.nummer, i.bsn from identiteit.identiteit i join dossier.dossier d using (kind_id)
                order by d.nummer limit 400
                """)
            .query()
            .listOfRows();
    var bezoeker = bezoeker(rol);
    var gevonden = 0;
    for (var rij : bsns) {
      var nummers =
          bezoeker
              .sql("select * from identiteit.zoek_bsn(?)")
              .param(rij.get("bsn"))
              .query(String.class)
              .list();
      var ziet =
          bezoeker
              .sql("select exists (select from dossier.dossier where nummer = ?)")
              .param(rij.get("nummer"))
              .query(Boolean.class)
              .single();
      assertThat(nummers.contains(rij.get("nummer"))).as("%s", rij.get("nummer")).isEqualTo(ziet);
      gevonden += ziet ? 1 : 0;
      assertThat(ziet && VREEMD.equals(rij.get("nummer"))).isFalse();
    }
    assertThat(gevonden).isBetween(1, bsns.size() - 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"inspecteur", "expertteamlid", "analist", "beheerder", "contractmanager"})
  void whoMayNotRecordFindsAndChangesNothing(String rol) {
    var bezoeker = bezoeker(rol);
    assertThat(
            eigenaar()
                .sql("select bsn from identiteit.identiteit limit 100")
                .query(String.class)
                .list())
        .allSatisfy(bsn ->
            assertThat(
                    bezoeker
                        .sql("select * from identiteit.zoek_bsn(?)")
                        .param(bsn)
                        .query()
                        .listOfRows())
                .isEmpty());
    assertThat(bezoeker.sql("update identiteit.identiteit set reden = 'zomaar'").update()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "systeem", "teammanager"})
  void nobodyReadsANumberByQueryAndADeletedOneIsNotPossible(String naam) {
    var app = bezoeker(naam);
    for (var vraag :
        List.of(
            "select bsn from identiteit.identiteit",
            "select count(*) from identiteit.identiteit where bsn = '999900006'",
            "select * from identiteit.identiteit",
            "delete from identiteit.identiteit",
            "update identiteit.identiteit set kind_id = 1")) {
      assertThatThrownBy(() -> app.sql(vraag).query().listOfRows())
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void withoutAPassNothingGoesIn() {
    assertThatThrownBy(() ->
            bezoeker("")
                .sql("insert into identiteit.identiteit (kind_id, bsn) values (1, ?)")
                .param("999900006")
                .update())
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  private JdbcClient eigenaar() {
    return JdbcClient.create(postgres.getPostgresDatabase());
  }

  /** The account of the application with the pass of this person; without a name none. */
  private JdbcClient bezoeker(String naam) {
    var client =
        JdbcClient.create(
            new SingleConnectionDataSource(
                postgres.getJdbcUrl("tijdig_app", "postgres"), "tijdig_app", "tijdig_app", true));
    if (!naam.isEmpty()) {
      var pas =
          eigenaar()
              .sql("select databank.zegel(geheim, ?) || ' ' || ? from databank.sleutel")
              .params(naam, naam)
              .query(String.class)
              .single();
      client.sql("select set_config('tijdig.pas', ?, false)").param(pas).query().singleRow();
    }
    return client;
  }
}
