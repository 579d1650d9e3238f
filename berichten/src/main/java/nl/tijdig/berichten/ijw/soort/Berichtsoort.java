package nl.tijdig.berichten.ijw.soort;

import static nl.tijdig.berichten.ijw.vorm.Ldt.AGBCODE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.GEMEENTE;

import java.util.Locale;
import nl.tijdig.berichten.ijw.antwoord.Jw319;
import nl.tijdig.berichten.ijw.antwoord.Jw320;
import nl.tijdig.berichten.ijw.codes.Codelijst;
import nl.tijdig.berichten.ijw.declaratie.Jw323;
import nl.tijdig.berichten.ijw.declaratie.Jw325;
import nl.tijdig.berichten.ijw.deel.Bericht;
import nl.tijdig.berichten.ijw.levering.Jw305;
import nl.tijdig.berichten.ijw.levering.Jw306;
import nl.tijdig.berichten.ijw.levering.Jw307;
import nl.tijdig.berichten.ijw.levering.Jw308;
import nl.tijdig.berichten.ijw.toewijzing.Jw301;
import nl.tijdig.berichten.ijw.toewijzing.Jw302;
import nl.tijdig.berichten.ijw.verzoek.Jw315;
import nl.tijdig.berichten.ijw.verzoek.Jw316;
import nl.tijdig.berichten.ijw.verzoek.Jw317;
import nl.tijdig.berichten.ijw.verzoek.Jw318;
import nl.tijdig.berichten.ijw.vorm.Berichtvorm;
import nl.tijdig.berichten.ijw.vorm.Element;
import nl.tijdig.berichten.ijw.vorm.Ldt;
import org.jspecify.annotations.Nullable;

/** The fourteen kinds of message of iJw 3.2. */
public enum Berichtsoort {
  JW301(Jw301.class, GEMEENTE),
  JW302(Jw302.class, GEMEENTE),
  JW305(Jw305.class, AGBCODE),
  JW306(Jw306.class, AGBCODE),
  JW307(Jw307.class, AGBCODE),
  JW308(Jw308.class, AGBCODE),
  JW315(Jw315.class, AGBCODE),
  JW316(Jw316.class, AGBCODE),
  JW317(Jw317.class, AGBCODE),
  JW318(Jw318.class, AGBCODE),
  JW319(Jw319.class, GEMEENTE),
  JW320(Jw320.class, GEMEENTE),
  JW323(Jw323.class, AGBCODE),
  JW325(Jw325.class, GEMEENTE);

  private final Class<? extends Bericht> type;
  private final Element vorm;
  private final boolean isRetour;

  Berichtsoort(Class<? extends Bericht> type, Ldt afzender) {
    this.type = type;
    this.isRetour = Integer.parseInt(name().substring(2)) % 2 == 0 || name().equals("JW325");
    var ruimte =
        "http://www.istandaarden.nl/ijw/3_2/" + name().toLowerCase(Locale.ROOT) + "/schema";
    var ontvanger = afzender == GEMEENTE ? AGBCODE : GEMEENTE;
    this.vorm = new Berichtvorm(ruimte, berichtcode(), isRetour, afzender, ontvanger).van(type);
  }

  /** The kind whose messages stand in this namespace; null when there is none. */
  public static @Nullable Berichtsoort vanRuimte(@Nullable String ruimte) {
    for (var soort : values()) {
      if (soort.vorm.ruimte().equals(ruimte)) {
        return soort;
      }
    }
    return null;
  }

  /** The kind of this name, such as JW301; null when there is none. */
  public static @Nullable Berichtsoort vanNaam(String naam) {
    for (var soort : values()) {
      if (soort.name().equals(naam)) {
        return soort;
      }
    }
    return null;
  }

  /** The kind with this code in its header. */
  public static Berichtsoort vanBerichtcode(String code) {
    return valueOf(Codelijst.BERICHTCODE.met(code).omschrijving());
  }

  /** The kind of a message. */
  public static Berichtsoort van(Bericht bericht) {
    for (var soort : values()) {
      if (soort.type.isInstance(bericht)) {
        return soort;
      }
    }
    throw new IllegalArgumentException("geen bericht van iJw 3.2: " + bericht.getClass());
  }

  /** The root element, and so everything that may stand in such a message. */
  public Element vorm() {
    return vorm;
  }

  /** The record that holds such a message. */
  public Class<? extends Bericht> type() {
    return type;
  }

  /** The kind that answers this one. */
  public Berichtsoort retour() {
    if (isRetour) {
      throw new IllegalStateException(this + " is zelf een antwoord");
    }
    return values()[ordinal() + 1];
  }

  /** Whether it answers another message. */
  public boolean isRetour() {
    return isRetour;
  }

  /** The code in the header, of list COD002. */
  public String berichtcode() {
    for (var code : Codelijst.BERICHTCODE.codes()) {
      if (code.omschrijving().equals(name())) {
        return code.code();
      }
    }
    throw new IllegalStateException("geen berichtcode voor " + name());
  }

  /** The prefix of its namespace, as the examples of the standard have it. */
  public String voorvoegsel() {
    return name().toLowerCase(Locale.ROOT);
  }
}
