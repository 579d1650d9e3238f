package nl.tijdig.app.werkvoorraad.agenda;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.tijdig.app.acties.Aandachtslijst;
import nl.tijdig.app.acties.Aandachtslijst.Dag;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.toegang.Gebruiker;
import nl.tijdig.app.werkvoorraad.vandaag.Begin;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/**
 * The own due days as iCalendar (RFC 5545): how many terms of which norm run out on which day. No
 * number, name or place of a child, because a calendar is kept at somebody else's.
 */
@Service
class Agenda {

  /** Days back and ahead (product choice). */
  private static final int TERUG = 30;

  private static final int VOORUIT = 180;
  private static final Duration OPNIEUW = Duration.ofHours(4);

  private final Aandachtslijst lijst;
  private final Vandaag vandaag;
  private final MessageSource teksten;

  Agenda(Aandachtslijst lijst, Vandaag vandaag, MessageSource teksten) {
    this.lijst = lijst;
    this.vandaag = vandaag;
    this.teksten = teksten;
  }

  /** The calendar of an account, in Dutch; {@code adres} is where the product is to be found. */
  public String van(Gebruiker ik, String adres) {
    var agenda = new ICalendar();
    agenda.setProductId("-//Tijdig//NL");
    agenda.setMethod(Method.PUBLISH);
    agenda.setRefreshInterval(
        new biweekly.util.Duration.Builder().hours((int) OPNIEUW.toHours()).build());
    var dag = vandaag.dag();
    var perDag =
        lijst.dagen(Begin.werk(ik), dag.minusDays(TERUG), dag.plusDays(VOORUIT)).stream()
            .collect(Collectors.groupingBy(Dag::dag, TreeMap::new, Collectors.toList()));
    perDag.forEach((uiterlijk, normen) -> agenda.addEvent(punt(uiterlijk, normen, ik, adres)));
    return Biweekly.write(agenda).go();
  }

  private VEvent punt(LocalDate dag, List<Dag> normen, Gebruiker ik, String adres) {
    var aantal = normen.stream().mapToInt(Dag::aantal).sum();
    var punt = new VEvent();
    punt.setUid(dag + "-" + Integer.toHexString(ik.naam().hashCode()) + "@tijdig");
    punt.setDateTimeStamp(Date.from(dag.atStartOfDay(ZoneOffset.UTC).toInstant()));
    punt.setDateStart(heleDag(dag));
    punt.setDateEnd(heleDag(dag.plusDays(1)));
    punt.setSummary(tekst("agenda.punt", aantal));
    punt.setDescription(
        normen.stream()
            .map(norm -> norm.aantal() + " × " + tekst("norm." + norm.norm()))
            .collect(Collectors.joining("\n")));
    punt.setUrl(adres);
    return punt;
  }

  private static ICalDate heleDag(LocalDate dag) {
    return new ICalDate(
        new DateTimeComponents(dag.getYear(), dag.getMonthValue(), dag.getDayOfMonth()), false);
  }

  private String tekst(String sleutel, Object... waarden) {
    return teksten.getMessage(sleutel, waarden, java.util.Locale.of("nl"));
  }
}
