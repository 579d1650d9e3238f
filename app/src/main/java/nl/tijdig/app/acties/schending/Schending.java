package nl.tijdig.app.acties.schending;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A norm that was missed, with who must mend it. It is the open action of that norm once its day
 * has passed, so it is there once, and stays until the fact that ends the action is recorded.
 *
 * @param nummer of the dossier
 * @param norm also the kind of action
 * @param rol the role that must act
 * @param wie the person, as named in facts; null: nobody in particular
 * @param gi the GI by name
 * @param uiterlijk the last day of the term
 * @param laatNa the day after which it was late; later than the term where an uitleg was accepted
 * @param grond norm and source line
 */
record Schending(
    String nummer,
    String norm,
    String rol,
    @Nullable String wie,
    @Nullable String gi,
    @Nullable String jeugdregio,
    LocalDate uiterlijk,
    LocalDate laatNa,
    String grond) {

  /** The word for the role in the texts. */
  public String rolcode() {
    return rol.toLowerCase(Locale.ROOT);
  }

  public long dagen(LocalDate vandaag) {
    return ChronoUnit.DAYS.between(laatNa, vandaag);
  }
}
