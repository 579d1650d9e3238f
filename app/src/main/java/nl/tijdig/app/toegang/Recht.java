package nl.tijdig.app.toegang;

/** What a role may do; each is the authority of the same name. */
public enum Recht {
  /** Read dossiers: those that the database shows to this account. */
  DOSSIERS,
  /** Have the own due days in a calendar. */
  AGENDA,
  /** Record what happened on a dossier. */
  VASTLEGGEN,
  /** Open a dossier outside one's own, with a reason. */
  NOODTOEGANG,
  /** Take up new children for the GI, one by one or from a file of facts. */
  INVOER,
  /** Lead a team: couple, plan, transfer. */
  TEAM,
  /** Follow the transfer of the children of a GI that stops. */
  SLUITINGEN,
  /** See who looked at a dossier, and who used emergency access. */
  INZAGELOG,
  /** Check whether the log is whole, and what may be destroyed. */
  BEHEER,
  /** Take up GI's and keep the register of their certificates. */
  ORGANISATIES,
  /** See what a payer may see: form, start and cost of help. */
  VERZOEKEN,
  /** Read practice tests and published cases. */
  RAPPORTEN,
  /** Draw samples and record judgements. */
  TOETSEN
}
