package nl.tijdig.app.dossier.blad;

import java.util.List;
import java.util.function.Predicate;
import nl.tijdig.app.dossier.Feitregel.Herziening;
import nl.tijdig.app.dossier.Verandering;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.oordeel.Uitkomst;
import org.jspecify.annotations.Nullable;

/**
 * What came of recording a fact, in the order in which people want to know it: what was reached,
 * what is late, what else runs or became another verdict.
 *
 * @param daad what was done: {@code vastgelegd}, {@code gecorrigeerd} or {@code ingetrokken}
 * @param feit what was recorded, as a sentence with its day
 */
record Vastlegverslag(
    String daad, String feit, List<Oordeel> gehaald, List<Oordeel> laat, List<Oordeel> overig) {

  static Vastlegverslag van(
      @Nullable Herziening herziening, String feit, List<Verandering> veranderingen) {
    var nu = veranderingen.stream().filter(Vastlegverslag::zegtIets).map(Verandering::nu).toList();
    return new Vastlegverslag(
        daad(herziening),
        feit,
        zulke(nu, Vastlegverslag::isGehaald),
        zulke(nu, Vastlegverslag::isLaat),
        zulke(nu, oordeel -> !isGehaald(oordeel) && !isLaat(oordeel)));
  }

  private static String daad(@Nullable Herziening herziening) {
    if (herziening == null) {
      return "vastgelegd";
    }
    return herziening.ingetrokken() ? "ingetrokken" : "gecorrigeerd";
  }

  /** The overall verdict of n1, n2 or n3 repeats its parts, unless it was reached. */
  private static boolean zegtIets(Verandering verandering) {
    return !verandering.nu().norm().isGeheel()
        || verandering.isAnders() && isGehaald(verandering.nu());
  }

  private static List<Oordeel> zulke(List<Oordeel> oordelen, Predicate<Oordeel> welke) {
    return oordelen.stream().filter(welke).toList();
  }

  private static boolean isGehaald(Oordeel oordeel) {
    return oordeel.uitkomst() == Uitkomst.VOLDAAN;
  }

  private static boolean isLaat(Oordeel oordeel) {
    return oordeel.uitkomst() == Uitkomst.NIET_VOLDAAN;
  }

  public boolean isLeeg() {
    return gehaald.isEmpty() && laat.isEmpty() && overig.isEmpty();
  }
}
