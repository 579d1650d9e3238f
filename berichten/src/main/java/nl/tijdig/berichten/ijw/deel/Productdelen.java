package nl.tijdig.berichten.ijw.deel;

import static nl.tijdig.berichten.ijw.vorm.Ldt.AGBCODE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.BEDRAG;
import static nl.tijdig.berichten.ijw.vorm.Ldt.CATEGORIE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.DATUM;
import static nl.tijdig.berichten.ijw.vorm.Ldt.DEBET_CREDIT;
import static nl.tijdig.berichten.ijw.vorm.Ldt.EENHEID;
import static nl.tijdig.berichten.ijw.vorm.Ldt.FREQUENTIE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.NAAM_VERWIJZER;
import static nl.tijdig.berichten.ijw.vorm.Ldt.PRODUCTCODE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.REFERENTIENUMMER;
import static nl.tijdig.berichten.ijw.vorm.Ldt.TOTAALBEDRAG;
import static nl.tijdig.berichten.ijw.vorm.Ldt.TYPE_VERWIJZER;
import static nl.tijdig.berichten.ijw.vorm.Ldt.VOLUME;

import java.time.LocalDate;
import nl.tijdig.berichten.ijw.codes.Code;
import nl.tijdig.berichten.ijw.vorm.Mogelijk;
import nl.tijdig.berichten.ijw.vorm.Verplicht;
import org.jspecify.annotations.Nullable;

/** What help it is about, how much and for how much money; amounts are in eurocents. */
public final class Productdelen {

  private Productdelen() {}

  /** A category, and mostly a code in it. */
  public record Product(
      @Verplicht(CATEGORIE) Code categorie, @Mogelijk(PRODUCTCODE) @Nullable String code) {}

  /** So many units in each period. */
  public record Omvang(
      @Verplicht(VOLUME) long volume,
      @Verplicht(EENHEID) Code eenheid,
      @Verplicht(FREQUENTIE) Code frequentie) {}

  /** Days from and until, both counted. */
  public record GeslotenPeriode(
      @Verplicht(DATUM) LocalDate begindatum, @Verplicht(DATUM) LocalDate einddatum) {}

  /** Who referred the client. */
  public record Verwijzer(
      @Verplicht(TYPE_VERWIJZER) Code type,
      @Mogelijk(NAAM_VERWIJZER) @Nullable String naam,
      @Mogelijk(AGBCODE) @Nullable String zorgverlenerCode) {}

  /** The number of a line of a claim; a credit line names the line that it takes back. */
  public record Referentie(
      @Verplicht(REFERENTIENUMMER) String referentieNummer,
      @Mogelijk(REFERENTIENUMMER) @Nullable String vorigReferentieNummer) {}

  /** An amount, to be paid (D) or paid back (C). */
  public record BedragMetDC(
      @Verplicht(BEDRAG) long bedrag, @Verplicht(DEBET_CREDIT) Code debetCredit) {}

  /** A sum of amounts, to be paid (D) or paid back (C). */
  public record TotaalBedragMetDC(
      @Verplicht(TOTAALBEDRAG) long totaalBedrag, @Verplicht(DEBET_CREDIT) Code debetCredit) {}
}
