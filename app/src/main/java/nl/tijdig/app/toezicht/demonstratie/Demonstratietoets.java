package nl.tijdig.app.toezicht.demonstratie;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.tijdig.app.omgeving.Demonstratiebestand;
import nl.tijdig.app.omgeving.Demonstratiedeel;
import nl.tijdig.app.toezicht.bevinding.Aspect;
import nl.tijdig.app.toezicht.bevinding.Beoordeling;
import nl.tijdig.app.toezicht.bevinding.Bevinding;
import nl.tijdig.app.toezicht.bevinding.Bewijsbron;
import nl.tijdig.app.toezicht.praktijktoets.Bevindingen;
import nl.tijdig.app.toezicht.praktijktoets.Bevindingen.Nieuw;
import nl.tijdig.app.toezicht.praktijktoets.Bevindingen.NieuweCasus;
import nl.tijdig.app.toezicht.praktijktoets.Bevindingen.Ronde;
import nl.tijdig.app.toezicht.praktijktoets.Praktijktoets.Berekend;
import nl.tijdig.app.toezicht.praktijktoets.Praktijktoets.Herkomst;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The practice test of 2021: what was stated comes from the report, the cases are fill-in. */
@Component
class Demonstratietoets implements Demonstratiedeel {

  private static final String DOOR = "demonstratie";

  private final Bevindingen vastleggen;
  private final Stellingen stellingen;
  private final JsonMapper json;

  Demonstratietoets(Bevindingen vastleggen, Stellingen stellingen, JsonMapper json) {
    this.vastleggen = vastleggen;
    this.stellingen = stellingen;
    this.json = json;
  }

  @Override
  public int volgorde() {
    return 20;
  }

  @Override
  public void laad() {
    var toets =
        vastleggen.open(
            new Nieuw(
                "Praktijktoets Noord-Holland en Amsterdam 2021",
                LocalDate.of(2021, 3, 31),
                Datum.van("2021-02-01/2021-03-31"),
                new Herkomst(
                    true,
                    49,
                    "Fictieve invulling: de casussen zijn verzonnen, hun aantallen per GI zijn die"
                        + " van het rapport"),
                Berekend.NA),
            DOOR);
    Demonstratiebestand.regels("praktijktoets.ndjson").forEach(regel -> laad(toets, regel));
    stellingen.laad(toets);
  }

  private void laad(long toets, String regel) {
    var boom = json.readTree(regel);
    var feiten = stroom(boom.path("gebeurtenissen")).map(JsonNode::toString).toList();
    var casus =
        vastleggen.voegToe(
            toets,
            new NieuweCasus(
                tekst(boom, "dossier"), tekst(boom, "gi"), tekst(boom, "jeugdregio"), feiten));
    var bevindingen = stroom(boom.path("bevindingen")).map(Demonstratietoets::bevinding).toList();
    vastleggen.leg(toets, casus, new Ronde(bevindingen, null, 0), DOOR);
  }

  private static Bevinding bevinding(JsonNode boom) {
    return new Bevinding(
        Aspect.van(boom.path("aspect").stringValue()),
        Beoordeling.van(boom.path("beoordeling").stringValue()),
        stroom(boom.path("bronnen"))
            .map(bron -> Bewijsbron.van(bron.stringValue()))
            .collect(Collectors.toSet()),
        tekst(boom, "toelichting"));
  }

  private static Stream<JsonNode> stroom(JsonNode lijst) {
    return StreamSupport.stream(lijst.spliterator(), false);
  }

  private static @Nullable String tekst(JsonNode boom, String naam) {
    var waarde = boom.path(naam);
    return waarde.isString() ? waarde.stringValue() : null;
  }
}
