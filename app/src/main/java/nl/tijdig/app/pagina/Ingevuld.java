package nl.tijdig.app.pagina;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The fields of a form as they were filled in, without a judgement. */
abstract sealed class Ingevuld permits Antwoorden {

  private final MultiValueMap<String, String> ingevuld;

  Ingevuld(MultiValueMap<String, String> ingevuld) {
    this.ingevuld = ingevuld;
  }

  /** What stands in the field, to be seen; empty when there is nothing. */
  public String tekst(String veld) {
    var antwoord = ingevuld.getFirst(veld);
    return antwoord == null ? "" : Schrift.van(antwoord);
  }

  /** The same, or null when the field was left empty. */
  public @Nullable String tekstOfNiets(String veld) {
    var antwoord = tekst(veld);
    return antwoord.isEmpty() ? null : antwoord;
  }

  /** Every answer to a question of which more may be chosen. */
  public List<String> keuzes(String veld) {
    return ingevuld.getOrDefault(veld, List.of()).stream().map(Schrift::van).toList();
  }

  /** Whether a box was ticked, or a button pressed. */
  public boolean is(String veld) {
    return !List.of("", "false", "nee").contains(tekst(veld));
  }

  /** Whether the form has this field at all. */
  public boolean heeft(String veld) {
    return ingevuld.containsKey(veld);
  }

  /** The names of all fields. */
  public Set<String> velden() {
    return ingevuld.keySet();
  }

  /**
   * Whether what the form was made on is still so.
   *
   * @param nu the version that the page would carry now
   */
  public boolean isActueel(String nu) {
    return !heeft(Antwoorden.VERSIE) || tekst(Antwoorden.VERSIE).equals(nu);
  }

  /** The number of the last line that the form was made on; without one it is not held to any. */
  public int versie() {
    return tekst(Antwoorden.VERSIE).matches("[0-9]{1,9}")
        ? Integer.parseInt(tekst(Antwoorden.VERSIE))
        : heeft(Antwoorden.VERSIE) ? 0 : Integer.MAX_VALUE;
  }

  /** The number of a line; zero is none. */
  public long nummer(String veld) {
    return tekst(veld).matches("[0-9]{1,18}") ? Long.parseLong(tekst(veld)) : 0;
  }

  /** From now on this is the answer: what was typed means so. */
  public void vertaal(String veld, String waarde) {
    ingevuld.set(veld, waarde);
  }
}
