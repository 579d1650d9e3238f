package nl.tijdig.berichten.dossiers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tijdig.berichten.dossiers.Sleutels.Sleutel;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.Named;

/** Reads one line of the format; keeps nothing between lines, so lines may be read in parallel. */
public final class Dossierlezer {

  /** The longest id of a dossier, in characters: each of its verdicts repeats it. */
  static final int LANGSTE_ID = 1000;

  private static final JsonFactory JSON =
      JsonFactory.builder().recyclerPool(JsonRecyclerPools.threadLocalPool()).build();
  private static final PropertyNameMatcher SLEUTELS =
      namen(Arrays.stream(Sleutel.values()).map(Sleutel::code));
  private static final PropertyNameMatcher VELDEN = namen(Veldnamen.ALLE.stream());
  private static final Map<String, Bron> BRONNEN =
      Map.of("register", Bron.REGISTER, "reconstructie", Bron.RECONSTRUCTIE);

  private final Fouten fouten = new Fouten();
  private final Velden velden = new Velden(fouten);
  private final JsonParser json;
  private final List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
  private final Sleutels sleutels = new Sleutels();
  private final Waardelezer waarden;
  private @Nullable String id;
  private Bron bron = Bron.REGISTER;

  private Dossierlezer(JsonParser json, boolean heeftEscapes) {
    this.json = json;
    this.waarden = new Waardelezer(json, heeftEscapes, fouten);
  }

  /** Reads the bytes of one line (UTF-8, without line end); never throws for what they hold. */
  public static Regel lees(long regel, byte[] bytes, int vanaf, int lengte) {
    var vreemd = Leesfouten.codering(regel, bytes, vanaf, lengte);
    if (vreemd != null) {
      return new Regel.Geweigerd(List.of(vreemd));
    }
    try (var json = JSON.createParser(ObjectReadContext.empty(), bytes, vanaf, lengte)) {
      var lezer = new Dossierlezer(json, Codering.heeftEscape(bytes, vanaf, lengte));
      try {
        lezer.dossier();
      } catch (JacksonException e) {
        Leesfouten.json(e, lezer.fouten, bytes, vanaf, lengte);
      }
      return lezer.uitkomst(regel);
    }
  }

  /** Reads one gebeurtenis from a JSON text of its own. */
  public static Gebeurtenis leesGebeurtenis(String tekst) {
    var bytes = tekst.getBytes(StandardCharsets.UTF_8);
    try (var json = JSON.createParser(ObjectReadContext.empty(), bytes, 0, bytes.length)) {
      var lezer = new Dossierlezer(json, true);
      json.nextToken();
      lezer.gebeurtenis();
      if (!lezer.fouten.isLeeg()) {
        throw new IllegalArgumentException(lezer.fouten.op(1, null).toString());
      }
      return lezer.gebeurtenissen.getFirst();
    }
  }

  private static PropertyNameMatcher namen(Stream<String> namen) {
    return JSON.constructNameMatcher(namen.map(Named::fromString).toList(), false);
  }

  private Regel uitkomst(long regel) {
    if (fouten.isLeeg() && id != null) {
      return new Regel.Gelezen(new Dossier(id, bron, sleutels.betrokkenen(), gebeurtenissen));
    }
    return new Regel.Geweigerd(fouten.op(regel, id));
  }

  private void dossier() {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      fouten.meld("", "hier hoort een dossier te staan: {\"dossier\":...}", waarden.waarde());
      return;
    }
    for (var rang = json.nextNameMatch(SLEUTELS);
        rang != PropertyNameMatcher.MATCH_END_OBJECT;
        rang = json.nextNameMatch(SLEUTELS)) {
      var naam = json.currentName();
      json.nextToken();
      if (!(rang < 0 ? sleutels.nieuw(naam) : sleutels.nieuw(Sleutel.met(rang)))) {
        fouten.meld(naam, "deze sleutel staat er twee keer", null);
      }
      if (rang < 0) {
        json.skipChildren();
      } else {
        sleutel(Sleutel.met(rang));
      }
    }
    if (json.nextToken() != null) {
      fouten.meld(
          "", "na het dossier staat nog iets; schrijf een dossier per regel", waarden.waarde());
    }
    eis("dossier", id != null);
    eis("gebeurtenissen", sleutels.heeft(Sleutel.GEBEURTENISSEN));
  }

  private void eis(String naam, boolean isEr) {
    if (!isEr && !fouten.noemt(naam)) {
      fouten.meld(naam, "deze sleutel ontbreekt", null);
    }
  }

  private void sleutel(Sleutel sleutel) {
    switch (sleutel) {
      case DOSSIER -> id = id();
      case BRON -> bron = bron();
      case KIND, GEZIN, GI, GEMEENTE, JEUGDREGIO ->
          sleutels.zet(sleutel, waarden.tekst(sleutel.code()));
      case GEBEURTENISSEN -> gebeurtenissen();
    }
  }

  private @Nullable String id() {
    var tekst = waarden.tekst("dossier");
    if (tekst != null && tekst.isBlank()) {
      fouten.meld("dossier", "het nummer van het dossier is leeg", null);
      return null;
    }
    if (tekst != null && tekst.length() > LANGSTE_ID) {
      fouten.meld("dossier", "dit nummer is langer dan " + LANGSTE_ID + " tekens", tekst);
      return null;
    }
    return tekst;
  }

  private Bron bron() {
    var tekst = waarden.tekst("bron");
    var gekozen = tekst == null ? Bron.REGISTER : BRONNEN.get(tekst);
    if (gekozen == null) {
      fouten.meld("bron", "onbekende waarde; kies uit register, reconstructie", tekst);
      return Bron.REGISTER;
    }
    return gekozen;
  }

  private void gebeurtenissen() {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      fouten.meld("gebeurtenissen", "hier hoort een lijst te staan", waarden.waarde());
      return;
    }
    for (var i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
      velden.begin(i);
      gebeurtenis();
    }
  }

  private void gebeurtenis() {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      fouten.meld(
          velden.plaats(),
          "hier hoort een gebeurtenis te staan: {\"soort\":...}",
          waarden.waarde());
      return;
    }
    for (var rang = json.nextNameMatch(VELDEN);
        rang != PropertyNameMatcher.MATCH_END_OBJECT;
        rang = json.nextNameMatch(VELDEN)) {
      var token = json.nextToken();
      if (rang < 0) {
        json.skipChildren();
      } else if (token == JsonToken.VALUE_STRING) {
        velden.zet(rang, waarden.woord(velden, rang));
      } else if (token != JsonToken.VALUE_NULL) {
        velden.zet(rang, waarden.waarde());
      }
    }
    var gebeurtenis = velden.gebeurtenis();
    if (gebeurtenis != null) {
      gebeurtenissen.add(gebeurtenis);
    }
  }
}
