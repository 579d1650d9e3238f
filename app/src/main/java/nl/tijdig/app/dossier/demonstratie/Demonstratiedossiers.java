package nl.tijdig.app.dossier.demonstratie;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import nl.tijdig.app.dossier.Achtergrond;
import nl.tijdig.app.dossier.Opname;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.omgeving.Demonstratiebestand;
import nl.tijdig.app.omgeving.Demonstratiedeel;
import nl.tijdig.berichten.dossiers.Dossierlezer;
import nl.tijdig.berichten.dossiers.Regel;
import nl.tijdig.kern.dossier.Dossier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases of the seeds as reconstructie, and a fictitious register made with genereer. */
@Component
class Demonstratiedossiers implements Demonstratiedeel {

  private static final int PARTIJ = 500;

  private final JdbcClient databank;
  private final Vastleggen vastleggen;
  private final JsonMapper json;
  private final String register;

  Demonstratiedossiers(
      JdbcClient databank,
      Vastleggen vastleggen,
      JsonMapper json,
      @Value("${tijdig.demonstratieregister}") String register) {
    this.register = register;
    this.databank = databank;
    this.vastleggen = vastleggen;
    this.json = json;
  }

  @Override
  public int volgorde() {
    return 2;
  }

  @Override
  public boolean isLeeg() {
    return databank
        .sql("select not exists (select from dossier.dossier)")
        .query(Boolean.class)
        .single();
  }

  @Override
  public int gewicht() {
    return 20;
  }

  @Override
  public void laad() {
    laad("casussen.ndjson", false);
    laad(register, true);
  }

  private void laad(String bestand, boolean fictief) {
    Demonstratiebestand.lees(
        bestand,
        PARTIJ,
        regels -> vastleggen.neemOp(regels.stream().map(regel -> opname(regel, fictief)).toList()));
  }

  private Opname opname(String regel, boolean fictief) {
    var boom = json.readTree(regel);
    var gegevens =
        StreamSupport.stream(boom.path("gebeurtenissen").spliterator(), false)
            .map(JsonNode::toString)
            .toList();
    return new Opname(dossier(regel), achtergrond(boom, fictief), gegevens);
  }

  private static Dossier dossier(String regel) {
    var bytes = regel.getBytes(StandardCharsets.UTF_8);
    return switch (Dossierlezer.lees(1, bytes, 0, bytes.length)) {
      case Regel.Gelezen gelezen -> gelezen.dossier();
      case Regel.Geweigerd geweigerd ->
          throw new IllegalStateException("demonstratie onleesbaar: " + geweigerd.fouten());
    };
  }

  private static Achtergrond achtergrond(JsonNode boom, boolean fictief) {
    var peildatum = tekst(boom, "peildatum");
    return new Achtergrond(
        fictief,
        peildatum == null ? null : LocalDate.parse(peildatum),
        tekst(boom, "titel"),
        tekst(boom, "verhaal"),
        tekst(boom, "bronregels"));
  }

  private static @Nullable String tekst(JsonNode boom, String naam) {
    var waarde = boom.path(naam);
    return waarde.isString() ? waarde.stringValue() : null;
  }
}
