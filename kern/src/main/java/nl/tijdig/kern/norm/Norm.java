package nl.tijdig.kern.norm;

import java.util.EnumSet;
import java.util.Set;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.dossier.Verzuim;
import nl.tijdig.kern.tijd.Termijn;
import org.jspecify.annotations.Nullable;

/**
 * One row of the norm table. The row of a plain norm is the rule itself: {@code kern.toets} carries
 * it out as it stands. An inspection aspect takes start and term from its row and has rules of its
 * own for the rest.
 *
 * @param aanvang which event starts the clock
 * @param termijn the term, or null for a norm of which the parts carry the terms
 * @param isAtw whether the Algemene termijnenwet moves a due day on a day off
 * @param vervulling what fulfils the norm
 */
public record Norm(
    NormId id,
    Herkomst herkomst,
    Klokstart aanvang,
    @Nullable Termijn termijn,
    boolean isAtw,
    Vervulling vervulling) {

  /** The layer of a norm: breach of a wet is unlawful, an inspectienorm is "comply or explain". */
  public enum Laag {
    WET,
    INSPECTIE,
    AFSPRAAK
  }

  /**
   * Where a norm comes from.
   *
   * @param citaat the words of the source that the row rests on
   * @param keuze what neither law nor seeds say and Tijdig chose, in Dutch; null when nothing
   */
  public record Herkomst(Laag laag, String citaat, @Nullable String keuze) {}

  public Laag laag() {
    return herkomst.laag();
  }

  public String citaat() {
    return herkomst.citaat();
  }

  public @Nullable String keuze() {
    return herkomst.keuze();
  }

  /** Whether start, term and fulfilment are the whole rule. */
  public boolean isGewoon() {
    return vervulling.verzuim() != null;
  }

  /** The absence that a reconstructie must have established, of a plain norm. */
  public Verzuim verzuim() {
    if (vervulling.verzuim() == null) {
      throw new IllegalStateException(id.code() + " heeft eigen regels");
    }
    return vervulling.verzuim();
  }

  /** The kinds of gebeurtenis at which a plain norm looks. */
  public Set<Soort> soorten() {
    var soorten = EnumSet.of(Soort.NIET_GEBEURD);
    soorten.addAll(aanvang.soorten());
    soorten.addAll(vervulling.soorten());
    return soorten;
  }

  /** The term of a norm that has one. */
  public Termijn vasteTermijn() {
    if (termijn == null) {
      throw new IllegalStateException(id.code() + " heeft geen eigen termijn");
    }
    return termijn;
  }
}
