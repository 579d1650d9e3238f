package nl.tijdig.kern.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tijdig.kern.dossier.Gebeurtenis.MaatregelUitgesproken;

/** What must be true before a measure enters the register (003:422-428; 004:1145-1146). */
public final class Inschrijving {

  private Inschrijving() {}

  /**
   * The objections against taking up a measure for a GI, as Dutch sentences with the source; empty
   * when there are none.
   */
  public static List<String> bezwaren(
      MaatregelUitgesproken maatregel, String gi, List<Certificaat> certificaten) {
    var bezwaren = new ArrayList<String>();
    var uitspraak = maatregel.op().vroegsteDag();
    var einde = maatregel.einde();
    if (maatregel.maatregel() == Maatregelsoort.OTS
        && einde != null
        && einde.isAfter(maatregel.op().laatsteDag().plusYears(1))) {
      bezwaren.add("Een ondertoezichtstelling duurt hooguit een jaar (004:1145-1146)");
    }
    if (einde != null && einde.isBefore(uitspraak)) {
      bezwaren.add("Het einde van de maatregel ligt voor de uitspraak");
    }
    if (!isGecertificeerd(gi, uitspraak, certificaten)
        || !isGecertificeerd(gi, maatregel.op().laatsteDag(), certificaten)) {
      bezwaren.add(gi + " heeft op de dag van de uitspraak geen geldig certificaat (003:422-428)");
    }
    return List.copyOf(bezwaren);
  }

  private static boolean isGecertificeerd(
      String gi, LocalDate dag, List<Certificaat> certificaten) {
    return certificaten.stream().anyMatch(c -> c.geldtOp(gi, dag));
  }
}
