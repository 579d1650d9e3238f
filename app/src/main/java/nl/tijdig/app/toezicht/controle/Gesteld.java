package nl.tijdig.app.toezicht.controle;

import nl.tijdig.app.toezicht.Praktijktoets;

/** What was stated about praktijktoetsen elsewhere, such as in a report. */
public interface Gesteld {

  Opgave van(Praktijktoets praktijktoets);

  void neemOp(long praktijktoets, GesteldTotaal totaal);

  void neemOp(long praktijktoets, Stroom stroom);
}
