package nl.tijdig.app.omgeving;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What somebody filled in on a form, and what is wrong with it so far. */
public final class Antwoorden {

  private final MultiValueMap<String, String> antwoorden;
  private final List<String> bezwaren = new ArrayList<>();

  public Antwoorden(MultiValueMap<String, String> antwoorden) {
    this.antwoorden = antwoorden;
  }

  /** The answer without spaces around it; empty when there is none. */
  public String tekst(String veld) {
    var antwoord = antwoorden.getFirst(veld);
    return antwoord == null ? "" : antwoord.strip();
  }

  /** The answer, or null when the field was left empty. */
  public @Nullable String tekstOfNiets(String veld) {
    var antwoord = tekst(veld);
    return antwoord.isEmpty() ? null : antwoord;
  }

  /** Whether a box was ticked, or a button pressed. */
  public boolean is(String veld) {
    return tekst(veld).equals("true");
  }

  /** Every answer to a question of which more may be chosen. */
  public List<String> keuzes(String veld) {
    return antwoorden.getOrDefault(veld, List.of());
  }

  /**
   * The day as JJJJ-MM-DD, or null: left empty, or not a day, and then there is an objection.
   *
   * @param kop what stands above the field
   */
  public @Nullable LocalDate dag(String veld, String kop) {
    var antwoord = tekst(veld);
    if (antwoord.isEmpty()) {
      return null;
    }
    try {
      return antwoord.matches("[0-9-]{10}") ? LocalDate.parse(antwoord) : geenDag(kop);
    } catch (DateTimeParseException e) {
      return geenDag(kop);
    }
  }

  /** As {@link #dag}; when it was left empty, there is an objection. */
  public @Nullable LocalDate verplichteDag(String veld, String kop) {
    if (tekst(veld).isEmpty()) {
      maakBezwaar(kop + ": vul een dag in");
    }
    return dag(veld, kop);
  }

  private @Nullable LocalDate geenDag(String kop) {
    maakBezwaar(kop + ": deze dag bestaat niet; schrijf JJJJ-MM-DD");
    return null;
  }

  /** A whole number of at most six digits, or -1: then there is an objection. */
  public int getal(String veld, String kop) {
    var antwoord = tekst(veld);
    if (antwoord.matches("[0-9]{1,6}")) {
      return Integer.parseInt(antwoord);
    }
    maakBezwaar(kop + ": vul een heel getal in");
    return -1;
  }

  /** A Dutch sentence that names the field and the remedy. */
  public void maakBezwaar(String bezwaar) {
    bezwaren.add(bezwaar);
  }

  public List<String> bezwaren() {
    return List.copyOf(bezwaren);
  }
}
