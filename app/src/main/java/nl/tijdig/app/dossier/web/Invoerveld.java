package nl.tijdig.app.dossier.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One question of the form for a fact.
 *
 * @param naam the field of the interchange format
 * @param tekst the name under which the question is worded
 * @param keuzes the words to choose from; empty for the other kinds
 */
public record Invoerveld(
    String naam, String tekst, Vorm vorm, List<String> keuzes, boolean verplicht) {

  /** How the question is answered. */
  public enum Vorm {
    TEKST,
    DAG,
    AANTAL,
    KEUZE,
    MEER_KEUZES,
    JA_NEE
  }

  static Invoerveld tekst(String naam) {
    return new Invoerveld(naam, naam, Vorm.TEKST, List.of(), true);
  }

  static Invoerveld dag(String naam) {
    return new Invoerveld(naam, naam, Vorm.DAG, List.of(), true);
  }

  static Invoerveld aantal(String naam, String tekst) {
    return new Invoerveld(naam, tekst, Vorm.AANTAL, List.of(), true);
  }

  static Invoerveld keuze(String naam, Class<? extends Enum<?>> soort) {
    return new Invoerveld(naam, naam, Vorm.KEUZE, woorden(soort), true);
  }

  static Invoerveld keuze(String naam, String... woorden) {
    return new Invoerveld(naam, naam, Vorm.KEUZE, List.of(woorden), true);
  }

  static Invoerveld meerKeuzes(String naam, Class<? extends Enum<?>> soort) {
    return new Invoerveld(naam, naam, Vorm.MEER_KEUZES, woorden(soort), true);
  }

  /** Yes or no; the usual answer stands first. */
  static Invoerveld jaNee(String naam, boolean gewoon) {
    return new Invoerveld(
        naam, naam, Vorm.JA_NEE, gewoon ? List.of("ja", "nee") : List.of("nee", "ja"), true);
  }

  Invoerveld ofNiets() {
    return new Invoerveld(naam, tekst, vorm, keuzes, false);
  }

  private static List<String> woorden(Class<? extends Enum<?>> soort) {
    return Arrays.stream(soort.getEnumConstants())
        .map(waarde -> waarde.name().toLowerCase(Locale.ROOT))
        .toList();
  }
}
