package nl.tijdig.berichten.ijw.verloop;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.tijdig.berichten.ijw.deel.Kop;
import nl.tijdig.berichten.ijw.retour.Klassecodes;

/** What holds for the header of any message across messages. */
public final class Kopcontrole {

  private record Naam(String afzender, String berichtcode, String identificatie) {}

  private final Set<Naam> bekend = new HashSet<>();

  /**
   * Takes up a header, unless its name is known (TR056: 9056) or its day is still to come (TR135:
   * 8848). Whether its gemeente exists (TR378) is not asked: an older code may be right, and we
   * have the list of one year.
   */
  public Klassecodes ontvang(Kop kop, LocalDate vandaag) {
    var identificatie = kop.berichtIdentificatie();
    var naam = new Naam(kop.afzender(), kop.berichtCode(), identificatie.identificatie());
    var codes =
        new Klassecodes()
            .eis(!bekend.contains(naam), Klassecodes.KOP, "9056")
            .eis(!identificatie.dagtekening().isAfter(vandaag), Klassecodes.KOP, "8848");
    if (codes.isLeeg()) {
      bekend.add(naam);
    }
    return codes;
  }
}
