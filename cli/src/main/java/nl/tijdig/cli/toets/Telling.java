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
final class Telling {

  private static final String ONBEKEND = "(niet vermeld)";
  private static final int NORMEN = NormId.values().length;
  private static final int UITKOMSTEN = Uitkomst.values().length;

  private long dossiers;
  private final long[] perNorm = new long[NORMEN * UITKOMSTEN];
  private final Map<String, long[]> perGi = new TreeMap<>();
  private final Map<String, long[]> perRegio = new TreeMap<>();

  void tel(Betrokkenen betrokkenen, List<Oordeel> oordelen) {
    dossiers++;
    var gi = deel(perGi, betrokkenen.gi());
    var regio = deel(perRegio, betrokkenen.jeugdregio());
    for (var oordeel : oordelen) {
      var vak = oordeel.norm().ordinal() * UITKOMSTEN + oordeel.uitkomst().ordinal();
      perNorm[vak]++;
      gi[vak]++;
      regio[vak]++;
    }
  }

  void tel(Telling ander) {
    dossiers += ander.dossiers;
    telOp(perNorm, ander.perNorm);
    ander.perGi.forEach((gi, aantallen) -> telOp(deel(perGi, gi), aantallen));
    ander.perRegio.forEach((regio, aantallen) -> telOp(deel(perRegio, regio), aantallen));
  }

  private static long[] deel(Map<String, long[]> delen, @Nullable String naam) {
    return delen.computeIfAbsent(
        naam == null ? ONBEKEND : naam, n -> new long[NORMEN * UITKOMSTEN]);
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

  private static void tabel(PrintStream uit, String kop, Map<String, long[]> delen) {
    var isPerNorm = kop.equals("norm");
    uit.println("Per " + kop);
    var breedte = delen.keySet().stream().mapToInt(String::length).max().orElse(0);
    var eerste = isPerNorm ? "" : vul(kop, Math.max(breedte, kop.length())) + "  ";
    uit.print(eerste + vul("norm", 18));
    for (var uitkomst : Uitkomst.values()) {
      uit.print("  " + uitkomst.code());
    }
    uit.println("  totaal");
    for (var deel : delen.entrySet()) {
      var naam = isPerNorm ? "" : vul(deel.getKey(), Math.max(breedte, kop.length())) + "  ";
      for (var norm : NormId.values()) {
        regel(uit, naam + vul(norm.code(), 18), deel.getValue(), norm.ordinal() * UITKOMSTEN);
      }
    }
    uit.println();
  }

  private static void regel(PrintStream uit, String naam, long[] aantallen, int vanaf) {
    uit.print(naam);
    var totaal = 0L;
    for (var uitkomst : Uitkomst.values()) {
      var aantal = aantallen[vanaf + uitkomst.ordinal()];
      totaal += aantal;
      uit.print("  " + rechts(aantal, uitkomst.code().length()));
    }
    uit.println("  " + rechts(totaal, 6));
  }

  private static String vul(String tekst, int breedte) {
    return tekst + " ".repeat(Math.max(0, breedte - tekst.length()));
  }

  private static String rechts(long getal, int breedte) {
    var tekst = Long.toString(getal);
    return " ".repeat(Math.max(0, breedte - tekst.length())) + tekst;
  }
}
