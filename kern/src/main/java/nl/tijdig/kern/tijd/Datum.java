package nl.tijdig.kern.tijd;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as somebody remembers it: a closed set of days, such as {@code 2020-12-22}, {@code
 * 2020-12}, {@code 2020} or {@code 2020-12-01/2020-12-15} (ISO 8601-2 / EDTF subset).
 *
 * @param vroegst first possible day, as days since 1970-01-01
 * @param laatst last possible day, included
 */
public record Datum(int vroegst, int laatst) {

  private static final int EERSTE_JAAR = 1;
  private static final int LAATSTE_JAAR = 9999;

  public Datum {
    if (vroegst > laatst) {
      throw new IllegalArgumentException("omgekeerd interval: het einde ligt voor het begin");
    }
  }

  /** The date of which exactly one day is possible. */
  public static Datum op(LocalDate dag) {
    return op(dagnummer(dag));
  }

  /**
   * The day as days since 1970-01-01.
   *
   * @throws IllegalArgumentException with a Dutch sentence for a year that the format cannot write
   */
  public static int dagnummer(LocalDate dag) {
    if (dag.getYear() < EERSTE_JAAR || dag.getYear() > LAATSTE_JAAR) {
      throw new IllegalArgumentException(
          "onmogelijke datum '" + dag + "': schrijf een jaar van 0001 tot en met 9999");
    }
    return (int) dag.toEpochDay();
  }

  /** The date of which exactly one day is possible, as days since 1970-01-01. */
  public static Datum op(int dag) {
    return new Datum(dag, dag);
  }

  /**
   * Reads the EDTF subset of the interchange format.
   *
   * @throws IllegalArgumentException with a Dutch sentence that says what is wrong with the text
   */
  public static Datum van(String tekst) {
    return DatumTekst.lees(tekst);
  }

  /** Whether one day only is possible. */
  public boolean isExact() {
    return vroegst == laatst;
  }

  public LocalDate vroegsteDag() {
    return LocalDate.ofEpochDay(vroegst);
  }

  public LocalDate laatsteDag() {
    return LocalDate.ofEpochDay(laatst);
  }

  /** The text with days only: {@code 2020-12-22} or {@code 2020-12-01/2020-12-31}. */
  public String inDagen() {
    return isExact() ? vroegsteDag().toString() : vroegsteDag() + "/" + laatsteDag();
  }

  /** The shortest text that {@link #van} reads back to the same days. */
  @Override
  public String toString() {
    var begin = vroegsteDag();
    var eind = laatsteDag();
    if (begin.getDayOfYear() == 1 && eind.equals(begin.plusYears(1).minusDays(1))) {
      return "%04d".formatted(begin.getYear());
    }
    if (begin.getDayOfMonth() == 1 && eind.equals(YearMonth.from(begin).atEndOfMonth())) {
      return YearMonth.from(begin).toString();
    }
    return inDagen();
  }
}
