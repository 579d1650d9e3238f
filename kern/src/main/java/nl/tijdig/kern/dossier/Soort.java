package nl.tijdig.kern.dossier;

import java.util.Locale;

/** The kinds of gebeurtenis, in the words of the interchange format. */
public enum Soort {
  MAATREGEL_UITGESPROKEN,
  GI_IN_KENNIS_GESTELD,
  MAATREGEL_BEEINDIGD,
  JEUGDBESCHERMER_GEKOPPELD,
  JEUGDBESCHERMER_ONTKOPPELD,
  WACHTLIJSTBEHEER_START,
  WACHTLIJSTBEHEER_EINDE,
  INSTROOMTEAM_START,
  INSTROOMTEAM_EINDE,
  CONTACT,
  ACTIVITEIT,
  VEILIGHEIDSPLAN,
  KOERS_BEPAALD,
  PLAN_VASTGESTELD,
  PLAN_GEEVALUEERD,
  FAMILIEGROEPSPLAN_AFGEZIEN,
  URGENTIE,
  UITLEG,
  HULP_BEPAALD,
  AANGEMELD,
  INTAKE,
  WACHTLIJST_NA_INTAKE,
  HULP_GESTART,
  HULP_TERUGGEGEVEN,
  HULP_BEEINDIGD,
  NIET_GEBEURD,
  PASSENDHEID;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The word of the interchange format, such as {@code maatregel_uitgesproken}. */
  public String code() {
    return code;
  }
}
