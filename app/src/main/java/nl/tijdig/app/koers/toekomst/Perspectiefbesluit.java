package nl.tijdig.app.koers.toekomst;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a child grows up until it is grown up, and what the judge says of it.
 *
 * @param waar one of {@link #PLEKKEN}
 * @param kindGehoordOp null: the child was not heard
 * @param rechter one of {@link #TOETSEN}
 * @param rechterOp the day of it; null while it was not put to the judge
 */
record Perspectiefbesluit(
    LocalDate beslotenOp,
    String waar,
    String waarom,
    @Nullable LocalDate kindGehoordOp,
    @Nullable LocalDate oudersGehoordOp,
    String rechter,
    @Nullable LocalDate rechterOp,
    String door,
    Timestamp op) {

  static final List<String> PLEKKEN =
      List.of("thuis", "pleeggezin", "gezinshuis", "instelling", "zelfstandig");
  static final String NIET_VOORGELEGD = "niet_voorgelegd";
  static final List<String> TOETSEN =
      List.of(NIET_VOORGELEGD, "voorgelegd", "bevestigd", "afgewezen");

  /** What a reader is warned of, as the ends of keys (F67). */
  public List<String> waarschuwingen() {
    var gevonden = new ArrayList<String>();
    if (kindGehoordOp == null) {
      gevonden.add("kind");
    }
    if (oudersGehoordOp == null) {
      gevonden.add("ouders");
    }
    return List.copyOf(gevonden);
  }
}
