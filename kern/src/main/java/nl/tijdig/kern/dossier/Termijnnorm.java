package nl.tijdig.kern.dossier;

/** The two norms of which the term may be shortened (urgentie) or explained (uitleg). */
public enum Termijnnorm {
  KOERS,
  HULP
}
