package nl.tijdig.kern.dossier;

/** Whom a jeugdbeschermer has spoken with. */
public enum Gesprekspartner {
  KIND,
  OUDER,
  NETWERK,
  PROFESSIONAL
}
