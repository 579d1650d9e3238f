package nl.tijdig.berichten.ijw.deel;

import static nl.tijdig.berichten.ijw.vorm.Ldt.COMMUNICATIEVORM;
import static nl.tijdig.berichten.ijw.vorm.Ldt.DATUM;
import static nl.tijdig.berichten.ijw.vorm.Ldt.DATUMGEBRUIK;
import static nl.tijdig.berichten.ijw.vorm.Ldt.NAAM;
import static nl.tijdig.berichten.ijw.vorm.Ldt.NAAMGEBRUIK;
import static nl.tijdig.berichten.ijw.vorm.Ldt.TAAL;
import static nl.tijdig.berichten.ijw.vorm.Ldt.VOORLETTERS;
import static nl.tijdig.berichten.ijw.vorm.Ldt.VOORVOEGSEL;

import java.time.LocalDate;
import nl.tijdig.berichten.ijw.codes.Code;
import nl.tijdig.berichten.ijw.vorm.Mogelijk;
import nl.tijdig.berichten.ijw.vorm.Verplicht;
import org.jspecify.annotations.Nullable;

/** What is said about a person. */
public final class Persoonsdelen {

  private Persoonsdelen() {}

  /** A surname; the prefix apart. */
  public record Achternaam(
      @Verplicht(NAAM) String achternaam, @Mogelijk(VOORVOEGSEL) @Nullable String voorvoegsel) {}

  /** A name with that of a partner; with NaamGebruik 6 the name of an organisation. */
  public record VolledigeNaam(
      @Verplicht Achternaam geslachtsnaam,
      @Mogelijk @Nullable Achternaam partnernaam,
      @Mogelijk(NAAM) @Nullable String voornamen,
      @Mogelijk(VOORLETTERS) @Nullable String voorletters,
      @Verplicht(NAAMGEBRUIK) Code naamGebruik) {}

  /** A name without that of a partner. */
  public record VerkorteNaam(
      @Verplicht Achternaam geslachtsnaam,
      @Mogelijk(NAAM) @Nullable String voornamen,
      @Mogelijk(VOORLETTERS) @Nullable String voorletters) {}

  /** A day of birth, and which part of it is not known. */
  public record Geboortedatum(
      @Verplicht(DATUM) LocalDate datum, @Mogelijk(DATUMGEBRUIK) @Nullable Code datumGebruik) {}

  /** An interpreter, and for which language. */
  public record Communicatie(
      @Verplicht(COMMUNICATIEVORM) Code vorm, @Mogelijk(TAAL) @Nullable String taal) {}
}
