package nl.tijdig.app.toezicht.bevinding;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An inspector's own judgement on one aspect of a case, with what it rests on; it stands beside the
 * computed verdict and never replaces it.
 */
public record Bevinding(
    Aspect aspect, Beoordeling beoordeling, Set<Bewijsbron> bronnen, @Nullable String toelichting) {

  public Bevinding {
    if (bronnen.isEmpty()) {
      throw new IllegalArgumentException(
          aspect.code()
              + ": het oordeel "
              + beoordeling.code()
              + " heeft geen bron; noem dossier, gesprek_jeugdbeschermer, gesprek_gezin of rapport");
    }
    bronnen = Collections.unmodifiableSet(EnumSet.copyOf(bronnen));
  }

  /** A judgement from one source, without further words. */
  public static Bevinding van(Aspect aspect, Beoordeling beoordeling, Bewijsbron bron) {
    return new Bevinding(aspect, beoordeling, Set.of(bron), null);
  }
}
