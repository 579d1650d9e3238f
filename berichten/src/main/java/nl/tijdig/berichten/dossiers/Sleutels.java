package nl.tijdig.berichten.dossiers;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.tijdig.kern.dossier.Betrokkenen;
import org.jspecify.annotations.Nullable;

/** The keys of a dossier that were seen, and the particulars among them. */
final class Sleutels {

  /** The keys that the format knows. */
  enum Sleutel {
    DOSSIER,
    BRON,
    KIND,
    GEZIN,
    GI,
    GEMEENTE,
    JEUGDREGIO,
    GEBEURTENISSEN;

    private static final Sleutel[] ALLE = values();
    private final String code = name().toLowerCase(Locale.ROOT);

    String code() {
      return code;
    }

    static Sleutel met(int rang) {
      return ALLE[rang];
    }
  }

  private final @Nullable String[] waarden = new @Nullable String[Sleutel.ALLE.length];
  private int gezien;
  private @Nullable Set<String> onbekend;

  /** Whether this key was not seen before. */
  boolean nieuw(Sleutel sleutel) {
    var isNieuw = !heeft(sleutel);
    gezien |= 1 << sleutel.ordinal();
    return isNieuw;
  }

  /** The same for a key that the format does not know. */
  boolean nieuw(String naam) {
    if (onbekend == null) {
      onbekend = new HashSet<>();
    }
    return onbekend.add(naam);
  }

  boolean heeft(Sleutel sleutel) {
    return (gezien & 1 << sleutel.ordinal()) != 0;
  }

  void zet(Sleutel sleutel, @Nullable String waarde) {
    waarden[sleutel.ordinal()] = waarde;
  }

  private @Nullable String waarde(Sleutel sleutel) {
    return waarden[sleutel.ordinal()];
  }

  Betrokkenen betrokkenen() {
    return new Betrokkenen(
        waarde(Sleutel.KIND),
        waarde(Sleutel.GEZIN),
        waarde(Sleutel.GI),
        waarde(Sleutel.GEMEENTE),
        waarde(Sleutel.JEUGDREGIO));
  }
}
