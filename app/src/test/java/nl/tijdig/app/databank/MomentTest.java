package nl.tijdig.app.databank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import javax.sql.DataSource;
import nl.tijdig.app.Als;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** AL6: nobody chooses when something was recorded, in which role, or what others wait for. */
@Proef
class MomentTest {

  @Autowired private EmbeddedPostgres postgres;
  @Autowired private DataSource databank;

  private JdbcClient eigenaar() {
    return Rechtstreeks.eigenaar(postgres);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2000-01-01", "2099-01-01", "infinity"})
  void aFactKeepsTheMomentAtWhichItWasRecorded(String verzonnen) {
    try (var aanvaller = new Rechtstreeks(postgres, "teammanager")) {
      aanvaller.databank().sql("begin").update();
      var echt =
          aanvaller
              .databank()
              .sql(
                  """
                  insert into dossier.gebeurtenis (dossier_id, volgnummer, soort, vroegst, laatst,
                                                   gegevens, geregistreerd_op, door)
                  select id, 9998, 'contact', date '2026-11-20', date '2026-11-20', '{}',
                         cast(? as timestamptz), 'teammanager'
                  from dossier.dossier where nummer = 'D-000016'
                  returning geregistreerd_op = timestamptz '2026-11-24 12:00 Europe/Amsterdam'
                  """)
              .param(verzonnen)
              .query(Boolean.class)
              .single();
      aanvaller.databank().sql("rollback").update();
      assertThat(echt).isTrue();
    }
  }

  @Test
  void aLineOfTheLogKeepsMomentRoleAndOrganisation() {
    try (var aanvaller = new Rechtstreeks(postgres, "teammanager")) {
      aanvaller
          .databank()
          .sql(
              """
              insert into toegang.inzage (op, wie, rol, handeling, naam, namens, pad, status,
                                          trace_id, span_id, verwerking)
              values ('2000-01-01', 'teammanager', 'INSPECTEUR', 'zien', 'Bekijken', 'De Waterkant',
                      '/', 'Unset', repeat('a', 32), repeat('b', 16), 'urn:x')
              """)
          .update();
    }
    assertThat(
            eigenaar()
                .sql(
                    """
                    select rol || ' ' || namens || ' ' || (op > clock_timestamp() - interval '1 hour')
                    from toegang.inzage where trace_id = repeat('a', 32)
                    """)
                .query(String.class)
                .list())
        .isNotEmpty()
        .containsOnly("TEAMMANAGER De Lichtboei true");
  }

  /** The inzagelog has a trigger of its own, which seals the moment as well. */
  @Test
  void everyTableThatIsOnlyAddedToSetsItsMomentItself() {
    assertThat(
            eigenaar()
                .sql(
                    """
                    select c.oid::regclass::text from pg_class c
                    join pg_attribute a on a.attrelid = c.oid and a.attname in ('op', 'geregistreerd_op')
                      and a.atttypid = 'timestamptz'::regtype
                    join pg_trigger blijft on blijft.tgrelid = c.oid and blijft.tgname = 'blijft'
                    where not exists (select from pg_trigger m where m.tgrelid = c.oid and m.tgname = 'moment')
                      and has_table_privilege('tijdig_app', c.oid, 'insert')
                    """)
                .query(String.class)
                .list())
        .containsExactly("toegang.inzage");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select pg_advisory_lock(1)",
        "select pg_try_advisory_lock(1, 2)",
        "select pg_advisory_xact_lock_shared(1)",
        "select 1 from toegang.inzage_beurt for update",
        "select databank.nu()"
      })
  void aSlippedInQueryHoldsNoLockOfOthers(String vraag) {
    try (var aanvaller = new Rechtstreeks(postgres, "teammanager")) {
      assertThatThrownBy(() -> aanvaller.databank().sql(vraag).query(String.class).list())
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void whoeverWaitsWaitsForABoundedTime() throws Exception {
    var vraag =
        "select current_setting('lock_timeout') || ' ' || current_setting('statement_timeout')";
    assertThat(
            Als.account(
                "teammanager",
                () -> JdbcClient.create(databank).sql(vraag).query(String.class).single()))
        .isEqualTo("30s 2min");
    assertThat(List.of(JdbcClient.create(databank).sql(vraag).query(String.class).single()))
        .containsExactly("10min 0");
  }
}
