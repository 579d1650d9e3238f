package nl.tijdig.kern.veld;

import org.jspecify.annotations.Nullable;

/**
 * The values that were given for one fact, before it is known whether they are right. A place is 0
 * for the day of the fact and from 1 for its fields, in their order.
 */
public interface Waarden {

  /** What is said of a text that can neither be stored nor be written again. */
  String GEEN_TEKEN = "hier staat een teken dat niet bestaat (\\u0000 of een half teken)";

  /**
   * The value at this place: a String, an Integer from 0, a Boolean, a List of these, or {@link
   * Vreemd}; null when there is none.
   */
  @Nullable Object waarde(int plaats);

  /**
   * Takes note that a value is missing or wrong.
   *
   * @param melding what is wrong and what to do, in Dutch
   * @param gevonden the value at fault; null when the sentence names it or there is none
   */
  void fout(int plaats, String melding, @Nullable Object gevonden);

  /** A value of a kind that no field takes, kept only to be named. */
  record Vreemd(String tekst) {
    @Override
    public String toString() {
      return tekst;
    }
  }
}
