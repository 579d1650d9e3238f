package nl.tijdig.berichten.corv.bericht;

import static nl.tijdig.berichten.corv.vorm.Stuftype.ANUMMER_RNI;
import static nl.tijdig.berichten.corv.vorm.Stuftype.BSN;
import static nl.tijdig.berichten.corv.vorm.Stuftype.CONTACTNAAM;
import static nl.tijdig.berichten.corv.vorm.Stuftype.EMAILADRES;
import static nl.tijdig.berichten.corv.vorm.Stuftype.EMAILADRES_WERK;
import static nl.tijdig.berichten.corv.vorm.Stuftype.ENTITEITTYPE;
import static nl.tijdig.berichten.corv.vorm.Stuftype.FUNCTIENAAM;
import static nl.tijdig.berichten.corv.vorm.Stuftype.GESLACHT;
import static nl.tijdig.berichten.corv.vorm.Stuftype.HANDELSNAAM;
import static nl.tijdig.berichten.corv.vorm.Stuftype.MEDEWERKERNUMMER;
import static nl.tijdig.berichten.corv.vorm.Stuftype.NAAM;
import static nl.tijdig.berichten.corv.vorm.Stuftype.ROEPNAAM;
import static nl.tijdig.berichten.corv.vorm.Stuftype.TELEFOONNUMMER;
import static nl.tijdig.berichten.corv.vorm.Stuftype.VESTIGINGSNUMMER;
import static nl.tijdig.berichten.corv.vorm.Stuftype.VOORLETTERS;
import static nl.tijdig.berichten.corv.vorm.Stuftype.VOORVOEGSEL;

import nl.tijdig.berichten.corv.bericht.Stufadressen.Buitenland;
import nl.tijdig.berichten.corv.bericht.Stufadressen.Kindadres;
import nl.tijdig.berichten.corv.bericht.Stufadressen.Verblijfsadres;
import nl.tijdig.berichten.corv.bericht.Stufdelen.Authentiek;
import nl.tijdig.berichten.corv.bericht.Stufdelen.Deeldatum;
import nl.tijdig.berichten.corv.bericht.Stufdelen.ExtraElementen;
import nl.tijdig.berichten.corv.vorm.Stufgroep;
import nl.tijdig.berichten.corv.vorm.Stufruimte;
import nl.tijdig.berichten.corv.vorm.Stufveld;
import org.jspecify.annotations.Nullable;

/** Who a message is about; of an unborn child nothing need be known. */
public final class Stufpersonen {

  private Stufpersonen() {}

  /** A child of whom an investigation is asked. */
  @Stufgroep(value = Stufruimte.BG, entiteit = "NPS")
  public record Kind(
      @Stufveld(value = BSN, naam = "inp.bsn") @Nullable String bsn,
      @Stufveld @Nullable Authentiek authentiek,
      @Stufveld(value = ANUMMER_RNI, naam = "anp.identificatie") @Nullable String anummer,
      @Stufveld(NAAM) @Nullable String geslachtsnaam,
      @Stufveld(VOORVOEGSEL) @Nullable String voorvoegselGeslachtsnaam,
      @Stufveld(VOORLETTERS) @Nullable String voorletters,
      @Stufveld(NAAM) @Nullable String voornamen,
      @Stufveld(GESLACHT) @Nullable String geslachtsaanduiding,
      @Stufveld @Nullable Deeldatum geboortedatum,
      @Stufveld @Nullable Kindadres verblijfsadres,
      @Stufveld(value = TELEFOONNUMMER, naam = "sub.telefoonnummer")
          @Nullable String telefoonnummer,
      @Stufveld(value = EMAILADRES, naam = "sub.emailadres") @Nullable String emailadres,
      @Stufveld(ruimte = Stufruimte.STUF) @Nullable ExtraElementen extraElementen) {}

  /** A child of whom a notification tells. */
  @Stufgroep(value = Stufruimte.BG, entiteit = "NPS")
  public record Client(
      @Stufveld(value = BSN, naam = "inp.bsn") @Nullable String bsn,
      @Stufveld(NAAM) @Nullable String geslachtsnaam,
      @Stufveld(VOORVOEGSEL) @Nullable String voorvoegselGeslachtsnaam,
      @Stufveld(VOORLETTERS) @Nullable String voorletters,
      @Stufveld(NAAM) @Nullable String voornamen,
      @Stufveld(GESLACHT) @Nullable String geslachtsaanduiding,
      @Stufveld @Nullable Deeldatum geboortedatum,
      @Stufveld @Nullable Kindadres verblijfsadres,
      @Stufveld(ruimte = Stufruimte.STUF) @Nullable ExtraElementen extraElementen) {}

  /** A young person in jeugdreclassering. */
  @Stufgroep(value = Stufruimte.BG, entiteit = "NPS")
  public record Jongere(
      @Stufveld(value = BSN, naam = "inp.bsn") @Nullable String bsn,
      @Stufveld(NAAM) @Nullable String geslachtsnaam,
      @Stufveld(VOORVOEGSEL) @Nullable String voorvoegselGeslachtsnaam,
      @Stufveld(VOORLETTERS) @Nullable String voorletters,
      @Stufveld(NAAM) @Nullable String voornamen,
      @Stufveld(GESLACHT) @Nullable String geslachtsaanduiding,
      @Stufveld @Nullable Deeldatum geboortedatum,
      @Stufveld(ruimte = Stufruimte.STUF) @Nullable ExtraElementen extraElementen) {}

  /** A parent or another person around the child; the entity type is free in the schema. */
  @Stufgroep(Stufruimte.BG)
  public record Betrokkene(
      @Stufveld(value = ENTITEITTYPE, naam = "@entiteittype", ruimte = Stufruimte.STUF)
          String entiteittype,
      @Stufveld(value = BSN, naam = "inp.bsn") @Nullable String bsn,
      @Stufveld @Nullable Authentiek authentiek,
      @Stufveld(value = ANUMMER_RNI, naam = "anp.identificatie") @Nullable String anummer,
      @Stufveld(NAAM) String geslachtsnaam,
      @Stufveld(VOORVOEGSEL) @Nullable String voorvoegselGeslachtsnaam,
      @Stufveld(VOORLETTERS) @Nullable String voorletters,
      @Stufveld(NAAM) @Nullable String voornamen,
      @Stufveld(GESLACHT) @Nullable String geslachtsaanduiding,
      @Stufveld @Nullable Deeldatum geboortedatum,
      @Stufveld @Nullable Verblijfsadres verblijfsadres,
      @Stufveld(naam = "sub.verblijfBuitenland") @Nullable Buitenland verblijfBuitenland,
      @Stufveld(value = TELEFOONNUMMER, naam = "sub.telefoonnummer")
          @Nullable String telefoonnummer,
      @Stufveld(value = EMAILADRES, naam = "sub.emailadres") @Nullable String emailadres,
      @Stufveld(ruimte = Stufruimte.STUF) @Nullable ExtraElementen extraElementen) {}

  /** An organisation around the child. */
  @Stufgroep(value = Stufruimte.BG, entiteit = "VES")
  public record Vestiging(
      @Stufveld(VESTIGINGSNUMMER) @Nullable String vestigingsNummer,
      @Stufveld(HANDELSNAAM) String handelsnaamVerkort,
      @Stufveld(value = TELEFOONNUMMER, naam = "sub.telefoonnummer") String telefoonnummer,
      @Stufveld(value = EMAILADRES, naam = "sub.emailadres") @Nullable String emailadres,
      @Stufveld(ruimte = Stufruimte.STUF) @Nullable ExtraElementen extraElementen) {}

  /** Who asks, in person. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "MDW")
  public record Medewerker(
      @Stufveld(MEDEWERKERNUMMER) @Nullable String identificatie,
      @Stufveld(NAAM) String achternaam,
      @Stufveld(VOORLETTERS) @Nullable String voorletters,
      @Stufveld(VOORVOEGSEL) @Nullable String voorvoegselAchternaam,
      @Stufveld(ROEPNAAM) @Nullable String roepnaam,
      @Stufveld(GESLACHT) @Nullable String geslachtsaanduiding,
      @Stufveld(FUNCTIENAAM) @Nullable String functie,
      @Stufveld(TELEFOONNUMMER) @Nullable String telefoonnummer,
      @Stufveld(EMAILADRES_WERK) @Nullable String emailadres) {}

  /** Whom to call. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "CTP")
  public record Contactpersoon(
      @Stufveld(CONTACTNAAM) String naam,
      @Stufveld(FUNCTIENAAM) @Nullable String functie,
      @Stufveld(TELEFOONNUMMER) @Nullable String telefoonnummer,
      @Stufveld(EMAILADRES_WERK) @Nullable String emailadres,
      @Stufveld(ruimte = Stufruimte.STUF) @Nullable ExtraElementen extraElementen) {}
}
