package nl.tijdig.app.bewaring.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.tijdig.app.bewaring.termijn.Bewaartermijn.Vanaf;
import org.jspecify.annotations.Nullable;

/**
 * Whether a dossier may be destroyed. It is kept or destroyed as a whole, and the longest term in
 * it counts.
 *
 * @param weg first day on which every known term is over; null when none is known
 * @param ontbreekt what must be known first, as codes
 * @param reden why it is held back
 */
record Bewaaroordeel(
    Uitkomst uitkomst,
    @Nullable LocalDate weg,
    List<Grond> gronden,
    List<String> ontbreekt,
    @Nullable String reden) {

  /** The four answers. */
  public enum Uitkomst {
    BLIJFT,
    MAG_WEG,
    NIET_TE_BEOORDELEN,
    VASTGEHOUDEN;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A term with the first day on which it is over. */
  public record Grond(Bewaartermijn termijn, LocalDate over) {}

  /** Judges on a day; nothing that is missing is ever guessed. */
  static Bewaaroordeel van(
      Bewaargegevens gegevens, List<Bewaartermijn> termijnen, LocalDate peildatum) {
    var ontbreekt = new TreeSet<String>();
    if (gegevens.maatregelen().isEmpty()) {
      ontbreekt.add("maatregel");
    }
    for (var maatregel : gegevens.maatregelen()) {
      if (termijnen.stream().noneMatch(termijn -> termijn.maatregelen().contains(maatregel))) {
        ontbreekt.add("termijn");
      }
    }
    var gronden = gronden(gegevens, termijnen, ontbreekt);
    var weg = weg(gronden, gegevens.einde());
    return new Bewaaroordeel(
        uitkomst(gegevens, weg, !ontbreekt.isEmpty(), peildatum),
        weg,
        gronden,
        List.copyOf(ontbreekt),
        gegevens.bewaarstop());
  }

  private static List<Grond> gronden(
      Bewaargegevens gegevens, List<Bewaartermijn> termijnen, Set<String> ontbreekt) {
    var gronden = new ArrayList<Grond>();
    for (var termijn : termijnen) {
      if (gegevens.maatregelen().stream().anyMatch(termijn.maatregelen()::contains)) {
        var over = termijn.over(gegevens);
        if (over == null) {
          ontbreekt.add(termijn.vanaf() == Vanaf.EINDE_MAATREGEL ? "einde" : "geboortedatum");
        } else {
          gronden.add(new Grond(termijn, over));
        }
      }
    }
    return List.copyOf(gronden);
  }

  /** The longest term, and never before the measure itself is over. */
  private static @Nullable LocalDate weg(List<Grond> gronden, @Nullable LocalDate einde) {
    var weg = einde == null ? null : einde.plusDays(1);
    for (var grond : gronden) {
      weg = weg == null || grond.over().isAfter(weg) ? grond.over() : weg;
    }
    return weg;
  }

  private static Uitkomst uitkomst(
      Bewaargegevens gegevens, @Nullable LocalDate weg, boolean mist, LocalDate peildatum) {
    if (gegevens.bewaarstop() != null) {
      return Uitkomst.VASTGEHOUDEN;
    }
    if (weg != null && peildatum.isBefore(weg)) {
      return Uitkomst.BLIJFT;
    }
    return mist || weg == null ? Uitkomst.NIET_TE_BEOORDELEN : Uitkomst.MAG_WEG;
  }
}
