package nl.tijdig.app.jeugdbeschermers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How much danger a child is in, from most to least (the sources name no classes; product choice).
 */
public enum Risicoklasse {
  HOOG,
  MIDDEN,
  LAAG;

  /** The words of all classes, from most to least. */
  public static final List<String> CODES = Arrays.stream(values()).map(Risicoklasse::code).toList();

  /** The word for texts and forms, such as {@code hoog}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The class with this word; empty when there is none. */
  public static Optional<Risicoklasse> van(String code) {
    return Arrays.stream(values()).filter(klasse -> klasse.code().equals(code)).findFirst();
  }
}
