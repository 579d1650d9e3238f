package nl.tijdig.app.gezin.klacht;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.tijdig.app.pagina.Antwoorden;

/** What somebody does not agree with. */
enum Klachtonderwerp {
  GI,
  AANBIEDER,
  PROFESSIONAL,
  RVDK,
  VEILIG_THUIS,
  GEMEENTE,
  BESCHIKKING,
  AANWIJZING,
  GESCHIL,
  UITSPRAAK,
  UITSPRAAK_VOTS;

  /** The word for the address and the texts, such as {@code veilig_thuis}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(Klachtonderwerp::code).toList();
  }

  /**
   * What was chosen.
   *
   * @throws nl.tijdig.app.omgeving.OpgaveGeweigerd when nothing that exists was
   */
  static Klachtonderwerp lees(Antwoorden antwoorden) {
    var code = antwoorden.keuze("onderwerp", "klacht.onderwerp", codes());
    antwoorden.klaar();
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Whether it is about how somebody behaved, and not about a decision or a dispute. */
  public boolean isKlacht() {
    return ordinal() <= GEMEENTE.ordinal();
  }
}
