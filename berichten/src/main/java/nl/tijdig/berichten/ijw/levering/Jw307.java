package nl.tijdig.berichten.ijw.levering;

import static nl.tijdig.berichten.ijw.vorm.Ldt.BSN;
import static nl.tijdig.berichten.ijw.vorm.Ldt.DATUM;
import static nl.tijdig.berichten.ijw.vorm.Ldt.GESLACHT;
import static nl.tijdig.berichten.ijw.vorm.Ldt.NUMMER;
import static nl.tijdig.berichten.ijw.vorm.Ldt.REDEN_BEEINDIGING;
import static nl.tijdig.berichten.ijw.vorm.Ldt.STATUS_AANLEVERING;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.berichten.ijw.codes.Code;
import nl.tijdig.berichten.ijw.deel.Bericht;
import nl.tijdig.berichten.ijw.deel.Heenkop;
import nl.tijdig.berichten.ijw.deel.Persoonsdelen.Geboortedatum;
import nl.tijdig.berichten.ijw.deel.Persoonsdelen.VerkorteNaam;
import nl.tijdig.berichten.ijw.deel.Productdelen.Product;
import nl.tijdig.berichten.ijw.vorm.Berichtklasse;
import nl.tijdig.berichten.ijw.vorm.Inretour;
import nl.tijdig.berichten.ijw.vorm.Mogelijk;
import nl.tijdig.berichten.ijw.vorm.Verplicht;
import org.jspecify.annotations.Nullable;

/** JW307: help that stopped. */
public record Jw307(@Verplicht Heenkop header, @Verplicht Client client) implements Bericht {

  /** The child. */
  public record Client(
      @Verplicht(BSN) String bsn,
      @Verplicht Geboortedatum geboortedatum,
      @Verplicht(GESLACHT) Code geslacht,
      @Verplicht VerkorteNaam naam,
      @Verplicht List<StopProduct> stopProducten,
      @Inretour List<Code> retourCodes)
      implements Berichtklasse {}

  /** Help that stopped, for a time or for good, or the removal of such a line. */
  public record StopProduct(
      @Mogelijk(NUMMER) @Nullable Long toewijzingNummer,
      @Mogelijk @Nullable Product product,
      @Mogelijk(DATUM) @Nullable LocalDate toewijzingIngangsdatum,
      @Verplicht(DATUM) LocalDate begindatum,
      @Verplicht(REDEN_BEEINDIGING) Code redenBeeindiging,
      @Verplicht(DATUM) LocalDate einddatum,
      @Verplicht(STATUS_AANLEVERING) Code statusAanlevering,
      @Inretour List<Code> retourCodes)
      implements Berichtklasse {}
}
