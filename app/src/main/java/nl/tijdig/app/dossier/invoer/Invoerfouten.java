package nl.tijdig.app.dossier.invoer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.berichten.dossiers.Fout;
import nl.tijdig.kern.veld.Feitlezing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Collects what is wrong with a file, and which lines wait for another one to be put right. Of very
 * many faults the first are told in full, the rest counted.
 */
final class Invoerfouten {

  /** So many are shown (product choice). */
  static final int HOOGSTENS = 200;

  /** So much is said of one line, in characters. */
  private static final int LANGSTE = 1000;

  private final List<Fout> eerste = new ArrayList<>();
  private final Map<String, Long> genoemd = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, Long> inschrijvers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<Long, String> perRegel = new TreeMap<>();
  private final Set<Long> wachtend = new HashSet<>();
  private long onleesbaar = Long.MAX_VALUE;
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
    wachtend.remove(regel);
    if (naam != null) {
      genoemd.merge(naam, regel, Math::min);
    }
    perRegel.merge(regel, (veld.isEmpty() ? "" : veld + ": ") + melding, Invoerfouten::samen);
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

  private static String samen(String eerste, String volgende) {
    return eerste.length() > LANGSTE ? eerste : eerste + " | " + volgende;
  }

  /**
   * A line with a fault could have taken up this child, had it been right.
   *
   * @param kind null when the line does not say for which
   */
  void kanInschrijven(@Nullable String kind, long regel) {
    if (kind == null) {
      onleesbaar = Math.min(onleesbaar, regel);
    } else {
      inschrijvers.merge(kind, regel, Math::min);
    }
  }

  /** The line above this one that may take up the child once it is right; null: there is none. */
  @Nullable Long inschrijver(String kind, long regel) {
    var gevonden = Math.min(inschrijvers.getOrDefault(kind, Long.MAX_VALUE), onleesbaar);
    return gevonden < regel ? Long.valueOf(gevonden) : null;
  }

  /** Nothing is wrong with this line as far as can be seen while the other one is wrong. */
  void wacht(long regel, long op) {
    if (!perRegel.containsKey(regel)) {
      perRegel.put(regel, "wacht op regel " + op);
      wachtend.add(regel);
    }
  }

  /** How many lines wait for another one. */
  int wachtend() {
    return wachtend.size();
  }

  /** What is to be said of each line of which anything is, by its number. */
  Map<Long, String> perRegel() {
    return perRegel;
  }

  boolean isLeeg() {
    return totaal == 0;
  }

  /** The first line of this dossier or child on which a fault was found; null: there is none. */
  @Nullable Long regelVan(String naam) {
    return genoemd.get(naam);
  }

  long totaal() {
    return totaal;
  }

  /** The faults that are shown, in the order of the file. */
  List<Fout> eerste() {
    return eerste.stream().sorted(Comparator.comparingLong(Fout::regel)).toList();
  }
}
