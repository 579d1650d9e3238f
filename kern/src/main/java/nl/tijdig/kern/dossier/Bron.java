package nl.tijdig.kern.dossier;

/** How a dossier came about: kept as a register, or put together afterwards (normen.md 4a). */
public enum Bron {
  REGISTER,
  RECONSTRUCTIE
}
