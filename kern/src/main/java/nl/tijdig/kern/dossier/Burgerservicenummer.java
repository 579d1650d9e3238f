package nl.tijdig.kern.dossier;

import java.util.Optional;
import java.util.regex.Matcher;
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

  /**
   * Nine digits together, or in groups with one and the same sign between them; in groups they
   * stand apart, or any longer code would hold one.
   */
  private static final Pattern NEGEN_CIJFERS =
      Pattern.compile(
          "(?<![0-9])[0-9]{9}(?![0-9])"
              + "|(?<![\\p{L}0-9-])(?:"
              + "[0-9]{4}([ .\\-\u00A0])[0-9]{2}\\1[0-9]{3}"
              + "|[0-9]{3}([ .\\-\u00A0])[0-9]{3}\\2[0-9]{3}"
              + "|[0-9]{8}[ .\\-\u00A0][0-9]"
              + ")(?![\\p{L}0-9-])");

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

  /**
   * The text with a mask in the place of every number that could be a burgerservicenummer, also
   * when it is written as 9999.92.624, 999 992 624 or 99999262-4.
   */
  public static String masker(String tekst) {
    return NEGEN_CIJFERS
        .matcher(tekst)
        .replaceAll(gevonden ->
            Matcher.quoteReplacement(
                isGeldig(cijfers(gevonden.group())) ? GEMASKEERD : gevonden.group()));
  }

  /** The number in this text, with or without signs between the digits; empty when it is none. */
  public static Optional<Burgerservicenummer> lees(String tekst) {
    var cijfers = cijfers(tekst);
    return isGeldig(cijfers) ? Optional.of(new Burgerservicenummer(cijfers)) : Optional.empty();
  }

  private static String cijfers(String tekst) {
    return tekst.replaceAll("[ .\\-\u00A0]", "");
  }

  @Override
  public String toString() {
    return GEMASKEERD;
  }
}
