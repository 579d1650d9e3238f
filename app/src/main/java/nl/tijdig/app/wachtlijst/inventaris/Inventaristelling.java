package nl.tijdig.app.wachtlijst.inventaris;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many helps are missed within a GI or jeugdregio, or both.
 *
 * @param gi by name; null when all are counted together
 * @param jeugdregio by name; null when all are counted together
 * @param oud how many of them a count by the old method sees
 */
record Inventaristelling(
    @Nullable String gi,
    @Nullable String jeugdregio,
    long lang,
    long eerder,
    long nietPassend,
    long naIntake,
    long nietBepaald,
    long oud) {

  /** Per category, in their order. */
  public List<Long> aantallen() {
    return List.of(lang, eerder, nietPassend, naIntake, nietBepaald);
  }

  public long totaal() {
    return lang + eerder + nietPassend + naIntake + nietBepaald;
  }

  /** How many the old method does not see. */
  public long verschil() {
    return totaal() - oud;
  }

  /** All of these together. */
  static Inventaristelling samen(List<Inventaristelling> delen) {
    return new Inventaristelling(
        null,
        null,
        delen.stream().mapToLong(Inventaristelling::lang).sum(),
        delen.stream().mapToLong(Inventaristelling::eerder).sum(),
        delen.stream().mapToLong(Inventaristelling::nietPassend).sum(),
        delen.stream().mapToLong(Inventaristelling::naIntake).sum(),
        delen.stream().mapToLong(Inventaristelling::nietBepaald).sum(),
        delen.stream().mapToLong(Inventaristelling::oud).sum());
  }
}
