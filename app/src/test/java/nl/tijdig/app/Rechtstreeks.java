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
          "dossier",
          "gebeurtenis",
          "klok",
          "koppeling",
          "identiteit",
          "risicoklasse",
          "overgang",
          "sluiting",
          "jeugdbeschermer",
          "gebruiker",
          "noodtoegang",
          "noodtoegang_gezien",
          "bewaarstop",
          "bewaarstop_opgeheven",
          "bewaarronde",
          "praktijktoets",
          "bevinding",
          "invoer");

  private final SingleConnectionDataSource verbinding;
  private final JdbcClient databank;

  public Rechtstreeks(EmbeddedPostgres postgres, String account) {
    this.verbinding =
        new SingleConnectionDataSource(
            postgres.getJdbcUrl("tijdig_app", "postgres"), "tijdig_app", "tijdig_app", true);
    this.databank = JdbcClient.create(verbinding);
    var pas =
        eigenaar(postgres)
            .sql("select zegel(geheim, :naam) || ' ' || :naam from sleutel")
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
