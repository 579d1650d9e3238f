package nl.tijdig.berichten.corv.vorm;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.tijdig.berichten.ijw.vorm.Gegevenstype;
import nl.tijdig.berichten.ijw.vorm.Schemafout;
import nl.tijdig.berichten.ijw.vorm.Waardegrens;
import org.jspecify.annotations.Nullable;

/** The data types of a value in CORV, with the limits of its schemas (1.0.9). */
public enum Stuftype implements Gegevenstype {
  /** An element that holds elements, no value. */
  GROEP(lengte(1)),
  /** The name of the message, which is that of its root. */
  FUNCTIE(lengte(30)),
  BERICHTCODE(lengte(4)),
  ORGANISATIE(lengte(200)),
  APPLICATIE(vorm(50, tekst -> tekst.length() >= 3 && Waardegrens.isGevuld(tekst))),
  ADMINISTRATIE(lengte(50)),
  GEBRUIKER(lengte(100)),
  REFERENTIENUMMER(lengte(40)),
  TIJDSTIP(patroon(17, "[0-9]{8,17}")),
  ENTITEITTYPE(lengte(30)),
  /** The name and the text of what partners add by agreement; the schema sets no limit. */
  VRIJE_TEKST(vorm(Waardegrens.LANGST, Waardegrens::isGevuld)),
  DATUM(new Waardegrens.Tekst(8, Stuftype::isDag, Schemafout.DATUMCIJFERS)),
  /** A date of which a part may be unknown; which part stands beside it. */
  ONVOLLEDIGE_DATUM(patroon(8, "[0-9]{8}")),
  INDICATIE_ONVOLLEDIG(keuze("J", "M", "D", "V")),
  JA_NEE(keuze("J", "N")),
  ZAAKNUMMER(vorm(40, tekst -> tekst.length() >= 5 && Waardegrens.isGevuld(tekst))),
  OMSCHRIJVING(lengte(80)),
  TOELICHTING(lengte(1000)),
  CODE(lengte(10)),
  VERTROUWELIJKHEID(
      keuze(
          "ZEER GEHEIM",
          "GEHEIM",
          "CONFIDENTIEEL",
          "VERTROUWELIJK",
          "ZAAKVERTROUWELIJK",
          "INTERN",
          "BEPERKT OPENBAAR",
          "OPENBAAR")),
  CLIENT(keuze("Client (kind)", "Client (ongeboren kind)")),
  JEUGDZORGROL(
      keuze(
          "broer of zus",
          "contactpersoon",
          "grootouder",
          "halfbroer of -zus",
          "hulpverlener",
          "informant",
          "jeugdige",
          "kind",
          "melder",
          "onderwijsgevende",
          "opvoeder/verzorger",
          "ouder met gezag",
          "ouder zonder gezag",
          "ouder, gezag niet benoemd",
          "ouder, niet juridisch",
          "overige professional",
          "overige verwant",
          "pleegbroer of -zus",
          "pleegouder",
          "stiefbroer of -zus",
          "stiefouder",
          "verpleegkundige, arts of medisch specialist",
          "voogd")),
  RESULTAAT(
      keuze(
          "Verzoek tot onderzoek afgewezen",
          "Geen rekest Kinderbescherming",
          "Maatregel opgelegd",
          "Geen maatregel opgelegd")),
  STATUS(keuze("Intake afgerond", "Onderzoek afgerond", "Zaak afgerond")),
  DOCUMENTSOORT(
      keuze(
          "Verzoek tot onderzoek RvdK",
          "Gezinsgeschiedenis",
          "Diagnostisch onderzoek",
          "Hulpverleningsrapportage")),
  BSN(patroon(9, "[0-9]{9}")),
  ANUMMER_RNI(patroon(17, "[0-9]{17}")),
  NAAM(lengte(200)),
  VOORVOEGSEL(lengte(10)),
  VOORLETTERS(lengte(20)),
  GESLACHT(keuze("M", "V", "O")),
  ROEPNAAM(lengte(30)),
  FUNCTIENAAM(lengte(50)),
  MEDEWERKERNUMMER(lengte(24)),
  CONTACTNAAM(lengte(40)),
  TELEFOONNUMMER(lengte(20)),
  /** An e-mail address of a person or an establishment. */
  EMAILADRES(lengte(150)),
  /** An e-mail address of an employee. */
  EMAILADRES_WERK(lengte(254)),
  VESTIGINGSNUMMER(vorm(12, tekst -> tekst.length() == 12 && Waardegrens.isGevuld(tekst))),
  HANDELSNAAM(lengte(45)),
  STATUTAIRE_NAAM(lengte(500)),
  OBJECTNUMMER(vorm(16, tekst -> tekst.length() == 16 && Waardegrens.isGevuld(tekst))),
  PLAATSCODE(patroon(4, "[0-9]{1,4}")),
  PLAATSNAAM(lengte(80)),
  STRAATNAAM(lengte(24)),
  POSTCODE(patroon(6, "[1-9][0-9]{3}[A-Z]{0,2}")),
  HUISNUMMER(patroon(5, "[1-9][0-9]{0,4}")),
  HUISLETTER(patroon(1, "[a-zA-Z]")),
  TOEVOEGING(patroon(4, "[a-zA-Z0-9]{1,4}")),
  ADRESREGEL(lengte(35)),
  LANDCODE(patroon(4, "[0-9]{1,4}")),
  LANDNAAM(lengte(40)),
  DOCUMENTNUMMER(lengte(40)),
  TITEL(lengte(200)),
  KORTE_TEKST(lengte(20)),
  WEBADRES(lengte(200)),
  BESTANDSNAAM(lengte(255)),
  CONTENTTYPE(vorm(Waardegrens.LANGST, tekst -> tekst.length() >= 3)),
  /** A document, as base64. */
  INHOUD(vorm(Integer.MAX_VALUE, Stuftype::isBase64));

  private final Waardegrens.Tekst grens;

  Stuftype(Waardegrens.Tekst grens) {
    this.grens = grens;
  }

  @Override
  public boolean isGroep() {
    return this == GROEP;
  }

  @Override
  public @Nullable Schemafout fout(String tekst) {
    return tekst.isEmpty() ? leeg() : grens.fout(tekst);
  }

  /** A LocalDate for a DATUM, else a String. */
  @Override
  public Object waarde(String tekst) {
    return this == DATUM ? LocalDate.parse(tekst, DateTimeFormatter.BASIC_ISO_DATE) : tekst;
  }

  @Override
  public String tekst(Object waarde) {
    return waarde instanceof LocalDate dag
        ? DateTimeFormatter.BASIC_ISO_DATE.format(dag)
        : waarde.toString();
  }

  @Override
  public Schemafout leeg() {
    return Schemafout.ZONDER_INHOUD;
  }

  @Override
  public Schemafout anders() {
    return Schemafout.VAST;
  }

  /** The limits themselves. */
  public Waardegrens.Tekst grens() {
    return grens;
  }

  private static Waardegrens.Tekst lengte(int langst) {
    return vorm(langst, Waardegrens::isGevuld);
  }

  private static Waardegrens.Tekst vorm(int langst, Predicate<String> vorm) {
    return new Waardegrens.Tekst(langst, vorm, Schemafout.PATROON);
  }

  private static Waardegrens.Tekst patroon(int langst, String patroon) {
    return vorm(langst, Pattern.compile(patroon).asMatchPredicate());
  }

  private static Waardegrens.Tekst keuze(String... waarden) {
    return new Waardegrens.Tekst(Waardegrens.LANGST, Set.of(waarden)::contains, Schemafout.CODE);
  }

  private static boolean isDag(String tekst) {
    try {
      return tekst.length() == 8
          && LocalDate.parse(tekst, DateTimeFormatter.BASIC_ISO_DATE).getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isBase64(String tekst) {
    try {
      var kaal = tekst.replaceAll("[ \t\r\n]", "");
      // The decoder forgives missing padding and loose bits; the schema does not.
      return !kaal.isEmpty()
          && Base64.getEncoder().encodeToString(Base64.getDecoder().decode(kaal)).equals(kaal);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
