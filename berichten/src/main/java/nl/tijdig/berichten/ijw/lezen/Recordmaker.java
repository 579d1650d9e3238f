package nl.tijdig.berichten.ijw.lezen;

import java.util.ArrayList;
import java.util.List;
import nl.tijdig.berichten.ijw.vorm.Berichtklasse;
import nl.tijdig.berichten.ijw.vorm.Element;
import nl.tijdig.berichten.ijw.vorm.Recordbouw;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of the elements as they come. It keeps the classes in the lists of what holds them,
 * or lets each go once it was handed over.
 */
final class Recordmaker implements Plek {

  private final Pad pad;
  private final boolean bewaart;
  private final Klassenluisteraar luisteraar;
  private final List<Groep> open = new ArrayList<>();
  private @Nullable Object laatste;

  Recordmaker(Pad pad, boolean bewaart, Klassenluisteraar luisteraar) {
    this.pad = pad;
    this.bewaart = bewaart;
    this.luisteraar = luisteraar;
  }

  void begin(Element element, int regel) {
    open.add(new Groep(element, regel));
  }

  void waarde(Element element, String tekst, int regel) {
    open.getLast().zet(element, element.type().waarde(tekst), regel, null);
  }

  void einde(Element element) {
    var groep = open.getLast();
    var bouw = element.bouw();
    Object gemaakt = bouw == null ? List.copyOf(groep.lijst) : bouw.maak(groep.waarden);
    if (gemaakt instanceof Berichtklasse klasse) {
      luisteraar.klasse(klasse, this);
    }
    open.removeLast();
    laatste = gemaakt;
    if (!open.isEmpty() && (bewaart || !element.herhaald())) {
      open.getLast().zet(element, gemaakt, groep.regel, groep);
    }
  }

  /** Whether the whole message was made. */
  boolean isKlaar() {
    return open.isEmpty() && laatste != null;
  }

  /** The record that was made last: after the end of the message the message itself. */
  @Nullable Object laatste() {
    return laatste;
  }

  @Override
  public String pad(String... namen) {
    return pad.tekst(namen);
  }

  @Override
  public int regel(String... namen) {
    var groep = open.getLast();
    var regel = groep.regel;
    for (var naam : namen) {
      var rang = groep.element.zoek(null, naam, 0);
      if (rang < 0 || groep.regels[rang] == 0) {
        return regel;
      }
      regel = groep.regels[rang];
      var binnen = groep.groepen == null ? null : groep.groepen[rang];
      if (binnen == null) {
        return regel;
      }
      groep = binnen;
    }
    return regel;
  }

  @Override
  public @Nullable Object boven(String naam) {
    for (var i = open.size() - 2; i >= 0; i--) {
      var rang = open.get(i).element.zoek(null, naam, 0);
      if (rang >= 0) {
        return open.get(i).waarde(rang);
      }
    }
    return null;
  }

  /** What was read of an element that holds elements. */
  private static final class Groep {

    private final Element element;
    private final int regel;
    private final @Nullable Recordbouw bouw;
    private final @Nullable Object[] waarden;
    private final int[] regels;
    private final List<Object> lijst;
    private @Nullable Groep @Nullable [] groepen;
    private int rang;

    Groep(Element element, int regel) {
      this.element = element;
      this.regel = regel;
      this.bouw = element.bouw();
      this.waarden = bouw == null ? new Object[0] : bouw.leeg();
      this.regels = new int[element.kinderen().size()];
      this.lijst = bouw == null ? new ArrayList<>() : List.of();
    }

    void zet(Element kind, Object waarde, int regel, @Nullable Groep binnen) {
      if (bouw == null) {
        lijst.add(waarde);
        return;
      }
      // Elements come in order: the next is the same one again, or further on.
      while (element.kinderen().get(rang) != kind) {
        rang++;
      }
      if (kind.herhaald()) {
        bouw.voegToe(waarden, rang, waarde);
      } else {
        bouw.zet(waarden, rang, waarde);
      }
      regels[rang] = regel;
      if (binnen != null) {
        if (groepen == null) {
          groepen = new Groep[regels.length];
        }
        groepen[rang] = binnen;
      }
    }

    @Nullable Object waarde(int rang) {
      return bouw == null ? null : bouw.waarde(waarden, rang);
    }
  }
}
