package nl.tijdig.kern.dossier;

import java.util.regex.Pattern;

/**
 * The number by which the state knows a person: nine digits that pass the eleven-test (iJw CS002).
 * It never prints itself, so that it cannot get into a page, a log line or an error by accident.
 *
 * @param cijfers nine digits, leading zeros kept
 */
public record Burgerservicenummer(String cijfers) {

  private static final int LENGTE = 9;
  private static final String ONGEBOREN = "000000000";
  private static final Pattern NEGEN_CIJFERS = Pattern.compile("(?<![0-9])[0-9]{9}(?![0-9])");
  private static final String GEMASKEERD = "•••••••••";

  public Burgerservicenummer {
    if (!isGeldig(cijfers)) {
      throw new IllegalArgumentException("dit is geen geldig burgerservicenummer");
    }
  }

  /** Whether these are nine digits that pass the eleven-test; nine zeros are nobody. */
  public static boolean isGeldig(String tekst) {
    if (tekst.length() != LENGTE || tekst.equals(ONGEBOREN)) {
      return false;
    }
    var som = 0;
    for (var plaats = 0; plaats < LENGTE; plaats++) {
      var cijfer = tekst.charAt(plaats) - '0';
      if (cijfer < 0 || cijfer > 9) {
        return false;
      }
      som += cijfer * (plaats == LENGTE - 1 ? -1 : LENGTE - plaats);
    }
    return som % 11 == 0;
  }

  /** The text with a mask in the place of every number that could be a burgerservicenummer. */
  public static String masker(String tekst) {
    return NEGEN_CIJFERS
        .matcher(tekst)
        .replaceAll(gevonden -> isGeldig(gevonden.group()) ? GEMASKEERD : gevonden.group());
  }

  @Override
  public String toString() {
    return GEMASKEERD;
  }
}
