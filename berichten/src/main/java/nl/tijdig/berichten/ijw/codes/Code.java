package nl.tijdig.berichten.ijw.codes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a code list.
 *
 * @param lijst the published number of the list, such as WJ756
 * @param code as it stands in a message, leading zeros included
 * @param omschrijving what it means, in Dutch
 * @param vanaf the first day on which it may be used; null when the list names none
 * @param tot the last such day; null when it still may
 * @param bij codes of another list that go with it: JZ588 to JZ002, JZ21 to the CBS form of help
 */
public record Code(
    String lijst,
    String code,
    String omschrijving,
    @Nullable LocalDate vanaf,
    @Nullable LocalDate tot,
    List<String> bij) {

  /** Whether this is one of these codes. */
  public boolean is(String... codes) {
    for (var een : codes) {
      if (een.equals(code)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the code may be used on a day. */
  public boolean isGeldigOp(LocalDate dag) {
    return (vanaf == null || !dag.isBefore(vanaf)) && (tot == null || !dag.isAfter(tot));
  }

  @Override
  public String toString() {
    return code;
  }
}
