package nl.tijdig.app.dossier.invoer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.berichten.dossiers.Fout;
import nl.tijdig.kern.veld.Feitlezing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Collects what is wrong with a file; of very many faults the first are kept, the rest counted. */
final class Invoerfouten {

  /** So many are shown (product choice). */
  static final int HOOGSTENS = 200;

  private final List<Fout> eerste = new ArrayList<>();
  private final Set<String> genoemd = new HashSet<>();
  private final Function<Bezwaar, String> zin;
  private long totaal;

  /**
   * @param zin says what speaks against a fact in the language of the reader
   */
  Invoerfouten(Function<Bezwaar, String> zin) {
    this.zin = zin;
  }

  /** Reports what speaks against a fact. */
  void meld(
      long regel, @Nullable String naam, String veld, Bezwaar bezwaar, @Nullable Object waarde) {
    meld(regel, naam, veld, zin.apply(bezwaar), waarde);
  }

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
              : Feitlezing.kort(
                  waarde instanceof JsonNode knoop ? knoop.asString("") : waarde.toString());
      eerste.add(
          new Fout(regel, naam == null ? null : Feitlezing.kort(naam), veld, gevonden, melding));
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
}
