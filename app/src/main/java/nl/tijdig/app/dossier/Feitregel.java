package nl.tijdig.app.dossier;

import java.time.Instant;
import nl.tijdig.kern.dossier.Gebeurtenis;
import org.jspecify.annotations.Nullable;

/**
 * A recorded gebeurtenis.
 *
 * @param bron where it was learnt, such as a seed line
 * @param toelichting a remark for the reader
 * @param door who recorded it; null when it came with the demonstration
 */
public record Feitregel(
    Gebeurtenis gebeurtenis,
    @Nullable String bron,
    @Nullable String toelichting,
    @Nullable String door,
    Instant geregistreerdOp) {}
