package nl.tijdig.app.pagina;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates as the reader says them, in the reader's language. */
@Component("datums")
public class Datumtekst {

  private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

  /** Such as "22 december 2020", "december 2020" or "12 september 2020 – 12 oktober 2020". */
  public String tekst(@Nullable Datum datum) {
    if (datum == null) {
      return "";
    }
    if (datum.isExact()) {
      return dag(datum.vroegsteDag());
    }
    return switch (datum.toString().length()) {
      case 4 -> datum.toString();
      case 7 -> vorm("MMMM yyyy").format(datum.vroegsteDag());
      default -> dag(datum.vroegsteDag()) + " – " + dag(datum.laatsteDag());
    };
  }

  public String dag(LocalDate dag) {
    return dag(dag, FormatStyle.LONG);
  }

  /** With the day of the week, such as "dinsdag 22 december 2020". */
  public String dagVoluit(LocalDate dag) {
    return dag(dag, FormatStyle.FULL);
  }

  private static String dag(LocalDate dag, FormatStyle vorm) {
    return DateTimeFormatter.ofLocalizedDate(vorm)
        .withLocale(LocaleContextHolder.getLocale())
        .format(dag);
  }

  /** Such as "15 november". */
  public String dagZonderJaar(MonthDay dag) {
    return vorm("d MMMM").format(dag);
  }

  /** Such as "mrt 2020", for an axis. */
  public String maand(LocalDate dag) {
    return vorm("MMM yy").format(dag);
  }

  /** Days from one day to another; negative when the other is earlier. */
  public long dagen(LocalDate van, LocalDate tot) {
    return ChronoUnit.DAYS.between(van, tot);
  }

  private static DateTimeFormatter vorm(String patroon) {
    return DateTimeFormatter.ofPattern(patroon, LocaleContextHolder.getLocale());
  }

  /** A moment as the clock in the Netherlands had it. */
  public String moment(Date moment) {
    return moment(moment.toInstant());
  }

  /** The same of an instant. */
  public String moment(Instant moment) {
    return MOMENT.format(moment.atZone(NEDERLAND));
  }
}
