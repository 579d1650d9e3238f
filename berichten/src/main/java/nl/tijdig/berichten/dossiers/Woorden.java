package nl.tijdig.berichten.dossiers;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.tijdig.kern.dossier.Soort;
import org.jspecify.annotations.Nullable;

/** The words of the closed lists, found by their letters: most texts of a line are one of these. */
final class Woorden {

  private static final int MASKER = 1023;
  private static final @Nullable String[] TABEL = new @Nullable String[MASKER + 1];

  static {
    Arrays.stream(Soort.values()).flatMap(Woorden::woorden).distinct().forEach(Woorden::zet);
  }

  private Woorden() {}

  /** The text of these letters, without making a new one when it is a word of the format. */
  static String uit(char[] letters, int vanaf, int lengte) {
    for (var vak = vak(letters, vanaf, lengte); ; vak = vak + 1 & MASKER) {
      var woord = TABEL[vak];
      if (woord == null) {
        return new String(letters, vanaf, lengte);
      }
      if (isGelijk(woord, letters, vanaf, lengte)) {
        return woord;
      }
    }
  }

  private static Stream<String> woorden(Soort soort) {
    return Stream.concat(
        Stream.of(soort.code()), soort.vorm().velden().stream().flatMap(v -> v.keuzes().stream()));
  }

  private static void zet(String woord) {
    var vak = vak(woord.toCharArray(), 0, woord.length());
    while (TABEL[vak] != null) {
      vak = vak + 1 & MASKER;
    }
    TABEL[vak] = woord;
  }

  private static int vak(char[] letters, int vanaf, int lengte) {
    if (lengte == 0) {
      return 0;
    }
    var eerste = letters[vanaf];
    var midden = letters[vanaf + lengte / 2];
    var laatste = letters[vanaf + lengte - 1];
    return lengte * 67 + eerste * 31 + midden * 7 + laatste * 131 & MASKER;
  }

  private static boolean isGelijk(String woord, char[] letters, int vanaf, int lengte) {
    if (woord.length() != lengte) {
      return false;
    }
    for (var i = 0; i < lengte; i++) {
      if (woord.charAt(i) != letters[vanaf + i]) {
        return false;
      }
    }
    return true;
  }
}
