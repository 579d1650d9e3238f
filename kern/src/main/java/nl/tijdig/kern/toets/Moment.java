package nl.tijdig.kern.toets;

/** The days that rules ask for: each is the first day on which something happened. */
enum Moment {
  KENNISGEVING,
  UITSPRAAK,
  VASTE_KOPPELING,
  KOPPELING,
  /** Start of wachtlijstbeheer or of an instroomteam. */
  OPVANG,
  /** Somebody really went to work (004:431-450). */
  AAN_HET_WERK,
  BODEMEISEN,
  VEILIGHEIDSPLAN,
  GESPREK_KIND,
  GESPREK_OUDER,
  FAMILIEGROEPSPLAN_AFGEZIEN,
  PLAN,
  GEEN_HULP_NODIG
}
