package nl.tijdig.cli.berichten;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import nl.tijdig.cli.Voortgang;

/** The files of a command, read one after the other; - is standard input. */
record Berichtbestanden(List<String> namen) {

  /** What is done with one file. */
  interface Lezer {
    void lees(String naam, InputStream in) throws IOException;
  }

  void lees(String taak, Lezer lezer) throws IOException {
    try (var voortgang = Voortgang.van(taak, namen.size())) {
      for (var i = 0; i < namen.size(); i++) {
        try (var in = open(namen.get(i))) {
          lezer.lees(namen.get(i), in);
        }
        voortgang.tot(i + 1L);
      }
    }
  }

  static InputStream open(String naam) throws IOException {
    if (naam.equals("-")) {
      return System.in;
    }
    if (Files.isDirectory(Path.of(naam))) {
      throw new NoSuchFileException(naam + " (dit is een map)");
    }
    return Files.newInputStream(Path.of(naam));
  }
}
