package nl.tijdig.app.gezin.leden;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the family whose account sees the dossier, or saw it.
 *
 * @param naam of the person around the child; null: the child itself, or no longer around it
 * @param isKind whether it is the child itself
 * @param isVoorbij whether the GI ended it
 */
record Gezinslid(
    long id,
    @Nullable String naam,
    @Nullable String rol,
    boolean isKind,
    LocalDate vanaf,
    @Nullable LocalDate tot,
    boolean isVoorbij) {

  /** Somebody around the child who can get access. */
  record Kandidaat(int volgnummer, String naam, String rol) {}
}
