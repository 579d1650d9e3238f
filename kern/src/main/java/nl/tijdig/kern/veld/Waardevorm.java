package nl.tijdig.kern.veld;

/** What kind of value a field holds. */
public enum Waardevorm {
  TEKST,
  /** A date that may be uncertain. */
  DATUM,
  /** One day. */
  DAG,
  /** A whole number from 0 to {@link Veld#HOOGSTE_AANTAL}. */
  AANTAL,
  /** One word of a closed list. */
  KEUZE,
  /** One or more words of a closed list. */
  MEER_KEUZES,
  JA_NEE
}
