package nl.tijdig.kern.dossier;

/** What was established not to have happened yet, in a reconstructie. */
public enum Verzuim {
  JEUGDBESCHERMER_GEKOPPELD,
  ACTIEF,
  CONTACT,
  KOERS_BEPAALD,
  HULP_GESTART,
  PLAN_VASTGESTELD,
  PLAN_GEEVALUEERD
}
