package nl.tijdig.app.toezicht.stellingen;

import nl.tijdig.app.toezicht.praktijktoets.Praktijktoets;

/** What was stated about praktijktoetsen elsewhere, such as in a report. */
public interface Gesteld {

  Stellingopgave van(Praktijktoets praktijktoets);

  void neemOp(long praktijktoets, GesteldTotaal totaal);

  void neemOp(long praktijktoets, Stroom stroom);
}
