package nl.tijdig.berichten.corv.bericht;

import static nl.tijdig.berichten.corv.vorm.Stuftype.CLIENT;
import static nl.tijdig.berichten.corv.vorm.Stuftype.CODE;
import static nl.tijdig.berichten.corv.vorm.Stuftype.DATUM;
import static nl.tijdig.berichten.corv.vorm.Stuftype.OMSCHRIJVING;
import static nl.tijdig.berichten.corv.vorm.Stuftype.RESULTAAT;
import static nl.tijdig.berichten.corv.vorm.Stuftype.STATUS;
import static nl.tijdig.berichten.corv.vorm.Stuftype.TIJDSTIP;
import static nl.tijdig.berichten.corv.vorm.Stuftype.TOELICHTING;
import static nl.tijdig.berichten.corv.vorm.Stuftype.ZAAKNUMMER;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.berichten.corv.bericht.Stufdelen.BijOverweging;
import nl.tijdig.berichten.corv.bericht.Stufdelen.ExtraElementen;
import nl.tijdig.berichten.corv.bericht.Stufdelen.IsOnderzoek;
import nl.tijdig.berichten.corv.bericht.Stufpersonen.Betrokkene;
import nl.tijdig.berichten.corv.bericht.Stufpersonen.Client;
import nl.tijdig.berichten.corv.vorm.Stufgroep;
import nl.tijdig.berichten.corv.vorm.Stufruimte;
import nl.tijdig.berichten.corv.vorm.Stufveld;
import org.jspecify.annotations.Nullable;

/**
 * notificatieDi01: how far an investigation is and what came of it. Which measure was imposed has
 * no code: it stands in the words of each decision, for a human to read.
 */
@Stufgroep(Stufruimte.JZ)
public record Notificatie(@Stufveld Stuurgegevens stuurgegevens, @Stufveld Zaak object)
    implements Corvbericht {

  /** The case at the Raad. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZAK")
  public record Zaak(
      @Stufveld(ZAAKNUMMER) @Nullable String identificatie,
      @Stufveld @Nullable Resultaat resultaat,
      @Stufveld(ruimte = Stufruimte.STUF) @Nullable ExtraElementen extraElementen,
      @Stufveld IsOnderzoek isVan,
      @Stufveld Betrekking heeftBetrekkingOp,
      @Stufveld @Nullable Belanghebbende heeftAlsBelanghebbende,
      @Stufveld @Nullable BijOverweging heeftBetrekkingOpAndere,
      @Stufveld Statuszetting heeft,
      @Stufveld(kanLeeg = true) List<Uitkomst> leidtTot) {}

  /** What came of the case. */
  @Stufgroep(Stufruimte.ZKN)
  public record Resultaat(@Stufveld(RESULTAAT) String omschrijving) {}

  /** The child that it is about. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZAKOBJ")
  public record Betrekking(
      @Stufveld Voorwerp gerelateerde,
      @Stufveld(CLIENT) String omschrijving,
      @Stufveld(ruimte = Stufruimte.STUF) @Nullable ExtraElementen extraElementen) {}

  /** The child itself. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "OBJ")
  public record Voorwerp(@Stufveld @Nullable Client natuurlijkPersoon) {}

  /** The mother of an unborn child. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZAKBTRBLH")
  public record Belanghebbende(
      @Stufveld Moeder gerelateerde,
      @Stufveld(CODE) @Nullable String code,
      @Stufveld(value = OMSCHRIJVING, vast = "ouder, gezag niet benoemd") String omschrijving,
      @Stufveld(ruimte = Stufruimte.STUF) @Nullable ExtraElementen extraElementen) {}

  /** The mother herself. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "BTR")
  public record Moeder(@Stufveld @Nullable Betrokkene natuurlijkPersoon) {}

  /** How far the case is, and since when. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZAKSTT")
  public record Statuszetting(
      @Stufveld Status gerelateerde, @Stufveld(TIJDSTIP) String datumStatusGezet) {}

  /** How far the case is. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "STT")
  public record Status(@Stufveld(STATUS) String omschrijving) {}

  /** A decision that it led to. */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "ZAKBSL")
  public record Uitkomst(@Stufveld Beslissing gerelateerde) {}

  /**
   * The decision: its words say which measure it is.
   *
   * @param toelichting the words, which nobody but a human turns into a kind of measure
   */
  @Stufgroep(value = Stufruimte.ZKN, entiteit = "BSL")
  public record Beslissing(
      @Stufveld(DATUM) LocalDate datumBeslissing,
      @Stufveld(TOELICHTING) String toelichting,
      @Stufveld(DATUM) @Nullable LocalDate ingangsdatumWerking,
      @Stufveld(DATUM) @Nullable LocalDate einddatumWerking,
      @Stufveld(ruimte = Stufruimte.STUF) @Nullable ExtraElementen extraElementen) {}
}
