package nl.tijdig.kern.dossier;

/** Whether family, network or professionals carry the koers; NVT only where there is no network. */
public enum Instemming {
  JA,
  NEE,
  NVT
}
