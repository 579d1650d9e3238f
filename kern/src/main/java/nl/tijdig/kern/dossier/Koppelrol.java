package nl.tijdig.kern.dossier;

/** Whether a coupled worker is the fixed jeugdbeschermer or stands in for one. */
public enum Koppelrol {
  VAST,
  VERVANGER
}
