package nl.tijdig.app.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
          id in (select k.dossier_id from dossier.koppeling k
                 join organisaties.gi_nu g on g.id = k.gi_id
                 where g.naam = 'De Lichtboei' and k.wie = 'JB-2702'
                 union select dossier_id from dossier.noodtoegang where naam = 'jeugdbeschermer')
          """,
          Rol.TEAMMANAGER,
          """
          gi_id = (select id from organisaties.gi_nu where naam = 'De Lichtboei')
          or id in (select dossier_id from dossier.noodtoegang where naam = 'teammanager')
          """,
          Rol.WACHTLIJSTBEHEERDER,
          "gi_id = (select id from organisaties.gi_nu where naam = 'De Lichtboei')",
          Rol.ZORGBEMIDDELAAR,
          "jeugdregio = 'JZ13'",
          Rol.EXPERTTEAMLID,
          "jeugdregio = 'JZ13'",
          Rol.INSPECTEUR,
          "true");

  /** Per table without a dossier of its own how a line of it leads to one. */
  private static final Map<String, String> OMWEG =
      Map.of(
          "dossier.dossier",
          "select id from dossier.dossier",
          "toegang.inzage",
          """
          select d.id from toegang.inzage i join dossier.dossier d on d.nummer = i.dossier
          """,
          "dossier.kind",
          "select d.id from dossier.kind k join dossier.dossier d on d.kind_id = k.id",
          "identiteit.identiteit",
          """
          select d.id from identiteit.identiteit i join dossier.dossier d on d.kind_id = i.kind_id
          """,
          "identiteit.correctie",
          """
          select d.id from identiteit.correctie i join dossier.dossier d on d.kind_id = i.kind_id
          """,
          "dossier.noodtoegang_gezien",
          """
          select n.dossier_id from dossier.noodtoegang_gezien g
          join dossier.noodtoegang n on n.id = g.noodtoegang_id
          """,
          "bewaring.bewaarstop_opgeheven",
          """
          select b.dossier_id from bewaring.bewaarstop_opgeheven o
          join bewaring.bewaarstop b on b.id = o.bewaarstop_id
          """);

  /** What is for everybody to read: which organisations there are, what a role may do. */
  private static final Set<String> OPENBAAR =
      Set.of(
          "toegang.rol",
          "toegang.rolrecht",
          "organisaties.jeugdregio",
          "organisaties.gemeente",
          "organisaties.gi",
          "organisaties.gi_naam",
          "organisaties.gi_nu",
          "organisaties.certificaat",
          "organisaties.geldend_certificaat",
          "organisaties.instroomstop",
          "organisaties.instroomstop_einde",
          "organisaties.instroomstop_nu",
          "dossier.soort",
          "hulp.tarief");

  @Autowired private EmbeddedPostgres postgres;

  @ParameterizedTest
  @EnumSource(Rol.class)
  void everyTableShowsLinesOfVisibleDossiersOnly(Rol rol) {
    var ziet = ZIET.getOrDefault(rol, "false");
    var vreemd =
        eigenaar()
            .sql("select id from dossier.dossier where bron = 'register' and not (" + ziet + ")")
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
            if (aantal > 0
                && !(Set.of("bewaring.vernietigingslijst", "bewaring.onbeslist").contains(tabel)
                    && rol == Rol.BEHEERDER)) {
              gelekt.put(tabel, aantal);
            }
          });
      var eigen =
          "select count(*) from dossier.gebeurtenis g join dossier.dossier d on d.id = g.dossier_id"
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
            select table_schema || '.' || table_name from information_schema.columns
            where table_schema not in ('pg_catalog', 'information_schema')
              and column_name = 'dossier_id'
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
      for (var tabel : List.of("toezicht.praktijktoets", "toezicht.casus", "toezicht.bevinding")) {
        assertThat(tel(aanvaller, tabel) > 0).as(tabel).isEqualTo(toezicht);
      }
      var ander = " where gi_id <> (select id from organisaties.gi_nu where naam = 'De Lichtboei')";
      if (rol != Rol.INSPECTEUR) {
        for (var tabel :
            List.of(
                "jeugdbeschermers.jeugdbeschermer",
                "jeugdbeschermers.afwezigheid",
                "jeugdbeschermers.sluiting",
                "wachtlijst.beslistabel",
                "wachtlijst.beslistabel_vastgesteld",
                "dossier.invoer")) {
          assertThat(tel(aanvaller, tabel + ander)).as(tabel).isZero();
        }
      }
      var betaalt = rol == Rol.GEMEENTEDESKUNDIGE || rol == Rol.CONTRACTMANAGER;
      var verzoeken = tel(aanvaller, "hulp.hulpverzoek");
      assertThat(verzoeken > 0).isEqualTo(betaalt);
      assertThat(tel(aanvaller, "hulp.hulpverzoeken(1000000, 0)")).isEqualTo(verzoeken);
      assertThat(verzoeken > tel(aanvaller, "hulp.hulpverzoek where nummer is null"))
          .isEqualTo(betaalt);
    }
  }

  private static long tel(Rechtstreeks aanvaller, String wat) {
    return aanvaller.databank().sql("select count(*) from " + wat).query(Long.class).single();
  }

  @Test
  void withoutAPassOrWithAnUnsealedOneThereIsNothing() {
    var tabellen = new TreeSet<>(leesbaar());
    tabellen.removeAll(OPENBAAR);
    assertThat(tabellen)
        .containsAll(wegen().keySet())
        .contains(
            "toegang.gebruiker", "toezicht.praktijktoets", "hulp.hulpverzoek", "databank.taak");
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
      assertThat(databank.sql("delete from acties.aandacht").update()).isZero();
      assertThat(databank.sql("update dossier.klok set oordeel = 'voldaan'").update()).isZero();
      kaal.destroy();
    }
  }

  /** Whatever the account of the application was granted to read, if only in some columns. */
  private List<String> leesbaar() {
    return eigenaar()
        .sql(
            """
            select n.nspname || '.' || c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
              and c.relkind in ('r', 'p', 'v', 'm')
              and has_any_column_privilege('tijdig_app', c.oid, 'select')
            """)
        .query(String.class)
        .list();
  }

  private JdbcClient eigenaar() {
    return Rechtstreeks.eigenaar(postgres);
  }
}
