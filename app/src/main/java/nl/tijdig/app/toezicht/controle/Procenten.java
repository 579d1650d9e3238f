package nl.tijdig.app.toezicht.controle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import nl.tijdig.app.toezicht.stellingen.GesteldTotaal;
import nl.tijdig.app.toezicht.stellingen.Paar;
import nl.tijdig.app.toezicht.stellingen.Stellingopgave;

/** Does a percentage follow from counts; and are there counts at all (D08)? */
final class Procenten {

  private Procenten() {}

  static Stream<Signaal> controleer(Stellingopgave opgave) {
    return opgave.totalen().stream().flatMap(Procenten::controleer);
  }

  private static Stream<Signaal> controleer(GesteldTotaal totaal) {
    var procent = totaal.aantallen().procent();
    if (procent == null) {
      return Stream.empty();
    }
    var paar = totaal.aantallen().paar();
    var bronnen = List.of(totaal.bron());
    if (paar == null || paar.beoordeeld() == 0) {
      return Stream.of(
          new Signaal.NietTeControleren(totaal.aspect(), totaal.groep(), procent, bronnen));
    }
    return procent.compareTo(berekend(paar, procent.scale())) == 0
        ? Stream.empty()
        : Stream.of(
            new Signaal.ProcentOngelijk(totaal.aspect(), totaal.groep(), procent, paar, bronnen));
  }

  /** With as many decimals as were stated. */
  private static BigDecimal berekend(Paar paar, int decimalen) {
    return BigDecimal.valueOf(100L * paar.opOrde())
        .divide(BigDecimal.valueOf(paar.beoordeeld()), decimalen, RoundingMode.HALF_UP);
  }
}
