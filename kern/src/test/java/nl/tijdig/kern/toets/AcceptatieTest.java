package nl.tijdig.kern.toets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Beletsel;
import nl.tijdig.kern.dossier.Certificaat;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Inschrijving;
import nl.tijdig.kern.dossier.Koersfeit.PlanVastgesteld;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Maatregelfeit.GiInKennisGesteld;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.norm.Profiel;
import nl.tijdig.kern.norm.Profiel.Afwijking;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.oordeel.Uitkomst;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.tijd.Termijn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F01, F13 and F15 with their literal input and output; F02-F12 stand in scenarios/. */
class AcceptatieTest {

  private static final Datum UITSPRAAK = Datum.van("2020-11-16");
  private static final List<Certificaat> GELDIG =
      List.of(new Certificaat("DJGB", LocalDate.of(2019, 1, 1), LocalDate.of(2020, 11, 16)));

  @ParameterizedTest(name = "F01: OTS until {0} has {1} objections")
  @CsvSource({"2021-11-15, 0", "2021-11-16, 0", "2021-11-17, 1", "2021-12-16, 1"})
  void anOtsLastsAtMostAYear(LocalDate einde, int bezwaren) {
    var maatregel = new MaatregelUitgesproken(UITSPRAAK, Maatregelsoort.OTS, einde);
    assertThat(Inschrijving.bezwaren(maatregel, "DJGB", GELDIG)).hasSize(bezwaren);
    if (bezwaren > 0) {
      assertThat(Inschrijving.bezwaren(maatregel, "DJGB", GELDIG).getFirst().reden())
          .isEqualTo(Beletsel.Reden.OTS_TE_LANG);
    }
  }

  @ParameterizedTest(name = "U03: a measure until {0} has {1} objections")
  @CsvSource({"2020-11-15, 1", "2020-11-16, 0", "2020-11-17, 0"})
  void aMeasureDoesNotEndBeforeTheDayOfTheDecision(LocalDate einde, int bezwaren) {
    var maatregel = new MaatregelUitgesproken(UITSPRAAK, Maatregelsoort.OTS, einde);
    assertThat(Inschrijving.bezwaren(maatregel, "DJGB", GELDIG)).hasSize(bezwaren);
  }

  @ParameterizedTest(
      name = "F01: pronounced on {0} by a GI certified until 2020-11-16: {1} objections")
  @CsvSource({"2020-11-15, 0", "2020-11-16, 0", "2020-11-17, 1"})
  void aGiNeedsAValidCertificateOnTheDayOfTheDecision(String dag, int bezwaren) {
    var maatregel = new MaatregelUitgesproken(Datum.van(dag), Maatregelsoort.OTS, null);
    assertThat(Inschrijving.bezwaren(maatregel, "DJGB", GELDIG)).hasSize(bezwaren);
    assertThat(Inschrijving.bezwaren(maatregel, "ander", GELDIG)).hasSize(1);
  }

  @Test
  void f13_everyVerdictCarriesRuleStartDueEndLatenessEvidenceAndSource() {
    var kennisgeving = new GiInKennisGesteld(Datum.van("2020-12-22"));
    var koppeling = new JeugdbeschermerGekoppeld(Datum.van("2020-12-31"), "JB-12", Koppelrol.VAST);
    var oordeel = toets(LocalDate.of(2021, 1, 10), kennisgeving, koppeling);
    assertThat(oordeel.norm().code()).isEqualTo("n1.tijdig");
    assertThat(oordeel.aanvang()).isEqualTo(Datum.van("2020-12-22"));
    assertThat(oordeel.uiterlijk()).isEqualTo(Datum.van("2020-12-30"));
    assertThat(oordeel.op()).isEqualTo(Datum.van("2020-12-31"));
    assertThat(oordeel.teLaat())
        .hasToString("Achterstand[minstens=1, hoogstens=1, eenheid=WERKDAGEN]");
    assertThat(oordeel.bewijs()).containsExactly(kennisgeving, koppeling);
    assertThat(oordeel.grondslag()).isEqualTo("004:393-394");
  }

  private static Oordeel toets(LocalDate peildatum, Gebeurtenis... feiten) {
    return Toetser.toets(Dossier.register("D", List.of(feiten)), peildatum)
        .get(NormId.N1_TIJDIG.ordinal());
  }

  /**
   * JBRA makes its plan in three months; the statutory six weeks are reported as breached anyway.
   */
  @ParameterizedTest(name = "F15: plan on {0}: law {1}, method {2}")
  @CsvSource({
    "2020-12-28, VOLDAAN, VOLDAAN",
    "2020-12-29, NIET_VOLDAAN, VOLDAAN",
    "2021-02-16, NIET_VOLDAAN, VOLDAAN",
    "2021-02-17, NIET_VOLDAAN, NIET_VOLDAAN"
  })
  void aProfileIsShownBesideTheStandardAndNeverReplacesIt(
      String plan, Uitkomst wet, Uitkomst werkwijze) {
    var jbra =
        new Profiel(
            "JBRA",
            List.of(
                new Afwijking(
                    LocalDate.of(2020, 11, 16),
                    NormId.JEUGDWET_PLAN,
                    Termijn.maanden(3),
                    "004:675-683")));
    var dossier =
        Dossier.register(
            "D",
            List.of(
                new MaatregelUitgesproken(UITSPRAAK, Maatregelsoort.OTS, null),
                new PlanVastgesteld(Datum.van(plan))));
    var peildatum = LocalDate.of(2021, 3, 15);
    var norm = NormId.JEUGDWET_PLAN.ordinal();
    assertThat(Toetser.toets(dossier, peildatum).get(norm).uitkomst()).isEqualTo(wet);
    assertThat(Toetser.toets(dossier, peildatum, jbra).get(norm).uitkomst()).isEqualTo(werkwijze);
  }

  @Test
  void f15_aProfileHoldsForClocksThatStartOnOrAfterItsFirstDay() {
    var vanaf = LocalDate.of(2020, 11, 17);
    var profiel =
        new Profiel(
            "later", List.of(new Afwijking(vanaf, NormId.JEUGDWET_PLAN, Termijn.maanden(3), "-")));
    var dossier =
        Dossier.register(
            "D", List.of(new MaatregelUitgesproken(UITSPRAAK, Maatregelsoort.OTS, null)));
    assertThat(
            Toetser.toets(dossier, LocalDate.of(2021, 1, 1), profiel)
                .get(NormId.JEUGDWET_PLAN.ordinal())
                .uiterlijk())
        .isEqualTo(Datum.van("2020-12-28"));
  }
}
