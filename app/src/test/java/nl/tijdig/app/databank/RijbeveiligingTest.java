package nl.tijdig.app.databank;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.Map;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** AM10: every table of the product asks of each line who may see and write it. */
@Proef
class RijbeveiligingTest {

  /** The tables without row security, with the reason. */
  private static final Map<String, String> ZONDER =
      Map.of(
          "databank.sleutel",
          "the account of the application has no right on it at all",
          "databank.klok",
          "one moment, written by the owner; the account of the application has no right on it",
          "toegang.inzage_beurt",
          "one row that says nothing; the account of the application has no right on it at all",
          "databank.flyway_schema_history",
          "made by Flyway for the owner; the account of the application has no right on it at all");

  /** Views that read as their owner, and say themselves which lines are for whom. */
  private static final List<String> VAN_DE_EIGENAAR =
      List.of("hulp.hulpverzoek", "toegang.inzage_zonder_kind");

  @Autowired private EmbeddedPostgres postgres;

  private List<String> namen(String vraag) {
    return Rechtstreeks.eigenaar(postgres).sql(vraag).query(String.class).list();
  }

  @Test
  void everyTableHasRowSecurityButForTheseWithTheirReason() {
    assertThat(
            namen(
                """
                select n.nspname || '.' || c.relname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                  and c.relkind in ('r', 'p', 'm', 'f') and not c.relrowsecurity
                """))
        .containsExactlyInAnyOrderElementsOf(ZONDER.keySet());
  }

  @Test
  void whatHasNoRowSecurityIsNotThereForTheApplication() {
    assertThat(
            namen(
                """
                select n.nspname || '.' || c.relname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                  and c.relkind in ('r', 'p', 'm', 'f') and not c.relrowsecurity
                  and (has_any_column_privilege('tijdig_app', c.oid, 'select, insert, update')
                    or has_table_privilege('tijdig_app', c.oid, 'delete, truncate, trigger'))
                """))
        .isEmpty();
  }

  @Test
  void everyPolicyForWritingAsksSomething() {
    assertThat(
            namen(
                """
                select schemaname || '.' || tablename || ' ' || policyname from pg_policies
                where cmd <> 'SELECT' and (qual = 'true' or with_check = 'true' or cmd = 'ALL')
                """))
        .isEmpty();
  }

  @Test
  void aViewShowsWhatItsReaderMaySee() {
    assertThat(
            namen(
                """
                select n.nspname || '.' || c.relname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and c.relkind = 'v'
                  and not 'security_invoker=true' = any (coalesce(c.reloptions, '{}'))
                """))
        .containsExactlyInAnyOrderElementsOf(VAN_DE_EIGENAAR);
  }

  @Test
  void theAccountOfTheApplicationOwnsNothingAndGoesAroundNothing() {
    assertThat(
            namen(
                """
                select rolname from pg_roles r
                where rolname = 'tijdig_app' and (rolsuper or rolbypassrls or rolcreaterole
                  or exists (select from pg_class c where c.relowner = r.oid
                             and c.relpersistence <> 't')
                  or exists (select from pg_auth_members m where m.member = r.oid))
                """))
        .isEmpty();
  }
}
