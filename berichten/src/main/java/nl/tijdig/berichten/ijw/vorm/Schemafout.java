package nl.tijdig.berichten.ijw.vorm;

/** The ways in which a file can differ from its schema (level 1); the code stands in each fault. */
public enum Schemafout {
  GEEN_XML("xml", "dit is geen goed gevormde XML 1.0"),
  CODERING("xml.codering", "een bericht is in UTF-8 geschreven, zonder BOM"),
  TEKEN("xml.teken", "hier staat een teken dat niet in XML kan staan"),
  VERBODEN("xml.verboden", "een bericht heeft geen DTD en geen verwijzingen naar elders"),
  GRENS("xml.grens", "het bestand is te groot, te diep of heeft een te lange waarde"),
  BERICHTSOORT("xsd.bericht", "dit is geen bericht van iJw 3.2 of van CORV (StUF Jeugdzorg)"),
  ONBEKEND("xsd.onbekend", "dit element hoort hier niet"),
  VOLGORDE("xsd.volgorde", "dit element staat niet op zijn plaats in de volgorde"),
  TE_VAAK("xsd.te_vaak", "dit element mag hier maar een keer staan"),
  ONTBREEKT("xsd.ontbreekt", "dit element ontbreekt"),
  ATTRIBUUT("xsd.attribuut", "een bericht heeft geen attributen"),
  TEKST("xsd.tekst", "hier horen elementen te staan, geen tekst"),
  LEEG("RS033", "een element mag niet leeg zijn"),
  ZONDER_INHOUD("xsd.leeg", "een element mag niet leeg zijn"),
  LENGTE("xsd.lengte", "deze tekst is te lang"),
  PATROON("xsd.patroon", "deze waarde heeft niet de voorgeschreven vorm"),
  GETAL("xsd.getal", "hier hoort een geheel getal binnen de grenzen te staan"),
  DATUM("xsd.datum", "hier hoort een bestaande dag te staan, zoals 2026-11-24"),
  DATUMCIJFERS("xsd.datum", "hier hoort een bestaande dag te staan, zoals 20261124"),
  DATUM_MET_ZONE("RS032", "een datum heeft geen tijdzone"),
  TIJD("xsd.tijd", "hier hoort een tijd te staan, zoals 14:30:00"),
  TIJD_MET_ZONE("RS034", "een tijd heeft geen tijdzone"),
  CODE("xsd.code", "deze code staat niet in de codelijst"),
  BERICHTCODE("xsd.berichtcode", "deze code hoort niet bij dit soort bericht"),
  VAST("xsd.vast", "hier kan maar een waarde staan, en deze is het niet"),
  KEUZE("xsd.keuze", "hiervan kan er maar een staan"),
  VERSIE("CS025", "BerichtVersie is 3"),
  SUBVERSIE("CS015", "BerichtSubversie is 2"),
  AANEENGESLOTEN("CS319", "hier horen alleen cijfers en letters te staan");

  private final String code;
  private final String tekst;

  Schemafout(String code, String tekst) {
    this.code = code;
    this.tekst = tekst;
  }

  /** The published number of the rule where there is one, else a name of our own. */
  public String code() {
    return code;
  }

  /** What is wrong, in Dutch. */
  public String tekst() {
    return tekst;
  }
}
