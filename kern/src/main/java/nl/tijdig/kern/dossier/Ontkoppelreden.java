package nl.tijdig.kern.dossier;

/** Why a jeugdbeschermer leaves a child; every reason but GEPLAND is unplanned. */
public enum Ontkoppelreden {
  GEPLAND,
  VERLOOP,
  ZIEKTE,
  OVERIG
}
