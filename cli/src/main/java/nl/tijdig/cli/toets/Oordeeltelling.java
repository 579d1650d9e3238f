package nl.tijdig.cli.toets;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.tijdig.kern.dossier.Betrokkenen;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.oordeel.Uitkomst;
import org.jspecify.annotations.Nullable;

/** Counts of verdicts per norm, per GI and per jeugdregio. */
final class Oordeeltelling {

  private static final String ONBEKEND = "(niet vermeld)";
  private static final String OVERIGE = "(overige)";

  /** So many GI's and so many regions get rows of their own; a file could name a million. */
  static final int HOOGSTENS = 2000;

  private static final int BREEDSTE_NAAM = 40;
  private static final int NORMEN = NormId.values().length;
  private static final int UITKOMSTEN = Uitkomst.values().length;

  private long dossiers;
  private final long[] perNorm = new long[NORMEN * UITKOMSTEN];
  private final Map<String, long[]> perGi = new TreeMap<>();
  private final Map<String, long[]> perRegio = new TreeMap<>();

  void tel(Betrokkenen betrokkenen, List<Oordeel> oordelen) {
    dossiers++;
    var gi = deel(perGi, rij(betrokkenen.gi()));
    var regio = deel(perRegio, rij(betrokkenen.jeugdregio()));
    for (var oordeel : oordelen) {
      var vak = oordeel.norm().ordinal() * UITKOMSTEN + oordeel.uitkomst().ordinal();
      perNorm[vak]++;
      gi[vak]++;
      regio[vak]++;
    }
  }

  void tel(Oordeeltelling ander) {
    dossiers += ander.dossiers;
    telOp(perNorm, ander.perNorm);
    ander.perGi.forEach((gi, aantallen) -> telOp(deel(perGi, gi), aantallen));
    ander.perRegio.forEach((regio, aantallen) -> telOp(deel(perRegio, regio), aantallen));
  }

  /** A name as it stands in a table: on one line, and not too wide. */
  private static String rij(@Nullable String naam) {
    if (naam == null) {
      return ONBEKEND;
    }
    var kort = naam.length() <= BREEDSTE_NAAM ? naam : naam.substring(0, BREEDSTE_NAAM);
    return kort.chars().anyMatch(Character::isISOControl)
        ? kort.replaceAll("\\p{Cntrl}", "?")
        : kort;
  }

  private static long[] deel(Map<String, long[]> delen, String rij) {
    var past = delen.size() < HOOGSTENS || delen.containsKey(rij);
    return delen.computeIfAbsent(past ? rij : OVERIGE, n -> new long[NORMEN * UITKOMSTEN]);
  }

  private static void telOp(long[] doel, long[] erbij) {
    for (var i = 0; i < doel.length; i++) {
      doel[i] += erbij[i];
    }
  }

  void schrijf(PrintStream uit) {
    uit.println("Dossiers: " + dossiers);
    uit.println();
    tabel(uit, "norm", Map.of("", perNorm));
    tabel(uit, "GI", perGi);
    tabel(uit, "jeugdregio", perRegio);
    uit.flush();
  }

  private void tabel(PrintStream uit, String kop, Map<String, long[]> delen) {
    var isPerNorm = kop.equals("norm");
    uit.println("Per " + kop);
    var breedte = delen.keySet().stream().mapToInt(String::length).max().orElse(0);
    var eerste = isPerNorm ? "" : vul(kop, Math.max(breedte, kop.length())) + "  ";
    uit.print(eerste + vul("norm", 18));
    for (var uitkomst : Uitkomst.values()) {
      uit.print("  " + " ".repeat(breedte(uitkomst) - uitkomst.code().length()) + uitkomst.code());
    }
    uit.println("  " + " ".repeat(Math.max(0, cijfers() - 6)) + "totaal");
    for (var deel : delen.entrySet()) {
      var naam = isPerNorm ? "" : vul(deel.getKey(), Math.max(breedte, kop.length())) + "  ";
      for (var norm : NormId.values()) {
        regel(uit, naam + vul(norm.code(), 18), deel.getValue(), norm.ordinal() * UITKOMSTEN);
      }
    }
    uit.println();
  }

  private void regel(PrintStream uit, String naam, long[] aantallen, int vanaf) {
    uit.print(naam);
    var totaal = 0L;
    for (var uitkomst : Uitkomst.values()) {
      var aantal = aantallen[vanaf + uitkomst.ordinal()];
      totaal += aantal;
      uit.print("  " + rechts(aantal, breedte(uitkomst)));
    }
    uit.println("  " + rechts(totaal, Math.max(6, cijfers())));
  }

  private int cijfers() {
    return Long.toString(dossiers).length();
  }

  private int breedte(Uitkomst uitkomst) {
    return Math.max(uitkomst.code().length(), cijfers());
  }

  private static String vul(String tekst, int breedte) {
    return tekst + " ".repeat(Math.max(0, breedte - tekst.length()));
  }

  private static String rechts(long getal, int breedte) {
    var tekst = Long.toString(getal);
    return " ".repeat(Math.max(0, breedte - tekst.length())) + tekst;
  }
}
