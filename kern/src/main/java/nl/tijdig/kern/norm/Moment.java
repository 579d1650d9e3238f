package nl.tijdig.kern.norm;

import static nl.tijdig.kern.dossier.Soort.*;

import java.util.EnumSet;
import java.util.Set;
import nl.tijdig.kern.dossier.Soort;

/** The days that rules ask for: each is the first day on which something happened. */
public enum Moment {
  KENNISGEVING("de kennisgeving aan de GI", GI_IN_KENNIS_GESTELD),
  UITSPRAAK("de uitspraak van de maatregel", MAATREGEL_UITGESPROKEN),
  EINDE("het einde van de maatregel", MAATREGEL_BEEINDIGD),
  VASTE_KOPPELING("de koppeling van een vaste jeugdbeschermer", JEUGDBESCHERMER_GEKOPPELD),
  KOPPELING("de koppeling van een jeugdbeschermer, vast of vervanger", JEUGDBESCHERMER_GEKOPPELD),
  OPVANG(
      "het begin van wachtlijstbeheer of een instroomteam",
      WACHTLIJSTBEHEER_START,
      INSTROOMTEAM_START),
  /** Somebody really went to work (004:431-450). */
  AAN_HET_WERK(
      "een inhoudelijk gesprek met kind of ouder, of werk aan koers of hulp", CONTACT, ACTIVITEIT),
  BODEMEISEN("werk aan bodemeisen", ACTIVITEIT),
  VEILIGHEIDSPLAN("het veiligheidsplan", Soort.VEILIGHEIDSPLAN),
  GESPREK_KIND("contact met het kind", CONTACT),
  GESPREK_OUDER("contact met een ouder", CONTACT),
  FAMILIEGROEPSPLAN_AFGEZIEN(
      "de vaststelling dat er geen familiegroepsplan komt", Soort.FAMILIEGROEPSPLAN_AFGEZIEN),
  PLAN("de vaststelling van het plan", PLAN_VASTGESTELD),
  GEEN_HULP_NODIG("een koers die zegt dat geen hulp nodig is", KOERS_BEPAALD);

  private final String tekst;
  private final Set<Soort> soorten;

  Moment(String tekst, Soort soort, Soort... meer) {
    this.tekst = tekst;
    this.soorten = EnumSet.of(soort, meer);
  }

  /** What happened, in Dutch, as part of a sentence. */
  String tekst() {
    return tekst;
  }

  /** The kinds of gebeurtenis among which the moment is found. */
  public Set<Soort> soorten() {
    return soorten;
  }
}
