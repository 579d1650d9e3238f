package nl.tijdig.app.koers.bepalen;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.kern.dossier.Draagvlak;
import nl.tijdig.kern.dossier.Instemming;
import org.jspecify.annotations.Nullable;

/**
 * What a koers says.
 *
 * @param hulp the help that is needed, each in words; empty: none is needed
 * @param nodigVoor the day by which the help is needed, sooner than the term; null when it is not
 * @param kind how and when the child was spoken with about it
 * @param familiegroepsplan what was said of a plan of the family itself
 */
record Koersinhoud(
    LocalDate bepaaldOp,
    List<Doel> doelen,
    List<String> hulp,
    @Nullable LocalDate nodigVoor,
    List<Raadpleging> stemmen,
    Kindgesprek kind,
    Familiegroepsplan familiegroepsplan,
    @Nullable String toelichting) {

  Koersinhoud {
    doelen = List.copyOf(doelen);
    hulp = List.copyOf(hulp);
    stemmen = List.copyOf(stemmen);
  }

  /**
   * The talk with the child about the koers.
   *
   * @param hoe {@code alleen}, {@code samen} (with somebody else there) or {@code nee}
   * @param op null when there was none
   */
  record Kindgesprek(String hoe, @Nullable LocalDate op) {

    static final String NIET = "nee";
    static final List<String> MANIEREN = List.of("alleen", "samen", NIET);

    public boolean isGevoerd() {
      return !hoe.equals(NIET);
    }
  }

  /**
   * The plan that a family may make itself.
   *
   * @param afgezienOp the day on which it was established that there will be none; null otherwise
   */
  record Familiegroepsplan(boolean aangeboden, @Nullable LocalDate afgezienOp) {}

  /** Who carries this koers, as kern judges it. */
  Draagvlak draagvlak() {
    return new Draagvlak(
        samen(Raadpleging.GEZIN, null),
        samen(List.of(Raadpleging.NETWERK), Instemming.NVT),
        samen(List.of(Raadpleging.PROFESSIONAL), null));
  }

  /** One no is a no; who was not asked leaves it open. */
  private @Nullable Instemming samen(List<String> wie, @Nullable Instemming zonder) {
    var antwoorden =
        stemmen.stream()
            .filter(stem -> wie.contains(stem.wie()))
            .map(Raadpleging::antwoord)
            .filter(antwoord -> !antwoord.equals(Raadpleging.NVT))
            .toList();
    if (antwoorden.contains(Raadpleging.NEE)) {
      return Instemming.NEE;
    }
    if (antwoorden.isEmpty()) {
      return zonder;
    }
    return antwoorden.contains(Raadpleging.NIET_GEVRAAGD) ? null : Instemming.JA;
  }

  /** Whether family, network and professionals all carry it. */
  public boolean isGedragen() {
    var draagvlak = draagvlak();
    return !draagvlak.isGeweigerd()
        && draagvlak.gezin() != null
        && draagvlak.netwerk() != null
        && draagvlak.professionals() != null;
  }
}
