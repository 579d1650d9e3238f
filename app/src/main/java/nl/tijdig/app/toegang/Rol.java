package nl.tijdig.app.toegang;

import static nl.tijdig.app.toegang.Recht.AGENDA;
import static nl.tijdig.app.toegang.Recht.BEGELEIDINGSFEITEN;
import static nl.tijdig.app.toegang.Recht.BEHEER;
import static nl.tijdig.app.toegang.Recht.BEWAARSTOP;
import static nl.tijdig.app.toegang.Recht.BEWAARSTOP_ZETTEN;
import static nl.tijdig.app.toegang.Recht.DOSSIERS;
import static nl.tijdig.app.toegang.Recht.GEZIN;
import static nl.tijdig.app.toegang.Recht.HULPFEITEN;
import static nl.tijdig.app.toegang.Recht.INVOER;
import static nl.tijdig.app.toegang.Recht.INZAGELOG;
import static nl.tijdig.app.toegang.Recht.NAMEN;
import static nl.tijdig.app.toegang.Recht.NOODTOEGANG;
import static nl.tijdig.app.toegang.Recht.ORGANISATIES;
import static nl.tijdig.app.toegang.Recht.RAPPORTEN;
import static nl.tijdig.app.toegang.Recht.RISICOTABEL;
import static nl.tijdig.app.toegang.Recht.SLUITINGEN;
import static nl.tijdig.app.toegang.Recht.TEAM;
import static nl.tijdig.app.toegang.Recht.TOETSEN;
import static nl.tijdig.app.toegang.Recht.VASTLEGGEN;
import static nl.tijdig.app.toegang.Recht.VEILIGHEID;
import static nl.tijdig.app.toegang.Recht.VERZOEKEN;

import java.util.Locale;
import java.util.Set;

/**
 * Who somebody is in the chain: which dossiers they see and what they may do. Council and ministry
 * see suppressed totals only, a payer form, start and cost, families their own child only.
 */
public enum Rol {
  JEUGDBESCHERMER(
      Bereik.EIGEN,
      DOSSIERS,
      NAMEN,
      AGENDA,
      VASTLEGGEN,
      BEGELEIDINGSFEITEN,
      HULPFEITEN,
      NOODTOEGANG,
      VEILIGHEID),
  TEAMMANAGER(
      Bereik.GI,
      DOSSIERS,
      NAMEN,
      AGENDA,
      VASTLEGGEN,
      BEGELEIDINGSFEITEN,
      HULPFEITEN,
      NOODTOEGANG,
      VEILIGHEID,
      RISICOTABEL,
      TEAM,
      SLUITINGEN,
      INZAGELOG,
      INVOER,
      BEWAARSTOP,
      BEWAARSTOP_ZETTEN),
  WACHTLIJSTBEHEERDER(
      Bereik.GI,
      DOSSIERS,
      NAMEN,
      AGENDA,
      VASTLEGGEN,
      BEGELEIDINGSFEITEN,
      HULPFEITEN,
      NOODTOEGANG,
      VEILIGHEID,
      RISICOTABEL,
      INVOER),
  ZORGBEMIDDELAAR(Bereik.REGIO, DOSSIERS, AGENDA, VASTLEGGEN, HULPFEITEN),
  GEMEENTEDESKUNDIGE(Bereik.GEMEENTE, VERZOEKEN),
  CONTRACTMANAGER(Bereik.GEMEENTE, VERZOEKEN),
  EXPERTTEAMLID(Bereik.REGIO, DOSSIERS),
  INSPECTEUR(
      Bereik.ALLES,
      DOSSIERS,
      SLUITINGEN,
      INZAGELOG,
      BEHEER,
      BEWAARSTOP,
      RAPPORTEN,
      TOETSEN,
      VEILIGHEID),
  ANALIST(Bereik.NIETS, RAPPORTEN),
  RAADSLID(Bereik.NIETS),
  BELEIDSMEDEWERKER(Bereik.NIETS),
  OUDER(Bereik.NIETS, GEZIN),
  JEUGDIGE(Bereik.NIETS, GEZIN),
  BEHEERDER(Bereik.NIETS, BEHEER, ORGANISATIES);

  private final Bereik bereik;
  private final Set<Recht> rechten;

  Rol(Bereik bereik, Recht... rechten) {
    this.bereik = bereik;
    this.rechten = Set.of(rechten);
  }

  /** Which dossiers an account of this role sees. */
  public Bereik bereik() {
    return bereik;
  }

  /** Whether an account of this role may do so. */
  public boolean mag(Recht recht) {
    return rechten.contains(recht);
  }

  Set<Recht> rechten() {
    return rechten;
  }

  /** The word for accounts and addresses, such as {@code teammanager}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
