package nl.tijdig.berichten;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import nl.tijdig.berichten.corv.Corvregels;
import nl.tijdig.berichten.ijw.lezen.Berichtfout;
import nl.tijdig.berichten.ijw.lezen.Berichttaal;
import nl.tijdig.berichten.ijw.lezen.Bestemming;
import nl.tijdig.berichten.ijw.lezen.Jsonbericht;
import nl.tijdig.berichten.ijw.lezen.Klassenluisteraar;
import nl.tijdig.berichten.ijw.lezen.Lezing;
import nl.tijdig.berichten.ijw.regels.Berichtregels;
import nl.tijdig.berichten.ijw.schrijven.Jsonschrijver;
import nl.tijdig.berichten.ijw.schrijven.Xmlschrijver;
import org.jspecify.annotations.Nullable;

/** Reads and writes any message of the chain, of iJw or CORV, without keeping it. */
public final class Ketenberichten {

  private static final Berichttaal TAAL = new Ketentaal();

  private Ketenberichten() {}

  /**
   * Reads a message of any length; throws only when the stream itself fails.
   *
   * @param melder gets each fault as it is found
   * @param bestemming gets each element as long as nothing differs from the schema
   */
  public static void stroom(
      InputStream xml, Berichtfout.Melder melder, @Nullable Bestemming bestemming)
      throws IOException {
    lezing(melder, bestemming).xml(xml);
  }

  /** As above, of one message in JSON; returns the name of its kind, null when it has none. */
  public static @Nullable String stroom(
      Jsonbericht json, Berichtfout.Melder melder, @Nullable Bestemming bestemming)
      throws IOException {
    var lezing = lezing(melder, bestemming);
    lezing.json(json);
    var wortel = lezing.wortel();
    return wortel == null ? null : TAAL.naam(wortel);
  }

  /** Writes what it gets as XML, to a stream that stays open. */
  public static Bestemming xml(OutputStream uit) {
    return new Xmlschrijver(uit, TAAL);
  }

  /** Writes what it gets as JSON, to a stream that stays open when the writer is closed. */
  public static Jsonschrijver json(OutputStream uit) {
    return new Jsonschrijver(uit, TAAL);
  }

  private static Lezing lezing(Berichtfout.Melder melder, @Nullable Bestemming bestemming) {
    var ijw = new Berichtregels(melder);
    var corv = new Corvregels(melder);
    Klassenluisteraar beide =
        (klasse, plek) -> {
          ijw.klasse(klasse, plek);
          corv.klasse(klasse, plek);
        };
    return new Lezing(TAAL, false, melder, beide, bestemming);
  }
}
