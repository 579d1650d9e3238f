package nl.tijdig.kern.dossier;

/** Whose voice it is on whether help fits. */
public enum Stem {
  PROFESSIONAL,
  GEZIN
}
