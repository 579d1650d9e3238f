package nl.tijdig.berichten.ijw;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.tijdig.berichten.ijw.declaratie.Jw323;
import nl.tijdig.berichten.ijw.deel.Bericht;
import nl.tijdig.berichten.ijw.lezen.Berichtfout;
import nl.tijdig.berichten.ijw.lezen.Berichttaal;
import nl.tijdig.berichten.ijw.lezen.Bestemming;
import nl.tijdig.berichten.ijw.lezen.Jsonbericht;
import nl.tijdig.berichten.ijw.lezen.Lezing;
import nl.tijdig.berichten.ijw.regels.Berichtregels;
import nl.tijdig.berichten.ijw.retour.Declaratieretour;
import nl.tijdig.berichten.ijw.retour.Klassecodes;
import nl.tijdig.berichten.ijw.retour.Retour;
import nl.tijdig.berichten.ijw.retour.Retourgegevens;
import nl.tijdig.berichten.ijw.schrijven.Recordloop;
import nl.tijdig.berichten.ijw.schrijven.Xmlschrijver;
import nl.tijdig.berichten.ijw.soort.Berichtsoort;
import nl.tijdig.berichten.ijw.soort.Ijwtaal;
import org.jspecify.annotations.Nullable;

/** Reads and writes messages of iJw 3.2, held against the schema and the rules within a message. */
public final class Ijw {

  /** So many faults of a message that is kept are listed; the rest of a hostile file adds none. */
  private static final int MEESTE_FOUTEN = 1000;

  private static final Berichttaal TAAL = new Ijwtaal();

  private Ijw() {}

  /**
   * What was read of a message.
   *
   * @param soort its kind; null when its root says none
   * @param bericht what it holds; null when it does not fit the schema
   * @param fouten what is wrong with it, the first thousand
   */
  public record Gelezen(
      @Nullable Berichtsoort soort, @Nullable Bericht bericht, List<Berichtfout> fouten) {}

  /** Reads a whole message; throws only when the stream itself fails. */
  public static Gelezen lees(InputStream xml) throws IOException {
    var fouten = new ArrayList<Berichtfout>();
    Berichtfout.Melder melder =
        fout -> {
          if (fouten.size() < MEESTE_FOUTEN) {
            fouten.add(fout);
          }
        };
    var lezing = new Lezing(TAAL, true, melder, new Berichtregels(melder), null);
    lezing.xml(xml);
    return new Gelezen(
        soort(lezing),
        lezing.bericht() instanceof Bericht bericht ? bericht : null,
        List.copyOf(fouten));
  }

  /**
   * Reads a message of any length without keeping it.
   *
   * @param melder gets each fault as it is found
   * @param bestemming gets each element as long as nothing differs from the schema
   */
  public static void stroom(
      InputStream xml, Berichtfout.Melder melder, @Nullable Bestemming bestemming)
      throws IOException {
    new Lezing(TAAL, false, melder, new Berichtregels(melder), bestemming).xml(xml);
  }

  /** As {@link #stroom}, of one message in JSON. */
  public static @Nullable Berichtsoort stroom(
      Jsonbericht json, Berichtfout.Melder melder, @Nullable Bestemming bestemming)
      throws IOException {
    var lezing = new Lezing(TAAL, false, melder, new Berichtregels(melder), bestemming);
    lezing.json(json);
    return soort(lezing);
  }

  private static @Nullable Berichtsoort soort(Lezing lezing) {
    var wortel = lezing.wortel();
    return wortel == null ? null : Berichtsoort.vanRuimte(wortel.ruimte());
  }

  /**
   * Writes a message.
   *
   * @return what is wrong with it; what was written is a message only when nothing is
   */
  public static List<Berichtfout> schrijf(Bericht bericht, OutputStream uit) {
    var fouten = new ArrayList<Berichtfout>();
    var lezing =
        new Lezing(
            TAAL, false, fouten::add, new Berichtregels(fouten::add), new Xmlschrijver(uit, TAAL));
    Recordloop.loop(Berichtsoort.van(bericht).vorm(), bericht, lezing.ingang());
    return List.copyOf(fouten);
  }

  /**
   * The answer to a message that was read: none when it does not fit the schema (the carrier says
   * so), or when it is an answer itself; a refusal when it breaks a rule within the message; else
   * what was found across messages, and nothing but the header when nothing was.
   */
  public static @Nullable Bericht antwoord(
      Gelezen gelezen, Klassecodes codes, Retourgegevens gegevens) {
    var heen = gelezen.bericht();
    if (heen == null || Berichtsoort.van(heen).isRetour()) {
      return null;
    }
    var isGoed = gelezen.fouten().isEmpty();
    if (heen instanceof Jw323 declaratie) {
      var retour = new Declaratieretour(declaratie, gegevens);
      return isGoed ? retour.met(codes) : retour.afgekeurd();
    }
    var retour = new Retour(heen, gegevens);
    return isGoed ? retour.met(codes) : retour.afgekeurd();
  }
}
