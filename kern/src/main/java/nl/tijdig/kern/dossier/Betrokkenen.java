package nl.tijdig.kern.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Whom and where a dossier is about: ids of child and family, the GI, the gemeente (CBS code) and
 * the jeugdregio; no rule reads them, totals do.
 */
public record Betrokkenen(
    @Nullable String kind,
    @Nullable String gezin,
    @Nullable String gi,
    @Nullable String gemeente,
    @Nullable String jeugdregio) {

  public static final Betrokkenen ONBEKEND = new Betrokkenen(null, null, null, null, null);
}
