package nl.tijdig.app.bewaring.termijn;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The terms of this installation; docs/besluiten/0008-bewaren.md has what the sources say. */
@ConfigurationProperties("tijdig")
record Bewaartermijnen(List<Bewaartermijn> bewaartermijnen, Log bewaartermijnInzagelog) {

  /** A line of the inzagelog is kept at least so many years after it was written. */
  private static final int KORTSTE_LOG = 5;

  /** How long a line of the inzagelog is kept. */
  record Log(int jaren, String bron) {

    Log {
      if (jaren < KORTSTE_LOG) {
        throw new IllegalArgumentException(
            "tijdig.bewaartermijn-inzagelog.jaren is minstens " + KORTSTE_LOG + " (" + bron + ")");
      }
    }
  }

  Bewaartermijnen {
    bewaartermijnen = List.copyOf(bewaartermijnen);
  }
}
