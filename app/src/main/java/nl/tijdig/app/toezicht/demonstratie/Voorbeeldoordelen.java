package nl.tijdig.app.toezicht.demonstratie;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import nl.tijdig.kern.oordeel.Uitkomst;
import nl.tijdig.kern.tijd.Datum;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the reports say of the example cases where facts alone do not decide (F14). */
@Component
class Voorbeeldoordelen implements Demonstratiedeel {

  private static final LocalDate PEILDATUM = LocalDate.of(2021, 3, 31);
  private static final String DOOR = "demonstratie";

  private final Bevindingen vastleggen;
  private final JsonMapper json;

  Voorbeeldoordelen(Bevindingen vastleggen, JsonMapper json) {
    this.vastleggen = vastleggen;
    this.json = json;
  }

  @Override
  public int volgorde() {
    return 21;
  }

  @Override
  public void laad() {
    var toets = vastleggen.open(nieuw(), DOOR);
    var casussen = new LinkedHashMap<String, Integer>();
    for (var regel : Demonstratiebestand.regels("oordelen.ndjson")) {
      var boom = json.readTree(regel);
      var casus =
          casussen.computeIfAbsent(
              boom.path("dossier").stringValue(),
              dossier ->
                  vastleggen.voegToe(toets, new NieuweCasus(dossier, null, null, List.of())));
      vastleggen.leg(toets, casus, new Ronde(List.of(bevinding(boom)), null, 0), DOOR);
    }
  }

  private static Nieuw nieuw() {
    return new Nieuw(
        "Voorbeelden uit de rapporten",
        PEILDATUM,
        Datum.op(PEILDATUM),
        new Herkomst(
            false, null, "De casussen uit de rapporten waarover het rapport zelf oordeelt"),
        Berekend.NA);
  }

  private static Bevinding bevinding(JsonNode boom) {
    var oordeel = Uitkomst.valueOf(boom.path("oordeel").stringValue().toUpperCase(Locale.ROOT));
    return new Bevinding(
        Aspect.van(boom.path("norm").stringValue()),
        Beoordeling.van(oordeel).orElseThrow(),
        Set.of(Bewijsbron.van(boom.path("bron_soort").stringValue())),
        boom.path("toelichting").stringValue() + " (" + boom.path("bron").stringValue() + ")");
  }
}
