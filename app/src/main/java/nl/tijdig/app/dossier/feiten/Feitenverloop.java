package nl.tijdig.app.dossier.feiten;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import nl.tijdig.app.dossier.Correctie;
import nl.tijdig.app.dossier.Feitregel;
import org.jspecify.annotations.Nullable;

/** Which of the recorded facts hold; a correction takes the place of the fact it corrects. */
record Feitenverloop(List<Feitregel> geldig, List<Correctie> correcties) {

  /** Plays the recordings in their order. */
  static Feitenverloop van(List<Feitregel> vastgelegd) {
    var rij = new ArrayList<@Nullable Feitregel>();
    var plaatsen = new HashMap<Integer, Integer>();
    var correcties = new ArrayList<Correctie>();
    for (var regel : vastgelegd) {
      var herziening = regel.herziening();
      var plaats = herziening == null ? null : plaatsen.get(herziening.vervangt());
      var oud = plaats == null ? null : rij.get(plaats);
      if (herziening == null || plaats == null || oud == null) {
        plaatsen.put(regel.volgnummer(), rij.size());
        rij.add(regel);
      } else {
        correcties.add(new Correctie(oud, regel, herziening));
        plaatsen.put(regel.volgnummer(), plaats);
        rij.set(plaats, herziening.ingetrokken() ? null : regel);
      }
    }
    return new Feitenverloop(
        rij.stream().filter(Objects::nonNull).toList(), List.copyOf(correcties));
  }
}
