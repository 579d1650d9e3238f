package nl.tijdig.berichten.ijw.deel;

import static nl.tijdig.berichten.ijw.vorm.Ldt.AANDUIDING_WOONADRES;
import static nl.tijdig.berichten.ijw.vorm.Ldt.DATUM;
import static nl.tijdig.berichten.ijw.vorm.Ldt.HUISLETTER;
import static nl.tijdig.berichten.ijw.vorm.Ldt.HUISNUMMER;
import static nl.tijdig.berichten.ijw.vorm.Ldt.LAND;
import static nl.tijdig.berichten.ijw.vorm.Ldt.LANDNUMMER;
import static nl.tijdig.berichten.ijw.vorm.Ldt.PLAATSNAAM;
import static nl.tijdig.berichten.ijw.vorm.Ldt.POSTCODE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.STRAATNAAM;
import static nl.tijdig.berichten.ijw.vorm.Ldt.TELEFOONNUMMER;
import static nl.tijdig.berichten.ijw.vorm.Ldt.TOEVOEGING;

import java.time.LocalDate;
import nl.tijdig.berichten.ijw.codes.Code;
import nl.tijdig.berichten.ijw.vorm.Mogelijk;
import nl.tijdig.berichten.ijw.vorm.Verplicht;
import org.jspecify.annotations.Nullable;

/** Where somebody can be reached. */
public final class Adresdelen {

  private Adresdelen() {}

  /** The house in a street. */
  public record Huis(
      @Verplicht(HUISNUMMER) long huisnummer,
      @Mogelijk(HUISLETTER) @Nullable String huisletter,
      @Mogelijk(TOEVOEGING) @Nullable String huisnummerToevoeging,
      @Mogelijk(AANDUIDING_WOONADRES) @Nullable Code aanduidingWoonadres) {}

  /** An address, here or abroad. */
  public record Adres(
      @Mogelijk @Nullable Huis huis,
      @Mogelijk(POSTCODE) @Nullable String postcode,
      @Mogelijk(STRAATNAAM) @Nullable String straatnaam,
      @Mogelijk(PLAATSNAAM) @Nullable String plaatsnaam,
      @Mogelijk(LAND) @Nullable Code landCode) {}

  /** One number to call. */
  public record Telefoon(
      @Verplicht(TELEFOONNUMMER) String telefoonnummer, @Verplicht(LANDNUMMER) String landnummer) {}

  /** One or two numbers to call. */
  public record Telefoonnummers(
      @Verplicht Telefoon telefoon01, @Mogelijk @Nullable Telefoon telefoon02) {}

  /** Days from and until, either of which may be unknown. */
  public record OpenPeriode(
      @Mogelijk(DATUM) @Nullable LocalDate begindatum,
      @Mogelijk(DATUM) @Nullable LocalDate einddatum) {}
}
