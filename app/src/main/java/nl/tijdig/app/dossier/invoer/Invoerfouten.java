package nl.tijdig.app.dossier.invoer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.tijdig.berichten.dossiers.Fout;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Collects what is wrong with a file; of very many faults the first are kept, the rest counted. */
final class Invoerfouten {

  /** So many are shown (product choice). */
  static final int HOOGSTENS = 200;

  private static final int TONEN = 80;

  private final List<Fout> eerste = new ArrayList<>();
  private final Set<String> genoemd = new HashSet<>();
  private long totaal;

  /**
   * Reports a fault.
   *
   * @param naam dossier or child of the line, when it could be read
   */
  void meld(
      long regel, @Nullable String naam, String veld, String melding, @Nullable Object waarde) {
    totaal++;
    if (naam != null) {
      genoemd.add(naam);
    }
    if (eerste.size() < HOOGSTENS) {
      var gevonden =
          waarde == null
              ? null
              : kort(waarde instanceof JsonNode knoop ? knoop.asString("") : waarde.toString());
      eerste.add(new Fout(regel, naam == null ? null : kort(naam), veld, gevonden, melding));
    }
  }

  boolean isLeeg() {
    return totaal == 0;
  }

  /** Whether a fault was found on a line of this dossier or child. */
  boolean noemt(String naam) {
    return genoemd.contains(naam);
  }

  long totaal() {
    return totaal;
  }

  /** The faults that are shown, in the order of the file. */
  List<Fout> eerste() {
    return eerste.stream().sorted(Comparator.comparingLong(Fout::regel)).toList();
  }

  private static String kort(String waarde) {
    var schoon = waarde.replaceAll("\\p{Cntrl}", "?");
    return schoon.length() <= TONEN ? schoon : schoon.substring(0, TONEN) + "...";
  }
}
