package nl.tijdig.berichten.corv.bericht;

import static nl.tijdig.berichten.corv.vorm.Stuftype.ENTITEITTYPE;
import static nl.tijdig.berichten.corv.vorm.Stuftype.INDICATIE_ONVOLLEDIG;
import static nl.tijdig.berichten.corv.vorm.Stuftype.JA_NEE;
import static nl.tijdig.berichten.corv.vorm.Stuftype.OMSCHRIJVING;
import static nl.tijdig.berichten.corv.vorm.Stuftype.ONVOLLEDIGE_DATUM;
import static nl.tijdig.berichten.corv.vorm.Stuftype.STATUTAIRE_NAAM;
import static nl.tijdig.berichten.corv.vorm.Stuftype.VRIJE_TEKST;
import static nl.tijdig.berichten.corv.vorm.Stuftype.ZAAKNUMMER;

import java.util.List;
import nl.tijdig.berichten.corv.vorm.Stufgroep;
import nl.tijdig.berichten.corv.vorm.Stufruimte;
import nl.tijdig.berichten.corv.vorm.Stuftype;
import nl.tijdig.berichten.corv.vorm.Stufveld;
import nl.tijdig.berichten.ijw.vorm.Element;
import org.jspecify.annotations.Nullable;

/** What several messages share. */
public final class Stufdelen {

  /** The kind of case of a gemeente that asks for an investigation. */
  public static final String OVERWEGEN = "Overwegen kinderbeschermingsmaatregel";

  /** The kind of case of the Raad voor de Kinderbescherming that investigates. */
  public static final String ONDERZOEKEN = "Uitvoeren onderzoek kinderbeschermingsmaatregel";

  private Stufdelen() {}

  /** What partners add by agreement; the standard names no elements of its own here. */
  @Stufgroep(Stufruimte.STUF)
  public record ExtraElementen(@Stufveld List<ExtraElement> extraElement) {}

  /** A name and a text. */
  @Stufgroep(Stufruimte.STUF)
  public record ExtraElement(
      @Stufveld(value = VRIJE_TEKST, naam = "@naam", ruimte = Stufruimte.GEEN) String naam,
      @Stufveld(value = VRIJE_TEKST, naam = Element.TEKST) String tekst) {}

  /** A day of birth or of moving in, of which a part may be unknown (J, M, D; V for complete). */
  @Stufgroep(Stufruimte.BG)
  public record Deeldatum(
      @Stufveld(
              value = INDICATIE_ONVOLLEDIG,
              naam = "@indOnvolledigeDatum",
              ruimte = Stufruimte.STUF)
          @Nullable String indOnvolledigeDatum,
      @Stufveld(value = ONVOLLEDIGE_DATUM, naam = Element.TEKST) String datum) {}

  /** Whether what stands before it is authentic: J or N; it is data about data. */
  @Stufgroep(Stufruimte.BG)
  public record Authentiek(
      @Stufveld(
              value = Stuftype.VRIJE_TEKST,
              naam = "@metagegeven",
              ruimte = Stufruimte.STUF,
              vast = "true")
          String metagegeven,
      @Stufveld(value = JA_NEE, naam = Element.TEKST) String waarde) {}

  /** An organisation; its entity type is free in the schema. */
  @Stufgroep(Stufruimte.BG)
  public record Rechtspersoon(
      @Stufveld(value = ENTITEITTYPE, naam = "@entiteittype", ruimte = Stufruimte.STUF)
          String entiteittype,
      @Stufveld(value = Stuftype.BSN, naam = "inn.nnpId") @Nullable String nnpId,
      @Stufveld(STATUTAIRE_NAAM) String statutaireNaam) {}

  /** Of which kind a case of the Raad is. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZAKZKT")
  public record IsOnderzoek(
      @Stufveld Onderzoek gerelateerde,
      @Stufveld(ruimte = Stufruimte.STUF) @Nullable ExtraElementen extraElementen) {}

  /** The kind: an investigation. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZKT")
  public record Onderzoek(
      @Stufveld(value = OMSCHRIJVING, vast = ONDERZOEKEN) String omschrijvingGeneriek) {}

  /** Of which kind a case of a gemeente is. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZAKZKT")
  public record IsOverweging(
      @Stufveld Overweging gerelateerde,
      @Stufveld(ruimte = Stufruimte.STUF) @Nullable ExtraElementen extraElementen) {}

  /** The kind: whether a measure is needed. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZKT")
  public record Overweging(
      @Stufveld(value = OMSCHRIJVING, vast = OVERWEGEN) String omschrijvingGeneriek) {}

  /** The other case that this one bears on: that of the Raad. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZAKZAKBTR")
  public record BijOnderzoek(
      @Stufveld Onderzoekszaak gerelateerde,
      @Stufveld(ruimte = Stufruimte.STUF) @Nullable ExtraElementen extraElementen) {}

  /** A case of the Raad. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZAK")
  public record Onderzoekszaak(
      @Stufveld(ZAAKNUMMER) @Nullable String identificatie,
      @Stufveld(ruimte = Stufruimte.STUF) @Nullable ExtraElementen extraElementen,
      @Stufveld IsOnderzoek isVan) {}

  /** The other case that this one bears on: that of the gemeente, which is the request. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZAKZAKBTR")
  public record BijOverweging(
      @Stufveld Overwegingszaak gerelateerde,
      @Stufveld(ruimte = Stufruimte.STUF) @Nullable ExtraElementen extraElementen) {}

  /** A case of a gemeente. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZAK")
  public record Overwegingszaak(
      @Stufveld(ZAAKNUMMER) @Nullable String identificatie,
      @Stufveld(ruimte = Stufruimte.STUF) @Nullable ExtraElementen extraElementen,
      @Stufveld IsOverweging isVan) {}
}
