package nl.tijdig.app.dossier;

import java.time.Instant;
import nl.tijdig.kern.dossier.Gebeurtenis;
import org.jspecify.annotations.Nullable;

/**
 * A recorded gebeurtenis.
 *
 * @param volgnummer which recording of its dossier it was, from 1
 * @param bron where it was learnt, such as a seed line
 * @param toelichting a remark for the reader
 * @param door who recorded it; null when it came with the demonstration
 * @param herziening what it corrects; null when it stands by itself
 */
public record Feitregel(
    int volgnummer,
    Gebeurtenis gebeurtenis,
    @Nullable String bron,
    @Nullable String toelichting,
    @Nullable String door,
    Instant geregistreerdOp,
    @Nullable Herziening herziening) {

  /**
   * Why a recorded fact no longer holds.
   *
   * @param vervangt volgnummer of the fact that no longer holds
   * @param ingetrokken nothing comes in its place
   */
  public record Herziening(int vervangt, String reden, boolean ingetrokken) {}
}
