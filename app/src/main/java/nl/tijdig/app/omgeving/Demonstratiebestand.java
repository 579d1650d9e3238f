package nl.tijdig.app.omgeving;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The files of the demonstration, part of the product (docs/demonstratie.md). */
public final class Demonstratiebestand {

  private static final int PARTIJ = 1000;

  private Demonstratiebestand() {}

  /** The lines of a file in {@code demonstratie/}; a name that ends in .gz is unpacked. */
  public static List<String> regels(String naam) {
    var alle = new ArrayList<String>();
    lees(naam, PARTIJ, alle::addAll);
    return List.copyOf(alle);
  }

  /**
   * Hands over the lines in parts of this size, so that a big file is never in memory as a whole.
   *
   * @param naam in {@code demonstratie/}, or the path of a file elsewhere
   */
  public static void lees(String naam, int partij, Consumer<List<String>> verwerk) {
    try (var in = open(naam);
        var tekst = new InputStreamReader(in, StandardCharsets.UTF_8);
        var lezer = new BufferedReader(tekst)) {
      lezer
          .lines()
          .filter(regel -> !regel.isBlank())
          .gather(Gatherers.windowFixed(partij))
          .forEach(verwerk);
    } catch (IOException e) {
      throw new UncheckedIOException("het demonstratiebestand " + naam + " is onleesbaar", e);
    }
  }

  /**
   * Whether there is such a file.
   *
   * @param naam as for {@link #lees}
   */
  public static boolean bestaat(String naam) {
    return eigen(naam) != null || Files.isReadable(Path.of(naam));
  }

  private static @Nullable URL eigen(String naam) {
    return Demonstratiebestand.class.getResource("/demonstratie/" + naam);
  }

  private static InputStream open(String naam) throws IOException {
    var plaats = eigen(naam);
    var bron = (plaats == null ? Path.of(naam).toUri().toURL() : plaats).openConnection();
    var in = new Telstroom(bron.getInputStream(), bron.getContentLengthLong());
    return naam.endsWith(".gz") ? new GZIPInputStream(in) : in;
  }
}
