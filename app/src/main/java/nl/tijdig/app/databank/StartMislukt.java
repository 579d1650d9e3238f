package nl.tijdig.app.databank;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tijdig cannot start, and whoever started it can mend that. The message is one sentence that says
 * what is wrong and how to mend it, in ASCII: no locale of a terminal spoils it. It is Dutch, or
 * English where the terminal speaks English.
 */
public class StartMislukt extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /**
   * The sentence in both languages.
   *
   * @param nl with a place for each of the data, as {@link String#formatted} has it
   * @param en the same in English
   */
  protected StartMislukt(@Nullable Throwable oorzaak, String nl, String en, Object... gegevens) {
    super((isEngels(System.getenv()) ? en : nl).formatted(gegevens), oorzaak);
  }

  /** The sentence in both languages; what went wrong beneath is kept for who asks for it. */
  public static StartMislukt van(
      @Nullable Throwable oorzaak, String nl, String en, Object... gegevens) {
    return new StartMislukt(oorzaak, nl, en, gegevens);
  }

  /** Whether a terminal with these variables speaks English; the locale C is no language. */
  public static boolean isEngels(Map<String, String> omgeving) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(naam -> omgeving.getOrDefault(naam, ""))
        .filter(taal -> !taal.isEmpty() && !taal.matches("(C|POSIX)([.].*)?"))
        .findFirst()
        .filter(taal -> taal.startsWith("en"))
        .isPresent();
  }
}
