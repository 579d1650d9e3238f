package nl.tijdig.berichten.ijw.codes;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The code lists that iJw 3.2 uses, by what they say; {@link #nummer} is the published number. */
public enum Codelijst {
  BERICHTCODE("COD002"),
  LAND("COD032"),
  DEBET_CREDIT("COD043"),
  GESLACHT("COD046"),
  DATUMGEBRUIK("COD170"),
  JA_NEE("COD260"),
  VERWIJZER("COD327"),
  STATUS_AANLEVERING("COD467"),
  SOORT_RELATIE("COD472"),
  NAAMGEBRUIK("COD700"),
  COMMUNICATIEVORM("COD747"),
  SOORT_ADRES("COD757"),
  REDEN_WIJZIGING("JZ002"),
  PRODUCTCATEGORIE("JZ020"),
  /**
   * Standard product codes of jeugdreclassering, jeugdbescherming and the preventive frame only.
   */
  PRODUCTCODE("JZ21"),
  REDEN_BEEINDIGING("JZ588"),
  AANDUIDING_WOONADRES("NUM061"),
  RETOURCODE("WJ001"),
  WETTELIJKE_VERTEGENWOORDIGING("WJ003"),
  JURIDISCHE_STATUS("WJ232"),
  EENHEID("WJ756"),
  REDEN_VERZOEK("WJ758"),
  REDEN_AFWIJZING("WJ759"),
  VERZOEK_ANTWOORD("WJ760"),
  FREQUENTIE("WMO757"),
  /** The gemeenten as on 1 January 2026. */
  GEMEENTE("CBS");

  private final String nummer;
  private final Map<String, Code> codes;

  Codelijst(String nummer) {
    this.nummer = nummer;
    this.codes = Codebestand.lijst(nummer);
  }

  /** The number under which the list is published. */
  public String nummer() {
    return nummer;
  }

  /** The line of a code; null when the list does not have it. */
  public @Nullable Code zoek(String code) {
    return codes.get(code);
  }

  /** The line of a code that the caller knows to be in the list. */
  public Code met(String code) {
    var gevonden = codes.get(code);
    if (gevonden == null) {
      throw new IllegalArgumentException(nummer + " kent geen code " + code);
    }
    return gevonden;
  }

  /** All lines, in the order of their codes. */
  public Collection<Code> codes() {
    return codes.values();
  }
}
