package nl.tijdig.app.woonplaats.bepalen;

import static nl.tijdig.app.woonplaats.bepalen.Proefvraag.gronden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.tijdig.app.woonplaats.bepalen.Woonbesluit.Uitslag;
import nl.tijdig.app.woonplaats.feiten.Adresrol;
import nl.tijdig.app.woonplaats.feiten.Adressoort;
import nl.tijdig.app.woonplaats.feiten.Gezag;
import nl.tijdig.app.woonplaats.feiten.Woonperiode;
import nl.tijdig.kern.dossier.Periode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Custody until 2022, the address of the child since, and the days on which one turns to other. */
class WoonplaatsregelsTest {

  /** Custody in Kampen, the child itself in Zwolle. */
  private static Proefvraag kampenOfZwolle(String hulpvraag) {
    return Proefvraag.op(hulpvraag)
        .woont(Adresrol.GEZAG, "Kampen", "2015-01-01", null)
        .woont(Adresrol.KIND, "Zwolle", "2015-01-01", null);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-11-10, Kampen, REGEL_OUD",
    "2021-12-31, Kampen, REGEL_OUD",
    "2022-01-01, Zwolle, REGEL_NIEUW",
    "2022-01-02, Zwolle, REGEL_NIEUW",
    "2022-02-10, Zwolle, REGEL_NIEUW"
  })
  @DisplayName("F70: until 2022 the custody holder decides, since then the address of the child")
  void theRuleIsThatOfTheDay(String dag, String gemeente, Woongrond eerste) {
    var besluit = kampenOfZwolle(dag).besluit();
    assertThat(besluit.gemeente()).isEqualTo(gemeente);
    assertThat(gronden(besluit)).startsWith(eerste);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-10-31, Zwolle, TRANSPORT_VOOR, false",
    "2021-11-01, Kampen, TRANSPORT_GRENSDAG_BLIJFT, true",
    "2021-11-02, Kampen, TRANSPORT_NA, false"
  })
  @DisplayName("F70: before 1 November the receiving gemeente accepts, after it the leaving stays")
  void theDayOfDeliveryDecidesTheTransfer(
      String dag, String gemeente, Woongrond grond, boolean isKeuze) {
    var besluit = kampenOfZwolle("2021-05-01").peil("2022-01-01").aangeleverd(dag, null).besluit();
    assertThat(besluit.gemeente()).isEqualTo(gemeente);
    assertThat(gronden(besluit)).startsWith(grond);
    assertThat(grond.isKeuze()).isEqualTo(isKeuze);
  }

  @Test
  void onTheDayItselfTheChoiceDecides() {
    var besluit =
        kampenOfZwolle("2021-05-01")
            .peil("2022-01-01")
            .aangeleverd("2021-11-01", null)
            .besluit(new Woonkeuzes(0, true, true));
    assertThat(besluit.gemeente()).isEqualTo("Zwolle");
    assertThat(gronden(besluit)).startsWith(Woongrond.TRANSPORT_GRENSDAG_ONTVANGT);
  }

  @ParameterizedTest
  @CsvSource({"2022-03-31, Kampen", "2022-04-01, Zwolle", "2022-04-02, Zwolle"})
  void theLeavingGemeenteStaysUntilTheTransferIsArranged(String dag, String gemeente) {
    var vraag = kampenOfZwolle("2021-05-01").peil(dag).aangeleverd("2021-11-02", "2022-04-01");
    assertThat(vraag.besluit().gemeente()).isEqualTo(gemeente);
  }

  @Test
  void withoutDayOfDeliveryTheNewRuleHoldsAndSaysSo() {
    var besluit = kampenOfZwolle("2021-05-01").peil("2022-01-01").besluit();
    assertThat(besluit.gemeente()).isEqualTo("Zwolle");
    assertThat(gronden(besluit)).startsWith(Woongrond.ZONDER_TRANSPORT);
  }

  @Test
  void helpThatIsAskedForSinceIsNoMatterOfTransfer() {
    var besluit = kampenOfZwolle("2022-01-01").aangeleverd("2021-11-02", null).besluit();
    assertThat(besluit.gemeente()).isEqualTo("Zwolle");
  }

  @ParameterizedTest
  @EnumSource(Gezag.class)
  void custodyMakesNoDifferenceSince2022(Gezag gezag) {
    assertThat(kampenOfZwolle("2022-02-10").gezag(gezag).besluit().gemeente()).isEqualTo("Zwolle");
  }

  @Test
  void underVoogdijTheOldRuleFollowsWhereTheChildIs() {
    var vraag = kampenOfZwolle("2020-05-01").gezag(Gezag.GI);
    assertThat(vraag.besluit().uitslag()).isEqualTo(Uitslag.NIET_TE_BEOORDELEN);
    vraag.woont(Adresrol.WERKELIJK, "Almere", "2020-01-01", null);
    assertThat(vraag.besluit().gemeente()).isEqualTo("Almere");
  }

  @Test
  void anAdultHasTheOwnAddressUnderTheOldRule() {
    var besluit = kampenOfZwolle("2020-05-01").gezag(Gezag.VOLWASSEN).besluit();
    assertThat(besluit.gemeente()).isEqualTo("Zwolle");
  }

  @Test
  void custodyOfUnknownAddressLeadsToWhereTheChildWasWhenHelpWasAskedFor() {
    var vraag =
        Proefvraag.op("2020-05-01")
            .peil("2020-08-01")
            .zonder(Adresrol.GEZAG, Adressoort.ONBEKEND, "2015-01-01", null)
            .woont(Adresrol.WERKELIJK, "Almere", "2020-05-01", "2020-05-01")
            .woont(Adresrol.WERKELIJK, "Urk", "2020-05-02", null);
    assertThat(vraag.besluit().gemeente()).isEqualTo("Almere");
  }

  @Test
  void parentsWithCustodyInTwoGemeentenAreForAHuman() {
    var besluit =
        kampenOfZwolle("2020-05-01").woont(Adresrol.GEZAG, "Urk", "2019-01-01", null).besluit();
    assertThat(besluit.uitslag()).isEqualTo(Uitslag.MENS_BESLIST);
    assertThat(gronden(besluit)).endsWith(Woongrond.OUD_GEZAG_MEER);
  }

  @Test
  void aWoonadresHasAGemeenteAndNothingElseHas() {
    var altijd = new Periode(LocalDate.EPOCH, null);
    assertThatThrownBy(() -> new Woonperiode(Adresrol.KIND, Adressoort.WOONADRES, null, altijd))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Woonperiode(Adresrol.KIND, Adressoort.BUITENLAND, "Urk", altijd))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
