package nl.tijdig.app.wachtlijst.lijst;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How much a waiting child needs somebody, the first step first. Nobody judged yet goes before what
 * was judged: what nobody looked at may be anything (product choice; 000:195-204 asks that the most
 * urgent goes first).
 */
enum Trap {
  NU,
  ONBEOORDEELD,
  HOOG,
  MIDDEN,
  LAAG;

  /** The words of all steps. */
  static final List<String> CODES = Arrays.stream(values()).map(Trap::code).toList();

  /** The word for texts and addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
