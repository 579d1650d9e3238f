package nl.tijdig.app.jeugdbeschermers.werkers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.tijdig.app.omgeving.Bezwaar;
import org.jspecify.annotations.Nullable;

/**
 * What a GI says of somebody who works for it.
 *
 * @param wie the name under which they stand in facts
 * @param telefoon by which families reach them; null when nobody recorded it
 * @param expertise kinds of measures they know best, as codes
 * @param nettoUren hours a year for children, part time taken off
 * @param registratieTot last day of the professional registration
 * @param vanaf first working day
 * @param tot last working day; null when nobody knows of one
 */
record Werker(
    String wie,
    String naam,
    @Nullable String telefoon,
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

  /** Another as soon as somebody said it anew; a form carries it. */
  public String versie() {
    return Integer.toHexString(
        List.of(
                naam,
                String.valueOf(telefoon),
                String.valueOf(jeugdregio),
                new TreeSet<>(expertise),
                nettoUren,
                registratieTot,
                String.valueOf(tot))
            .hashCode());
  }

  /** What speaks against it. */
  List<Bezwaar> bezwaren(Set<String> jeugdregios) {
    var bezwaren = new ArrayList<Bezwaar>();
    if (!WIE.matcher(wie).matches() || wie.equals(FORMULIER)) {
      bezwaren.add(Bezwaar.van("werker.geen-wie").bij("wie"));
    }
    if (naam.isEmpty()
        || naam.length() > LANGSTE_NAAM
        || naam.chars().anyMatch(Character::isISOControl)) {
      bezwaren.add(
          Bezwaar.van("bezwaar.te-lang", Bezwaar.van("werker.naam"), 1, LANGSTE_NAAM).bij("naam"));
    }
    if (nettoUren < 0 || nettoUren > MEESTE_UREN) {
      bezwaren.add(
          Bezwaar.van("bezwaar.getal", Bezwaar.van("werker.uren"), 0, MEESTE_UREN).bij("uren"));
    }
    if (jeugdregio != null && !jeugdregios.contains(jeugdregio)) {
      bezwaren.add(
          Bezwaar.van("bezwaar.keuze", Bezwaar.van("filter.jeugdregio")).bij("jeugdregio"));
    }
    if (tot != null && tot.isBefore(vanaf)) {
      bezwaren.add(Bezwaar.van("werker.tot-voor-vanaf").bij("tot"));
    }
    return bezwaren;
  }
}
