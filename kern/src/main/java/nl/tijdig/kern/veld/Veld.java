package nl.tijdig.kern.veld;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/**
 * One field of a fact: its name in the interchange format, what it may hold, and what holds when it
 * is absent.
 *
 * @param <F> the fact
 * @param <T> the value in the fact; may be null for a field without a default that may be absent
 */
public final class Veld<F, T extends @Nullable Object> {

  /** The largest number that is accepted. */
  public static final int HOOGSTE_AANTAL = 999_999_999;

  /** Who wants an answer: the format, only somebody who is asked, or nobody. */
  private enum Plicht {
    VERPLICHT,
    GEVRAAGD,
    VRIJ
  }

  private final String naam;
  private final Waardesoort<? extends T> soort;
  private final Plicht plicht;
  private final T terugval;
  private final @Nullable Object anders;
  private final Function<F, @Nullable Object> ruw;

  private Veld(
      String naam,
      Waardesoort<? extends T> soort,
      Plicht plicht,
      T terugval,
      @Nullable Object anders,
      Function<F, @Nullable Object> ruw) {
    this.naam = naam;
    this.soort = soort;
    this.plicht = plicht;
    this.terugval = terugval;
    this.anders = anders;
    this.ruw = ruw;
  }

  /** Text that must be there. */
  public static <F> Veld<F, String> tekst(String naam, Function<F, String> van) {
    return verplicht(naam, new Tekstwaarde(false), van);
  }

  /** Text that may be absent. */
  public static <F> Veld<F, @Nullable String> tekstOfNiets(
      String naam, Function<F, @Nullable String> van) {
    return ofNiets(naam, new Tekstwaarde(true), van);
  }

  /** A date that may be uncertain and must be there. */
  static <F> Veld<F, Datum> datum(String naam, Function<F, Datum> van) {
    return verplicht(naam, new Datumwaarde(), van);
  }

  /** A day that must be there. */
  public static <F> Veld<F, LocalDate> dag(String naam, Function<F, LocalDate> van) {
    return verplicht(naam, new Dagwaarde(), van);
  }

  /** A day that may be absent. */
  public static <F> Veld<F, @Nullable LocalDate> dagOfNiets(
      String naam, Function<F, @Nullable LocalDate> van) {
    return ofNiets(naam, new Dagwaarde(), van);
  }

  /** How many; none when absent. */
  public static <F> Veld<F, Integer> aantal(String naam, Function<F, Integer> van) {
    return anders(naam, new Aantalwaarde(), 0, van);
  }

  /** Yes or no; {@code anders} when absent. */
  public static <F> Veld<F, Boolean> jaNee(String naam, boolean anders, Function<F, Boolean> van) {
    return anders(naam, new JaNeewaarde(), anders, van);
  }

  /** One word of a closed list that must be there. */
  public static <F, E extends Enum<E>> Veld<F, E> keuze(
      String naam, Class<E> lijst, Function<F, E> van) {
    return verplicht(naam, new Keuzewaarde<>(lijst), van);
  }

  /** One word of a closed list; {@code anders} when absent. */
  public static <F, E extends Enum<E>> Veld<F, E> keuze(String naam, E anders, Function<F, E> van) {
    return anders(naam, new Keuzewaarde<>(anders.getDeclaringClass()), anders, van);
  }

  /** One word of a closed list that may be absent. */
  public static <F, E extends Enum<E>> Veld<F, @Nullable E> keuzeOfNiets(
      String naam, Class<E> lijst, Function<F, @Nullable E> van) {
    return ofNiets(naam, new Keuzewaarde<>(lijst), van);
  }

  /**
   * One word of a closed list but this one, that may be absent.
   *
   * @param waarom why it does not fit here and what does, in Dutch
   */
  public static <F, E extends Enum<E>> Veld<F, @Nullable E> keuzeBehalve(
      String naam, E nietHier, String waarom, Function<F, @Nullable E> van) {
    return ofNiets(naam, new Keuzewaarde<>(nietHier.getDeclaringClass(), nietHier, waarom), van);
  }

  /** One or more words of a closed list; must be there. */
  public static <F, E extends Enum<E>> Veld<F, Set<E>> meerKeuzes(
      String naam, Class<E> lijst, Function<F, Set<E>> van) {
    return verplicht(naam, new MeerKeuzeswaarde<>(lijst), van);
  }

  /** The same field, for which somebody who records a new fact is asked an answer. */
  public Veld<F, T> gevraagd() {
    return new Veld<>(naam, soort, Plicht.GEVRAAGD, terugval, anders, ruw);
  }

  private static <F, W> Veld<F, W> verplicht(
      String naam, Waardesoort<W> soort, Function<F, W> van) {
    return new Veld<>(
        naam, soort, Plicht.VERPLICHT, soort.invulling(), null, feit -> soort.ruw(van.apply(feit)));
  }

  private static <F, W> Veld<F, W> anders(
      String naam, Waardesoort<W> soort, W anders, Function<F, W> van) {
    return new Veld<>(
        naam,
        soort,
        Plicht.GEVRAAGD,
        anders,
        soort.ruw(anders),
        feit -> soort.ruw(van.apply(feit)));
  }

  private static <F, W> Veld<F, @Nullable W> ofNiets(
      String naam, Waardesoort<W> soort, Function<F, @Nullable W> van) {
    return new Veld<F, @Nullable W>(
        naam,
        soort,
        Plicht.VRIJ,
        null,
        null,
        feit -> {
          var waarde = van.apply(feit);
          return waarde == null ? null : soort.ruw(waarde);
        });
  }

  /** The name in the interchange format. */
  public String naam() {
    return naam;
  }

  public Waardevorm vorm() {
    return soort.vorm();
  }

  /** The words to choose from; empty for other fields. */
  public List<String> keuzes() {
    return soort.keuzes();
  }

  /** Whether the interchange format wants it. */
  public boolean isVerplicht() {
    return plicht == Plicht.VERPLICHT;
  }

  /** Whether somebody who records a new fact must answer it. */
  public boolean isGevraagd() {
    return plicht != Plicht.VRIJ;
  }

  /** What holds when it is absent, as {@link Waarden} has it; null when nothing does. */
  public @Nullable Object anders() {
    return anders;
  }

  /** The value in a fact, as {@link Waarden} has it; null when there is none. */
  public @Nullable Object ruw(F feit) {
    return ruw.apply(feit);
  }

  /** Whether a file leaves this value out, because it is what holds when absent. */
  public boolean isVanzelf(Object waarde) {
    return vorm() != Waardevorm.AANTAL && waarde.equals(anders);
  }

  /**
   * What somebody wrote in one line, as {@link Waarden} has it: numbers in digits, {@code ja} or
   * {@code nee}, words with spaces or {@code |} between them. What is none of these stays text.
   */
  public Object uitTekst(String tekst) {
    return soort.uitTekst(tekst);
  }

  /** The text that {@link #uitTekst} takes back to this value. */
  public String inTekst(Object waarde) {
    return switch (waarde) {
      case Boolean waar -> waar ? "ja" : "nee";
      case List<?> woorden -> String.join(" ", woorden.stream().map(String::valueOf).toList());
      default -> waarde.toString();
    };
  }

  /** The value, read strictly; something harmless in the place of one that is missing or wrong. */
  public T lees(Waarden waarden, int plaats) {
    var gegeven = waarden.waarde(plaats);
    if (gegeven == null) {
      if (isVerplicht()) {
        waarden.fout(plaats, "dit veld ontbreekt", null);
      }
      return terugval;
    }
    var gelezen = soort.lees(gegeven, waarden, plaats);
    return gelezen == null ? terugval : gelezen;
  }
}
