package nl.tijdig.kern.dossier;

import org.jspecify.annotations.Nullable;

/** Who carries the koers; null is "not recorded", NVT is possible for the network only. */
public record Draagvlak(
    @Nullable Instemming gezin, @Nullable Instemming netwerk, @Nullable Instemming professionals) {

  public Draagvlak {
    if (gezin == Instemming.NVT || professionals == Instemming.NVT) {
      throw new IllegalArgumentException("nvt is alleen mogelijk voor netwerk");
    }
  }

  /** Somebody says no. */
  public boolean isGeweigerd() {
    return gezin == Instemming.NEE || netwerk == Instemming.NEE || professionals == Instemming.NEE;
  }
}
