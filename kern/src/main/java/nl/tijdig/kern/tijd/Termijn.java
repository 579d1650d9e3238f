package nl.tijdig.kern.tijd;

import java.time.LocalDate;

/**
 * A length of time that a norm allows, such as "5 werkdagen" or "3 maanden"; the day of the start
 * does not count and the last day does.
 */
public record Termijn(int aantal, Eenheid eenheid) {

  public static Termijn werkdagen(int aantal) {
    return new Termijn(aantal, Eenheid.WERKDAGEN);
  }

  public static Termijn dagen(int aantal) {
    return new Termijn(aantal, Eenheid.DAGEN);
  }

  public static Termijn weken(int aantal) {
    return new Termijn(aantal, Eenheid.WEKEN);
  }

  /** Months: the same day of the later month, clipped to its last day (30 Nov + 3 = 28 Feb). */
  public static Termijn maanden(int aantal) {
    return new Termijn(aantal, Eenheid.MAANDEN);
  }

  public static Termijn jaren(int aantal) {
    return new Termijn(aantal, Eenheid.JAREN);
  }

  /** The due day (uiterste dag) after a start; a later start never gives an earlier due day. */
  public int na(int start) {
    return switch (eenheid) {
      case WERKDAGEN -> Kalender.werkdagNa(start, aantal);
      case DAGEN -> start + aantal;
      case WEKEN -> start + 7 * aantal;
      case MAANDEN -> (int) LocalDate.ofEpochDay(start).plusMonths(aantal).toEpochDay();
      case JAREN -> (int) LocalDate.ofEpochDay(start).plusYears(aantal).toEpochDay();
    };
  }

  /**
   * Whether the Algemene termijnenwet can hold for a term of this length: up to 90 days, twelve
   * weeks or three months, and never for years (art. 2).
   */
  public boolean isVerlengbaar() {
    return switch (eenheid) {
      case WERKDAGEN -> true;
      case DAGEN -> aantal <= 90;
      case WEKEN -> aantal <= 12;
      case MAANDEN -> aantal <= 3;
      case JAREN -> false;
    };
  }

  /** The unit in which lateness is counted: werkdagen for a term in werkdagen, else days. */
  public Eenheid telling() {
    return eenheid == Eenheid.WERKDAGEN ? Eenheid.WERKDAGEN : Eenheid.DAGEN;
  }

  /** How late {@code op} is after {@code uiterlijk}, in the unit of {@link #telling}. */
  public int teLaat(int uiterlijk, int op) {
    return eenheid == Eenheid.WERKDAGEN ? Kalender.werkdagenTussen(uiterlijk, op) : op - uiterlijk;
  }

  @Override
  public String toString() {
    return aantal + " " + (aantal == 1 ? enkelvoud() : meervoud());
  }

  private String enkelvoud() {
    return switch (eenheid) {
      case WERKDAGEN -> "werkdag";
      case DAGEN -> "dag";
      case WEKEN -> "week";
      case MAANDEN -> "maand";
      case JAREN -> "jaar";
    };
  }

  private String meervoud() {
    return switch (eenheid) {
      case WERKDAGEN -> "werkdagen";
      case DAGEN -> "dagen";
      case WEKEN -> "weken";
      case MAANDEN -> "maanden";
      case JAREN -> "jaar";
    };
  }
}
