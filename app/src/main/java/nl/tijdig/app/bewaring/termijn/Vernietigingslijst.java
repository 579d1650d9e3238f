package nl.tijdig.app.bewaring.termijn;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What may be destroyed by the last bewaarronde: numbers and counts, nothing of a child. */
@Service
class Vernietigingslijst {

  /** Numbers on one page. */
  public static final int PAGINA = 100;

  private final JdbcClient databank;
  private final Bewaartermijnen termijnen;

  Vernietigingslijst(JdbcClient databank, Bewaartermijnen termijnen) {
    this.databank = databank;
    this.termijnen = termijnen;
  }

  /** The counts of one round. */
  public record Stand(
      LocalDate peildatum,
      Timestamp op,
      String door,
      int blijft,
      int magWeg,
      int nietTeBeoordelen,
      int vastgehouden,
      long logregels) {}

  /** The last round; empty when there was none yet. */
  public Optional<Stand> stand() {
    return databank
        .sql("select * from bewaring.bewaarronde order by id desc limit 1")
        .query(Stand.class)
        .optional();
  }

  /** The numbers after this one, in order. */
  public List<String> na(String nummer) {
    return databank
        .sql(
            """
            select nummer from bewaring.vernietigingslijst where nummer > ? order by nummer limit ?
            """)
        .params(nummer, PAGINA)
        .query(String.class)
        .list();
  }

  /**
   * A dossier of which nobody can say how long it stays.
   *
   * @param ontbreekt what must be known first, as codes
   */
  public record Onbeslist(String nummer, List<String> ontbreekt) {}

  /** Those after this number, in order. */
  public List<Onbeslist> onbeslist(String nummer) {
    return databank
        .sql(
            """
            select nummer, array_to_string(ontbreekt, ',') as ontbreekt from bewaring.onbeslist
            where nummer > ? order by nummer limit ?
            """)
        .params(nummer, PAGINA)
        .query((rij, plaats) ->
            new Onbeslist(rij.getString("nummer"), List.of(rij.getString("ontbreekt").split(","))))
        .list();
  }

  /** The configured terms of dossiers. */
  public List<Bewaartermijn> termijnen() {
    return termijnen.bewaartermijnen();
  }

  /** Years that a line of the inzagelog is kept at least, and the source. */
  public Bewaartermijnen.Log termijnVanHetLog() {
    return termijnen.bewaartermijnInzagelog();
  }
}
