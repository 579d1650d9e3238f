package nl.tijdig.app.toegang;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** What a role may do; each is the authority of the same name. */
public enum Recht {
  /** Read dossiers: those that the database shows to this account. */
  DOSSIERS,
  /** Have the own due days in a calendar. */
  AGENDA,
  /** Record what happened on a dossier. */
  VASTLEGGEN,
  /** Read who the people in a dossier are: names, addresses, relations; others see codes. */
  NAMEN,
  /** Record facts on the measure, the guidance of the child and the koers. */
  BEGELEIDINGSFEITEN,
  /** Record facts on help: determined, asked for, started, given back. */
  HULPFEITEN,
  /** See how long a dossier is kept, and let go of what another held back. */
  BEWAARSTOP,
  /** Read how the safety of a child is watched while it waits, and what was found. */
  VEILIGHEID,
  /** Make and approve the table by which a GI judges how much danger a child is in. */
  RISICOTABEL,
  /** Hold a dossier back from destruction. */
  BEWAARSTOP_ZETTEN,
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
  /** See what is kept of the own child or of oneself, and ask the team. */
  GEZIN,
  /** Read practice tests and published cases. */
  RAPPORTEN,
  /** Draw samples and record judgements. */
  TOETSEN;

  /** Whether who is logged in may do so; nobody logged in may nothing. */
  public boolean heeft(@Nullable Authentication wie) {
    return wie != null
        && wie.getAuthorities().stream().anyMatch(eigen -> name().equals(eigen.getAuthority()));
  }
}
