package nl.tijdig.cli.berichten;

import java.io.PrintWriter;
import nl.tijdig.berichten.ijw.lezen.Berichtfout;

/** Lists faults as they are found, each with the file, the line, the element and the rule. */
final class Berichtmelder implements Berichtfout.Melder {

  private final PrintWriter uit;
  private String bestand = "";
  private long aantal;

  Berichtmelder(PrintWriter uit) {
    this.uit = uit;
  }

  /** The file that the next faults are in. */
  void in(String bestand) {
    this.bestand = bestand;
  }

  @Override
  public void accept(Berichtfout fout) {
    uit.println(bestand + ": " + fout);
    aantal++;
  }

  boolean isLeeg() {
    return aantal == 0;
  }

  /** The exit status, after the last line when there were faults. */
  int sluitAf() {
    if (aantal > 0) {
      uit.println(
          aantal + (aantal == 1 ? " fout" : " fouten") + " gevonden; er is niets geschreven");
    }
    uit.flush();
    return aantal > 0 ? 1 : 0;
  }
}
