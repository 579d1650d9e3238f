package nl.tijdig.app.dossier.formulier;

import java.util.Comparator;
import java.util.List;
import nl.tijdig.kern.veld.Veld;
import nl.tijdig.kern.veld.Waardevorm;

/**
 * One question of the form for a fact, as the description of its soort has it.
 *
 * @param naam the field of the interchange format
 * @param tekst the name under which the question is worded
 * @param keuzes the words to choose from, the usual one first; empty for the other kinds
 */
record Invoerveld(
    String naam, String tekst, Waardevorm vorm, List<String> keuzes, boolean verplicht) {

  /** How many is another question than which, though both have one name in the format. */
  private static final String AANTAL = "-aantal";

  static Invoerveld van(Veld<?, ?> veld) {
    var tekst = veld.vorm() == Waardevorm.AANTAL ? veld.naam() + AANTAL : veld.naam();
    return new Invoerveld(veld.naam(), tekst, veld.vorm(), keuzes(veld), veld.isGevraagd());
  }

  private static List<String> keuzes(Veld<?, ?> veld) {
    var keuzes = veld.vorm() == Waardevorm.JA_NEE ? List.of("ja", "nee") : veld.keuzes();
    var anders = veld.anders();
    if (anders == null) {
      return keuzes;
    }
    var gewoon = veld.inTekst(anders);
    return keuzes.stream().sorted(Comparator.comparing(keuze -> !keuze.equals(gewoon))).toList();
  }
}
