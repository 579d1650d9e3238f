package nl.tijdig.app.werkvoorraad.agenda;

import biweekly.Biweekly;
import biweekly.ICalDataType;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tijdig.app.acties.Aandachtslijst;
import nl.tijdig.app.acties.Aandachtslijst.Dag;
import nl.tijdig.app.omgeving.Productadres;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.toegang.Gebruiker;
import nl.tijdig.app.werkvoorraad.agenda.Agendaregister.Stand;
import nl.tijdig.app.werkvoorraad.vandaag.Begin;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/**
 * The own due days as iCalendar (RFC 5545, RFC 7986): how many terms of which norm run out on which
 * day. No number, name or place of a child, because a calendar is kept at somebody else's. A day on
 * which nothing is due any more is left out, and programs then take it away.
 */
@Service
class Agenda {

  /** Days back and ahead (product choice). */
  private static final int TERUG = 30;

  private static final int VOORUIT = 180;
  private static final Duration OPNIEUW = Duration.ofHours(4);
  private static final Locale TAAL = Locale.of("nl");

  private final Aandachtslijst lijst;
  private final Agendaregister register;
  private final Productadres product;
  private final Vandaag vandaag;
  private final MessageSource teksten;

  Agenda(
      Aandachtslijst lijst,
      Agendaregister register,
      Productadres product,
      Vandaag vandaag,
      MessageSource teksten) {
    this.lijst = lijst;
    this.register = register;
    this.product = product;
    this.vandaag = vandaag;
    this.teksten = teksten;
  }

  /** What one day says. */
  private record Tekst(String titel, String uitleg) {}

  /** The calendar of an account, in Dutch. */
  public Agendabestand van(Gebruiker ik) {
    var dag = vandaag.dag();
    var teksten = new TreeMap<LocalDate, Tekst>();
    lijst.dagen(Begin.werk(ik), dag.minusDays(TERUG), dag.plusDays(VOORUIT)).stream()
        .collect(Collectors.groupingBy(Dag::dag))
        .forEach((uiterlijk, normen) -> teksten.put(uiterlijk, tekst(normen)));
    var inhoud = new TreeMap<LocalDate, String>();
    teksten.forEach((uiterlijk, tekst) -> inhoud.put(uiterlijk, tekst + product.adres()));
    var standen = register.bij(ik.naam(), dag.minusDays(TERUG), inhoud);
    var agenda = leeg();
    for (var stand : standen) {
      var tekst = teksten.get(stand.dag());
      if (tekst != null) {
        agenda.addEvent(punt(ik, stand, tekst));
      }
    }
    return new Agendabestand(
        Regelvouw.van(Biweekly.write(agenda).foldLines(false).go()),
        merk(standen),
        standen.stream().map(Stand::op).max(Instant::compareTo).orElse(null));
  }

  private Tekst tekst(List<Dag> normen) {
    return new Tekst(
        woorden("agenda.punt", normen.stream().mapToInt(Dag::aantal).sum()),
        normen.stream()
            .map(norm -> norm.aantal() + " × " + woorden("norm." + norm.norm()))
            .collect(Collectors.joining("\n")));
  }

  private ICalendar leeg() {
    var agenda = new ICalendar();
    agenda.setProductId("-//Tijdig//NL");
    agenda.setMethod(Method.PUBLISH);
    agenda.setName(woorden("agenda.naam"));
    agenda.addExperimentalProperty("X-WR-CALNAME", woorden("agenda.naam"));
    // The library leaves out the kind of value, without which RFC 7986 gives it no meaning.
    agenda.addExperimentalProperty("REFRESH-INTERVAL", ICalDataType.DURATION, OPNIEUW.toString());
    agenda.addExperimentalProperty("X-PUBLISHED-TTL", OPNIEUW.toString());
    return agenda;
  }

  private VEvent punt(Gebruiker ik, Stand stand, Tekst tekst) {
    var punt = new VEvent();
    punt.setUid(uid(ik.naam() + " " + stand.dag()));
    punt.setDateTimeStamp(Date.from(Instant.now())); // also when the day stands still
    punt.setLastModified(Date.from(stand.op()));
    punt.setSequence(stand.volgnummer());
    punt.setDateStart(heleDag(stand.dag()));
    punt.setDateEnd(heleDag(stand.dag().plusDays(1)));
    punt.setTransparency(true);
    punt.setSummary(tekst.titel());
    punt.setDescription(tekst.uitleg());
    punt.setUrl(product.adres() + "/");
    return punt;
  }

  /** The same for the same day of the same account, on every node and after every start. */
  private static String uid(String wat) {
    return UUID.nameUUIDFromBytes(("tijdig " + wat).getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static String merk(List<Stand> standen) {
    var alle = standen.stream().filter(stand -> !stand.isLeeg()).map(Stand::toString).toList();
    return uid(String.join("\n", alle));
  }

  private static ICalDate heleDag(LocalDate dag) {
    return new ICalDate(
        new DateTimeComponents(dag.getYear(), dag.getMonthValue(), dag.getDayOfMonth()), false);
  }

  private String woorden(String sleutel, Object... waarden) {
    return teksten.getMessage(sleutel, waarden, TAAL);
  }
}
