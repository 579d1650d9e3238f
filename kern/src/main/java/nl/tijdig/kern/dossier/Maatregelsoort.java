package nl.tijdig.kern.dossier;

/** The child protection measures that a judge can pronounce. */
public enum Maatregelsoort {
  OTS,
  VOTS,
  VOOGDIJ,
  VOORLOPIGE_VOOGDIJ,
  JEUGDRECLASSERING
}
