package nl.tijdig.app.jeugdbeschermers.werkers;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.tijdig.app.jeugdbeschermers.team.Ordening;
import nl.tijdig.app.jeugdbeschermers.team.Teamregel;
import nl.tijdig.app.jeugdbeschermers.team.Teamstand;
import nl.tijdig.app.pagina.Lijstadres;

/** The workers as somebody looks for them. */
final class Werkerfilter {

  /** How somebody can stand: with too many children, with room, away, leaving, with terms now. */
  static final List<String> STANDEN =
      List.of("te-vol", "plaats", "afwezig", "vertrekt", "deze-week");

  private static final Map<String, Comparator<Teamregel>> KOLOMMEN =
      Map.of(
          "wie", comparing(Teamregel::naam, String.CASE_INSENSITIVE_ORDER),
          "kinderen", comparingInt(Teamregel::kinderen),
          "termijnen", comparingInt(Teamregel::termijnen));

  private Werkerfilter() {}

  /** Those who stand like this and have this in their name or code; empty: everybody. */
  static List<Teamregel> van(Teamstand stand, Lijstadres adres, String gezocht, String soort) {
    return Ordening.op(
        adres,
        stand.alle().stream()
            .filter(regel -> regel.wie() != null)
            .filter(regel -> Ordening.bevat(gezocht, regel.naam(), regel.wie()))
            .filter(regel -> isZo(regel, soort))
            .toList(),
        KOLOMMEN);
  }

  private static boolean isZo(Teamregel regel, String soort) {
    var werker = regel.werker();
    return switch (soort) {
      case "te-vol" -> werker != null && werker.isOverbelast();
      case "plaats" -> werker != null && werker.vrij() > 0;
      case "afwezig" -> werker != null && werker.isAfwezig();
      case "vertrekt" -> werker != null && werker.tot() != null;
      case "deze-week" -> regel.termijnen() > 0;
      default -> werker != null;
    };
  }
}
