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
}
