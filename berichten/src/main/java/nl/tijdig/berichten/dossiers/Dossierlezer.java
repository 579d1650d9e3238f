package nl.tijdig.berichten.dossiers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tijdig.kern.dossier.Betrokkenen;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads one line of the format; keeps nothing between lines, so lines may be read in parallel. */
public final class Dossierlezer {

  private static final JsonFactory JSON = new JsonFactory();
  private static final Map<String, Bron> BRONNEN =
      Map.of("register", Bron.REGISTER, "reconstructie", Bron.RECONSTRUCTIE);

  private final Fouten fouten = new Fouten();
  private final Velden velden = new Velden(fouten);
  private final JsonParser json;
  private final List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
  private final Sleutels sleutels = new Sleutels();
  private @Nullable String id;
  private Bron bron = Bron.REGISTER;

  private Dossierlezer(JsonParser json) {
    this.json = json;
  }

  /** Reads the bytes of one line (UTF-8, without line end); never throws for what they hold. */
  public static Regel lees(long regel, byte[] bytes, int vanaf, int lengte) {
    try (var json = JSON.createParser(ObjectReadContext.empty(), bytes, vanaf, lengte)) {
      var lezer = new Dossierlezer(json);
      try {
        lezer.dossier();
      } catch (JacksonException e) {
        lezer.fouten.meld("teken " + kolom(e), "geen geldige JSON in UTF-8: " + reden(e), null);
      }
      return lezer.uitkomst(regel);
    }
  }

  /** Reads one gebeurtenis from a JSON text of its own. */
  public static Gebeurtenis leesGebeurtenis(String tekst) {
    var bytes = tekst.getBytes(StandardCharsets.UTF_8);
    try (var json = JSON.createParser(ObjectReadContext.empty(), bytes, 0, bytes.length)) {
      var lezer = new Dossierlezer(json);
      json.nextToken();
      lezer.gebeurtenis("gebeurtenis");
      if (!lezer.fouten.isLeeg()) {
        throw new IllegalArgumentException(lezer.fouten.op(1, null).toString());
      }
      return lezer.gebeurtenissen.getFirst();
    }
  }

  private Regel uitkomst(long regel) {
    if (fouten.isLeeg() && id != null) {
      return new Regel.Gelezen(new Dossier(id, bron, sleutels.betrokkenen(), gebeurtenissen));
    }
    return new Regel.Geweigerd(fouten.op(regel, id));
  }

  private static int kolom(JacksonException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
  }

  private static String reden(JacksonException e) {
    return e.getOriginalMessage();
  }

  private void dossier() {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      fouten.meld("", "hier hoort een dossier te staan: {\"dossier\":...}", waarde());
      return;
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      var naam = json.currentName();
      json.nextToken();
      if (!sleutels.nieuw(naam)) {
        fouten.meld(naam, "deze sleutel staat er twee keer", null);
      }
      sleutel(naam);
    }
    if (json.nextToken() != null) {
      fouten.meld("", "na het dossier staat nog iets; schrijf een dossier per regel", waarde());
    }
    eis("dossier", id != null);
    eis("gebeurtenissen", sleutels.heeft("gebeurtenissen"));
  }

  private void eis(String naam, boolean isEr) {
    if (!isEr && !fouten.noemt(naam)) {
      fouten.meld(naam, "deze sleutel ontbreekt", null);
    }
  }

  private void sleutel(String naam) {
    switch (naam) {
      case "dossier" -> id = id();
      case "bron" -> bron = bron();
      case "kind", "gezin", "gi", "gemeente", "jeugdregio" -> sleutels.zet(naam, tekst(naam));
      case "gebeurtenissen" -> gebeurtenissen();
      default -> json.skipChildren();
    }
  }

  private @Nullable String id() {
    var tekst = tekst("dossier");
    if (tekst != null && tekst.isBlank()) {
      fouten.meld("dossier", "het nummer van het dossier is leeg", null);
      return null;
    }
    return tekst;
  }

  private @Nullable String tekst(String naam) {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      return json.getString();
    }
    if (json.currentToken() != JsonToken.VALUE_NULL) {
      fouten.meld(naam, "hier hoort tekst te staan", waarde());
    }
    return null;
  }

  private Bron bron() {
    var tekst = tekst("bron");
    var gekozen = tekst == null ? Bron.REGISTER : BRONNEN.get(tekst);
    if (gekozen == null) {
      fouten.meld("bron", "onbekende waarde; kies uit register, reconstructie", tekst);
      return Bron.REGISTER;
    }
    return gekozen;
  }

  private void gebeurtenissen() {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      fouten.meld("gebeurtenissen", "hier hoort een lijst te staan", waarde());
      return;
    }
    for (var i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
      gebeurtenis("gebeurtenissen[" + i + "]");
    }
  }

  private void gebeurtenis(String plaats) {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      fouten.meld(plaats, "hier hoort een gebeurtenis te staan: {\"soort\":...}", waarde());
      return;
    }
    velden.begin(plaats);
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      var veld = Veld.van(json.currentName());
      json.nextToken();
      if (veld == null) {
        json.skipChildren();
      } else if (json.currentToken() != JsonToken.VALUE_NULL) {
        velden.zet(veld, waarde());
      }
    }
    var gebeurtenis = Gebeurtenisvorm.van(velden);
    if (gebeurtenis != null) {
      gebeurtenissen.add(gebeurtenis);
    }
  }

  /** The value at hand: text, whole number, true or false, a list of these, or a description. */
  private Object waarde() {
    return switch (json.currentToken()) {
      case VALUE_STRING -> json.getString();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_NUMBER_INT -> getal();
      case START_ARRAY -> lijst();
      case START_OBJECT -> {
        json.skipChildren();
        yield new Anders("een object");
      }
      case null -> new Anders("niets");
      default -> new Anders(json.getString());
    };
  }

  /** A value of a kind that no field takes, kept only to be named in a fault. */
  private record Anders(String tekst) {
    @Override
    public String toString() {
      return tekst;
    }
  }

  private Object getal() {
    var tekst = json.getString();
    return tekst.length() <= 9 ? (Object) Integer.valueOf(tekst) : new Anders(tekst);
  }

  private List<Object> lijst() {
    var lijst = new ArrayList<Object>(2);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      lijst.add(waarde());
    }
    return lijst;
  }

  /** The keys of a dossier that were seen, and the particulars among them. */
  private static final class Sleutels {
    private final Map<String, String> waarden = new HashMap<>(8);
    private final Set<String> gezien = new HashSet<>(8);

    boolean nieuw(String naam) {
      return gezien.add(naam);
    }

    boolean heeft(String naam) {
      return gezien.contains(naam);
    }

    void zet(String naam, @Nullable String waarde) {
      if (waarde != null) {
        waarden.put(naam, waarde);
      }
    }

    Betrokkenen betrokkenen() {
      return new Betrokkenen(
          waarden.get("kind"),
          waarden.get("gezin"),
          waarden.get("gi"),
          waarden.get("gemeente"),
          waarden.get("jeugdregio"));
    }
  }
}
