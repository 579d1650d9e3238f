package nl.tijdig.berichten.corv;

import nl.tijdig.berichten.corv.bericht.Corvbericht;
import nl.tijdig.berichten.corv.bericht.Notificatie;
import nl.tijdig.berichten.corv.bericht.Onderzoeksverzoek;
import nl.tijdig.berichten.corv.bericht.Reclasseringsnotificatie;
import nl.tijdig.berichten.corv.vorm.Stufvorm;
import nl.tijdig.berichten.ijw.vorm.Element;
import org.jspecify.annotations.Nullable;

/** The kinds of message of CORV that are read and written. */
public enum Corvsoort {
  ONDERZOEKSVERZOEK("vtoDi01", Onderzoeksverzoek.class),
  NOTIFICATIE("notificatieDi01", Notificatie.class),
  RECLASSERINGSNOTIFICATIE("notificatiejrDi01", Reclasseringsnotificatie.class);

  private final Class<? extends Corvbericht> type;
  private final Element vorm;

  Corvsoort(String naam, Class<? extends Corvbericht> type) {
    this.type = type;
    this.vorm = new Stufvorm(naam).van(type);
  }

  /** The kind whose root is called so; null when there is none. */
  public static @Nullable Corvsoort vanNaam(@Nullable String ruimte, String naam) {
    for (var soort : values()) {
      if (soort.vorm.heet(ruimte, naam)) {
        return soort;
      }
    }
    return null;
  }

  /** The kind of a message. */
  public static Corvsoort van(Corvbericht bericht) {
    for (var soort : values()) {
      if (soort.type.isInstance(bericht)) {
        return soort;
      }
    }
    throw new IllegalArgumentException("geen bericht van CORV: " + bericht.getClass());
  }

  /** The root element, and so everything that may stand in such a message. */
  public Element vorm() {
    return vorm;
  }

  /** The name that the standard gives it, such as vtoDi01. */
  public String naam() {
    return vorm.naam();
  }
}
