package nl.tijdig.kern.tijd;

/** The unit in which a term is counted. */
public enum Eenheid {
  WERKDAGEN,
  DAGEN,
  WEKEN,
  MAANDEN,
  JAREN
}
