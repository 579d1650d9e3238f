package nl.tijdig.app.identiteit.namen;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A name as it is looked for: small letters without accents, one space between its parts. */
public final class Zoeknaam {

  private static final Pattern TEKENS = Pattern.compile("[\\p{M}'’`´.]");
  private static final Pattern GEEN_LETTERS = Pattern.compile("[^\\p{L}]+");

  /** Letters that are no other letter with an accent, as who has no such key types them. */
  private static final Map<String, String> LETTERS =
      Map.of(
          "ß", "ss", "ø", "o", "đ", "d", "ł", "l", "ı", "i", "æ", "ae", "œ", "oe", "ð", "d", "þ",
          "th", "ħ", "h");

  private Zoeknaam() {}

  /** Such as "zoe el amrani" for "Zoë El-Amrani". */
  public static String van(String naam) {
    var klein = Normalizer.normalize(naam, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var kaal = TEKENS.matcher(klein).replaceAll("");
    for (var letter : LETTERS.entrySet()) {
      kaal = kaal.replace(letter.getKey(), letter.getValue());
    }
    return GEEN_LETTERS.matcher(kaal).replaceAll(" ").strip();
  }

  /** What to compare a name with, for each part of what was typed; empty when it has no letters. */
  public static List<String> patronen(String getypt) {
    return Arrays.stream(van(getypt).split(" "))
        .filter(Predicate.not(String::isEmpty))
        .map(deel -> "%" + deel + "%")
        .toList();
  }
}
