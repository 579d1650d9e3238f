package nl.tijdig.app.hulp.verzoeken;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the gemeente that pays sees of help for a child: form, start and cost; never reasons, names
 * or findings (001:1586-1591, 004:1000-1002). The database shows no more than that.
 */
@Repository
public class Hulpverzoeken {

  /** Lines on one page. */
  public static final int PAGINA = 25;

  private static final int LAATSTE_PAGINA = 400;

  private final JdbcClient databank;

  Hulpverzoeken(JdbcClient databank) {
    this.databank = databank;
  }

  /**
   * One request for help.
   *
   * @param hulp which help of the dossier it is, such as H1
   * @param bedrag in euro per {@code eenheid}; null when no tariff is known
   */
  public record Verzoek(
      String nummer,
      String hulp,
      @Nullable String vorm,
      LocalDate bepaaldOp,
      @Nullable LocalDate gestartOp,
      @Nullable BigDecimal bedrag,
      @Nullable String eenheid) {}

  /** One page of requests; {@code aantalPaginas} is at most one more than where the reader is. */
  public record Pagina(List<Verzoek> rijen, int nummer, int aantalPaginas) {}

  /** The requests of the gemeente of the reader: what waits longest for its start first. */
  @Transactional(readOnly = true)
  public Pagina pagina(int nummer) {
    var bladzijde = Math.clamp(nummer, 1, LAATSTE_PAGINA);
    var rijen =
        databank
            .sql(
                """
                select nummer, hulp, vorm, bepaald_op, gestart_op, bedrag, eenheid
                from hulp.hulpverzoeken(?, ?)
                """)
            .params(PAGINA + 1, (bladzijde - 1) * PAGINA)
            .query(Verzoek.class)
            .list();
    var meer = rijen.size() > PAGINA;
    return new Pagina(
        meer ? rijen.subList(0, PAGINA) : rijen, bladzijde, meer ? bladzijde + 1 : bladzijde);
  }

  /** All that can be leafed through, in the same order. */
  @Transactional(readOnly = true)
  public List<Verzoek> alle() {
    return databank
        .sql(
            """
            select nummer, hulp, vorm, bepaald_op, gestart_op, bedrag, eenheid
            from hulp.hulpverzoeken(?, 0)
            """)
        .param(LAATSTE_PAGINA * PAGINA)
        .query(Verzoek.class)
        .list();
  }

  /** The requests for one child; none when another gemeente pays. */
  @Transactional(readOnly = true)
  public List<Verzoek> van(String nummer) {
    return databank
        .sql(
            """
            select nummer, hulp, vorm, bepaald_op, gestart_op, bedrag, eenheid
            from hulp.hulpverzoek where nummer = ? order by bepaald_op, hulp limit 100
            """)
        .param(nummer)
        .query(Verzoek.class)
        .list();
  }
}
