package nl.tijdig.kern.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Koppelverloop.Koppeling;
import nl.tijdig.kern.dossier.Maatregelfeit.GiInKennisGesteld;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelBeeindigd;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.toets.Toetser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** U01: one child has one fixed jeugdbeschermer, the same on every screen. */
class KoppelverloopTest {

  private static final Gebeurtenis A = vast("2026-11-05", "JB-2790");
  private static final Gebeurtenis B = vast("2026-11-10", "JB-2793");

  @ParameterizedTest(name = "U01: on {0} it is {1}")
  @CsvSource({
    "2026-11-04, ''",
    "2026-11-05, JB-2790",
    "2026-11-09, JB-2790",
    "2026-11-10, JB-2793",
    "2026-11-11, JB-2793",
    "2027-11-11, JB-2793"
  })
  void aSecondFixedJeugdbeschermerReplacesTheFirst(LocalDate dag, String wie) {
    assertThat(op(dag, A, B)).isEqualTo(wie);
    assertThat(op(dag, B, A)).isEqualTo(wie);
    var dossier =
        Dossier.register(
            "F01-K-1",
            List.of(
                new MaatregelUitgesproken(Datum.van("2026-11-02"), Maatregelsoort.OTS, null),
                new GiInKennisGesteld(Datum.van("2026-11-03")),
                A,
                B));
    assertThat(Eigenaar.van(dossier, dag, List.of()).naam()).isEqualTo(wie.isEmpty() ? null : wie);
  }

  @Test
  void u01_onlyTheSecondIsCoupledNow() {
    assertThat(van(A, B))
        .containsExactlyInAnyOrder(
            koppeling("JB-2790", Koppelrol.VAST, "2026-11-05", "2026-11-09"),
            koppeling("JB-2793", Koppelrol.VAST, "2026-11-10", null));
  }

  @Test
  void u01_theFirstCanComeBackAndReplacesTheSecond() {
    var weer = vast("2026-11-20", "JB-2790");
    assertThat(van(A, B, weer))
        .containsExactlyInAnyOrder(
            koppeling("JB-2790", Koppelrol.VAST, "2026-11-05", "2026-11-09"),
            koppeling("JB-2793", Koppelrol.VAST, "2026-11-10", "2026-11-19"),
            koppeling("JB-2790", Koppelrol.VAST, "2026-11-20", null));
  }

  @ParameterizedTest(name = "U01: uncoupled on {0}, it lasted until {1}")
  @CsvSource({
    "2026-11-08, 2026-11-07",
    "2026-11-09, 2026-11-08",
    "2026-11-10, 2026-11-09",
    "2026-11-11, 2026-11-09",
    "2026-11-07/2026-11-12, 2026-11-06"
  })
  void anUncouplingNeverLengthensACoupling(String ontkoppeld, String tot) {
    assertThat(van(A, B, weg(ontkoppeld, "JB-2790")))
        .contains(koppeling("JB-2790", Koppelrol.VAST, "2026-11-05", tot));
  }

  @Test
  void u01_anUncertainReplacementLeavesNoDayUncovered() {
    assertThat(van(A, vast("2026-11-08/2026-11-12", "JB-2793")))
        .containsExactlyInAnyOrder(
            koppeling("JB-2790", Koppelrol.VAST, "2026-11-05", "2026-11-11"),
            koppeling("JB-2793", Koppelrol.VAST, "2026-11-12", null));
  }

  @Test
  void u01_aStandInReplacesNobodyAndKeepsItsDaysWhenFixed() {
    assertThat(
            van(
                A,
                new JeugdbeschermerGekoppeld(Datum.van("2026-11-07"), "JB-9", Koppelrol.VERVANGER),
                vast("2026-11-10", "JB-9")))
        .containsExactlyInAnyOrder(
            koppeling("JB-2790", Koppelrol.VAST, "2026-11-05", "2026-11-09"),
            koppeling("JB-9", Koppelrol.VERVANGER, "2026-11-07", "2026-11-09"),
            koppeling("JB-9", Koppelrol.VAST, "2026-11-10", null));
  }

  @Test
  void u01_couplingTheSameWorkerAgainChangesNothing() {
    assertThat(van(A, vast("2026-11-10", "JB-2790")))
        .containsExactly(koppeling("JB-2790", Koppelrol.VAST, "2026-11-05", null));
  }

  @Test
  void u01_ofOneDayUncouplingsGoBeforeCouplings() {
    assertThat(van(A, vast("2026-11-10", "JB-2790"), weg("2026-11-10", "JB-2790")))
        .containsExactlyInAnyOrder(
            koppeling("JB-2790", Koppelrol.VAST, "2026-11-05", "2026-11-09"),
            koppeling("JB-2790", Koppelrol.VAST, "2026-11-10", null));
  }

  /** The verdict and the screens ask the same question of the same facts (normen.md 2a). */
  @Test
  void u01_theVerdictSaysOpenWhenNobodyIsFixed() {
    var toeval = new Random(1);
    for (var keer = 0; keer < 4000; keer++) {
      var feiten = willekeurig(toeval);
      var peildatum = LocalDate.of(2026, 11, 3).plusDays(toeval.nextInt(30));
      var vast =
          Koppelverloop.van(
                  feiten.stream().filter(f -> !f.op().vroegsteDag().isAfter(peildatum)).toList())
              .op(peildatum)
              .filter(koppeling -> koppeling.rol() == Koppelrol.VAST);
      var open =
          Toetser.toets(Dossier.register("D", feiten), peildatum)
              .get(NormId.N1_VAST.ordinal())
              .open();
      assertThat(vast.isEmpty()).as(feiten + " " + peildatum).isEqualTo(open);
    }
  }

  private static List<Gebeurtenis> willekeurig(Random toeval) {
    var feiten = new ArrayList<Gebeurtenis>();
    for (var aantal = toeval.nextInt(9); aantal > 0; aantal--) {
      var op = "2026-11-%02d".formatted(3 + toeval.nextInt(26));
      var wie = "JB-" + toeval.nextInt(3);
      feiten.add(
          switch (toeval.nextInt(5)) {
            case 0, 1 -> weg(op, wie);
            case 2 -> new JeugdbeschermerGekoppeld(Datum.van(op), wie, Koppelrol.VERVANGER);
            default -> vast(op, wie);
          });
    }
    feiten.add(new GiInKennisGesteld(Datum.van("2026-11-03")));
    Collections.shuffle(feiten, toeval);
    return feiten;
  }

  @Test
  void whoStoodInAndWasUncoupledOnTheSameDayNeverWasCoupled() {
    var erbij = new JeugdbeschermerGekoppeld(Datum.van("2026-11-08"), "JB-3", Koppelrol.VERVANGER);
    assertThat(van(A, erbij, weg("2026-11-08", "JB-3"))).isEqualTo(van(A));
    assertThat(van(A, weg("2026-11-07", "JB-3"), erbij)).isEqualTo(van(A, erbij)).hasSize(2);
  }

  @Test
  void theEndOfTheMeasureEndsEveryCoupling() {
    assertThat(van(A, B, new MaatregelBeeindigd(Datum.van("2026-11-10"), null)))
        .containsExactly(koppeling("JB-2790", Koppelrol.VAST, "2026-11-05", "2026-11-09"));
  }

  private static List<Koppeling> van(Gebeurtenis... feiten) {
    return Koppelverloop.van(List.of(feiten)).koppelingen();
  }

  private static String op(LocalDate dag, Gebeurtenis... feiten) {
    Optional<Koppeling> koppeling = Koppelverloop.van(List.of(feiten)).op(dag);
    return koppeling.map(Koppeling::wie).orElse("");
  }

  private static Koppeling koppeling(String wie, Koppelrol rol, String vanaf, String tot) {
    var laatste = tot == null ? null : LocalDate.parse(tot);
    return new Koppeling(wie, rol, new Periode(LocalDate.parse(vanaf), laatste));
  }

  private static Gebeurtenis vast(String op, String wie) {
    return new JeugdbeschermerGekoppeld(Datum.van(op), wie, Koppelrol.VAST);
  }

  private static Gebeurtenis weg(String op, String wie) {
    return new JeugdbeschermerOntkoppeld(Datum.van(op), wie, Ontkoppelreden.GEPLAND);
  }
}
