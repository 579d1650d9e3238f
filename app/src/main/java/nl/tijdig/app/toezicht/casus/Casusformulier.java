package nl.tijdig.app.toezicht.casus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.toezicht.bevinding.Aspect;
import nl.tijdig.app.toezicht.bevinding.Beoordeling;
import nl.tijdig.app.toezicht.bevinding.Bevinding;
import nl.tijdig.app.toezicht.bevinding.Bewijsbron;
import nl.tijdig.app.toezicht.praktijktoets.Bevindingen.Ronde;
import org.jspecify.annotations.Nullable;

/**
 * One form for a whole case: each aspect has fields of its own, named after its code; a bron that
 * was chosen for the whole case counts where an aspect names none.
 */
final class Casusformulier {

  static final String BRONNEN = "bronnen";
  static final String GEZIEN = "gezien";

  private static final List<String> BEOORDELINGEN =
      Arrays.stream(Beoordeling.values()).map(Beoordeling::code).toList();
  private static final List<String> BEWIJSBRONNEN =
      Arrays.stream(Bewijsbron.values()).map(Bewijsbron::code).toList();

  private Casusformulier() {}

  /**
   * What was filled in.
   *
   * @throws nl.tijdig.app.omgeving.OpgaveGeweigerd when a part of it cannot be read
   */
  static Ronde lees(Antwoorden antwoorden) {
    var gevonden = new ArrayList<Bevinding>();
    for (var aspect : Aspect.values()) {
      var bevinding = lees(aspect, antwoorden);
      if (bevinding != null) {
        gevonden.add(bevinding);
      }
    }
    var reden = antwoorden.tekstOfNiets("reden", "toezicht.veld.reden", Antwoorden.REDEN);
    antwoorden.klaar();
    return new Ronde(gevonden, reden, antwoorden.nummer(GEZIEN));
  }

  private static @Nullable Bevinding lees(Aspect aspect, Antwoorden antwoorden) {
    var kop = "toezicht.aspect." + aspect.code();
    var veld = "beoordeling-" + aspect.code();
    var eigen = antwoorden.keuzes(BRONNEN + "-" + aspect.code());
    var toelichting =
        antwoorden.tekstOfNiets("toelichting-" + aspect.code(), kop, Antwoorden.TOELICHTING);
    var beoordeling = antwoorden.keuzeOfNiets(veld, kop, BEOORDELINGEN);
    if (beoordeling == null) {
      antwoorden.eis(
          eigen.isEmpty() && toelichting == null,
          Bezwaar.van("toezicht.geen-oordeel", Bezwaar.van(kop)).bij(veld));
      return null;
    }
    var bronnen = eigen.isEmpty() ? antwoorden.keuzes(BRONNEN) : eigen;
    antwoorden.eis(
        !bronnen.isEmpty() && BEWIJSBRONNEN.containsAll(bronnen),
        Bezwaar.van("toezicht.geen-bron", Bezwaar.van(kop)).bij(BRONNEN));
    if (!antwoorden.isGoed()) {
      return null;
    }
    return new Bevinding(
        aspect,
        Beoordeling.van(beoordeling),
        bronnen.stream().map(Bewijsbron::van).collect(Collectors.toSet()),
        toelichting);
  }
}
