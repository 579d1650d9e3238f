package nl.tijdig.kern.dossier;

/** How help came to start; an overbrugging is not the start of the awaited help. */
public enum Weg {
  REGULIER,
  DOORBRAAK,
  OVERBRUGGING
}
