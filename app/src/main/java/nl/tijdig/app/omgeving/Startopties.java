package nl.tijdig.app.omgeving;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What may stand behind {@code ./tijdig start}; a slip is told, not passed over. */
public final class Startopties {

  private static final int GOED = 0;
  private static final int VERKEERD = 2;
  private static final String GEBRUIK =
      """
      Gebruik: ./tijdig start [opties]

        --server.port=8081         een andere poort dan 8080
        --server.address=0.0.0.0   ook bereikbaar vanaf andere computers; anders alleen vanaf deze
        --tijdig.map=MAP           een andere map voor de gegevens dan ~/.tijdig
        --tijdig.demonstratie=false  zonder verzonnen gegevens
        --help                     dit

      Elke andere instelling kan ook: --naam=waarde (docs/beheer.md).\
      """;

  /** Settings of Spring Boot and of Tijdig; no other name means anything. */
  private static final Pattern INSTELLING =
      Pattern.compile(
          "--((server|spring|tijdig|logging)\\.[^=\\s]+=.*|debug|trace)", Pattern.DOTALL);

  private Startopties() {}

  /** The exit status when there is nothing to start: help was asked, or an option is unknown. */
  public static OptionalInt einde(String... argumenten) {
    if (List.of(argumenten).contains("--help") || List.of(argumenten).contains("-h")) {
      System.out.println(GEBRUIK);
      return OptionalInt.of(GOED);
    }
    for (var argument : argumenten) {
      if (!INSTELLING.matcher(argument).matches()) {
        System.err.println("Tijdig kent de optie " + argument + " niet.");
        System.err.println(GEBRUIK);
        return OptionalInt.of(VERKEERD);
      }
    }
    return OptionalInt.empty();
  }
}
