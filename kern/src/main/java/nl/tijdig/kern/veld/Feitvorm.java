package nl.tijdig.kern.veld;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/**
 * The description of one kind of fact: its fields in order, and how it is made of their values.
 * Form, files, schemas and docs/formaten.md follow from it.
 */
public final class Feitvorm<F> {

  private static final Veld<Datum, Datum> OP = Veld.datum("op", Function.identity());

  private final Class<F> type;
  private final String betekenis;
  private final List<Veld<F, ?>> velden;
  private final Function<Waarden, F> lezer;
  private final boolean isAlleenReconstructie;

  private Feitvorm(
      Class<F> type,
      String betekenis,
      List<Veld<F, ?>> velden,
      Function<Waarden, F> lezer,
      boolean isAlleenReconstructie) {
    this.type = type;
    this.betekenis = betekenis;
    this.velden = velden;
    this.lezer = lezer;
    this.isAlleenReconstructie = isAlleenReconstructie;
  }

  private static <F> Feitvorm<F> van(
      Class<F> type, String betekenis, List<Veld<F, ?>> velden, Function<Waarden, F> lezer) {
    return new Feitvorm<>(type, betekenis, velden, lezer, false);
  }

  /**
   * A fact with no fields beside its day.
   *
   * @param betekenis what it means, in English
   */
  public static <F> Feitvorm<F> van(Class<F> type, String betekenis, Feitbouw.Kaal<F> bouw) {
    return van(type, betekenis, List.of(), w -> bouw.maak(op(w)));
  }

  /** A fact with one field. */
  public static <F, A extends @Nullable Object> Feitvorm<F> van(
      Class<F> type, String betekenis, Veld<F, A> a, Feitbouw.Een<F, A> bouw) {
    return van(type, betekenis, List.of(a), w -> bouw.maak(op(w), a.lees(w, 1)));
  }

  /** A fact with two fields. */
  public static <F, A extends @Nullable Object, B extends @Nullable Object> Feitvorm<F> van(
      Class<F> type, String betekenis, Veld<F, A> a, Veld<F, B> b, Feitbouw.Twee<F, A, B> bouw) {
    return van(type, betekenis, List.of(a, b), w -> bouw.maak(op(w), a.lees(w, 1), b.lees(w, 2)));
  }

  /** A fact with three fields. */
  public static <
          F, A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
      Feitvorm<F> van(
          Class<F> type,
          String betekenis,
          Veld<F, A> a,
          Veld<F, B> b,
          Veld<F, C> c,
          Feitbouw.Drie<F, A, B, C> bouw) {
    return van(
        type,
        betekenis,
        List.of(a, b, c),
        w -> bouw.maak(op(w), a.lees(w, 1), b.lees(w, 2), c.lees(w, 3)));
  }

  /** A fact with four fields. */
  public static <
          F,
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object>
      Feitvorm<F> van(
          Class<F> type,
          String betekenis,
          Veld<F, A> a,
          Veld<F, B> b,
          Veld<F, C> c,
          Veld<F, D> d,
          Feitbouw.Vier<F, A, B, C, D> bouw) {
    return van(
        type,
        betekenis,
        List.of(a, b, c, d),
        w -> bouw.maak(op(w), a.lees(w, 1), b.lees(w, 2), c.lees(w, 3), d.lees(w, 4)));
  }

  /** A fact with five fields. */
  public static <
          F,
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          G extends @Nullable Object>
      Feitvorm<F> van(
          Class<F> type,
          String betekenis,
          Veld<F, A> a,
          Veld<F, B> b,
          Veld<F, C> c,
          Veld<F, D> d,
          Veld<F, G> g,
          Feitbouw.Vijf<F, A, B, C, D, G> bouw) {
    return van(
        type,
        betekenis,
        List.of(a, b, c, d, g),
        w ->
            bouw.maak(op(w), a.lees(w, 1), b.lees(w, 2), c.lees(w, 3), d.lees(w, 4), g.lees(w, 5)));
  }

  /** A fact with six fields. */
  public static <
          F,
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          G extends @Nullable Object,
          H extends @Nullable Object>
      Feitvorm<F> van(
          Class<F> type,
          String betekenis,
          Veld<F, A> a,
          Veld<F, B> b,
          Veld<F, C> c,
          Veld<F, D> d,
          Veld<F, G> g,
          Veld<F, H> h,
          Feitbouw.Zes<F, A, B, C, D, G, H> bouw) {
    return van(
        type,
        betekenis,
        List.of(a, b, c, d, g, h),
        w ->
            bouw.maak(
                op(w),
                a.lees(w, 1),
                b.lees(w, 2),
                c.lees(w, 3),
                d.lees(w, 4),
                g.lees(w, 5),
                h.lees(w, 6)));
  }

  /** The same description, of a fact that only a reconstructie knows. */
  public Feitvorm<F> alleenReconstructie() {
    return new Feitvorm<>(type, betekenis, velden, lezer, true);
  }

  /** What the fact means, in English, for docs/formaten.md. */
  public String betekenis() {
    return betekenis;
  }

  /** The fields beside the day, in the order of the format. */
  public List<Veld<F, ?>> velden() {
    return velden;
  }

  /** The name of the field at this place, as {@link Waarden} counts them. */
  public String naam(int plaats) {
    return plaats == 0 ? OP.naam() : velden.get(plaats - 1).naam();
  }

  /** Whether nobody records it while it happens: only a reconstructie knows it. */
  public boolean isAlleenReconstructie() {
    return isAlleenReconstructie;
  }

  /**
   * The fact of these values. Whatever is missing or wrong is reported and gets something harmless
   * in its place, so that all faults are found at once; with a fault the fact means nothing.
   */
  public F lees(Waarden waarden) {
    return lezer.apply(waarden);
  }

  /** Checks the day alone, of a fact of which the kind is not known. */
  public static Datum op(Waarden waarden) {
    return OP.lees(waarden, 0);
  }

  /**
   * Tells each value that a fact has, in order, as {@link Waarden} has it; what is absent is left
   * out.
   *
   * @throws ClassCastException when it is a fact of another kind
   */
  public void vertel(Object feit, BiConsumer<Veld<F, ?>, Object> hoorder) {
    var eigen = type.cast(feit);
    for (var veld : velden) {
      var waarde = veld.ruw(eigen);
      if (waarde != null) {
        hoorder.accept(veld, waarde);
      }
    }
  }
}
