package nl.tijdig.kern.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** F98: every rule shows its source; what the sources do not say is marked as a product choice. */
class NormenTest {

  @Test
  void theTableHasEveryNormIdOnceInTheOrderOfTheVerdicts() {
    assertThat(Normen.alle()).extracting(Norm::id).containsExactlyElementsOf(ids());
  }

  private static List<NormId> ids() {
    return Arrays.asList(NormId.values());
  }

  @Test
  void everyNormHasASeedLineOrAnArticle() {
    assertThat(Normen.alle())
        .allSatisfy(norm ->
            assertThat(norm.id().grondslag())
                .matches("00[0-4]:\\d+(-\\d+)?|(Besluit )?Jeugdwet \\d+\\.\\d+\\.\\d+.*"));
  }

  @Test
  void whatTheSourcesDoNotSayIsMarkedAsAChoice() {
    assertThat(Normen.alle())
        .filteredOn(norm -> norm.keuze() != null)
        .extracting(Norm::id)
        .containsExactly(
            NormId.N1_ACTIEF, NormId.N1_VAST, NormId.REKENKAMER_CONTACT, NormId.BRIEF_INZET);
  }

  @Test
  void onlyThePlanOfTheJeugdwetMovesByTheAlgemeneTermijnenwet() {
    assertThat(Normen.alle())
        .filteredOn(Norm::isAtw)
        .extracting(Norm::id)
        .containsExactly(NormId.JEUGDWET_PLAN);
  }

  @Test
  void thePlainNormsAreRulesByThemselves() {
    assertThat(Normen.alle())
        .filteredOn(Norm::isGewoon)
        .extracting(Norm::id)
        .containsExactly(
            NormId.BESLUIT_AANWIJZING,
            NormId.BESLUIT_CONTACT,
            NormId.JEUGDWET_PLAN,
            NormId.BESLUIT_EVALUATIE,
            NormId.REKENKAMER_CONTACT,
            NormId.BRIEF_INZET);
  }

  @Test
  void threeNormsAreJudgedByTheirAspects() {
    assertThat(NormId.values())
        .filteredOn(NormId::isGeheel)
        .containsExactly(NormId.N1, NormId.N2, NormId.N3);
  }

  @Test
  void theTextOfAPlainNormFollowsFromItsRule() {
    var contact = Normen.van(NormId.BESLUIT_CONTACT);
    assertThat(contact.aanvang())
        .hasToString("De laatste van de uitspraak van de maatregel en de kennisgeving aan de GI");
    assertThat(contact.vervulling()).hasToString("Contact met het kind en contact met een ouder");
    assertThat(Normen.van(NormId.BRIEF_INZET).aanvang())
        .hasToString(
            "De kennisgeving aan de GI; ontbreekt die dag, dan de uitspraak van de maatregel");
  }
}
