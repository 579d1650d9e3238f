package nl.tijdig.kern.norm;

import nl.tijdig.kern.tijd.Termijn;
import org.jspecify.annotations.Nullable;

/**
 * One line of the norm table.
 *
 * @param aanvang which event starts the clock, in Dutch
 * @param termijn the term, or null for a norm of which the parts carry the terms
 * @param vervulling what fulfils the norm, in Dutch
 * @param citaat the words of the source that the line rests on
 * @param keuze what neither law nor seeds say and Tijdig chose, in Dutch; null when nothing
 */
public record Norm(
    NormId id,
    Laag laag,
    String aanvang,
    @Nullable Termijn termijn,
    String vervulling,
    String citaat,
    @Nullable String keuze) {

  /** The layer of a norm: breach of a wet is unlawful, an inspectienorm is "comply or explain". */
  public enum Laag {
    WET,
    INSPECTIE,
    AFSPRAAK
  }

  /** Whether the Algemene termijnenwet moves a due day on a day off: for this law only. */
  public boolean isAtw() {
    return id == NormId.JEUGDWET_PLAN;
  }

  /** The term of a norm that has one. */
  public Termijn vasteTermijn() {
    if (termijn == null) {
      throw new IllegalStateException(id.code() + " heeft geen eigen termijn");
    }
    return termijn;
  }
}
