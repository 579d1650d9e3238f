package nl.tijdig.berichten.ijw.declaratie;

import static nl.tijdig.berichten.ijw.vorm.Ldt.BEDRAG;
import static nl.tijdig.berichten.ijw.vorm.Ldt.BSN;
import static nl.tijdig.berichten.ijw.vorm.Ldt.CATEGORIE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.DATUM;
import static nl.tijdig.berichten.ijw.vorm.Ldt.DECLARATIENUMMER;
import static nl.tijdig.berichten.ijw.vorm.Ldt.EENHEID;
import static nl.tijdig.berichten.ijw.vorm.Ldt.NUMMER;
import static nl.tijdig.berichten.ijw.vorm.Ldt.PRODUCTCODE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.VOLUME;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.berichten.ijw.codes.Code;
import nl.tijdig.berichten.ijw.deel.Bericht;
import nl.tijdig.berichten.ijw.deel.Heenkop;
import nl.tijdig.berichten.ijw.deel.Productdelen.BedragMetDC;
import nl.tijdig.berichten.ijw.deel.Productdelen.GeslotenPeriode;
import nl.tijdig.berichten.ijw.deel.Productdelen.Referentie;
import nl.tijdig.berichten.ijw.deel.Productdelen.TotaalBedragMetDC;
import nl.tijdig.berichten.ijw.vorm.Berichtklasse;
import nl.tijdig.berichten.ijw.vorm.Inretour;
import nl.tijdig.berichten.ijw.vorm.Mogelijk;
import nl.tijdig.berichten.ijw.vorm.Verplicht;
import org.jspecify.annotations.Nullable;

/** JW323: a claim for a month; {@code Jw325} answers it. */
public record Jw323(@Verplicht Heenkop header, @Verplicht Declaratie declaratie)
    implements Bericht {

  /** What is claimed, for all clients together. */
  public record Declaratie(
      @Verplicht(DECLARATIENUMMER) String declaratieNummer,
      @Verplicht GeslotenPeriode declaratiePeriode,
      @Verplicht(DATUM) LocalDate declaratieDagtekening,
      @Verplicht TotaalBedragMetDC totaalIngediendBedrag,
      @Verplicht List<Client> clienten)
      implements Berichtklasse {}

  /** What is claimed for one child. */
  public record Client(
      @Verplicht(BSN) String bsn,
      @Verplicht List<Prestatie> prestaties,
      @Inretour List<Code> retourCodes)
      implements Berichtklasse {}

  /** One line: help given in one month, or such a line taken back. */
  public record Prestatie(
      @Verplicht Referentie productReferentie,
      @Verplicht(NUMMER) long toewijzingNummer,
      @Verplicht(CATEGORIE) Code productCategorie,
      @Verplicht(PRODUCTCODE) String productCode,
      @Verplicht GeslotenPeriode productPeriode,
      @Verplicht(VOLUME) long geleverdVolume,
      @Verplicht(EENHEID) Code eenheid,
      @Mogelijk(BEDRAG) @Nullable Long productTarief,
      @Verplicht BedragMetDC ingediendBedrag,
      @Inretour List<Code> retourCodes)
      implements Berichtklasse {

    /** The same line with the codes of an answer. */
    public Prestatie met(List<Code> codes) {
      return new Prestatie(
          productReferentie,
          toewijzingNummer,
          productCategorie,
          productCode,
          productPeriode,
          geleverdVolume,
          eenheid,
          productTarief,
          ingediendBedrag,
          codes);
    }
  }
}
