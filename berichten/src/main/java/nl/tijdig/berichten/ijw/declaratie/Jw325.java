package nl.tijdig.berichten.ijw.declaratie;

import static nl.tijdig.berichten.ijw.vorm.Ldt.DECLARATIENUMMER_TERUG;

import java.util.List;
import nl.tijdig.berichten.ijw.codes.Code;
import nl.tijdig.berichten.ijw.deel.Bericht;
import nl.tijdig.berichten.ijw.deel.Declaratiekop;
import nl.tijdig.berichten.ijw.deel.Productdelen.TotaalBedragMetDC;
import nl.tijdig.berichten.ijw.vorm.Berichtklasse;
import nl.tijdig.berichten.ijw.vorm.Inretour;
import nl.tijdig.berichten.ijw.vorm.Mogelijk;
import nl.tijdig.berichten.ijw.vorm.Verplicht;
import org.jspecify.annotations.Nullable;

/** JW325: what the gemeente answers to a claim. */
public record Jw325(
    @Verplicht Declaratiekop header, @Mogelijk @Nullable DeclaratieAntwoord declaratieAntwoord)
    implements Bericht {

  /** What is granted; only refused lines are named. */
  public record DeclaratieAntwoord(
      @Verplicht(DECLARATIENUMMER_TERUG) String declaratieNummer,
      @Verplicht TotaalBedragMetDC totaalIngediendBedrag,
      @Verplicht TotaalBedragMetDC totaalToegekendBedrag,
      @Mogelijk List<Jw323.Client> clienten,
      @Inretour List<Code> retourCodes)
      implements Berichtklasse {}
}
