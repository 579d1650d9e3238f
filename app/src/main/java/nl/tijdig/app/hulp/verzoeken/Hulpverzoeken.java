package nl.tijdig.app.hulp.verzoeken;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.tijdig.app.pagina.Lijst;
import nl.tijdig.app.pagina.Lijst.Maat;
import nl.tijdig.app.pagina.Lijstadres;
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

  private static final Maat MAAT = new Maat(PAGINA, LAATSTE_PAGINA * PAGINA);

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

  /** How many requests wait for a start, and how many started. */
  public record Stand(long wacht, long gestart) {

    long van(Welke welke) {
      return switch (welke) {
        case ALLE -> wacht + gestart;
        case WACHT -> wacht;
        case GESTART -> gestart;
      };
    }
  }

  /** Which requests: all of them, or those that wait, or those that started. */
  public enum Welke {
    ALLE,
    WACHT,
    GESTART;

    /** The word in addresses. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this word; anything else is all of them. */
    static Welke van(String code) {
      return Arrays.stream(values())
          .filter(welke -> welke.code().equals(code))
          .findFirst()
          .orElse(ALLE);
    }
  }

  /** The counts for the gemeente of the reader. */
  @Transactional(readOnly = true)
  public Stand stand() {
    return databank
        .sql("select wacht, gestart from hulp.aantal_hulpverzoeken()")
        .query(Stand.class)
        .single();
  }

  /** The requests of the gemeente of the reader: what waits longest for its start first. */
  @Transactional(readOnly = true)
  public Lijst<Verzoek> lijst(Lijstadres adres, Welke welke) {
    var totaal = stand().van(welke);
    return Lijst.van(
        adres,
        totaal,
        MAAT,
        begin ->
            adres.isAflopend() ? omgekeerd(welke, totaal, begin) : rijen(welke, PAGINA, begin));
  }

  /** The same page counted from the end. */
  private List<Verzoek> omgekeerd(Welke welke, long totaal, long begin) {
    var aantal = Math.min(PAGINA, totaal - begin);
    return aantal == 0 ? List.of() : rijen(welke, aantal, totaal - begin - aantal).reversed();
  }

  private List<Verzoek> rijen(Welke welke, long aantal, long vanaf) {
    return databank
        .sql(
            """
            select nummer, hulp, vorm, bepaald_op, gestart_op, bedrag, eenheid
            from hulp.hulpverzoeken(cast(:aantal as int), cast(:vanaf as int),
                                    cast(:gestart as boolean))
            """)
        .param("aantal", aantal)
        .param("vanaf", vanaf)
        .param("gestart", welke == Welke.ALLE ? null : welke == Welke.GESTART)
        .query(Verzoek.class)
        .list();
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
