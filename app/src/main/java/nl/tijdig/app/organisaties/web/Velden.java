package nl.tijdig.app.organisaties.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tijdig.app.organisaties.Bezwaar;
import nl.tijdig.app.organisaties.OpgaveGeweigerd;
import nl.tijdig.kern.dossier.Burgerservicenummer;

/**
 * The fields of a form as somebody typed them. What cannot be read is remembered with its remedy,
 * and {@link #klaar} refuses the whole; until then the answers may not be used.
 */
final class Velden {

  /** The Jeugdwet, which knows certificates, holds from this day on. */
  static final LocalDate JEUGDWET = LocalDate.of(2015, 1, 1);

  private static final UUID GEEN = new UUID(0, 0);

  private final Map<String, String> antwoorden;
  private final List<Bezwaar> bezwaren = new ArrayList<>();

  Velden(Map<String, String> antwoorden) {
    this.antwoorden = antwoorden;
  }

  /** What stands in the field, without spaces around it. */
  String kaal(String veld) {
    return antwoorden.getOrDefault(veld, "").strip();
  }

  boolean isAangekruist(String veld) {
    return !kaal(veld).isEmpty();
  }

  /** A text of this length, in which no burgerservicenummer can stand. */
  String tekst(String veld, int kortst, int langst) {
    var tekst = kaal(veld);
    if (tekst.length() < kortst
        || tekst.length() > langst
        || tekst.chars().anyMatch(Character::isISOControl)
        || !Burgerservicenummer.masker(tekst).equals(tekst)) {
      bezwaren.add(Bezwaar.van("opgave." + veld, kortst, langst));
    }
    return tekst;
  }

  /** A day within ten years from today: a later one is a slip of the pen (product choice). */
  LocalDate dag(String veld, LocalDate vandaag) {
    var laatst = vandaag.plusYears(10);
    try {
      var dag = LocalDate.parse(kaal(veld));
      if (!dag.isBefore(JEUGDWET) && !dag.isAfter(laatst)) {
        return dag;
      }
    } catch (DateTimeParseException e) {
      // The same remedy as for a day that is out of reach.
    }
    bezwaren.add(Bezwaar.van("opgave." + veld, JEUGDWET, laatst));
    return vandaag;
  }

  /** One of these values. */
  String keuze(String veld, List<String> waarden) {
    if (!waarden.contains(kaal(veld))) {
      bezwaren.add(Bezwaar.van("opgave." + veld));
    }
    return kaal(veld);
  }

  /** The number of this form, the same when it is sent twice. */
  UUID opdracht() {
    try {
      return UUID.fromString(kaal("opdracht"));
    } catch (IllegalArgumentException e) {
      bezwaren.add(Bezwaar.van("opgave.formulier"));
      return GEEN;
    }
  }

  /** The number of a line; zero is none. */
  long nummer(String veld) {
    return kaal(veld).matches("[0-9]{1,18}") ? Long.parseLong(kaal(veld)) : 0;
  }

  void eis(boolean goed, String zin) {
    if (!goed) {
      bezwaren.add(Bezwaar.van(zin));
    }
  }

  boolean isGoed() {
    return bezwaren.isEmpty();
  }

  /** Refuses the form when something in it cannot be read. */
  void klaar() {
    if (!bezwaren.isEmpty()) {
      throw new OpgaveGeweigerd(bezwaren);
    }
  }
}
