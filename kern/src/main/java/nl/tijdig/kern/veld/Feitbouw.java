package nl.tijdig.kern.veld;

import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/** Makes a fact of its day and the values of its fields, so many as the name says. */
public interface Feitbouw {

  /** Of the day only. */
  interface Kaal<F> {
    F maak(Datum op);
  }

  /** Of one field. */
  interface Een<F, A extends @Nullable Object> {
    F maak(Datum op, A a);
  }

  /** Of two fields. */
  interface Twee<F, A extends @Nullable Object, B extends @Nullable Object> {
    F maak(Datum op, A a, B b);
  }

  /** Of three fields. */
  interface Drie<
      F, A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object> {
    F maak(Datum op, A a, B b, C c);
  }

  /** Of four fields. */
  interface Vier<
      F,
      A extends @Nullable Object,
      B extends @Nullable Object,
      C extends @Nullable Object,
      D extends @Nullable Object> {
    F maak(Datum op, A a, B b, C c, D d);
  }

  /** Of five fields. */
  interface Vijf<
      F,
      A extends @Nullable Object,
      B extends @Nullable Object,
      C extends @Nullable Object,
      D extends @Nullable Object,
      G extends @Nullable Object> {
    F maak(Datum op, A a, B b, C c, D d, G g);
  }

  /** Of six fields. */
  interface Zes<
      F,
      A extends @Nullable Object,
      B extends @Nullable Object,
      C extends @Nullable Object,
      D extends @Nullable Object,
      G extends @Nullable Object,
      H extends @Nullable Object> {
    F maak(Datum op, A a, B b, C c, D d, G g, H h);
  }
}
