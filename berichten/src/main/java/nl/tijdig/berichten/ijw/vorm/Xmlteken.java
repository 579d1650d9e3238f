package nl.tijdig.berichten.ijw.vorm;

/** Which characters can stand in XML at all: no zero sign, no half of a letter. */
public final class Xmlteken {

  private Xmlteken() {}

  /** Whether a text holds no other. */
  public static boolean isHeel(String tekst) {
    for (var i = 0; i < tekst.length(); i++) {
      if (!isHeel(tekst, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHeel(String tekst, int plaats) {
    var teken = tekst.charAt(plaats);
    if (Character.isHighSurrogate(teken)) {
      return plaats + 1 < tekst.length() && Character.isLowSurrogate(tekst.charAt(plaats + 1));
    }
    if (Character.isLowSurrogate(teken)) {
      return plaats > 0 && Character.isHighSurrogate(tekst.charAt(plaats - 1));
    }
    return teken >= ' ' && teken < '\uFFFE' || Witruimte.is(String.valueOf(teken));
  }
}
