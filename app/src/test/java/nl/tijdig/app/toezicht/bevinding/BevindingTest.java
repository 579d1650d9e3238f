package nl.tijdig.app.toezicht.bevinding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.tijdig.kern.oordeel.Uitkomst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BevindingTest {

  @Test
  void sixtyOneVerdictsFromFortyNineDossiersAndTalksAreAcceptedWhenEachHasASource() {
    var bevindingen = IntStream.rangeClosed(1, 61).mapToObj(BevindingTest::vast).toList();

    assertThat(bevindingen).hasSize(61);
    assertThat(bevindingen).filteredOn(b -> b.bronnen().contains(Bewijsbron.DOSSIER)).hasSize(49);
  }

  private static Bevinding vast(int nummer) {
    var bron = nummer <= 49 ? Bewijsbron.DOSSIER : Bewijsbron.GESPREK_JEUGDBESCHERMER;
    return Bevinding.van(Aspect.N1_VAST, Beoordeling.OP_ORDE, bron);
  }

  @ParameterizedTest
  @EnumSource(Beoordeling.class)
  void aJudgementWithoutSourceIsRefused(Beoordeling beoordeling) {
    assertThatThrownBy(() -> new Bevinding(Aspect.N1_VAST, beoordeling, Set.of(), null))
        .hasMessage(
            "n1.vast: het oordeel "
                + beoordeling.code()
                + " heeft geen bron; noem dossier, gesprek_jeugdbeschermer, gesprek_gezin of rapport");
  }

  @ParameterizedTest
  @CsvSource({
    "OP_ORDE, OP_ORDE, OP_ORDE",
    "OP_ORDE, NIET_OP_ORDE, NIET_OP_ORDE",
    "NIET_TE_BEOORDELEN, NIET_OP_ORDE, NIET_OP_ORDE",
    "NIET_TE_BEOORDELEN, OP_ORDE, NIET_TE_BEOORDELEN"
  })
  void aWholeFollowsFromItsAspects(Beoordeling tijdig, Beoordeling vast, Beoordeling geheel) {
    var casus =
        new Casus(
            1,
            null,
            null,
            null,
            List.of(
                Bevinding.van(Aspect.N1_TIJDIG, tijdig, Bewijsbron.DOSSIER),
                Bevinding.van(Aspect.N1_VAST, vast, Bewijsbron.DOSSIER)));

    assertThat(casus.beoordeling(Aspect.N1)).contains(geheel);
  }

  @Test
  void aWholeIsNotMadeOfHalfOfItsAspects() {
    var vast = Bevinding.van(Aspect.N1_VAST, Beoordeling.NIET_OP_ORDE, Bewijsbron.RAPPORT);

    assertThat(new Casus(1, null, null, null, List.of(vast)).beoordeling(Aspect.N1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "OP_ORDE, VOLDAAN, GELIJK",
    "OP_ORDE, GEMOTIVEERD, GELIJK",
    "OP_ORDE, NIET_VOLDAAN, VERSCHILT",
    "NIET_OP_ORDE, VOLDAAN, VERSCHILT",
    "NIET_OP_ORDE, NIET_TE_BEOORDELEN, AANGEVULD",
    "NIET_TE_BEOORDELEN, NIET_VOLDAAN, ONBEVESTIGD",
    "NIET_TE_BEOORDELEN, NIET_TE_BEOORDELEN, GELIJK",
    "OP_ORDE, LOOPT, NIET_VERGELIJKBAAR",
    "OP_ORDE, NIET_VAN_TOEPASSING, NIET_VERGELIJKBAAR"
  })
  void theInspectorStandsBesideTheComputedVerdict(
      Beoordeling bevonden, Uitkomst berekend, Vergelijking verwacht) {
    assertThat(Vergelijking.van(bevonden, berekend)).isEqualTo(verwacht);
  }
}
