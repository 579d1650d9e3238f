package nl.tijdig.berichten.ijw.toewijzing;

import static nl.tijdig.berichten.ijw.vorm.Ldt.BEDRAG;
import static nl.tijdig.berichten.ijw.vorm.Ldt.BSN;
import static nl.tijdig.berichten.ijw.vorm.Ldt.COMMENTAAR;
import static nl.tijdig.berichten.ijw.vorm.Ldt.DATUM;
import static nl.tijdig.berichten.ijw.vorm.Ldt.EMAILADRES;
import static nl.tijdig.berichten.ijw.vorm.Ldt.GESLACHT;
import static nl.tijdig.berichten.ijw.vorm.Ldt.JURIDISCHE_STATUS;
import static nl.tijdig.berichten.ijw.vorm.Ldt.NUMMER;
import static nl.tijdig.berichten.ijw.vorm.Ldt.ORGANISATIE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.PERSOONSID;
import static nl.tijdig.berichten.ijw.vorm.Ldt.REDEN_WIJZIGING;
import static nl.tijdig.berichten.ijw.vorm.Ldt.REFERENTIE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.SOORT_ADRES;
import static nl.tijdig.berichten.ijw.vorm.Ldt.SOORT_RELATIE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.TIJD;
import static nl.tijdig.berichten.ijw.vorm.Ldt.VERTEGENWOORDIGING;
import static nl.tijdig.berichten.ijw.vorm.Ldt.VOLGORDE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.tijdig.berichten.ijw.codes.Code;
import nl.tijdig.berichten.ijw.deel.Adresdelen.Adres;
import nl.tijdig.berichten.ijw.deel.Adresdelen.OpenPeriode;
import nl.tijdig.berichten.ijw.deel.Adresdelen.Telefoonnummers;
import nl.tijdig.berichten.ijw.deel.Bericht;
import nl.tijdig.berichten.ijw.deel.Heenkop;
import nl.tijdig.berichten.ijw.deel.Persoonsdelen.Communicatie;
import nl.tijdig.berichten.ijw.deel.Persoonsdelen.Geboortedatum;
import nl.tijdig.berichten.ijw.deel.Persoonsdelen.VolledigeNaam;
import nl.tijdig.berichten.ijw.deel.Productdelen.Omvang;
import nl.tijdig.berichten.ijw.deel.Productdelen.Product;
import nl.tijdig.berichten.ijw.vorm.Berichtklasse;
import nl.tijdig.berichten.ijw.vorm.Inretour;
import nl.tijdig.berichten.ijw.vorm.Mogelijk;
import nl.tijdig.berichten.ijw.vorm.Verplicht;
import org.jspecify.annotations.Nullable;

/** JW301: all that a gemeente allocates to one client at one aanbieder. */
public record Jw301(@Verplicht Heenkop header, @Verplicht Client client) implements Bericht {

  /** The child. */
  public record Client(
      @Verplicht(BSN) String bsn,
      @Verplicht Geboortedatum geboortedatum,
      @Verplicht(GESLACHT) Code geslacht,
      @Verplicht VolledigeNaam naam,
      @Mogelijk @Nullable Communicatie communicatie,
      @Mogelijk(JURIDISCHE_STATUS) @Nullable Code juridischeStatus,
      @Mogelijk(VERTEGENWOORDIGING) @Nullable Code wettelijkeVertegenwoordiging,
      @Mogelijk(COMMENTAAR) @Nullable String commentaar,
      @Mogelijk List<Relatie> relaties,
      @Verplicht List<Contact> contactgegevens,
      @Verplicht List<ToegewezenProduct> toegewezenProducten,
      @Inretour List<Code> retourCodes)
      implements Berichtklasse {}

  /** Somebody around the child. */
  public record Relatie(
      @Verplicht(PERSOONSID) String nummer,
      @Mogelijk(VOLGORDE) @Nullable Long volgorde,
      @Verplicht(SOORT_RELATIE) Code soort,
      @Mogelijk @Nullable Geboortedatum geboortedatum,
      @Mogelijk(GESLACHT) @Nullable Code geslacht,
      @Verplicht VolledigeNaam naam,
      @Verplicht Contact contact,
      @Inretour List<Code> retourCodes)
      implements Berichtklasse {}

  /** Where the child or the relation can be reached. */
  public record Contact(
      @Verplicht(SOORT_ADRES) Code soort,
      @Mogelijk @Nullable Adres adres,
      @Mogelijk(ORGANISATIE) @Nullable String organisatie,
      @Mogelijk @Nullable Telefoonnummers telefoon,
      @Mogelijk(EMAILADRES) @Nullable String emailadres,
      @Mogelijk @Nullable OpenPeriode periode,
      @Inretour List<Code> retourCodes)
      implements Berichtklasse {}

  /** One allocation. */
  public record ToegewezenProduct(
      @Verplicht(NUMMER) long toewijzingNummer,
      @Mogelijk(REFERENTIE) @Nullable String referentieAanbieder,
      @Mogelijk @Nullable Product product,
      @Verplicht(DATUM) LocalDate toewijzingsdatum,
      @Verplicht(TIJD) LocalTime toewijzingstijd,
      @Verplicht(DATUM) LocalDate ingangsdatum,
      @Mogelijk(DATUM) @Nullable LocalDate einddatum,
      @Mogelijk(REDEN_WIJZIGING) @Nullable Code redenWijziging,
      @Mogelijk @Nullable Omvang omvang,
      @Mogelijk(BEDRAG) @Nullable Long budget,
      @Mogelijk(COMMENTAAR) @Nullable String commentaar,
      @Inretour List<Code> retourCodes)
      implements Berichtklasse {}
}
