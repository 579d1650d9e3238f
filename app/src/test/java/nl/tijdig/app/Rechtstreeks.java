package nl.tijdig.app;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Somebody who got hold of a connection of the application, with the sealed pass of an account. */
public final class Rechtstreeks implements AutoCloseable {

  /** What a form of the product can write to, and what would follow from it. */
  private static final List<String> VASTGELEGD =
      List.of(
          "dossier.gezin",
          "dossier.kind",
          "dossier.dossier",
          "dossier.gebeurtenis",
          "dossier.klok",
          "dossier.koppeling",
          "dossier.invoer",
          "dossier.noodtoegang",
          "dossier.noodtoegang_gezien",
          "dossier.noodtoegang_einde",
          "acties.actie",
          "identiteit.identiteit",
          "identiteit.correctie",
          "identiteit.geboorte",
          "identiteit.persoon",
          "identiteit.relatie",
          "koers.gezinsplan",
          "koers.regie",
          "koers.planactie",
          "koers.planactie_einde",
          "koers.uitspraak",
          "koers.rapport",
          "koers.uitleg",
          "koers.uitleg_oordeel",
          "koers.perspectief",
          "koers.volwassen",
          "koers.koers",
          "koers.verlenging",
          "jeugdbeschermers.risicoklasse",
          "jeugdbeschermers.overgang",
          "jeugdbeschermers.sluiting",
          "jeugdbeschermers.jeugdbeschermer",
          "wachtlijst.afspraak",
          "wachtlijst.controle",
          "wachtlijst.ingreep",
          "wachtlijst.ingreep_einde",
          "wachtlijst.wacht",
          "wachtlijst.beslistabel",
          "wachtlijst.brief",
          "wachtlijst.blokkade",
          "wachtlijst.blokkade_opgelost",
          "wachtlijst.beslistabel_vastgesteld",
          "wachtlijst.inschatting",
          "wachtlijst.gemis",
          "toegang.gebruiker",
          "bewaring.bewaarstop",
          "bewaring.bewaarstop_opgeheven",
          "bewaring.bewaarronde",
          "toezicht.praktijktoets",
          "toezicht.bevinding");

  private final SingleConnectionDataSource verbinding;
  private final JdbcClient databank;

  public Rechtstreeks(EmbeddedPostgres postgres, String account) {
    this.verbinding =
        new SingleConnectionDataSource(
            postgres.getJdbcUrl("tijdig_app", "postgres"), "tijdig_app", "tijdig_app", true);
    this.databank = JdbcClient.create(verbinding);
    var pas =
        eigenaar(postgres)
            .sql("select databank.zegel(geheim, :naam) || ' ' || :naam from databank.sleutel")
            .param("naam", account)
            .query(String.class)
            .single();
    databank
        .sql("select set_config('tijdig.pas', ?, false)")
        .param(pas)
        .query(String.class)
        .single();
  }

  /** Who made the tables, and sees everything. */
  public static JdbcClient eigenaar(EmbeddedPostgres postgres) {
    return JdbcClient.create(postgres.getPostgresDatabase());
  }

  /** Every table that the product made, with the schema of its room. */
  public static List<String> tabellen(EmbeddedPostgres postgres) {
    return eigenaar(postgres)
        .sql(
            """
            select schemaname || '.' || tablename from pg_tables
            where schemaname !~ '^pg_' and schemaname not in ('information_schema', 'proefkamer')
            order by 1
            """)
        .query(String.class)
        .list();
  }

  /** What is recorded now; the same as before when nothing moved. */
  public static Map<String, String> vastgelegd(EmbeddedPostgres postgres) {
    return inhoud(postgres, VASTGELEGD);
  }

  /** How many lines each of these tables has, and the sum of all that stands in them. */
  public static Map<String, String> inhoud(EmbeddedPostgres postgres, Collection<String> tabellen) {
    var som = new TreeMap<String, String>();
    for (var tabel : tabellen) {
      som.put(
          tabel,
          eigenaar(postgres)
              .sql(
                  "select count(*) || ' ' || coalesce(sum(hashtext(t::text)::bigint), 0) from "
                      + tabel
                      + " t")
              .query(String.class)
              .single());
    }
    return som;
  }

  public JdbcClient databank() {
    return databank;
  }

  @Override
  public void close() {
    verbinding.destroy();
  }
}
