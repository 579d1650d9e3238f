package nl.tijdig.kern.dossier;

/**
 * What work on a case was for; bodemeisen and administratie never count as really going to work.
 */
public enum Activiteitsdoel {
  KOERS,
  HULP,
  BODEMEISEN,
  ADMINISTRATIE
}
