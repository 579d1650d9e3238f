package nl.tijdig.kern.toets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Koersfeit.PlanVastgesteld;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Maatregelfeit.GiInKennisGesteld;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.oordeel.Uitkomst;
import nl.tijdig.kern.tijd.Datum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AH3: a day may lie before 1970, where day numbers are negative, or far outside the calendar. */
class AlleJarenTest {

  private static final Duration RUIM = Duration.ofSeconds(60);
  private static final Random TOEVAL = new Random(3);

  @ParameterizedTest(name = "AH3: told in {0}, coupled on {1}: {2}")
  @CsvSource({
    "1920-12, 1920-12-30, NIET_TE_BEOORDELEN",
    "1969-12, 1969-12-30, NIET_TE_BEOORDELEN",
    "1970-01, 1970-01-28, NIET_TE_BEOORDELEN",
    "1920-11, 1920-12-30, NIET_VOLDAAN",
    "1920-12, 1920-12-01, VOLDAAN"
  })
  void anUncertainStartBefore1970IsJudgedAtOnce(String kennis, String koppeling, Uitkomst tijdig) {
    var oordelen =
        toets(
            LocalDate.of(2021, 3, 15),
            new GiInKennisGesteld(Datum.van(kennis)),
            new JeugdbeschermerGekoppeld(Datum.van(koppeling), "JB-1", Koppelrol.VAST));
    assertThat(oordelen.get(NormId.N1_TIJDIG.ordinal()).uitkomst()).isEqualTo(tijdig);
  }

  @Test
  void ah3_aMeasureOf1962WithAPlanIsJudgedAtOnce() {
    var oordelen =
        toets(
            LocalDate.of(2021, 3, 15),
            new MaatregelUitgesproken(Datum.van("1962-12"), Maatregelsoort.OTS, null),
            new PlanVastgesteld(Datum.van("1963-01-20")));
    assertThat(oordelen.get(NormId.JEUGDWET_PLAN.ordinal()).uitkomst())
        .isEqualTo(Uitkomst.NIET_TE_BEOORDELEN);
  }

  /** Every year, the ways of writing a date in turn. */
  @Test
  void ah3_everyValidDateOfEveryYearEnds() {
    assertTimeoutPreemptively(
        RUIM,
        () -> {
          for (var jaar = 1; jaar <= 9999; jaar++) {
            var tekst = "%04d".formatted(jaar);
            var maand = tekst + "-%02d".formatted(1 + TOEVAL.nextInt(12));
            var dag = maand + "-%02d".formatted(1 + TOEVAL.nextInt(28));
            var schrijfwijzen = List.of(tekst, maand, dag, tekst + "-01-01/" + dag);
            var op = schrijfwijzen.get(jaar % schrijfwijzen.size());
            var peildatum = Datum.van(dag).laatsteDag().plusDays(TOEVAL.nextInt(200));
            assertThat(toets(peildatum, verhaal(op, dag))).hasSize(NormId.values().length);
          }
        });
  }

  @Test
  void ah3_aStoryFromTheFirstDayToTheLastEnds() {
    assertTimeoutPreemptively(
        RUIM,
        () -> {
          for (var op : List.of("0001", "0001-01-01", "0001-01-01/9999-12-31", "5000")) {
            assertThat(toets(LocalDate.of(9999, 12, 31), verhaal(op, "9999-12-31")))
                .hasSize(NormId.values().length);
          }
        });
  }

  private static Gebeurtenis[] verhaal(String onzeker, String exact) {
    var op = Datum.van(onzeker);
    var dag = Datum.van(exact);
    return new Gebeurtenis[] {
      new MaatregelUitgesproken(op, Maatregelsoort.OTS, null),
      new GiInKennisGesteld(op),
      new JeugdbeschermerGekoppeld(dag, "a", Koppelrol.VAST),
      new JeugdbeschermerOntkoppeld(op, "a", Ontkoppelreden.ZIEKTE),
      new JeugdbeschermerGekoppeld(op, "b", Koppelrol.VAST),
      new PlanVastgesteld(dag)
    };
  }

  private static List<Oordeel> toets(LocalDate peildatum, Gebeurtenis... feiten) {
    return Toetser.toets(Dossier.register("P1", List.of(feiten)), peildatum);
  }
}
