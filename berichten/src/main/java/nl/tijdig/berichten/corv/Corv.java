package nl.tijdig.berichten.corv;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.tijdig.berichten.corv.bericht.Corvbericht;
import nl.tijdig.berichten.ijw.lezen.Berichtfout;
import nl.tijdig.berichten.ijw.lezen.Berichttaal;
import nl.tijdig.berichten.ijw.lezen.Lezing;
import nl.tijdig.berichten.ijw.schrijven.Recordloop;
import nl.tijdig.berichten.ijw.schrijven.Xmlschrijver;
import org.jspecify.annotations.Nullable;

/** Reads and writes messages of CORV, held against the schema. */
public final class Corv {

  /** So many faults are listed; the rest of a hostile file adds none. */
  private static final int MEESTE_FOUTEN = 1000;

  private static final Berichttaal TAAL = new Corvtaal();

  private Corv() {}

  /**
   * What was read of a message.
   *
   * @param bericht what it holds; null when it does not fit the schema
   * @param fouten what is wrong with it, the first thousand
   */
  public record Gelezen(@Nullable Corvbericht bericht, List<Berichtfout> fouten) {}

  /** Reads a whole message; throws only when the stream itself fails. */
  public static Gelezen lees(InputStream xml) throws IOException {
    var fouten = new ArrayList<Berichtfout>();
    Berichtfout.Melder melder =
        fout -> {
          if (fouten.size() < MEESTE_FOUTEN) {
            fouten.add(fout);
          }
        };
    var lezing = new Lezing(TAAL, true, melder, new Corvregels(melder), null);
    lezing.xml(xml);
    var bericht =
        fouten.isEmpty() && lezing.bericht() instanceof Corvbericht gelezen ? gelezen : null;
    return new Gelezen(bericht, List.copyOf(fouten));
  }

  /**
   * Writes a message.
   *
   * @return what is wrong with it; what was written is a message only when nothing is
   */
  public static List<Berichtfout> schrijf(Corvbericht bericht, OutputStream uit) {
    var fouten = new ArrayList<Berichtfout>();
    var lezing =
        new Lezing(
            TAAL, false, fouten::add, new Corvregels(fouten::add), new Xmlschrijver(uit, TAAL));
    Recordloop.loop(Corvsoort.van(bericht).vorm(), bericht, lezing.ingang());
    return List.copyOf(fouten);
  }
}
