package nl.tijdig.app.koers.gezinsplan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does for the family.
 *
 * @param domein one of {@link #DOMEINEN}
 * @param wie who does it
 * @param nummer of the dossier on which it stands as an action
 * @param uitkomst how it went; null while it is open
 */
record Planactie(
    long id,
    String domein,
    String wat,
    String wie,
    LocalDate uiterlijk,
    String nummer,
    @Nullable String uitkomst) {

  /** Where a family may need something (product choice). */
  static final List<String> DOMEINEN =
      List.of("schulden", "wonen", "school", "gezondheid_ouders", "zorg", "werk");

  public boolean isOpen() {
    return uitkomst == null;
  }
}
