package nl.tijdig.app.dossier.blad;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import nl.tijdig.app.dossier.Dossierblad;
import nl.tijdig.app.dossier.Feitregel;
import nl.tijdig.app.dossier.Uitvoering;
import nl.tijdig.app.dossier.Werkernamen;
import nl.tijdig.app.dossier.Werkernamen.Werkernaam;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Hulpfeit.HulpBepaald;
import nl.tijdig.kern.veld.Waardevorm;

/**
 * What the codes in the facts of one dossier stand for.
 *
 * @param werkers the workers of the GI in charge, by their name in facts
 * @param vormen what was determined as help, by its id
 */
record Dossiernamen(Map<String, Werkernaam> werkers, Map<String, String> vormen) {

  /** Nobody and nothing is known by another name. */
  static final Dossiernamen GEEN = new Dossiernamen(Map.of(), Map.of());

  static Dossiernamen van(Dossierblad blad, Werkernamen werkers) {
    var codes = new TreeSet<String>();
    var vormen = new HashMap<String, String>();
    for (var feit : blad.feiten()) {
      neem(feit.gebeurtenis(), codes, vormen);
    }
    for (var correctie : blad.correcties()) {
      neem(correctie.eerst().gebeurtenis(), codes, vormen);
    }
    return new Dossiernamen(werkers.bij(blad.id(), codes), Map.copyOf(vormen));
  }

  private static void neem(Gebeurtenis feit, TreeSet<String> codes, Map<String, String> vormen) {
    feit.soort()
        .vorm()
        .vertel(
            feit,
            (veld, waarde) -> {
              if (veld.vorm() == Waardevorm.TEKST) {
                codes.add((String) waarde);
              }
            });
    if (feit instanceof HulpBepaald bepaald && bepaald.vorm() instanceof String vorm) {
      vormen.putIfAbsent(bepaald.hulp(), vorm);
    }
  }

  /** The name with the code behind it. */
  String werker(String wie) {
    return naam(wie, Werkernaam::vol);
  }

  /** The name, with the code only where names repeat. */
  String kort(String wie) {
    return naam(wie, Werkernaam::kort);
  }

  private String naam(String wie, Function<Werkernaam, String> vorm) {
    var werker = werkers.get(wie);
    return werker == null ? wie : vorm.apply(werker);
  }

  /** Such as "pleegzorg bij De Linde (H1)". */
  String hulp(String id) {
    var vorm = vormen.get(id);
    return vorm == null ? id : vorm + " (" + id + ")";
  }

  /** The same for facts of before the GI in charge had the child: its workers are other people. */
  Dossiernamen bij(Feitregel feit, Uitvoering uitvoering) {
    return uitvoering.omvat(feit.gebeurtenis().op().laatsteDag())
        ? this
        : new Dossiernamen(Map.of(), vormen);
  }
}
