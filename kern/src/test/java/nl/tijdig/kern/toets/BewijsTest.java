package nl.tijdig.kern.toets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.veld.Feitlezing;
import nl.tijdig.kern.veld.Veld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F13: each verdict carries the facts that its norm looks at, in the order of the dossier. */
class BewijsTest {

  private static final LocalDate PEILDATUM = LocalDate.of(2020, 12, 22);

  @ParameterizedTest(name = "{0} looks at {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "n1 | maatregel_uitgesproken gi_in_kennis_gesteld maatregel_beeindigd"
            + " jeugdbeschermer_gekoppeld jeugdbeschermer_ontkoppeld wachtlijstbeheer_start"
            + " instroomteam_start contact activiteit niet_gebeurd",
        "n1.tijdig | maatregel_uitgesproken gi_in_kennis_gesteld jeugdbeschermer_gekoppeld"
            + " wachtlijstbeheer_start instroomteam_start contact activiteit niet_gebeurd",
        "n1.actief | maatregel_uitgesproken gi_in_kennis_gesteld jeugdbeschermer_gekoppeld contact"
            + " activiteit niet_gebeurd",
        "n1.vast | maatregel_beeindigd jeugdbeschermer_gekoppeld jeugdbeschermer_ontkoppeld"
            + " wachtlijstbeheer_start",
        "n2 | maatregel_uitgesproken gi_in_kennis_gesteld contact activiteit veiligheidsplan"
            + " koers_bepaald urgentie uitleg niet_gebeurd",
        "n2.aanwezig | maatregel_uitgesproken gi_in_kennis_gesteld activiteit veiligheidsplan"
            + " koers_bepaald urgentie niet_gebeurd",
        "n2.tijdig | maatregel_uitgesproken gi_in_kennis_gesteld veiligheidsplan koers_bepaald"
            + " urgentie uitleg niet_gebeurd",
        "n2.gedragen | maatregel_uitgesproken gi_in_kennis_gesteld contact koers_bepaald urgentie"
            + " niet_gebeurd",
        "n3 | maatregel_uitgesproken gi_in_kennis_gesteld koers_bepaald urgentie uitleg"
            + " hulp_bepaald intake hulp_gestart hulp_teruggegeven niet_gebeurd passendheid",
        "n3.tijdig | maatregel_uitgesproken gi_in_kennis_gesteld koers_bepaald urgentie uitleg"
            + " hulp_bepaald intake hulp_gestart niet_gebeurd",
        "n3.passend | maatregel_uitgesproken gi_in_kennis_gesteld koers_bepaald urgentie"
            + " hulp_bepaald hulp_gestart hulp_teruggegeven niet_gebeurd passendheid",
        "besluit.aanwijzing | maatregel_uitgesproken gi_in_kennis_gesteld jeugdbeschermer_gekoppeld"
            + " niet_gebeurd",
        "besluit.contact | maatregel_uitgesproken gi_in_kennis_gesteld contact niet_gebeurd",
        "jeugdwet.plan | maatregel_uitgesproken plan_vastgesteld familiegroepsplan_afgezien"
            + " niet_gebeurd",
        "besluit.evaluatie | plan_vastgesteld plan_geevalueerd niet_gebeurd",
        "rekenkamer.contact | maatregel_uitgesproken gi_in_kennis_gesteld contact niet_gebeurd",
        "brief.inzet | maatregel_uitgesproken gi_in_kennis_gesteld jeugdbeschermer_gekoppeld"
            + " niet_gebeurd"
      })
  void eachNormLooksAtItsOwnKinds(String norm, String soorten) {
    assertThat(bewijs(norm, alles("2020-12-22")))
        .extracting(feit -> feit.soort().code())
        .containsExactly(soorten.split(" "));
  }

  @Test
  void whatCertainlyComesLaterIsNoEvidenceAndTheOrderIsThatOfTheDossier() {
    var nu = alles("2020-12-22");
    var straks = alles("2020-12-23");
    var misschien = alles("2020-12-22/2020-12-23");
    var alle = new ArrayList<Gebeurtenis>();
    for (var i = 0; i < nu.size(); i++) {
      alle.addAll(List.of(straks.get(i), misschien.get(i), nu.get(i)));
    }
    var bewijs = bewijs("besluit.evaluatie", alle);
    assertThat(bewijs)
        .extracting(feit -> feit.soort().code() + " " + feit.op())
        .containsExactly(
            "plan_vastgesteld 2020-12-22/2020-12-23",
            "plan_vastgesteld 2020-12-22",
            "plan_geevalueerd 2020-12-22/2020-12-23",
            "plan_geevalueerd 2020-12-22",
            "niet_gebeurd 2020-12-22/2020-12-23",
            "niet_gebeurd 2020-12-22");
    assertThatThrownBy(() -> bewijs.removeFirst()).isInstanceOf(RuntimeException.class);
  }

  private static List<Gebeurtenis> bewijs(String norm, List<Gebeurtenis> feiten) {
    return Toetser.toets(Dossier.register("D", feiten), PEILDATUM)
        .get(NormId.van(norm).ordinal())
        .bewijs();
  }

  /** A fact of each kind. */
  private static List<Gebeurtenis> alles(String op) {
    return Arrays.stream(Soort.values()).<Gebeurtenis>map(soort -> feit(soort, op)).toList();
  }

  private static Gebeurtenis feit(Soort soort, String op) {
    var waarden = new HashMap<String, Object>();
    soort.vorm().velden().forEach(veld -> waarden.put(veld.naam(), waarde(veld)));
    waarden.put("op", op);
    var feit = Feitlezing.van(soort.vorm(), waarden::get).feit();
    assertThat(feit).as(soort.code()).isNotNull();
    assertThat(feit.op()).isEqualTo(Datum.van(op));
    return feit;
  }

  private static Object waarde(Veld<?, ?> veld) {
    return switch (veld.vorm()) {
      case TEKST -> "H1";
      case DATUM, DAG -> "2020-12-22";
      case AANTAL -> 3;
      case KEUZE -> veld.keuzes().getFirst();
      case MEER_KEUZES -> veld.keuzes();
      case JA_NEE -> true;
    };
  }
}
