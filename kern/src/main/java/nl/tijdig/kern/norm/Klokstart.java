package nl.tijdig.kern.norm;

import java.util.EnumSet;
import java.util.Set;
import nl.tijdig.kern.dossier.Soort;
import org.jspecify.annotations.Nullable;

/** Which event starts the clock of a norm; the text is Dutch and says exactly what is computed. */
public sealed interface Klokstart {

  /** The kinds of gebeurtenis that can start the clock. */
  Set<Soort> soorten();

  /** The first of these; where it is absent, {@code anders} (kenmerk start_afgeleid). */
  record EersteVan(Moment moment, @Nullable Moment anders) implements Klokstart {
    @Override
    public Set<Soort> soorten() {
      var soorten = EnumSet.copyOf(moment.soorten());
      if (anders != null) {
        soorten.addAll(anders.soorten());
      }
      return soorten;
    }

    @Override
    public String toString() {
      return Vervulling.alsZin(
          moment.tekst() + (anders == null ? "" : "; ontbreekt die dag, dan " + anders.tekst()));
    }
  }

  /** The later of two events that are both needed. */
  record LaatsteVan(Moment een, Moment ander) implements Klokstart {
    @Override
    public Set<Soort> soorten() {
      var soorten = EnumSet.copyOf(een.soorten());
      soorten.addAll(ander.soorten());
      return soorten;
    }

    @Override
    public String toString() {
      return "De laatste van " + een.tekst() + " en " + ander.tekst();
    }
  }

  /**
   * The latest of these by the peildatum: each starts the clock again, so the term that runs is
   * never fulfilled, and without any of them the norm asks nothing.
   */
  record Telkens(String tekst, Set<Soort> soorten) implements Klokstart {
    @Override
    public String toString() {
      return tekst;
    }
  }
}
