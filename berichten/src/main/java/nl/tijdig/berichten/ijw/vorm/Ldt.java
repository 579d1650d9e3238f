package nl.tijdig.berichten.ijw.vorm;

import nl.tijdig.berichten.ijw.codes.Codelijst;
import org.jspecify.annotations.Nullable;

/** The data types of a single value, as the standard names them (LDT), with their limits. */
public enum Ldt implements Gegevenstype {
  /** An element that holds elements, no value. */
  GROEP(new Waardegrens.Tekst(0, Waardegrens::isAlles, Schemafout.TEKST)),
  /** Who sends and who receives: a gemeente or an aanbieder, by the kind of message. */
  AFZENDER(Waardegrens.cijfers(8)),
  ONTVANGER(Waardegrens.cijfers(8)),
  GEMEENTE(Waardegrens.cijfers(4)),
  AGBCODE(Waardegrens.cijfers(8)),
  BERICHTCODE(Waardegrens.cijfers(3)),
  BERICHTVERSIE(new Waardegrens.Vast("3", Schemafout.VERSIE)),
  BERICHTSUBVERSIE(new Waardegrens.Vast("2", Schemafout.SUBVERSIE)),
  VERSIE(new Waardegrens.Tekst(Waardegrens.LANGST, Waardegrens::isVersie, Schemafout.PATROON)),
  IDENTIFICATIE(Waardegrens.regel(12)),
  BSN(Waardegrens.cijfers(9)),
  DATUM(new Waardegrens.Dag()),
  TIJD(new Waardegrens.Klok()),
  NAAM(Waardegrens.regel(200)),
  VOORVOEGSEL(Waardegrens.regel(10)),
  VOORLETTERS(new Waardegrens.Tekst(6, Waardegrens::zijnLetters, Schemafout.PATROON)),
  TAAL(Waardegrens.regel(25)),
  COMMENTAAR(new Waardegrens.Tekst(Waardegrens.LANGST, Waardegrens::isGevuld, Schemafout.PATROON)),
  PERSOONSID(Waardegrens.regel(20)),
  VOLGORDE(new Waardegrens.Getal(99)),
  HUISNUMMER(new Waardegrens.Getal(99_999)),
  HUISLETTER(Waardegrens.regel(1)),
  TOEVOEGING(Waardegrens.regel(4)),
  POSTCODE(Waardegrens.regel(8)),
  STRAATNAAM(Waardegrens.regel(24)),
  PLAATSNAAM(Waardegrens.regel(80)),
  ORGANISATIE(Waardegrens.regel(35)),
  TELEFOONNUMMER(new Waardegrens.Tekst(15, Waardegrens::zijnCijfers, Schemafout.PATROON)),
  LANDNUMMER(Waardegrens.regel(4)),
  EMAILADRES(Waardegrens.regel(80)),
  NUMMER(new Waardegrens.Getal(999_999_999)),
  REFERENTIE(Waardegrens.regel(36)),
  REFERENTIENUMMER(new Waardegrens.Tekst(20, Waardegrens::isAlles, Schemafout.PATROON)),
  PRODUCTCODE(Waardegrens.regel(5)),
  VOLUME(new Waardegrens.Getal(99_999_999)),
  BEDRAG(new Waardegrens.Getal(99_999_999)),
  TOTAALBEDRAG(new Waardegrens.Getal(999_999_999_999L)),
  NAAM_VERWIJZER(Waardegrens.regel(64)),
  DECLARATIENUMMER(
      new Waardegrens.Tekst(12, Waardegrens::isAaneengesloten, Schemafout.AANEENGESLOTEN)),
  /** The same number in the answer, where the schema asks no more than its length. */
  DECLARATIENUMMER_TERUG(new Waardegrens.Tekst(12, Waardegrens::isAlles, Schemafout.PATROON)),
  DATUMGEBRUIK(new Waardegrens.Lijst(Codelijst.DATUMGEBRUIK)),
  GESLACHT(new Waardegrens.Lijst(Codelijst.GESLACHT)),
  NAAMGEBRUIK(new Waardegrens.Lijst(Codelijst.NAAMGEBRUIK)),
  COMMUNICATIEVORM(new Waardegrens.Lijst(Codelijst.COMMUNICATIEVORM)),
  JURIDISCHE_STATUS(new Waardegrens.Lijst(Codelijst.JURIDISCHE_STATUS)),
  VERTEGENWOORDIGING(new Waardegrens.Lijst(Codelijst.WETTELIJKE_VERTEGENWOORDIGING)),
  SOORT_RELATIE(new Waardegrens.Lijst(Codelijst.SOORT_RELATIE)),
  SOORT_ADRES(new Waardegrens.Lijst(Codelijst.SOORT_ADRES)),
  AANDUIDING_WOONADRES(new Waardegrens.Lijst(Codelijst.AANDUIDING_WOONADRES)),
  LAND(new Waardegrens.Lijst(Codelijst.LAND)),
  CATEGORIE(new Waardegrens.Lijst(Codelijst.PRODUCTCATEGORIE)),
  REDEN_WIJZIGING(new Waardegrens.Lijst(Codelijst.REDEN_WIJZIGING)),
  REDEN_BEEINDIGING(new Waardegrens.Lijst(Codelijst.REDEN_BEEINDIGING)),
  STATUS_AANLEVERING(new Waardegrens.Lijst(Codelijst.STATUS_AANLEVERING)),
  EENHEID(new Waardegrens.Lijst(Codelijst.EENHEID)),
  FREQUENTIE(new Waardegrens.Lijst(Codelijst.FREQUENTIE)),
  JA_NEE(new Waardegrens.Lijst(Codelijst.JA_NEE)),
  TYPE_VERWIJZER(new Waardegrens.Lijst(Codelijst.VERWIJZER)),
  REDEN_VERZOEK(new Waardegrens.Lijst(Codelijst.REDEN_VERZOEK)),
  VERZOEK_ANTWOORD(new Waardegrens.Lijst(Codelijst.VERZOEK_ANTWOORD)),
  REDEN_AFWIJZING(new Waardegrens.Lijst(Codelijst.REDEN_AFWIJZING)),
  DEBET_CREDIT(new Waardegrens.Lijst(Codelijst.DEBET_CREDIT)),
  RETOURCODE(new Waardegrens.Lijst(Codelijst.RETOURCODE));

  private final Waardegrens grens;

  Ldt(Waardegrens grens) {
    this.grens = grens;
  }

  @Override
  public boolean isGroep() {
    return this == GROEP;
  }

  @Override
  public @Nullable Schemafout fout(String tekst) {
    return grens.fout(tekst);
  }

  /** A String, Long, LocalDate, LocalTime or Code. */
  @Override
  public Object waarde(String tekst) {
    return grens.waarde(tekst);
  }

  /** The limits themselves, such as the code list. */
  public Waardegrens grens() {
    return grens;
  }
}
