package nl.tijdig.app.gezin.eigen;

import org.jspecify.annotations.Nullable;

/**
 * A dossier of the own child, or of oneself.
 *
 * @param roepnaam null when nobody recorded it
 * @param gi the GI by name
 * @param band {@code alles} or {@code beperkt}, as {@code gezin.band} has it
 */
record Eigenkind(String nummer, @Nullable String roepnaam, @Nullable String gi, String band) {

  /** Whether this reader also sees what was written, and who looked. */
  public boolean isAlles() {
    return band.equals("alles");
  }
}
