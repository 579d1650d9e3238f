package nl.tijdig.cli.toets;

import java.io.PrintWriter;
import java.util.List;
import nl.tijdig.berichten.dossiers.Fout;

/** Lists faults as they are found, so that their number needs no memory. */
final class Foutmelder {

  private final PrintWriter uit;
  private long aantal;

  Foutmelder(PrintWriter uit) {
    this.uit = uit;
  }

  void meld(List<Fout> fouten) {
    fouten.forEach(uit::println);
    aantal += fouten.size();
  }

  long aantal() {
    return aantal;
  }

  void sluitAf() {
    uit.println(aantal + (aantal == 1 ? " fout" : " fouten") + " gevonden; er is niets geschreven");
    uit.flush();
  }
}
