package nl.tijdig.berichten.ijw.vorm;

/** White space as XML has it: space, tab and line ends, and nothing else. */
public final class Witruimte {

  private Witruimte() {}

  /** Whether a text holds nothing else. */
  public static boolean is(String tekst) {
    for (var i = 0; i < tekst.length(); i++) {
      if (!is(tekst.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The text without what stands before and behind it. */
  static String zonder(String tekst) {
    var van = 0;
    var tot = tekst.length();
    while (van < tot && is(tekst.charAt(van))) {
      van++;
    }
    while (van < tot && is(tekst.charAt(tot - 1))) {
      tot--;
    }
    return tekst.substring(van, tot);
  }

  private static boolean is(char teken) {
    return teken == ' ' || teken == '\n' || teken == '\r' || teken == '\t';
  }
}
