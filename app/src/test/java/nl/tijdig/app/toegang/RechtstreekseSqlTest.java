package nl.tijdig.app.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Somebody who can put any query to the database reads what their account may see, no more. */
@Proef
class RechtstreekseSqlTest {

  /**
   * What an account may see of the register, said once more and otherwise than in the migrations.
   */
  static final Map<Rol, String> ZIET =
      Map.of(
          Rol.JEUGDBESCHERMER,
          """
          id in (select dossier_id from koppeling where gi = 'De Lichtboei' and wie = 'JB-2702'
                 union select dossier_id from noodtoegang where naam = 'jeugdbeschermer')
          """,
          Rol.TEAMMANAGER,
          """
          gi = 'De Lichtboei'
          or id in (select dossier_id from noodtoegang where naam = 'teammanager')
          """,
          Rol.WACHTLIJSTBEHEERDER,
          "gi = 'De Lichtboei'",
          Rol.ZORGBEMIDDELAAR,
          "jeugdregio = 'JZ13'",
          Rol.EXPERTTEAMLID,
          "jeugdregio = 'JZ13'",
          Rol.INSPECTEUR,
          "true");

  /** Per table without a dossier of its own how a line of it leads to one. */
  private static final Map<String, String> OMWEG =
      Map.of(
          "dossier", "select id from dossier",
          "inzage", "select d.id from inzage i join dossier d on d.nummer = i.dossier",
          "identiteit", "select d.id from identiteit i join dossier d on d.kind = i.kind",
          "identiteit_correctie",
              "select d.id from identiteit_correctie i join dossier d on d.kind = i.kind",
          "vernietigingslijst", "select dossier_id from vernietigingslijst",
          "noodtoegang_gezien",
              "select n.dossier_id from noodtoegang_gezien g join noodtoegang n on n.id = g.noodtoegang_id",
          "bewaarstop_opgeheven",
              "select b.dossier_id from bewaarstop_opgeheven o join bewaarstop b on b.id = o.bewaarstop_id");

  @Autowired private EmbeddedPostgres postgres;

  @ParameterizedTest
  @EnumSource(Rol.class)
  void everyTableShowsLinesOfVisibleDossiersOnly(Rol rol) {
    var ziet = ZIET.getOrDefault(rol, "false");
    var vreemd =
        eigenaar()
            .sql("select id from dossier where bron = 'register' and not (" + ziet + ")")
            .query(Long.class)
            .list()
            .toArray(Long[]::new);
    var gelekt = new TreeMap<String, Long>();
    try (var aanvaller = new Rechtstreeks(postgres, rol.code())) {
      wegen()
          .forEach((tabel, weg) -> {
            var aantal =
                aanvaller
                    .databank()
                    .sql("select count(*) from (" + weg + ") w (id) where id = any (?)")
                    .param(vreemd)
                    .query(Long.class)
                    .single();
            if (aantal > 0 && !(tabel.equals("vernietigingslijst") && rol == Rol.BEHEERDER)) {
              gelekt.put(tabel, aantal);
            }
          });
      var eigen =
          "select count(*) from gebeurtenis g join dossier d on d.id = g.dossier_id"
              + " where d.bron = 'register'";
      assertThat(aanvaller.databank().sql(eigen).query(Long.class).single() > 0)
          .isEqualTo(ZIET.containsKey(rol));
    }
    assertThat(gelekt).isEmpty();
  }

  /** Every table that says of a line which dossier it belongs to, found in the database itself. */
  private Map<String, String> wegen() {
    var wegen = new TreeMap<>(OMWEG);
    eigenaar()
        .sql(
            """
            select table_name from information_schema.columns
            where table_schema = 'public' and column_name = 'dossier_id'
            """)
        .query(String.class)
        .list()
        .forEach(tabel -> wegen.putIfAbsent(tabel, "select dossier_id from " + tabel));
    return wegen;
  }

  @ParameterizedTest
  @EnumSource(Rol.class)
  void lettersOfTheSupervisorAndTheTeamStayWithThem(Rol rol) {
    try (var aanvaller = new Rechtstreeks(postgres, rol.code())) {
      var toezicht = rol == Rol.INSPECTEUR || rol == Rol.ANALIST;
      for (var tabel : List.of("praktijktoets", "praktijktoets_casus", "bevinding")) {
        assertThat(tel(aanvaller, tabel) > 0).as(tabel).isEqualTo(toezicht);
      }
      var ander = " where gi <> 'De Lichtboei'";
      if (rol != Rol.INSPECTEUR) {
        for (var tabel : List.of("jeugdbeschermer", "afwezigheid", "sluiting", "invoer")) {
          assertThat(tel(aanvaller, tabel + ander)).as(tabel).isZero();
        }
      }
      var betaalt = rol == Rol.GEMEENTEDESKUNDIGE || rol == Rol.CONTRACTMANAGER;
      assertThat(tel(aanvaller, "hulpverzoek") > 0).isEqualTo(betaalt);
      assertThat(tel(aanvaller, "hulpverzoeken(1000000, 0)"))
          .isEqualTo(tel(aanvaller, "hulpverzoek"));
      assertThat(tel(aanvaller, "hulpverzoek") > tel(aanvaller, "hulpverzoek where nummer is null"))
          .isEqualTo(betaalt);
    }
  }

  private static long tel(Rechtstreeks aanvaller, String wat) {
    return aanvaller.databank().sql("select count(*) from " + wat).query(Long.class).single();
  }

  @Test
  void withoutAPassOrWithAnUnsealedOneThereIsNothing() {
    var tabellen = new TreeSet<>(wegen().keySet());
    tabellen.addAll(List.of("praktijktoets", "praktijktoets_casus", "bevinding", "hulpverzoek"));
    tabellen.add("praktijktoets_dossier");
    tabellen.addAll(
        List.of(
            "jeugdbeschermer",
            "afwezigheid",
            "caseload",
            "kindertal",
            "sluiting",
            "invoer",
            "bewaarronde",
            "agendasleutel",
            "hulpvraag"));
    for (var pas : List.of("", "systeem", "inspecteur", "0".repeat(64) + " systeem")) {
      var kaal =
          new SingleConnectionDataSource(
              postgres.getJdbcUrl("tijdig_app", "postgres"), "tijdig_app", "tijdig_app", true);
      var databank = JdbcClient.create(kaal);
      for (var tabel : tabellen) {
        var vraag =
            "with pas as materialized (select set_config('tijdig.pas', ?, false))"
                + " select (select count(*) from %s) from pas".formatted(tabel);
        assertThat(databank.sql(vraag).param(pas).query(Long.class).single()).as(tabel).isZero();
      }
      assertThat(databank.sql("delete from aandacht").update()).isZero();
      assertThat(databank.sql("update klok set oordeel = 'voldaan'").update()).isZero();
      kaal.destroy();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "set role postgres",
        "set session authorization postgres",
        "set session_replication_role = replica",
        "alter role tijdig_app superuser",
        "create role iemand login",
        "alter table dossier disable row level security",
        "alter table inzage disable trigger user",
        "drop policy dossier_zien on dossier",
        "create policy ruim on dossier for select using (true)",
        "create function public.bereik_van_mij() returns text language sql as 'select 1::text'",
        "create or replace function bereik() returns text language sql as $$ select 'alles' $$",
        "alter function pas_naam() rename to pas",
        "create table public.kopie as select * from dossier",
        "create schema kopie",
        "create extension file_fdw",
        "grant select on sleutel to tijdig_app",
        "select * from sleutel",
        "select * from pg_authid",
        "select * from flyway_schema_history",
        "select bsn from identiteit",
        "select pg_read_file('/etc/hostname')",
        "select pg_ls_dir('.')",
        "select lo_import('/etc/hostname')",
        "copy dossier to '/tmp/dossiers'",
        "copy dossier to program 'cat'",
        "create temp table wees (regel text); copy wees from '/etc/hostname'",
        "alter system set log_statement = 'all'",
        "set row_security = off; select count(*) from dossier",
        "select inzage_zegel(null, i) from inzage i; update inzage set keten = ''"
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

  private JdbcClient eigenaar() {
    return Rechtstreeks.eigenaar(postgres);
  }
}
