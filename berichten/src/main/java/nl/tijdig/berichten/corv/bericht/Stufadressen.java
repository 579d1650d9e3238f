package nl.tijdig.berichten.corv.bericht;

import static nl.tijdig.berichten.corv.vorm.Stuftype.ADRESREGEL;
import static nl.tijdig.berichten.corv.vorm.Stuftype.HUISLETTER;
import static nl.tijdig.berichten.corv.vorm.Stuftype.HUISNUMMER;
import static nl.tijdig.berichten.corv.vorm.Stuftype.LANDCODE;
import static nl.tijdig.berichten.corv.vorm.Stuftype.LANDNAAM;
import static nl.tijdig.berichten.corv.vorm.Stuftype.OBJECTNUMMER;
import static nl.tijdig.berichten.corv.vorm.Stuftype.PLAATSCODE;
import static nl.tijdig.berichten.corv.vorm.Stuftype.PLAATSNAAM;
import static nl.tijdig.berichten.corv.vorm.Stuftype.POSTCODE;
import static nl.tijdig.berichten.corv.vorm.Stuftype.STRAATNAAM;
import static nl.tijdig.berichten.corv.vorm.Stuftype.TOEVOEGING;

import nl.tijdig.berichten.corv.bericht.Stufdelen.Authentiek;
import nl.tijdig.berichten.corv.bericht.Stufdelen.Deeldatum;
import nl.tijdig.berichten.corv.vorm.Stufgroep;
import nl.tijdig.berichten.corv.vorm.Stufruimte;
import nl.tijdig.berichten.corv.vorm.Stufveld;
import org.jspecify.annotations.Nullable;

/** Where somebody lives. */
public final class Stufadressen {

  private Stufadressen() {}

  /** The address of a child. */
  @Stufgroep(Stufruimte.BG)
  public record Kindadres(
      @Stufveld(value = OBJECTNUMMER, naam = "aoa.identificatie") @Nullable String adresnummer,
      @Stufveld @Nullable Authentiek authentiek,
      @Stufveld(value = PLAATSNAAM, naam = "wpl.woonplaatsNaam") @Nullable String woonplaats,
      @Stufveld(value = PLAATSNAAM, naam = "gor.openbareRuimteNaam")
          @Nullable String openbareRuimte,
      @Stufveld(value = STRAATNAAM, naam = "gor.straatnaam") @Nullable String straatnaam,
      @Stufveld(value = POSTCODE, naam = "aoa.postcode") @Nullable String postcode,
      @Stufveld(value = HUISNUMMER, naam = "aoa.huisnummer") @Nullable String huisnummer,
      @Stufveld(value = HUISLETTER, naam = "aoa.huisletter") @Nullable String huisletter,
      @Stufveld(value = TOEVOEGING, naam = "aoa.huisnummertoevoeging") @Nullable String toevoeging,
      @Stufveld(value = ADRESREGEL, naam = "inp.locatiebeschrijving") @Nullable String locatie) {}

  /** The address of anybody else. */
  @Stufgroep(Stufruimte.BG)
  public record Verblijfsadres(
      @Stufveld(value = OBJECTNUMMER, naam = "aoa.identificatie") @Nullable String adresnummer,
      @Stufveld @Nullable Authentiek authentiek,
      @Stufveld(value = PLAATSCODE, naam = "wpl.identificatie") @Nullable String woonplaatscode,
      @Stufveld(value = PLAATSNAAM, naam = "wpl.woonplaatsNaam") @Nullable String woonplaats,
      @Stufveld(naam = "aoa.woonplaatsWaarinGelegen") @Nullable GelegenIn gelegenIn,
      @Stufveld(value = OBJECTNUMMER, naam = "gor.identificatie") @Nullable String ruimtenummer,
      @Stufveld(value = OBJECTNUMMER, naam = "opr.identificatie") @Nullable String oprnummer,
      @Stufveld(value = PLAATSNAAM, naam = "gor.openbareRuimteNaam")
          @Nullable String openbareRuimte,
      @Stufveld(value = STRAATNAAM, naam = "gor.straatnaam") @Nullable String straatnaam,
      @Stufveld(value = POSTCODE, naam = "aoa.postcode") @Nullable String postcode,
      @Stufveld(value = HUISNUMMER, naam = "aoa.huisnummer") @Nullable String huisnummer,
      @Stufveld(value = HUISLETTER, naam = "aoa.huisletter") @Nullable String huisletter,
      @Stufveld(value = TOEVOEGING, naam = "aoa.huisnummertoevoeging") @Nullable String toevoeging,
      @Stufveld(value = ADRESREGEL, naam = "inp.locatiebeschrijving") @Nullable String locatie,
      @Stufveld @Nullable Deeldatum begindatumVerblijf) {}

  /** The place in which an address lies. */
  @Stufgroep(Stufruimte.BG)
  public record GelegenIn(
      @Stufveld(value = PLAATSCODE, naam = "wpl.identificatie") @Nullable String woonplaatscode,
      @Stufveld(value = PLAATSNAAM, naam = "wpl.woonplaatsNaam") @Nullable String woonplaats) {}

  /** An address abroad. */
  @Stufgroep(Stufruimte.BG)
  public record Buitenland(
      @Stufveld(value = LANDCODE, naam = "lnd.landcode") @Nullable String landcode,
      @Stufveld(value = LANDNAAM, naam = "lnd.landnaam") @Nullable String landnaam,
      @Stufveld(value = ADRESREGEL, naam = "sub.adresBuitenland1") @Nullable String regel1,
      @Stufveld(value = ADRESREGEL, naam = "sub.adresBuitenland2") @Nullable String regel2,
      @Stufveld(value = ADRESREGEL, naam = "sub.adresBuitenland3") @Nullable String regel3) {}
}
