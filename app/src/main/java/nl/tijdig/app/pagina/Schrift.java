package nl.tijdig.app.pagina;

import java.util.regex.Pattern;

/** Text as it is to be seen: what nobody can see is not there, and every space is a space. */
public final class Schrift {

  /** Formatting characters, and letters that are drawn as nothing. */
  private static final Pattern ONZICHTBAAR =
      Pattern.compile("[\\p{Cf}\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180E\\u2800\\u3164\\uFFA0]");

  private static final Pattern WIT = Pattern.compile("[\\p{Z}\\t\\n\\x0B\\f\\r\\x85]");

  private static final Pattern RAND =
      Pattern.compile(
          "^(?:%1$s|%2$s)+|(?:%1$s|%2$s)+$".formatted(ONZICHTBAAR.pattern(), WIT.pattern()));

  private Schrift() {}

  /** The text without what is invisible, and without spaces around it. */
  public static String van(String tekst) {
    return WIT.matcher(ONZICHTBAAR.matcher(tekst).replaceAll("")).replaceAll(" ").strip();
  }

  /** The text without spaces and invisible signs around it; what stands within stays. */
  public static String zonderRand(String tekst) {
    return RAND.matcher(tekst).replaceAll("");
  }
}
