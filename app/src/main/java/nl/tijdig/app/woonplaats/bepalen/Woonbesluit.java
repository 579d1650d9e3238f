package nl.tijdig.app.woonplaats.bepalen;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.tijdig.app.woonplaats.feiten.Adresrol;
import org.jspecify.annotations.Nullable;

/**
 * Which gemeente is responsible, step by step.
 *
 * @param gemeente by name; only of an outcome that names one
 */
public record Woonbesluit(Uitslag uitslag, @Nullable String gemeente, List<Stap> stappen) {

  /** How it ends. */
  public enum Uitslag {
    GEMEENTE,
    /** Something was not filled in. */
    NIET_TE_BEOORDELEN,
    /** The facts are there, and no rule decides. */
    MENS_BESLIST;

    /** The end of the key of its text. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One step.
   *
   * @param gegevens the days, gemeenten and numbers that stand in its sentence
   */
  public record Stap(Woongrond grond, List<Object> gegevens) {

    public Stap {
      gegevens = List.copyOf(gegevens);
    }

    static Stap van(Woongrond grond, Object... gegevens) {
      return new Stap(grond, List.of(gegevens));
    }
  }

  public Woonbesluit {
    stappen = List.copyOf(stappen);
    if ((gemeente != null) != (uitslag == Uitslag.GEMEENTE) || stappen.isEmpty()) {
      throw new IllegalArgumentException(uitslag + " " + gemeente);
    }
  }

  static Woonbesluit voor(String gemeente, Stap stap) {
    return new Woonbesluit(Uitslag.GEMEENTE, gemeente, List.of(stap));
  }

  static Woonbesluit mens(Stap stap) {
    return new Woonbesluit(Uitslag.MENS_BESLIST, null, List.of(stap));
  }

  /** Something is missing of this kind of place on this day. */
  static Woonbesluit ontbreekt(Adresrol rol, Object dag) {
    var stap = Stap.van(Woongrond.ONTBREEKT, rol, dag);
    return new Woonbesluit(Uitslag.NIET_TE_BEOORDELEN, null, List.of(stap));
  }

  /** The same, after these steps. */
  Woonbesluit na(List<Stap> eerder) {
    return new Woonbesluit(
        uitslag, gemeente, Stream.concat(eerder.stream(), stappen.stream()).toList());
  }

  Woonbesluit na(Stap eerder) {
    return na(List.of(eerder));
  }
}
