package nl.tijdig.app.dossier.formulier;

import java.util.List;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.kern.veld.Veld;
import nl.tijdig.kern.veld.Waardevorm;
import org.jspecify.annotations.Nullable;

/**
 * One question of the form for a fact, as the description of its soort has it.
 *
 * @param naam the field of the interchange format
 * @param tekst the name under which the question is worded
 * @param keuzes what can be chosen; none of it is chosen beforehand; empty for the other kinds
 * @param isLang so many choices that they are searched by typing
 */
record Invoerveld(
    String naam,
    String tekst,
    Waardevorm vorm,
    List<Keus> keuzes,
    boolean verplicht,
    boolean isLang) {

  /** How many is another question than which, though both have one name in the format. */
  private static final String AANTAL = "-aantal";

  /** With the list of this dossier, when there is one for the field. */
  static Invoerveld van(Veld<?, ?> veld, @Nullable Keuzelijst lijst) {
    return new Invoerveld(
        veld.naam(),
        tekst(veld),
        lijst == null || lijst.isLang() ? veld.vorm() : Waardevorm.KEUZE,
        lijst == null ? keuzes(veld) : lijst.keuzes(),
        veld.isGevraagd(),
        lijst != null && lijst.isLang());
  }

  static String tekst(Veld<?, ?> veld) {
    return veld.vorm() == Waardevorm.AANTAL ? veld.naam() + AANTAL : veld.naam();
  }

  private static List<Keus> keuzes(Veld<?, ?> veld) {
    var woorden = veld.vorm() == Waardevorm.JA_NEE ? List.of("ja", "nee") : veld.keuzes();
    return woorden.stream().map(Keus::vast).toList();
  }

  /** What the reader sees of an answer. */
  public Bezwaar getoond(String antwoord) {
    return keuzes.stream()
        .filter(keus -> keus.waarde().equals(antwoord))
        .map(Keus::naam)
        .findFirst()
        .orElse(Bezwaar.letterlijk(antwoord));
  }
}
