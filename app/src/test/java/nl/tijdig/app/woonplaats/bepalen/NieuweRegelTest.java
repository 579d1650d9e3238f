package nl.tijdig.app.woonplaats.bepalen;

import static nl.tijdig.app.woonplaats.bepalen.Proefvraag.gronden;
import static org.assertj.core.api.Assertions.assertThat;

import nl.tijdig.app.woonplaats.bepalen.Woonbesluit.Uitslag;
import nl.tijdig.app.woonplaats.feiten.Adresrol;
import nl.tijdig.app.woonplaats.feiten.Adressoort;
import nl.tijdig.app.woonplaats.feiten.Verblijfsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Since 2022: moves, stays, chains of stays, and children without an address. */
class NieuweRegelTest {

  /** In Zwolle until the end of May, in Urk since. */
  private static Proefvraag verhuisd(String hulpvraag) {
    return Proefvraag.op(hulpvraag)
        .woont(Adresrol.KIND, "Zwolle", "2015-01-01", "2023-05-31")
        .woont(Adresrol.KIND, "Urk", "2023-06-01", null);
  }

  @ParameterizedTest
  @CsvSource({"2023-05-31, Zwolle", "2023-06-01, Urk", "2023-06-02, Urk"})
  void withoutAStayTheGemeenteMovesWithTheChild(String dag, String gemeente) {
    assertThat(verhuisd("2023-01-01").peil(dag).besluit().gemeente()).isEqualTo(gemeente);
  }

  @Test
  void thatItMovesIsAChoiceThatIsShown() {
    var vraag = verhuisd("2023-01-01").peil("2023-07-01");
    assertThat(gronden(vraag.besluit())).contains(Woongrond.VERHUISD_VOLGT);
    var blijft = vraag.besluit(new Woonkeuzes(0, false, false));
    assertThat(blijft.gemeente()).isEqualTo("Zwolle");
    assertThat(gronden(blijft)).contains(Woongrond.VERHUISD_BLIJFT);
    assertThat(Woongrond.VERHUISD_VOLGT.isKeuze()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2023-05-31, Zwolle", "2023-06-01, Zwolle", "2023-06-02, Urk"})
  void aStayKeepsTheAddressOfTheDayBeforeIt(String begin, String gemeente) {
    var vraag = verhuisd("2024-01-01").verblijf(Verblijfsoort.JEUGDHULPAANBIEDER, begin, null);
    assertThat(vraag.besluit().gemeente()).isEqualTo(gemeente);
  }

  @ParameterizedTest
  @CsvSource({"2023-12-31, Zwolle", "2024-01-01, Zwolle", "2024-01-02, Urk"})
  void afterTheLastDayOfAStayTheOwnAddressCountsAgain(String dag, String gemeente) {
    var vraag =
        verhuisd("2023-05-01")
            .peil(dag)
            .verblijf(Verblijfsoort.PLEEGOUDER, "2023-05-01", "2024-01-01");
    assertThat(vraag.besluit().gemeente()).isEqualTo(gemeente);
  }

  @ParameterizedTest
  @CsvSource({"2023-08-09, Zwolle", "2023-08-10, Zwolle", "2023-08-11, Zwolle", "2023-08-12, Urk"})
  void staysThatJoinAreOneChain(String tweede, String gemeente) {
    var vraag =
        verhuisd("2024-01-01")
            .verblijf(Verblijfsoort.CRISIS, "2023-05-01", "2023-08-10")
            .verblijf(Verblijfsoort.PLEEGOUDER, tweede, null);
    assertThat(vraag.besluit().gemeente()).isEqualTo(gemeente);
  }

  @ParameterizedTest
  @CsvSource({"2023-08-13, Zwolle", "2023-08-14, Zwolle", "2023-08-15, Urk"})
  void aBreakOfSoManyDaysAsChosenBreaksNoChain(String tweede, String gemeente) {
    var vraag =
        verhuisd("2024-01-01")
            .verblijf(Verblijfsoort.PLEEGOUDER, "2023-05-01", "2023-08-10")
            .verblijf(Verblijfsoort.PLEEGOUDER, tweede, null);
    assertThat(vraag.besluit(new Woonkeuzes(3, true, false)).gemeente()).isEqualTo(gemeente);
  }

  @Test
  void aShortStayWithinALongOneHidesNothing() {
    var vraag =
        verhuisd("2024-01-01")
            .verblijf(Verblijfsoort.PLEEGOUDER, "2023-05-01", null)
            .verblijf(Verblijfsoort.JJI, "2023-07-01", "2023-07-03");
    assertThat(vraag.besluit().gemeente()).isEqualTo("Zwolle");
  }

  @ParameterizedTest
  @EnumSource(value = Verblijfsoort.class, mode = EnumSource.Mode.EXCLUDE, names = "WLZ")
  void everyKindOfStayCounts(Verblijfsoort soort) {
    var besluit = verhuisd("2024-01-01").verblijf(soort, "2023-05-01", null).besluit();
    assertThat(besluit.gemeente()).isEqualTo("Zwolle");
    assertThat(gronden(besluit).contains(Woongrond.CRISIS_TELT))
        .isEqualTo(soort == Verblijfsoort.CRISIS);
  }

  @ParameterizedTest
  @CsvSource({"2025-12-31, MENS_BESLIST", "2026-01-01, GEMEENTE", "2026-01-02, GEMEENTE"})
  void aStayUnderTheWlzIsForAHumanUntilTheLawIsKnownToNameIt(String dag, Uitslag uitslag) {
    var vraag = verhuisd("2024-01-01").peil(dag).verblijf(Verblijfsoort.WLZ, "2023-05-01", null);
    assertThat(vraag.besluit().uitslag()).isEqualTo(uitslag);
  }

  @ParameterizedTest
  @EnumSource(
      value = Adressoort.class,
      names = {"IN_ONDERZOEK", "BRIEFADRES", "ONBEKEND"})
  void withoutAddressTheMotherAtBirthCounts(Adressoort soort) {
    var vraag =
        Proefvraag.op("2023-01-01")
            .zonder(Adresrol.KIND, soort, "2022-01-01", null)
            .woont(Adresrol.MOEDER, "Almere", "2010-04-05", "2010-04-05");
    assertThat(vraag.besluit().gemeente()).isEqualTo("Almere");
  }

  @Test
  void withoutMotherItIsWhereTheChildWasWhenHelpWasAskedFor() {
    var vraag =
        Proefvraag.op("2023-01-01")
            .peil("2024-01-01")
            .zonder(Adresrol.KIND, Adressoort.ONBEKEND, "2022-01-01", null)
            .zonder(Adresrol.MOEDER, Adressoort.BUITENLAND, "2010-04-05", null);
    assertThat(vraag.besluit().uitslag()).isEqualTo(Uitslag.NIET_TE_BEOORDELEN);
    vraag.woont(Adresrol.WERKELIJK, "Urk", "2023-01-01", "2023-01-01");
    assertThat(vraag.besluit().gemeente()).isEqualTo("Urk");
  }

  @Test
  void whereNobodyKnowsAHumanDecides() {
    var besluit =
        Proefvraag.op("2023-01-01")
            .zonder(Adresrol.KIND, Adressoort.ONBEKEND, "2022-01-01", null)
            .zonder(Adresrol.MOEDER, Adressoort.ONBEKEND, "2010-04-05", null)
            .zonder(Adresrol.WERKELIJK, Adressoort.ONBEKEND, "2022-01-01", null)
            .besluit();
    assertThat(besluit.uitslag()).isEqualTo(Uitslag.MENS_BESLIST);
    assertThat(gronden(besluit)).endsWith(Woongrond.NIET_TE_VINDEN);
  }

  @Test
  void abroadTheMotherIsNotAskedFor() {
    var vraag =
        Proefvraag.op("2023-01-01")
            .zonder(Adresrol.KIND, Adressoort.BUITENLAND, "2022-01-01", null)
            .woont(Adresrol.MOEDER, "Almere", "2010-04-05", null)
            .woont(Adresrol.WERKELIJK, "Urk", "2023-01-01", null);
    assertThat(vraag.besluit().gemeente()).isEqualTo("Urk");
  }

  @Test
  void anAddressThatNobodyFilledInIsNoUnknownAddress() {
    var besluit =
        Proefvraag.op("2023-01-01").woont(Adresrol.MOEDER, "Almere", "2010-04-05", null).besluit();
    assertThat(besluit.uitslag()).isEqualTo(Uitslag.NIET_TE_BEOORDELEN);
    assertThat(gronden(besluit)).endsWith(Woongrond.ONTBREEKT);
  }

  @Test
  void twoAddressesOnOneDayAreForAHuman() {
    var besluit =
        verhuisd("2023-05-01").woont(Adresrol.KIND, "Kampen", "2023-05-01", null).besluit();
    assertThat(besluit.uitslag()).isEqualTo(Uitslag.MENS_BESLIST);
  }
}
