package nl.tijdig.berichten.corv.bericht;

import static nl.tijdig.berichten.corv.vorm.Stuftype.BSN;
import static nl.tijdig.berichten.corv.vorm.Stuftype.CODE;
import static nl.tijdig.berichten.corv.vorm.Stuftype.ENTITEITTYPE;
import static nl.tijdig.berichten.corv.vorm.Stuftype.OMSCHRIJVING;
import static nl.tijdig.berichten.corv.vorm.Stuftype.STATUTAIRE_NAAM;
import static nl.tijdig.berichten.corv.vorm.Stuftype.TOELICHTING;

import nl.tijdig.berichten.corv.bericht.Stufdelen.ExtraElementen;
import nl.tijdig.berichten.corv.bericht.Stufpersonen.Contactpersoon;
import nl.tijdig.berichten.corv.bericht.Stufpersonen.Jongere;
import nl.tijdig.berichten.corv.vorm.Stufgroep;
import nl.tijdig.berichten.corv.vorm.Stufruimte;
import nl.tijdig.berichten.corv.vorm.Stufveld;
import org.jspecify.annotations.Nullable;

/** notificatiejrDi01: jeugdreclassering that was imposed, or agreed to. */
@Stufgroep(Stufruimte.JZ)
public record Reclasseringsnotificatie(@Stufveld Stuurgegevens stuurgegevens, @Stufveld Zaak object)
    implements Corvbericht {

  /** The signal that a gemeente must act on. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZAK")
  public record Zaak(
      @Stufveld(OMSCHRIJVING) @Nullable String omschrijving,
      @Stufveld(ruimte = Stufruimte.STUF) ExtraElementen extraElementen,
      @Stufveld Zaaktype isVan,
      @Stufveld Betrekking heeftBetrekkingOp,
      @Stufveld @Nullable Initiator heeftAlsInitiator) {}

  /** Of which kind the case is. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZAKZKT")
  public record Zaaktype(
      @Stufveld Signaal gerelateerde,
      @Stufveld(ruimte = Stufruimte.STUF) @Nullable ExtraElementen extraElementen) {}

  /** The kind: a signal to act on. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZKT")
  public record Signaal(
      @Stufveld(CODE) @Nullable String code,
      @Stufveld(value = OMSCHRIJVING, vast = "Signaal behandelen") String omschrijvingGeneriek) {}

  /** The young person that it is about. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZAKOBJ")
  public record Betrekking(
      @Stufveld Voorwerp gerelateerde,
      @Stufveld(value = OMSCHRIJVING, vast = "jeugdige") String omschrijving,
      @Stufveld(ruimte = Stufruimte.STUF) @Nullable ExtraElementen extraElementen) {}

  /** The young person. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "OBJ")
  public record Voorwerp(@Stufveld @Nullable Jongere natuurlijkPersoon) {}

  /** Who reports it. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZAKBTRINI")
  public record Initiator(
      @Stufveld @Nullable Melder gerelateerde,
      @Stufveld(CODE) @Nullable String code,
      @Stufveld(OMSCHRIJVING) @Nullable String omschrijving,
      @Stufveld(TOELICHTING) @Nullable String toelichting,
      @Stufveld(ruimte = Stufruimte.STUF) @Nullable ExtraElementen extraElementen,
      @Stufveld @Nullable Aanspreekpunt heeftAlsAanspreekpunt) {}

  /** The organisation that reports it. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "BTR")
  public record Melder(@Stufveld @Nullable Meldende nietNatuurlijkPersoon) {}

  /** That organisation; its entity type is free in the schema. */
  @Stufgroep(Stufruimte.BG)
  public record Meldende(
      @Stufveld(value = ENTITEITTYPE, naam = "@entiteittype", ruimte = Stufruimte.STUF)
          String entiteittype,
      @Stufveld(value = BSN, naam = "inn.nnpId") @Nullable String nnpId,
      @Stufveld(STATUTAIRE_NAAM) @Nullable String statutaireNaam) {}

  /** Whom to call about it. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZAKBTRINICTP")
  public record Aanspreekpunt(@Stufveld Contactpersoon gerelateerde) {}
}
