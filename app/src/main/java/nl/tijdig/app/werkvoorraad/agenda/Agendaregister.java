package nl.tijdig.app.werkvoorraad.agenda;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what each calendar told last; each sees their own only. */
@Repository
class Agendaregister {

  private final JdbcClient databank;

  Agendaregister(JdbcClient databank) {
    this.databank = databank;
  }

  /**
   * One day as it was told last.
   *
   * @param volgnummer rises with each change
   * @param op when it changed last
   * @param isLeeg whether nothing is due on it any more
   */
  record Stand(LocalDate dag, int volgnummer, Instant op, boolean isLeeg) {}

  /**
   * Takes note of what the days say now, from this day on; what lies before is forgotten. Who comes
   * at the same moment from elsewhere raises nothing twice.
   *
   * @param inhoud what each day with something due says; the other days say nothing
   * @return all days that say something, or did
   */
  @Transactional
  public List<Stand> bij(String naam, LocalDate vanaf, Map<LocalDate, String> inhoud) {
    databank
        .sql("delete from werkvoorraad.agendapunt where naam = ? and dag < ?")
        .params(naam, vanaf)
        .update();
    databank
        .sql(
            """
            insert into werkvoorraad.agendapunt as p (naam, dag, volgnummer, inhoud, op)
            select ?, coalesce(n.dag, o.dag), 0, n.inhoud, clock_timestamp()
            from unnest(cast(? as date[]), cast(? as text[])) n (dag, inhoud)
            full join (select dag from werkvoorraad.agendapunt where naam = ?) o on o.dag = n.dag
            order by 2
            on conflict (naam, dag) do update
              set volgnummer = p.volgnummer + 1, inhoud = excluded.inhoud, op = excluded.op
              where p.inhoud is distinct from excluded.inhoud
            """)
        .params(
            naam,
            inhoud.keySet().stream().map(LocalDate::toString).toArray(String[]::new),
            inhoud.values().stream().map(Agendaregister::hash).toArray(String[]::new),
            naam)
        .update();
    return databank
        .sql(
            "select dag, volgnummer, op, inhoud from werkvoorraad.agendapunt where naam = ? order by dag")
        .param(naam)
        .query((rij, nummer) ->
            new Stand(
                rij.getObject("dag", LocalDate.class),
                rij.getInt("volgnummer"),
                rij.getObject("op", Timestamp.class).toInstant(),
                rij.getString("inhoud") == null))
        .list();
  }

  private static String hash(String tekst) {
    try {
      var som = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(som.digest(tekst.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("elke Java heeft SHA-256", e);
    }
  }
}
