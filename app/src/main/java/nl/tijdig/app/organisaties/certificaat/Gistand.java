package nl.tijdig.app.organisaties.certificaat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.tijdig.kern.dossier.Certificaat;
import org.jspecify.annotations.Nullable;

/**
 * A GI and how its certificate stands on a day. Periods that follow each other without a gap count
 * as one.
 *
 * @param vanaf first day; null without certificate
 * @param totEnMet last day; null without certificate
 */
record Gistand(
    String naam, @Nullable LocalDate vanaf, @Nullable LocalDate totEnMet, Geldigheid geldigheid) {

  /**
   * From so many days before the end the page says that a certificate runs out (product choice).
   */
  static final int WAARSCHUWING = 90;

  /** What a reader must know of the certificate. */
  public enum Geldigheid {
    GELDIG,
    LOOPT_AF,
    NOG_NIET,
    VERLOPEN,
    GEEN
  }

  static Gistand van(String naam, List<Certificaat> certificaten, LocalDate dag) {
    var aaneen = aaneen(certificaten);
    if (aaneen.isEmpty()) {
      return new Gistand(naam, null, null, Geldigheid.GEEN);
    }
    var periode =
        aaneen.stream()
            .filter(stuk -> !stuk.totEnMet().isBefore(dag))
            .findFirst()
            .orElse(aaneen.getLast());
    return new Gistand(naam, periode.vanaf(), periode.totEnMet(), geldigheid(periode, dag));
  }

  private static Geldigheid geldigheid(Certificaat periode, LocalDate dag) {
    if (dag.isBefore(periode.vanaf())) {
      return Geldigheid.NOG_NIET;
    }
    if (dag.isAfter(periode.totEnMet())) {
      return Geldigheid.VERLOPEN;
    }
    return periode.totEnMet().isAfter(dag.plusDays(WAARSCHUWING))
        ? Geldigheid.GELDIG
        : Geldigheid.LOOPT_AF;
  }

  private static List<Certificaat> aaneen(List<Certificaat> certificaten) {
    var aaneen = new ArrayList<Certificaat>();
    certificaten.stream()
        .sorted(Comparator.comparing(Certificaat::vanaf))
        .forEach(volgende -> {
          var vorige = aaneen.isEmpty() ? null : aaneen.getLast();
          if (vorige != null && vorige.totEnMet().plusDays(1).equals(volgende.vanaf())) {
            aaneen.removeLast();
            aaneen.add(new Certificaat(vorige.gi(), vorige.vanaf(), volgende.totEnMet()));
          } else {
            aaneen.add(volgende);
          }
        });
    return aaneen;
  }
}
