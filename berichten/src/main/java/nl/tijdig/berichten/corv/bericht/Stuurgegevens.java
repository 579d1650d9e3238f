package nl.tijdig.berichten.corv.bericht;

import static nl.tijdig.berichten.corv.vorm.Stuftype.ADMINISTRATIE;
import static nl.tijdig.berichten.corv.vorm.Stuftype.APPLICATIE;
import static nl.tijdig.berichten.corv.vorm.Stuftype.BERICHTCODE;
import static nl.tijdig.berichten.corv.vorm.Stuftype.FUNCTIE;
import static nl.tijdig.berichten.corv.vorm.Stuftype.GEBRUIKER;
import static nl.tijdig.berichten.corv.vorm.Stuftype.ORGANISATIE;
import static nl.tijdig.berichten.corv.vorm.Stuftype.REFERENTIENUMMER;
import static nl.tijdig.berichten.corv.vorm.Stuftype.TIJDSTIP;

import nl.tijdig.berichten.corv.vorm.Stufgroep;
import nl.tijdig.berichten.corv.vorm.Stufruimte;
import nl.tijdig.berichten.corv.vorm.Stufveld;
import org.jspecify.annotations.Nullable;

/**
 * The header of a message: who sends it to whom, and under which number. Sender and number together
 * are used once.
 */
@Stufgroep(Stufruimte.STUF)
public record Stuurgegevens(
    @Stufveld(value = BERICHTCODE, vast = "Di01") String berichtcode,
    @Stufveld Systeem zender,
    @Stufveld Systeem ontvanger,
    @Stufveld(REFERENTIENUMMER) String referentienummer,
    @Stufveld(TIJDSTIP) String tijdstipBericht,
    @Stufveld(FUNCTIE) String functie) {

  /** An organisation and the system that it sends or receives with. */
  @Stufgroep(Stufruimte.STUF)
  public record Systeem(
      @Stufveld(ORGANISATIE) String organisatie,
      @Stufveld(APPLICATIE) String applicatie,
      @Stufveld(ADMINISTRATIE) @Nullable String administratie,
      @Stufveld(GEBRUIKER) @Nullable String gebruiker) {}
}
