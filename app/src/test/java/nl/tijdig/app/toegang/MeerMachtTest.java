package nl.tijdig.app.toegang;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who can put any query to the database gets no more power over it than they have. */
@Proef
class MeerMachtTest {

  @Autowired private EmbeddedPostgres postgres;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "set role postgres",
        "set session authorization postgres",
        "set session_replication_role = replica",
        "alter role tijdig_app superuser",
        "create role iemand login",
        "alter table dossier.dossier disable row level security",
        "alter table toegang.inzage disable trigger user",
        "drop policy zien on dossier.dossier",
        "create policy ruim on dossier.dossier for select using (true)",
        "create function public.bereik_van_mij() returns text language sql as 'select 1::text'",
        "create or replace function toegang.bereik() returns text return 'alles'",
        "alter function databank.pas() rename to pas",
        "create table public.kopie as select * from dossier.dossier",
        "create schema kopie",
        "create extension file_fdw",
        "grant select on databank.sleutel to tijdig_app",
        "select * from databank.sleutel",
        "select * from pg_authid",
        "select * from databank.flyway_schema_history",
        "select bsn from identiteit.identiteit",
        "select pg_read_file('/etc/hostname')",
        "select pg_ls_dir('.')",
        "select lo_import('/etc/hostname')",
        "copy dossier.dossier to '/tmp/dossiers'",
        "copy dossier.dossier to program 'cat'",
        "create temp table wees (regel text); copy wees from '/etc/hostname'",
        "alter system set log_statement = 'all'",
        "set row_security = off; select count(*) from dossier.dossier",
        "select toegang.inzage_zegel(null, i) from toegang.inzage i",
        "update toegang.inzage set keten = ''"
      })
  void nobodyTakesMorePowerThanTheyHave(String daad) {
    for (var rol : Rol.values()) {
      try (var aanvaller = new Rechtstreeks(postgres, rol.code())) {
        assertThatThrownBy(() -> voerUit(aanvaller, daad))
            .as(rol + ": " + daad)
            .rootCause()
            .hasMessageMatching(
                "(?s).*(permission denied|must be owner|must be superuser|would be affected by row-level"
                    + "|Only roles with).*");
      }
    }
  }

  private static void voerUit(Rechtstreeks aanvaller, String daad) {
    aanvaller.databank().sql(daad.replace("?", "??")).update();
  }
}
