package nl.tijdig.kern.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tijdig.kern.dossier.Beletsel.Reden;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import org.jspecify.annotations.Nullable;

/** What must be true before a measure enters the register (003:422-428; 004:1145-1146). */
public final class Inschrijving {

  private Inschrijving() {}

  /**
   * What speaks against taking up a measure for a GI; empty when nothing does.
   *
   * @param gi null when nobody knows which
   */
  public static List<Beletsel> bezwaren(
      MaatregelUitgesproken maatregel, @Nullable String gi, List<Certificaat> certificaten) {
    return bezwaren(maatregel, null, gi, certificaten);
  }

  /**
   * The same of an extension, whose year begins where the measure before it ends (BW 1:260).
   *
   * @param vorige last day of the measure that runs when this one is pronounced; null: none runs
   */
  public static List<Beletsel> bezwaren(
      MaatregelUitgesproken maatregel,
      @Nullable LocalDate vorige,
      @Nullable String gi,
      List<Certificaat> certificaten) {
    var bezwaren = new ArrayList<Beletsel>();
    var begin = vorige == null ? maatregel.op().laatsteDag() : vorige;
    var uitspraak = maatregel.op().vroegsteDag();
    var einde = maatregel.einde();
    if (maatregel.maatregel() == Maatregelsoort.OTS
        && einde != null
        && einde.isAfter(begin.plusYears(1))) {
      bezwaren.add(Beletsel.van(Reden.OTS_TE_LANG));
    }
    if (einde != null && einde.isBefore(uitspraak)) {
      bezwaren.add(Beletsel.van(Reden.EINDE_VOOR_UITSPRAAK));
    }
    if (!isGecertificeerd(gi, uitspraak, certificaten)
        || !isGecertificeerd(gi, maatregel.op().laatsteDag(), certificaten)) {
      bezwaren.add(
          gi == null
              ? Beletsel.van(Reden.GEEN_CERTIFICAAT)
              : Beletsel.van(Reden.GEEN_CERTIFICAAT, gi));
    }
    return List.copyOf(bezwaren);
  }

  private static boolean isGecertificeerd(
      @Nullable String gi, LocalDate dag, List<Certificaat> certificaten) {
    return gi != null && certificaten.stream().anyMatch(c -> c.geldtOp(gi, dag));
  }
}
