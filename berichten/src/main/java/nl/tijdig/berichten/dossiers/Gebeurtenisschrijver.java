package nl.tijdig.berichten.dossiers;

import java.util.List;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.veld.Veld;
import tools.jackson.core.JsonGenerator;

/** Writes a gebeurtenis as the format has it; what equals its default is left out. */
final class Gebeurtenisschrijver {

  private Gebeurtenisschrijver() {}

  static void schrijf(JsonGenerator json, Gebeurtenis gebeurtenis) {
    var soort = gebeurtenis.soort();
    json.writeStartObject();
    json.writeStringProperty("soort", soort.code());
    json.writeStringProperty("op", gebeurtenis.op().toString());
    soort.vorm().vertel(gebeurtenis, (veld, waarde) -> veld(json, veld, waarde));
    json.writeEndObject();
  }

  private static void veld(JsonGenerator json, Veld<?, ?> veld, Object waarde) {
    if (!veld.isVanzelf(waarde)) {
      json.writeName(veld.naam());
      waarde(json, waarde);
    }
  }

  private static void waarde(JsonGenerator json, Object waarde) {
    if (waarde instanceof String tekst) {
      json.writeString(tekst);
    } else if (waarde instanceof Boolean waar) {
      json.writeBoolean(waar);
    } else if (waarde instanceof Integer getal) {
      json.writeNumber(getal);
    } else if (waarde instanceof List<?> delen) {
      json.writeStartArray();
      delen.forEach(deel -> waarde(json, deel));
      json.writeEndArray();
    } else {
      throw new IllegalArgumentException("geen waarde van het formaat: " + waarde);
    }
  }
}
