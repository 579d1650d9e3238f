package nl.tijdig.app.omgeving;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The files of the demonstration, part of the product (docs/demonstratie.md). */
public final class Demonstratiebestand {

  private Demonstratiebestand() {}

  /** The lines of a file in {@code demonstratie/}; a name that ends in .gz is unpacked. */
  public static List<String> regels(String naam) {
    try (var in = open(naam);
        var tekst = new InputStreamReader(in, StandardCharsets.UTF_8);
        var lezer = new BufferedReader(tekst)) {
      return lezer.lines().filter(regel -> !regel.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("het demonstratiebestand " + naam + " is onleesbaar", e);
    }
  }

  private static InputStream open(String naam) throws IOException {
    var in = Demonstratiebestand.class.getResourceAsStream("/demonstratie/" + naam);
    if (in == null) {
      throw new IllegalStateException("het demonstratiebestand " + naam + " ontbreekt");
    }
    return naam.endsWith(".gz") ? new GZIPInputStream(in) : in;
  }
}
