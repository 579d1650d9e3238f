package nl.tijdig.berichten.corv.vorm;

/** The namespaces of a message of CORV, each with the prefix that the schemas give it. */
public enum Stufruimte {
  /** That of the record in which the element stands. */
  ERFT("", ""),
  JZ("http://www.stufstandaarden.nl/koppelvlak/jz0100", "JZ"),
  ZKN("http://www.egem.nl/StUF/sector/zkn/0310", "ZKN"),
  BG("http://www.egem.nl/StUF/sector/bg/0310", "BG"),
  STUF("http://www.egem.nl/StUF/StUF0301", "StUF"),
  XMIME("http://www.w3.org/2005/05/xmlmime", "xmime"),
  /** None: an attribute without prefix. */
  GEEN("", "");

  private final String adres;
  private final String voorvoegsel;

  Stufruimte(String adres, String voorvoegsel) {
    this.adres = adres;
    this.voorvoegsel = voorvoegsel;
  }

  /** The namespace; empty for none. */
  public String adres() {
    return adres;
  }

  /** The prefix; empty for none. */
  public String voorvoegsel() {
    return voorvoegsel;
  }
}
