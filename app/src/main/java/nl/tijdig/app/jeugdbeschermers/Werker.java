package nl.tijdig.app.jeugdbeschermers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a GI says of somebody who works for it.
 *
 * @param wie the name under which they stand in facts
 * @param expertise kinds of measures they know best, as codes
 * @param nettoUren hours a year for children, part time taken off
 * @param registratieTot last day of the professional registration
 * @param vanaf first working day
 * @param tot last working day; null when nobody knows of one
 */
public record Werker(
    String wie,
    String naam,
    @Nullable String jeugdregio,
    Set<String> expertise,
    int nettoUren,
    LocalDate registratieTot,
    LocalDate vanaf,
    @Nullable LocalDate tot) {

  /** Hours a year; nobody works more, so it is a mistyped number (product choice). */
  static final int MEESTE_UREN = 2000;

  /** It stands in the address of a page, so it has no slashes or percent signs. */
  private static final Pattern WIE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,39}");

  /** The word for the form itself in the address of its page. */
  private static final String FORMULIER = "nieuw";

  private static final int LANGSTE_NAAM = 100;

  public Werker {
    expertise = Set.copyOf(expertise);
  }

  /** What speaks against it, as Dutch sentences with the remedy. */
  List<String> bezwaren(Set<String> jeugdregios) {
    var bezwaren = new ArrayList<String>();
    if (!WIE.matcher(wie).matches() || wie.equals(FORMULIER)) {
      bezwaren.add(
          "Naam in feiten: gebruik letters, cijfers, spaties, punten en streepjes, hoogstens 40");
    }
    if (naam.isEmpty()
        || naam.length() > LANGSTE_NAAM
        || naam.chars().anyMatch(Character::isISOControl)) {
      bezwaren.add("Naam: vul een naam in van hoogstens " + LANGSTE_NAAM + " tekens");
    }
    if (nettoUren < 0 || nettoUren > MEESTE_UREN) {
      bezwaren.add("Uren per jaar: vul een getal in van 0 tot en met " + MEESTE_UREN);
    }
    if (jeugdregio != null && !jeugdregios.contains(jeugdregio)) {
      bezwaren.add("Jeugdregio: kies een regio uit de lijst");
    }
    if (tot != null && tot.isBefore(vanaf)) {
      bezwaren.add("Laatste werkdag: deze ligt voor de eerste werkdag; kijk de dagen na");
    }
    return bezwaren;
  }
}
