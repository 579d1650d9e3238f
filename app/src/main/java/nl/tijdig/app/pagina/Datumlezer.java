package nl.tijdig.app.pagina;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people write them: 24-11-2026, 24/11/2026, 24 november 2026, November 24, 2026,
 * november 2026, 2026, 1 mei 2026 – 3 mei 2026, with zeros for what is not known (00-00-2012), and
 * as the interchange format does. The one place where dates come in, with the one bound.
 */
public final class Datumlezer {

  /** Nothing in a dossier happened before, or is planned after (product choice). */
  public static final LocalDate VROEGST = LocalDate.of(1900, 1, 1);

  public static final LocalDate LAATST = LocalDate.of(2100, 12, 31);

  private static final Pattern CIJFERS =
      Pattern.compile("([0-9]{1,2})([-/. ])([0-9]{1,2})\\2([0-9]{4})");

  /** What a register of persons writes when it knows the year or the month only. */
  private static final Pattern NULLEN_ISO =
      Pattern.compile("([0-9]{4}(?:-(?!00)[0-9]{2})?)(?:-00){1,2}");

  private static final Pattern NULLEN =
      Pattern.compile("00?([-/. ])(?:00?|([0-9]{1,2}))\\1([0-9]{4})");
  private static final Pattern WOORDEN =
      Pattern.compile("(?:([0-9]{1,2})\\.? +)?(\\p{L}{3,9})\\.? +([0-9]{4})");
  private static final Pattern ENGELS =
      Pattern.compile("(\\p{L}{3,9})\\.? +([0-9]{1,2}), *([0-9]{4})");

  /** Between the first and the last day of an uncertain date, as the pages show it. */
  private static final String TOT = " – ";

  private static final Pattern ISO = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}(/[0-9-]{4,10})?");

  /** The words for each month, in Dutch and in English; three letters of one will do. */
  private static final List<List<String>> MAANDEN =
      List.of(
          List.of("januari", "january"),
          List.of("februari", "february"),
          List.of("maart", "mrt", "march"),
          List.of("april"),
          List.of("mei", "may"),
          List.of("juni", "june"),
          List.of("juli", "july"),
          List.of("augustus", "august"),
          List.of("september"),
          List.of("oktober", "october"),
          List.of("november"),
          List.of("december"));

  private Datumlezer() {}

  /** The date, which may be a month or a year; empty when it is none or out of bounds. */
  public static Optional<Datum> datum(String tekst) {
    try {
      return Optional.of(Datum.van(iso(tekst)))
          .filter(datum -> !datum.vroegsteDag().isBefore(VROEGST))
          .filter(datum -> !datum.laatsteDag().isAfter(LAATST));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day; empty when it is none, more than one, or out of bounds. */
  public static Optional<LocalDate> dag(String tekst) {
    return datum(tekst).filter(Datum::isExact).map(Datum::vroegsteDag);
  }

  private static String iso(String tekst) {
    var kaal = tekst.strip();
    var tot = kaal.indexOf(TOT);
    return tot < 0
        ? een(kaal)
        : een(kaal.substring(0, tot)) + "/" + een(kaal.substring(tot + TOT.length()));
  }

  private static String een(String tekst) {
    var kaal = zonderNullen(tekst.strip());
    var cijfers = CIJFERS.matcher(kaal);
    if (cijfers.matches()) {
      return "%s-%02d-%02d".formatted(cijfers.group(4), getal(cijfers, 3), getal(cijfers, 1));
    }
    var woorden = WOORDEN.matcher(kaal);
    if (woorden.matches()) {
      return metMaand(woorden.group(1), woorden.group(2), woorden.group(3));
    }
    var engels = ENGELS.matcher(kaal);
    if (engels.matches()) {
      return metMaand(engels.group(2), engels.group(1), engels.group(3));
    }
    if (!ISO.matcher(kaal).matches()) {
      throw new IllegalArgumentException("geen datum");
    }
    return kaal;
  }

  private static String zonderNullen(String tekst) {
    var nullen = NULLEN.matcher(tekst);
    if (nullen.matches()) {
      return nullen.group(2) == null
          ? nullen.group(3)
          : "%s-%02d".formatted(nullen.group(3), getal(nullen, 2));
    }
    var iso = NULLEN_ISO.matcher(tekst);
    return iso.matches() ? iso.group(1) : tekst;
  }

  private static String metMaand(@Nullable String dag, String woord, String jaar) {
    var klein = woord.toLowerCase(Locale.ROOT);
    for (var maand = 0; maand < MAANDEN.size(); maand++) {
      if (MAANDEN.get(maand).stream().anyMatch(naam -> naam.startsWith(klein))) {
        var jaarEnMaand = "%s-%02d".formatted(jaar, maand + 1);
        return dag == null ? jaarEnMaand : "%s-%02d".formatted(jaarEnMaand, Integer.parseInt(dag));
      }
    }
    throw new IllegalArgumentException("geen maand");
  }

  private static int getal(Matcher gevonden, int groep) {
    return Integer.parseInt(gevonden.group(groep));
  }
}
