package nl.tijdig.app.jeugdbeschermers.vervanging;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.tijdig.app.omgeving.Bezwaar;
import org.jspecify.annotations.Nullable;

/**
 * Days on which standing in for a worker fails.
 *
 * @param wie whose children it is about
 * @param vervanger who should stand in; null when nobody was named
 * @param opvolger who stands in for the stand-in; null when nobody does
 * @param samen how many children the stand-in then has
 */
public record Vervanggat(
    Kracht wie,
    @Nullable Kracht vervanger,
    Oorzaak oorzaak,
    Dagen dagen,
    @Nullable Kracht opvolger,
    int samen) {

  /** How the keys of its sentences begin. */
  static final String ZIN = "vervanging.";

  /** Why it fails. */
  public enum Oorzaak {
    /** Away, and nobody was named, while children hang on this worker. */
    GEEN_VERVANGER,
    /** The stand-in is away too. */
    AFWEZIG,
    /** The stand-in has left by then. */
    VERTROKKEN,
    /** The stand-in does not work here yet. */
    NOG_NIET_BEGONNEN,
    /** The stand-in gets more children than places. */
    TE_VOL,
    /** The worker has left, and the children still hang on them. */
    ZELF_VERTROKKEN
  }

  /** Whether nobody at all is there for the children. */
  public boolean isOpen() {
    return oorzaak != Oorzaak.TE_VOL && opvolger == null;
  }

  /** Whether it is about this worker, on either side. */
  public boolean raakt(String code) {
    return wie.wie().equals(code)
        || vervanger != null && vervanger.wie().equals(code)
        || opvolger != null && opvolger.wie().equals(code);
  }

  /** Whether both say the same of the same people, however many children they have by now. */
  boolean isZelfde(Vervanggat ander) {
    return kenmerk().equals(ander.kenmerk());
  }

  private List<Object> kenmerk() {
    return Arrays.asList(wie.wie(), code(vervanger), oorzaak, dagen, code(opvolger));
  }

  private static String code(@Nullable Kracht kracht) {
    return kracht == null ? "" : kracht.wie();
  }

  /** The sentence for people. */
  public Bezwaar bezwaar() {
    return Bezwaar.van(ZIN + oorzaak.name().toLowerCase(Locale.ROOT).replace('_', '-'), gegevens());
  }

  /** Whose, when, how many children; then the stand-in, theirs, and what they have room for. */
  private Object[] gegevens() {
    var laatste = dagen.laatste();
    var wanneer =
        laatste == null
            ? Bezwaar.van("vervanging.vanaf", dagen.van())
            : Bezwaar.van(
                dagen.van().equals(laatste) ? "vervanging.op" : "vervanging.van-tot",
                dagen.van(),
                laatste);
    return new Object[] {
      wie.naam(),
      wanneer,
      wie.kinderen(),
      vervanger == null ? "" : vervanger.naam(),
      opvolger == null
          ? Bezwaar.van("vervanging.niemand", wie.kinderen())
          : Bezwaar.van("vervanging.opvolger", opvolger.naam()),
      samen,
      vervanger == null ? 0 : vervanger.plaatsen()
    };
  }

  /** First day, for the order of a list. */
  public LocalDate vanaf() {
    return dagen.van();
  }
}
