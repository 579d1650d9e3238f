package nl.tijdig.berichten.ijw.verzoek;

import static nl.tijdig.berichten.ijw.vorm.Ldt.BEDRAG;
import static nl.tijdig.berichten.ijw.vorm.Ldt.BSN;
import static nl.tijdig.berichten.ijw.vorm.Ldt.COMMENTAAR;
import static nl.tijdig.berichten.ijw.vorm.Ldt.DATUM;
import static nl.tijdig.berichten.ijw.vorm.Ldt.GESLACHT;
import static nl.tijdig.berichten.ijw.vorm.Ldt.JA_NEE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.NUMMER;
import static nl.tijdig.berichten.ijw.vorm.Ldt.REFERENTIE;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.berichten.ijw.codes.Code;
import nl.tijdig.berichten.ijw.deel.Bericht;
import nl.tijdig.berichten.ijw.deel.Heenkop;
import nl.tijdig.berichten.ijw.deel.Persoonsdelen.Geboortedatum;
import nl.tijdig.berichten.ijw.deel.Persoonsdelen.VerkorteNaam;
import nl.tijdig.berichten.ijw.deel.Productdelen.Omvang;
import nl.tijdig.berichten.ijw.deel.Productdelen.Product;
import nl.tijdig.berichten.ijw.deel.Productdelen.Verwijzer;
import nl.tijdig.berichten.ijw.vorm.Berichtklasse;
import nl.tijdig.berichten.ijw.vorm.Inretour;
import nl.tijdig.berichten.ijw.vorm.Mogelijk;
import nl.tijdig.berichten.ijw.vorm.Verplicht;
import org.jspecify.annotations.Nullable;

/** JW315: a request for an allocation (VOT). */
public record Jw315(@Verplicht Heenkop header, @Verplicht Client client) implements Bericht {

  /** The child. */
  public record Client(
      @Verplicht(BSN) String bsn,
      @Verplicht Geboortedatum geboortedatum,
      @Verplicht(GESLACHT) Code geslacht,
      @Verplicht VerkorteNaam naam,
      @Mogelijk(JA_NEE) @Nullable Code gezagsdragerBekend,
      @Mogelijk(COMMENTAAR) @Nullable String commentaar,
      @Verplicht List<AangevraagdProduct> aangevraagdeProducten,
      @Inretour List<Code> retourCodes)
      implements Berichtklasse {}

  /** One allocation that is asked for. */
  public record AangevraagdProduct(
      @Verplicht(REFERENTIE) String referentieAanbieder,
      @Mogelijk(NUMMER) @Nullable Long beschikkingNummer,
      @Mogelijk @Nullable Product product,
      @Mogelijk(DATUM) @Nullable LocalDate beschikkingIngangsdatum,
      @Verplicht(DATUM) LocalDate toewijzingIngangsdatum,
      @Mogelijk(DATUM) @Nullable LocalDate toewijzingEinddatum,
      @Mogelijk @Nullable Omvang omvang,
      @Mogelijk(BEDRAG) @Nullable Long budget,
      @Verplicht Verwijzer verwijzer,
      @Mogelijk(JA_NEE) @Nullable Code raamcontract,
      @Mogelijk(COMMENTAAR) @Nullable String commentaar,
      @Inretour List<Code> retourCodes)
      implements Berichtklasse {}
}
