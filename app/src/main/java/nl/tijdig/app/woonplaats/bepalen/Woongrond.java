package nl.tijdig.app.woonplaats.bepalen;

import java.util.Locale;

/** Why a step is taken, with its source; some are a choice of the product. */
public enum Woongrond {
  REGEL_OUD("Jeugdwet 1.1 (2015); 001:529-531", false),
  REGEL_NIEUW("Jeugdwet 1.1; Stb. 2020, 78; 001:531-533", false),
  OUD_GEZAG("Jeugdwet 1.1 (2015), 1°; BW 1:12", false),
  OUD_GEZAG_MEER("BW 1:12 lid 1", false),
  OUD_VOOGDIJ("Jeugdwet 1.1 (2015), 2°", false),
  OUD_WERKELIJK("Jeugdwet 1.1 (2015), 3°", false),
  OUD_VOLWASSEN("Jeugdwet 1.1 (2015), 4°; BW 1:10", false),
  GEEN_VERBLIJF("Jeugdwet 1.1, 1°", false),
  EIGEN_ADRES("Jeugdwet 1.1, 1°; Wet BRP 1.1 o", false),
  VERHUISD_VOLGT("Jeugdwet 1.1, 1°", true),
  VERHUISD_BLIJFT("001:531-533", true),
  VERBLIJF("Jeugdwet 1.1, 2°", false),
  KETEN("Jeugdwet 1.1, 2°", true),
  CRISIS_TELT("Jeugdwet 1.1, 2°", true),
  WLZ_VOOR_2026("Jeugdwet 1.1, 2° (2022, 2026)", false),
  ADRES_VOOR_VERBLIJF("Jeugdwet 1.1, 2°", false),
  GEEN_WOONADRES("Jeugdwet 1.1, 3°; Wet BRP 2.26, 2.40, 2.41", false),
  MOEDER("Jeugdwet 1.1, 3°", false),
  MOEDER_NIET("Jeugdwet 1.1, 3°", false),
  BUITENLAND("Jeugdwet 1.1 (2026), 4°", false),
  WERKELIJK("Jeugdwet 1.1, 3° en 4°", false),
  TEGENSTRIJDIG("Wet BRP 1.1 o", false),
  NIET_TE_VINDEN("004:1401-1403", false),
  ONTBREEKT("Jeugdwet 1.1", false),
  ZONDER_TRANSPORT("001:541-553", true),
  TRANSPORT_VOOR("001:544-548", false),
  TRANSPORT_NA("001:550-553", false),
  TRANSPORT_GEREGELD("001:550-553", false),
  TRANSPORT_GRENSDAG_BLIJFT("001:544-553", true),
  TRANSPORT_GRENSDAG_ONTVANGT("001:544-553", true);

  private final String bron;
  private final boolean isKeuze;

  Woongrond(String bron, boolean isKeuze) {
    this.bron = bron;
    this.isKeuze = isKeuze;
  }

  /** The article, or the lines of a source document. */
  public String bron() {
    return bron;
  }

  /** Whether the step goes beyond what law and sources say. */
  public boolean isKeuze() {
    return isKeuze;
  }

  /** The end of the key of its text. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
