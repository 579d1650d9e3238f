package nl.tijdig.berichten.ijw.verzoek;

import static nl.tijdig.berichten.ijw.vorm.Ldt.BEDRAG;
import static nl.tijdig.berichten.ijw.vorm.Ldt.BSN;
import static nl.tijdig.berichten.ijw.vorm.Ldt.DATUM;
import static nl.tijdig.berichten.ijw.vorm.Ldt.NUMMER;
import static nl.tijdig.berichten.ijw.vorm.Ldt.REDEN_VERZOEK;
import static nl.tijdig.berichten.ijw.vorm.Ldt.REFERENTIE;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.berichten.ijw.codes.Code;
import nl.tijdig.berichten.ijw.deel.Bericht;
import nl.tijdig.berichten.ijw.deel.Heenkop;
import nl.tijdig.berichten.ijw.deel.Productdelen.Omvang;
import nl.tijdig.berichten.ijw.deel.Productdelen.Product;
import nl.tijdig.berichten.ijw.vorm.Berichtklasse;
import nl.tijdig.berichten.ijw.vorm.Inretour;
import nl.tijdig.berichten.ijw.vorm.Mogelijk;
import nl.tijdig.berichten.ijw.vorm.Verplicht;
import org.jspecify.annotations.Nullable;

/** JW317: a request for a change (VOW). */
public record Jw317(@Verplicht Heenkop header, @Verplicht Client client) implements Bericht {

  /** The child. */
  public record Client(
      @Verplicht(BSN) String bsn, @Verplicht Verzoek verzoek, @Inretour List<Code> retourCodes)
      implements Berichtklasse {}

  /** The request: every allocation that holds, and what should become of it. */
  public record Verzoek(
      @Verplicht(REFERENTIE) String referentieAanbieder,
      @Verplicht(REDEN_VERZOEK) Code redenVerzoek,
      @Mogelijk List<OngewijzigdProduct> ongewijzigdeProducten,
      @Mogelijk List<TeWijzigenProduct> teWijzigenProducten,
      @Mogelijk List<NieuwProduct> nieuweProducten,
      @Inretour List<Code> retourCodes)
      implements Berichtklasse {}

  /** An allocation that should stay as it is. */
  public record OngewijzigdProduct(
      @Verplicht(NUMMER) long toewijzingNummer, @Inretour List<Code> retourCodes)
      implements Berichtklasse {}

  /** An allocation that should change. */
  public record TeWijzigenProduct(
      @Verplicht(NUMMER) long toewijzingNummer,
      @Verplicht(DATUM) LocalDate gewensteIngangsdatum,
      @Mogelijk(DATUM) @Nullable LocalDate einddatum,
      @Mogelijk @Nullable Omvang omvang,
      @Mogelijk(BEDRAG) @Nullable Long budget,
      @Inretour List<Code> retourCodes)
      implements Berichtklasse {}

  /** An allocation that should come. */
  public record NieuwProduct(
      @Mogelijk @Nullable Product product,
      @Verplicht(DATUM) LocalDate gewensteIngangsdatum,
      @Mogelijk(DATUM) @Nullable LocalDate einddatum,
      @Mogelijk @Nullable Omvang omvang,
      @Mogelijk(BEDRAG) @Nullable Long budget,
      @Inretour List<Code> retourCodes)
      implements Berichtklasse {}
}
