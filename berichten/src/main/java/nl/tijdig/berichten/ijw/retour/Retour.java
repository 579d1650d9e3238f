package nl.tijdig.berichten.ijw.retour;

import java.util.ArrayList;
import java.util.List;
import nl.tijdig.berichten.ijw.codes.Code;
import nl.tijdig.berichten.ijw.codes.Codelijst;
import nl.tijdig.berichten.ijw.deel.Bericht;
import nl.tijdig.berichten.ijw.deel.Kop;
import nl.tijdig.berichten.ijw.deel.Retourkop;
import nl.tijdig.berichten.ijw.soort.Berichtsoort;
import nl.tijdig.berichten.ijw.vorm.Element;
import nl.tijdig.berichten.ijw.vorm.Recordbouw;
import org.jspecify.annotations.Nullable;

/**
 * Makes the answer to a message (IV028, IV032). The header is repeated unchanged; only what was
 * wrong comes back: nothing, the header alone, or the client with a code at each class.
 */
public final class Retour {

  private static final Code AFGEKEURD = Codelijst.RETOURCODE.met("0001");

  private final Bericht heen;
  private final Berichtsoort soort;
  private final Retourgegevens gegevens;

  /** The answer to a JW301, JW305, JW307, JW315, JW317 or JW319. */
  public Retour(Bericht heen, Retourgegevens gegevens) {
    this.heen = heen;
    this.soort = Berichtsoort.van(heen).retour();
    this.gegevens = gegevens;
  }

  /** Nothing was wrong: the header, without codes. */
  public Bericht goed() {
    return bericht(List.of(), null);
  }

  /** A rule within the message was broken (level 2): the whole message counts as never sent. */
  public Bericht afgekeurd() {
    return bericht(List.of(AFGEKEURD), null);
  }

  /** What was found across messages (levels 3 and 4). */
  public Bericht met(Klassecodes codes) {
    if (codes.isLeeg()) {
      return goed();
    }
    if (codes.heeft(Klassecodes.KOP)) {
      return bericht(codes.van(Klassecodes.KOP), null);
    }
    var inhoud = soort.vorm().kinderen().get(1);
    return bericht(List.of(), klasse(inhoud, inhoud(), "Bericht/" + inhoud.naam(), codes));
  }

  private Bericht bericht(List<Code> kopcodes, @Nullable Object inhoud) {
    var bouw = bouw(soort.vorm());
    var waarden = bouw.leeg();
    bouw.zet(waarden, 0, kop(heen.header(), kopcodes));
    if (inhoud != null) {
      bouw.zet(waarden, 1, inhoud);
    }
    return (Bericht) bouw.maak(waarden);
  }

  private Retourkop kop(Kop kop, List<Code> codes) {
    return new Retourkop(
        soort.berichtcode(),
        kop.berichtVersie(),
        kop.berichtSubversie(),
        kop.afzender(),
        kop.ontvanger(),
        kop.berichtIdentificatie(),
        kop.xsdVersie(),
        gegevens.identificatie(),
        gegevens.dagtekening(),
        gegevens.xsltVersie(),
        gegevens.xsdVersie(),
        codes);
  }

  private Object inhoud() {
    var inhoud = bouw(Berichtsoort.van(heen).vorm()).lees(heen, 1);
    if (inhoud == null) {
      throw new IllegalArgumentException("dit bericht heeft geen inhoud");
    }
    return inhoud;
  }

  /** The same class with its codes, and those below it with theirs. */
  private static Object klasse(Element element, Object record, String pad, Klassecodes codes) {
    var bouw = bouw(element);
    var waarden = bouw.leeg();
    for (var rang = 0; rang < element.kinderen().size(); rang++) {
      var kind = element.kinderen().get(rang);
      var waarde = bouw.lees(record, rang);
      if (kind.naam().equals("RetourCodes")) {
        bouw.zet(waarden, rang, codes.van(pad));
      } else if (waarde != null) {
        bouw.zet(waarden, rang, kind(kind, waarde, pad + "/" + kind.naam(), codes));
      }
    }
    return bouw.maak(waarden);
  }

  private static Object kind(Element kind, Object waarde, String pad, Klassecodes codes) {
    if (waarde instanceof List<?> lijst) {
      return items(kind.kinderen().getFirst(), lijst, pad, codes);
    }
    return kind.isWaarde() ? waarde : klasse(kind, waarde, pad, codes);
  }

  private static List<Object> items(Element item, List<?> lijst, String pad, Klassecodes codes) {
    var items = new ArrayList<Object>();
    for (var een : lijst) {
      var plaats = pad + "/" + item.naam() + "[" + (items.size() + 1) + "]";
      items.add(klasse(item, een, plaats, codes));
    }
    return items;
  }

  private static Recordbouw bouw(Element element) {
    var bouw = element.bouw();
    if (bouw == null) {
      throw new IllegalStateException(element + " is geen record");
    }
    return bouw;
  }
}
