package nl.tijdig.app.jeugdbeschermers.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tijdig.app.pagina.Lijstadres;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of a team are searched and ordered, and who is away is not "too full". */
class OrdeningTest {

  @ParameterizedTest
  @CsvSource({
    "anna, true",
    "ÀNNA, true",
    "' van d', true",
    "JB-27, true",
    "'', true",
    "Bilal, false"
  })
  void searchedWhateverTheCapitalsOrAccents(String gezocht, boolean gevonden) {
    assertThat(Ordening.bevat(gezocht, "Ánna van Dam", "JB-2702", null)).isEqualTo(gevonden);
  }

  @ParameterizedTest
  @CsvSource({"naam, '[a, b, c]'", "-naam, '[c, b, a]'", "iets, '[b, c, a]'"})
  void orderedByTheColumnOfTheAddress(String volgorde, String verwacht) {
    var adres = new Lijstadres("/team", Map.of("volgorde", volgorde));
    Map<String, Comparator<String>> kolommen = Map.of("naam", Comparator.naturalOrder());
    assertThat(Ordening.op(adres, List.of("b", "c", "a"), kolommen)).hasToString(verwacht);
  }

  /** One child under the places, as many, one over; of who is away only the children count. */
  @ParameterizedTest
  @CsvSource({"17, false, false", "18, false, false", "19, false, true", "19, true, false"})
  void whoIsAwayIsNotTooFull(int kinderen, boolean isAfwezig, boolean isTeVol) {
    var dag = LocalDate.of(2026, 11, 24);
    var werker =
        new Jeugdbeschermer(
            "A", "A", null, Set.of(), 1350, dag.plusYears(1), null, kinderen, 18, isAfwezig, null);
    assertThat(werker.isOverbelast()).isEqualTo(isTeVol);
    var regel = new Teamregel("A", kinderen, 0, null, werker);
    assertThat(new Teamstand(dag, List.of(regel)).aantalOverbelast()).isEqualTo(isTeVol ? 1 : 0);
  }
}
