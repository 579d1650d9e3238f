package nl.tijdig.berichten.corv.bericht;

import static nl.tijdig.berichten.corv.vorm.Stuftype.BESTANDSNAAM;
import static nl.tijdig.berichten.corv.vorm.Stuftype.CLIENT;
import static nl.tijdig.berichten.corv.vorm.Stuftype.CODE;
import static nl.tijdig.berichten.corv.vorm.Stuftype.CONTENTTYPE;
import static nl.tijdig.berichten.corv.vorm.Stuftype.DATUM;
import static nl.tijdig.berichten.corv.vorm.Stuftype.DOCUMENTNUMMER;
import static nl.tijdig.berichten.corv.vorm.Stuftype.DOCUMENTSOORT;
import static nl.tijdig.berichten.corv.vorm.Stuftype.INHOUD;
import static nl.tijdig.berichten.corv.vorm.Stuftype.JEUGDZORGROL;
import static nl.tijdig.berichten.corv.vorm.Stuftype.KORTE_TEKST;
import static nl.tijdig.berichten.corv.vorm.Stuftype.OMSCHRIJVING;
import static nl.tijdig.berichten.corv.vorm.Stuftype.TITEL;
import static nl.tijdig.berichten.corv.vorm.Stuftype.VERTROUWELIJKHEID;
import static nl.tijdig.berichten.corv.vorm.Stuftype.WEBADRES;
import static nl.tijdig.berichten.corv.vorm.Stuftype.ZAAKNUMMER;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.berichten.corv.bericht.Stufdelen.BijOnderzoek;
import nl.tijdig.berichten.corv.bericht.Stufdelen.ExtraElementen;
import nl.tijdig.berichten.corv.bericht.Stufdelen.Rechtspersoon;
import nl.tijdig.berichten.corv.bericht.Stufpersonen.Betrokkene;
import nl.tijdig.berichten.corv.bericht.Stufpersonen.Kind;
import nl.tijdig.berichten.corv.bericht.Stufpersonen.Medewerker;
import nl.tijdig.berichten.corv.bericht.Stufpersonen.Vestiging;
import nl.tijdig.berichten.corv.vorm.Stufgroep;
import nl.tijdig.berichten.corv.vorm.Stufruimte;
import nl.tijdig.berichten.corv.vorm.Stufveld;
import nl.tijdig.berichten.ijw.vorm.Berichtklasse;
import nl.tijdig.berichten.ijw.vorm.Element;
import org.jspecify.annotations.Nullable;

/** vtoDi01: a request to the Raad voor de Kinderbescherming to investigate. */
@Stufgroep(Stufruimte.JZ)
public record Onderzoeksverzoek(@Stufveld Stuurgegevens stuurgegevens, @Stufveld Zaak object)
    implements Corvbericht {

  /** The case at who asks. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZAK")
  public record Zaak(
      @Stufveld(ZAAKNUMMER) String identificatie,
      @Stufveld(OMSCHRIJVING) @Nullable String omschrijving,
      @Stufveld(DATUM) LocalDate startdatum,
      @Stufveld(DATUM) LocalDate registratiedatum,
      @Stufveld(ruimte = Stufruimte.STUF) ExtraElementen extraElementen,
      @Stufveld Zaaktype isVan,
      @Stufveld List<Betrekking> heeftBetrekkingOp,
      @Stufveld List<Belanghebbende> heeftAlsBelanghebbende,
      @Stufveld Uitvoerende heeftAlsUitvoerende,
      @Stufveld BijOnderzoek heeftBetrekkingOpAndere,
      @Stufveld List<Relevant> heeftRelevant) {}

  /** Of which kind the case is. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZAKZKT")
  public record Zaaktype(
      @Stufveld Typering gerelateerde,
      @Stufveld(ruimte = Stufruimte.STUF) @Nullable ExtraElementen extraElementen) {}

  /** The kind, and how confidential it is. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZKT")
  public record Typering(
      @Stufveld(OMSCHRIJVING) @Nullable String omschrijving,
      @Stufveld(value = OMSCHRIJVING, vast = Stufdelen.OVERWEGEN) String omschrijvingGeneriek,
      @Stufveld(VERTROUWELIJKHEID) @Nullable String vertrouwelijkAanduiding) {}

  /** A child that the request is about. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZAKOBJ")
  public record Betrekking(
      @Stufveld Voorwerp gerelateerde,
      @Stufveld(CLIENT) String omschrijving,
      @Stufveld(ruimte = Stufruimte.STUF) @Nullable ExtraElementen extraElementen) {}

  /** The child itself. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "OBJ")
  public record Voorwerp(@Stufveld @Nullable Kind natuurlijkPersoon) {}

  /** Somebody around the child, with a role. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZAKBTRBLH")
  public record Belanghebbende(
      @Stufveld Partij gerelateerde,
      @Stufveld(CODE) @Nullable String code,
      @Stufveld(JEUGDZORGROL) String omschrijving,
      @Stufveld(ruimte = Stufruimte.STUF) @Nullable ExtraElementen extraElementen) {}

  /** A person or an organisation, not both. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "BTR")
  public record Partij(
      @Stufveld @Nullable Betrokkene natuurlijkPersoon, @Stufveld @Nullable Vestiging vestiging)
      implements Berichtklasse {}

  /** Who asks. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZAKBTRUTV")
  public record Uitvoerende(
      @Stufveld Verzoeker gerelateerde,
      @Stufveld(OMSCHRIJVING) @Nullable String omschrijving,
      @Stufveld(ruimte = Stufruimte.STUF) @Nullable ExtraElementen extraElementen) {}

  /** The employee and the organisation that ask. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "BTR")
  public record Verzoeker(
      @Stufveld Medewerker medewerker, @Stufveld Rechtspersoon nietNatuurlijkPersoon) {}

  /** A document with the request. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZAKEDC")
  public record Relevant(
      @Stufveld Document gerelateerde,
      @Stufveld(ruimte = Stufruimte.STUF) @Nullable ExtraElementen extraElementen) {}

  /** The document, with what is known of it. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "EDC")
  public record Document(
      @Stufveld(DOCUMENTNUMMER) String identificatie,
      @Stufveld(value = DOCUMENTSOORT, naam = "dct.omschrijving") String soort,
      @Stufveld(value = OMSCHRIJVING, naam = "dct.omschrijvingGeneriek")
          @Nullable String soortGeneriek,
      @Stufveld(DATUM) LocalDate creatiedatum,
      @Stufveld(TITEL) @Nullable String titel,
      @Stufveld(KORTE_TEKST) @Nullable String taal,
      @Stufveld(KORTE_TEKST) @Nullable String status,
      @Stufveld(VERTROUWELIJKHEID) @Nullable String vertrouwelijkAanduiding,
      @Stufveld(TITEL) @Nullable String auteur,
      @Stufveld(WEBADRES) @Nullable String link,
      @Stufveld Bestand inhoud) {}

  /** The file of a document, as base64. */
  @Stufgroep(Stufruimte.ZKN)
  public record Bestand(
      @Stufveld(value = BESTANDSNAAM, naam = "@bestandsnaam", ruimte = Stufruimte.STUF)
          String bestandsnaam,
      @Stufveld(value = CONTENTTYPE, naam = "@contentType", ruimte = Stufruimte.XMIME)
          @Nullable String contentType,
      @Stufveld(value = INHOUD, naam = Element.TEKST) String inhoud) {}
}
