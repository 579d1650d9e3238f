package nl.tijdig.app.koers.uitleg;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.tijdig.kern.dossier.Aanvaarding;
import nl.tijdig.kern.dossier.Koersfeit.Uitleg;
import nl.tijdig.kern.dossier.Termijnnorm;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/**
 * Why a term is not met, and what a second person says of that.
 *
 * @param norm {@code koers} or {@code hulp}
 * @param tot the last day on which it counts
 * @param aanvaard null while nobody judged it
 * @param oordeelDoor who judged it
 */
record Termijnuitleg(
    long id,
    String norm,
    LocalDate gegevenOp,
    LocalDate tot,
    String waarom,
    String door,
    Timestamp op,
    @Nullable Boolean aanvaard,
    @Nullable String reden,
    @Nullable String oordeelDoor,
    @Nullable Timestamp oordeelOp) {

  static final List<String> NORMEN = List.of("koers", "hulp");

  public boolean isOpen() {
    return aanvaard == null;
  }

  /** As kern judges it, once this account accepted it. */
  Uitleg feit(String aanvaardDoor, LocalDate dag) {
    return new Uitleg(
        Datum.op(gegevenOp),
        Termijnnorm.valueOf(norm.toUpperCase(Locale.ROOT)),
        tot,
        door,
        new Aanvaarding(aanvaardDoor, dag));
  }
}
