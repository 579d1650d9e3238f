package nl.tijdig.app.wachtlijst.spoor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Contact;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gesprekspartner;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was last spoken with about the case itself.
 *
 * @param wie the word for the person, such as {@code kind}
 * @param laatst null when nobody spoke with them yet
 */
public record Gesproken(String wie, @Nullable LocalDate laatst) {

  /** Who must be spoken with, also while the child waits. */
  private static final List<Gesprekspartner> SPREKEN =
      List.of(Gesprekspartner.KIND, Gesprekspartner.OUDER);

  /** For each person who must be spoken with. */
  public static List<Gesproken> van(Dossier dossier) {
    return SPREKEN.stream()
        .map(wie -> new Gesproken(wie.name().toLowerCase(Locale.ROOT), laatst(dossier, wie)))
        .toList();
  }

  private static @Nullable LocalDate laatst(Dossier dossier, Gesprekspartner wie) {
    return dossier.gebeurtenissen().stream()
        .filter(Contact.class::isInstance)
        .map(Contact.class::cast)
        .filter(contact -> contact.inhoudelijk() && contact.met().contains(wie))
        .map(contact -> contact.op().laatsteDag())
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
