package nl.tijdig.berichten.ijw.regels;

/**
 * The rules within one message (level 2), by their published numbers: conditions (CD), constraints
 * (CS) and technical rules (TR). CS015, CS025 and CS319 are in the schema already.
 */
public enum Bedrijfsregel {
  CD005("Huis staat er als Postcode er staat, en anders niet"),
  CD007("Taal staat er bij een tolk voor een taal (1), en anders niet"),
  CD009("Periode staat er alleen bij een tijdelijk adres (04)"),
  CD025("Postcode staat er als het adres in Nederland ligt"),
  CD034("Adres staat er bij een BRP-adres (01) en een verblijfadres (03)"),
  CD041("Omvang staat er als Product een Code heeft"),
  CD043("BeschikkingIngangsdatum staat er als BeschikkingNummer er staat, en anders niet"),
  CD060("VorigReferentieNummer staat er bij een creditregel, en anders niet"),
  CD066("bij verwijzer 02 tot en met 05 met een ZorgverlenerCode staat er geen Naam"),
  CD067("bij verwijzer 02 tot en met 05 zonder ZorgverlenerCode staat er een Naam"),
  CD068("ZorgverlenerCode staat er alleen bij verwijzer 02 tot en met 05"),
  CD075("de einddatum staat er als Budget er staat"),
  CD076("de einddatum staat er bij Frequentie 2 (per week)"),
  CD077("Omvang staat er niet als Budget er staat"),
  CD078("Budget staat er niet als Omvang er staat"),
  CD079("Product staat er als Budget er niet staat"),
  CD080("zonder Code in Product staat er geen Omvang (na 31-12-2020)"),
  CD085("RedenAfwijzingVerzoek staat er bij een afgewezen verzoek (1)"),
  CD086("RedenAfwijzingVerzoek staat er niet bij een aanvraag in onderzoek (2)"),
  CD087("ProductTarief staat er, behalve bij Eenheid 83 (euro's)"),
  CD095("zonder Code in Product staat er geen Omvang (na 31-12-2020)"),
  CD096("zonder Code in Product staat er geen Omvang (na 31-12-2020)"),
  CS002("het burgerservicenummer voldoet niet aan de elfproef"),
  CS003("de einddatum ligt niet voor de begindatum"),
  CS050("NaamGebruik is met Partnernaam 1, 2, 3 of 4, en zonder Partnernaam 1 of 6"),
  CS058("StatusAanlevering is 1 of 3"),
  CS089("een Nederlandse postcode is vier cijfers en twee letters, zoals 3511AB"),
  CS100("de datum ligt niet voor 01-01-2021"),
  CS139("DatumGebruik past niet bij Datum"),
  CS318("een client heeft geen NaamGebruik 6 (niet-natuurlijk persoon)"),
  CS325("een bedrag van 0 is Debet (D)"),
  CS335("RedenWijziging 13 (verwijderd) kan alleen als Einddatum gelijk is aan Ingangsdatum"),
  CS336("RedenWijziging 01 wordt niet meer gebruikt"),
  CS337("ProductPeriode ligt binnen een kalendermaand"),
  CS338("bij Eenheid 14, 16, 83 en 84 is Frequentie 2, 4 of 6 (na 31-12-2020)"),
  CS339("bij Eenheid 83 (euro's) is het bedrag gelijk aan GeleverdVolume"),
  CS340("DeclaratiePeriode is precies een kalendermaand"),
  CS343("bij Eenheid 14, 16, 83 en 84 is Frequentie 2, 4 of 6 (na 31-12-2020)"),
  TR002("Geboortedatum ligt niet meer dan 120 jaar voor de Dagtekening, tenzij onbekend"),
  TR006("Contact heeft Telefoon, of Huis en Postcode"),
  TR018("Einddatum ligt niet voor Begindatum"),
  TR061("een client heeft een adres van Soort 01, 02 of 03"),
  TR101("deze regel staat al in het bericht"),
  TR134("deze datum ligt niet na de Dagtekening van het bericht"),
  TR137("Einddatum ligt niet voor Begindatum en niet na de Dagtekening van het bericht"),
  TR302("dit product overlapt met een ander toegewezen product"),
  TR315("VorigReferentieNummer staat er maar een keer"),
  TR316("een debetregel wordt niet in hetzelfde bericht gecrediteerd"),
  TR335("Einddatum ligt niet meer dan vijf jaar voor DeclaratieDagtekening"),
  TR342("alleen afgewezen prestaties staan in het antwoord"),
  TR352("er is een OngewijzigdProduct of een TeWijzigenProduct"),
  TR353("er is een TeWijzigenProduct of een NieuwProduct"),
  TR358("het totaal is de som van de prestaties: debet erbij, credit eraf"),
  TR377("bij reden 8 (woonplaatsbeginsel) staat Woonplaatsbeginsel er"),
  TR383("ReferentieAanbieder staat er maar een keer"),
  TR386("dit product overlapt met een ander aangevraagd product"),
  TR409("Woonplaatsbeginsel staat er alleen bij reden 8"),
  TR410("dit product overlapt met een ander nieuw product"),
  TR416("er is al een debetregel voor hetzelfde product, dezelfde periode en toewijzing");

  private final String tekst;

  Bedrijfsregel(String tekst) {
    this.tekst = tekst;
  }

  /** What the rule asks, in Dutch. */
  public String tekst() {
    return tekst;
  }
}
