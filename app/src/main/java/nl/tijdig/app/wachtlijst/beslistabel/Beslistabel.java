package nl.tijdig.app.wachtlijst.beslistabel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tijdig.app.jeugdbeschermers.Risicoklasse;
import nl.tijdig.app.omgeving.Bezwaar;

/**
 * Which answers make which class. A table counts only when each combination of answers is in
 * exactly one line; how many combinations there are is bounded, so that all of them are tried.
 */
record Beslistabel(List<Factor> factoren, List<Beslisregel> regels) {

  static final int MEESTE_COMBINATIES = 5000;

  /** So many faults are told at once. */
  private static final int TONEN = 10;

  Beslistabel {
    factoren = List.copyOf(factoren);
    regels = List.copyOf(regels);
  }

  /** The class that goes with these answers; empty when one is missing or no single line fits. */
  Optional<Risicoklasse> klasse(Map<String, String> antwoorden) {
    var lijst = new ArrayList<String>();
    for (var factor : factoren) {
      var antwoord = antwoorden.get(factor.naam());
      if (antwoord == null || !factor.waarden().contains(antwoord)) {
        return Optional.empty();
      }
      lijst.add(antwoord);
    }
    var passend = passend(lijst);
    return passend.size() == 1
        ? Optional.of(regels.get(passend.getFirst()).klasse())
        : Optional.empty();
  }

  /** What must be put right before the table can count; none when it is whole. */
  List<Bezwaar> gebreken() {
    if (regels.isEmpty() || factoren.isEmpty()) {
      return List.of(Bezwaar.van("beslistabel.leeg"));
    }
    var gevonden = new ArrayList<Bezwaar>();
    for (var combinatie : combinaties()) {
      var passend = passend(combinatie);
      if (passend.isEmpty()) {
        gevonden.add(Bezwaar.van("beslistabel.gat", inWoorden(combinatie)));
      } else if (passend.size() > 1) {
        gevonden.add(
            Bezwaar.van(
                "beslistabel.overlap",
                passend.get(0) + 1,
                passend.get(1) + 1,
                inWoorden(combinatie)));
      }
      if (gevonden.size() == TONEN) {
        break;
      }
    }
    return List.copyOf(gevonden);
  }

  private List<Integer> passend(List<String> antwoorden) {
    var passend = new ArrayList<Integer>();
    for (var i = 0; i < regels.size(); i++) {
      if (regels.get(i).past(antwoorden)) {
        passend.add(i);
      }
    }
    return passend;
  }

  private String inWoorden(List<String> combinatie) {
    var woorden = new ArrayList<String>();
    for (var i = 0; i < factoren.size(); i++) {
      woorden.add(factoren.get(i).naam() + ": " + combinatie.get(i));
    }
    return String.join("; ", woorden);
  }

  /** Every way in which the factors can be answered. */
  List<List<String>> combinaties() {
    List<List<String>> alle = List.of(List.of());
    for (var factor : factoren) {
      var langer = new ArrayList<List<String>>();
      for (var begin : alle) {
        for (var waarde : factor.waarden()) {
          var verder = new ArrayList<>(begin);
          verder.add(waarde);
          langer.add(List.copyOf(verder));
        }
      }
      alle = langer;
    }
    return alle;
  }
}
