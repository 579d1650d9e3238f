package nl.tijdig.app.jeugdbeschermers.team;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.tijdig.app.jeugdbeschermers.team.Vooruitblik.Stap;
import nl.tijdig.app.pagina.Lijstadres;

/** The forecast as a list that can be searched and ordered. */
final class Vooruitlijst {

  private Vooruitlijst() {}

  /** The steps of whoever has this in their name or code. */
  static List<Stap> van(Lijstadres adres, String gezocht, List<Stap> stappen) {
    return Ordening.op(
        adres,
        stappen.stream().filter(stap -> Ordening.bevat(gezocht, stap.naam(), stap.wie())).toList(),
        Map.of(
            "vanaf", Comparator.comparing(Stap::vanaf),
            "wie", Comparator.comparing(Stap::naam),
            "kinderen", Comparator.comparing(Stap::kinderen)));
  }
}
