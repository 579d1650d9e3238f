package nl.tijdig.berichten.dossiers;

import java.io.OutputStream;
import java.io.StringWriter;
import java.util.Collection;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.oordeel.Oordeel;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes dossiers and verdicts, one JSON object a line, in UTF-8. */
public final class Schrijver implements AutoCloseable {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .rootValueSeparator("")
          .build();

  private final JsonGenerator json;

  /** Writes to a stream that stays open when the writer is closed. */
  public Schrijver(OutputStream uit) {
    this.json = JSON.createGenerator(ObjectWriteContext.empty(), uit);
  }

  private Schrijver(StringWriter uit) {
    this.json = JSON.createGenerator(ObjectWriteContext.empty(), uit);
  }

  /**
   * One gebeurtenis as a JSON text of its own; {@link Dossierlezer#leesGebeurtenis} reads it back.
   */
  public static String tekst(Gebeurtenis gebeurtenis) {
    var uit = new StringWriter();
    try (var schrijver = new Schrijver(uit)) {
      Gebeurtenisschrijver.schrijf(schrijver.json, gebeurtenis);
    }
    return uit.toString();
  }

  /** Writes the line of a dossier. */
  public void schrijf(Dossier dossier) {
    json.writeStartObject();
    json.writeStringProperty("dossier", dossier.id());
    if (dossier.bron() == Bron.RECONSTRUCTIE) {
      json.writeStringProperty("bron", "reconstructie");
    }
    var betrokkenen = dossier.betrokkenen();
    tekst("kind", betrokkenen.kind());
    tekst("gezin", betrokkenen.gezin());
    tekst("gi", betrokkenen.gi());
    tekst("gemeente", betrokkenen.gemeente());
    tekst("jeugdregio", betrokkenen.jeugdregio());
    json.writeArrayPropertyStart("gebeurtenissen");
    for (var gebeurtenis : dossier.gebeurtenissen()) {
      Gebeurtenisschrijver.schrijf(json, gebeurtenis);
    }
    json.writeEndArray();
    einde();
  }

  /** Writes the line of a verdict. */
  public void schrijf(String dossier, Oordeel oordeel) {
    json.writeStartObject();
    json.writeStringProperty("dossier", dossier);
    json.writeStringProperty("norm", oordeel.norm().code());
    json.writeStringProperty("oordeel", oordeel.uitkomst().code());
    var uiterlijk = oordeel.uiterlijk();
    tekst("uiterlijk", uiterlijk == null ? null : uiterlijk.inDagen());
    var op = oordeel.op();
    tekst("op", op == null ? null : op.inDagen());
    var teLaat = oordeel.teLaat();
    if (teLaat != null) {
      json.writeNumberProperty("dagen_te_laat", teLaat.minstens());
    }
    lijst("kenmerken", oordeel.kenmerken().stream().map(kenmerk -> kenmerk.code()).toList());
    lijst("ontbreekt", oordeel.ontbreekt());
    json.writeStringProperty("grondslag", oordeel.grondslag());
    if (teLaat != null && !teLaat.isExact()) {
      json.writeNumberProperty("dagen_te_laat_hoogstens", teLaat.hoogstens());
    }
    var verschoven = oordeel.tijden().verschoven();
    tekst("verschoven", verschoven.isEmpty() ? null : String.join(", ", verschoven));
    lijst("bewijs", oordeel.bewijs().stream().map(Schrijver::bewijs).toList());
    json.writeBooleanProperty("open", oordeel.open());
    einde();
  }

  private static String bewijs(Gebeurtenis gebeurtenis) {
    return gebeurtenis.soort().code() + " " + gebeurtenis.op();
  }

  private void einde() {
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void tekst(String naam, @Nullable String waarde) {
    if (waarde != null) {
      json.writeStringProperty(naam, waarde);
    }
  }

  private void lijst(String naam, Collection<String> waarden) {
    json.writeArrayPropertyStart(naam);
    for (var waarde : waarden) {
      json.writeString(waarde);
    }
    json.writeEndArray();
  }

  public void flush() {
    json.flush();
  }

  @Override
  public void close() {
    json.close();
  }
}
