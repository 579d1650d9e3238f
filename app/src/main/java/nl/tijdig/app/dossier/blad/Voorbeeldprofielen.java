package nl.tijdig.app.dossier.blad;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.norm.Profiel;
import nl.tijdig.kern.norm.Profiel.Afwijking;
import nl.tijdig.kern.tijd.Termijn;

/** Methods that the sources mention; each is shown beside the standard, never in its place. */
final class Voorbeeldprofielen {

  static final List<Profiel> ALLE =
      List.of(
          new Profiel(
              "JBRA",
              List.of(
                  new Afwijking(
                      LocalDate.of(2020, 1, 1),
                      NormId.JEUGDWET_PLAN,
                      Termijn.maanden(3),
                      "004:675-683"))));

  private Voorbeeldprofielen() {}
}
