package nl.tijdig.kern.veld;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One kind of value: how it is read, strictly, and how it is told. */
abstract sealed class Waardesoort<T>
    permits Tekstwaarde,
        Datumwaarde,
        Dagwaarde,
        Aantalwaarde,
        Keuzewaarde,
        MeerKeuzeswaarde,
        JaNeewaarde {

  abstract Waardevorm vorm();

  /** The value of what was given; null when that is wrong, which is reported. */
  abstract @Nullable T lees(Object ruw, Waarden waarden, int plaats);

  /** The value as {@link #lees} takes it. */
  abstract Object ruw(T waarde);

  /** Something harmless in the place of a value that is missing or wrong. */
  abstract T invulling();

  /** The words to choose from; empty for the kinds without. */
  List<String> keuzes() {
    return List.of();
  }

  /** What somebody wrote in one line, as {@link #lees} takes it; what is none stays text. */
  Object uitTekst(String tekst) {
    return tekst;
  }

  static @Nullable String tekst(Object ruw, Waarden waarden, int plaats) {
    if (ruw instanceof String tekst) {
      return tekst;
    }
    waarden.fout(plaats, "hier hoort tekst te staan", ruw);
    return null;
  }
}
