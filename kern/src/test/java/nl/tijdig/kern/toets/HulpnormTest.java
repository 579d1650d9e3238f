package nl.tijdig.kern.toets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.tijdig.kern.dossier.Begeleidingsfeit.NietGebeurd;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Hulpfeit.HulpBepaald;
import nl.tijdig.kern.dossier.Hulpfeit.HulpGestart;
import nl.tijdig.kern.dossier.Hulpfeit.Passendheid;
import nl.tijdig.kern.dossier.Hulpstap.HulpTeruggegeven;
import nl.tijdig.kern.dossier.Hulpstap.Intake;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.dossier.Passendheidsoordeel;
import nl.tijdig.kern.dossier.Stem;
import nl.tijdig.kern.dossier.Verzuim;
import nl.tijdig.kern.dossier.Weg;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Kenmerk;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.oordeel.Uitkomst;
import nl.tijdig.kern.tijd.Datum;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Norm 3 at its boundaries: pronounced on 1 December, so due on 1 March; boundaries in threes. */
class HulpnormTest {

  private static final LocalDate IN_JANUARI = LocalDate.of(2021, 1, 10);
  private static final LocalDate IN_MAART = LocalDate.of(2021, 3, 15);
  private static final Gebeurtenis UITSPRAAK =
      new MaatregelUitgesproken(Datum.van("2020-12-01"), Maatregelsoort.OTS, null);
  private static final Gebeurtenis BEPAALD = new HulpBepaald(Datum.van("2020-12-02"), "H1", null);

  @ParameterizedTest(
      name = "given back on {0}, after the start in the dossier: {1}; before it: {2}")
  @CsvSource({
    "2020-12-09, VOLDAAN, VOLDAAN",
    "2020-12-10, NIET_VOLDAAN, VOLDAAN",
    "2020-12-11, NIET_VOLDAAN, NIET_VOLDAAN",
    "2021-01-09, NIET_VOLDAAN, NIET_VOLDAAN",
    "2021-01-10, NIET_VOLDAAN, NIET_VOLDAAN",
    "2021-01-11, VOLDAAN, VOLDAAN",
    "2020-12-08/2020-12-09, VOLDAAN, VOLDAAN",
    "2020-12-09/2020-12-10, NIET_TE_BEOORDELEN, VOLDAAN",
    "2020-12-10/2020-12-11, NIET_VOLDAAN, NIET_TE_BEOORDELEN",
    "2020-12-11/2020-12-12, NIET_VOLDAAN, NIET_VOLDAAN",
    "2021-01-09/2021-01-10, NIET_VOLDAAN, NIET_VOLDAAN",
    "2021-01-10/2021-01-11, NIET_TE_BEOORDELEN, NIET_TE_BEOORDELEN"
  })
  void helpThatWasGivenBackAfterItsStartDoesNotFit(String op, Uitkomst daarna, Uitkomst ervoor) {
    var terug = new HulpTeruggegeven(Datum.van(op), "H1", null);
    assertThat(passend(gestart("2020-12-10", true), terug).uitkomst()).isEqualTo(daarna);
    assertThat(passend(terug, gestart("2020-12-10", true)).uitkomst()).isEqualTo(ervoor);
  }

  @ParameterizedTest(name = "professional {0}, gezin {1}: {2}, or beside the koers {3} ({4})")
  @CsvSource({
    "PASSEND, PASSEND, VOLDAAN, VOLDAAN, ",
    "PASSEND, ALTERNATIEF_AANVAARD, VOLDAAN, VOLDAAN, ",
    "PASSEND, NIET_PASSEND, NIET_VOLDAAN, NIET_VOLDAAN, ",
    "NIET_PASSEND, PASSEND, NIET_VOLDAAN, NIET_VOLDAAN, ",
    "PASSEND, , NIET_TE_BEOORDELEN, NIET_VOLDAAN, passendheid gezin",
    ", PASSEND, NIET_TE_BEOORDELEN, NIET_TE_BEOORDELEN, passendheid professional",
    ", , NIET_TE_BEOORDELEN, NIET_VOLDAAN, passendheid professional+passendheid gezin"
  })
  void bothVoicesMustFindItFitting(
      Passendheidsoordeel professional,
      Passendheidsoordeel gezin,
      Uitkomst volgensKoers,
      Uitkomst buitenKoers,
      String ontbreekt) {
    var feiten = new ArrayList<>(List.of(UITSPRAAK, BEPAALD));
    stem(feiten, Stem.PROFESSIONAL, professional);
    stem(feiten, Stem.GEZIN, gezin);
    var volgens = toets(Bron.REGISTER, IN_JANUARI, feiten, gestart("2020-12-10", true));
    var buiten = toets(Bron.REGISTER, IN_JANUARI, feiten, gestart("2020-12-10", false));
    assertThat(volgens.getLast().uitkomst()).isEqualTo(volgensKoers);
    assertThat(buiten.getLast().uitkomst()).isEqualTo(buitenKoers);
    assertThat(volgens.getLast().ontbreekt())
        .isEqualTo(ontbreekt == null ? List.of() : List.of(ontbreekt.split("\\+")));
  }

  /** The first start counts; of one day the first that is given. */
  @ParameterizedTest(name = "beside the koers on {0}, then by the koers on {1}: {2}")
  @CsvSource({
    "2020-12-10, 2020-12-09, VOLDAAN",
    "2020-12-10, 2020-12-10, NIET_VOLDAAN",
    "2020-12-10, 2020-12-11, NIET_VOLDAAN",
    "2020-12-10/2020-12-11, 2020-12-10, NIET_TE_BEOORDELEN",
    "2020-12-11/2020-12-12, 2020-12-10, VOLDAAN",
    "2020-12-10, 2020-12-10/2020-12-11, NIET_VOLDAAN"
  })
  void theFirstStartCounts(String buiten, String volgens, Uitkomst uitkomst) {
    var feiten = new ArrayList<>(List.of(UITSPRAAK, BEPAALD));
    stem(feiten, Stem.PROFESSIONAL, Passendheidsoordeel.PASSEND);
    feiten.add(gestart(buiten, false));
    feiten.add(gestart(volgens, true));
    assertThat(toets(Bron.REGISTER, IN_JANUARI, feiten).getLast().uitkomst())
        .isEqualTo(uitkomst == Uitkomst.VOLDAAN ? Uitkomst.NIET_TE_BEOORDELEN : uitkomst);
    stem(feiten, Stem.GEZIN, Passendheidsoordeel.PASSEND);
    assertThat(toets(Bron.REGISTER, IN_JANUARI, feiten).getLast().uitkomst())
        .isEqualTo(Uitkomst.VOLDAAN);
  }

  @ParameterizedTest(name = "started on {0} by way of {1} with an intake on {2}: {3} {4}")
  @CsvSource({
    "2021-02-28, DOORBRAAK, 2020-12-20, VOLDAAN, ",
    "2021-03-01, DOORBRAAK, 2020-12-20, VOLDAAN, ",
    "2021-03-02, DOORBRAAK, 2020-12-20, VOLDAAN, VIA_DOORBRAAK",
    "2021-03-01, REGULIER, 2020-12-20, VOLDAAN, ",
    "2021-03-02, REGULIER, 2021-02-28, NIET_VOLDAAN, INTAKE_IS_GEEN_START",
    "2021-03-02, REGULIER, 2021-03-01, NIET_VOLDAAN, INTAKE_IS_GEEN_START",
    "2021-03-02, REGULIER, 2021-03-02, NIET_VOLDAAN, ",
    "2021-03-02, OVERBRUGGING, 2021-03-02, NIET_VOLDAAN, OVERBRUGGING"
  })
  void aLateStartSaysWhy(String op, Weg via, String intake, Uitkomst uitkomst, Kenmerk kenmerk) {
    var tijdig =
        toets(
                Bron.REGISTER,
                IN_MAART,
                List.of(UITSPRAAK, BEPAALD),
                new HulpGestart(Datum.van(op), "H1", via, true),
                new Intake(Datum.van(intake), "H1", null))
            .getFirst();
    assertThat(tijdig.uitkomst()).isEqualTo(uitkomst);
    assertThat(tijdig.kenmerken())
        .containsExactlyElementsOf(kenmerk == null ? List.of() : List.of(kenmerk));
  }

  @ParameterizedTest(name = "on {0} without a start: {1}, in a reconstructie {2}")
  @CsvSource({
    "2021-02-28, LOOPT, LOOPT",
    "2021-03-01, LOOPT, LOOPT",
    "2021-03-02, NIET_VOLDAAN, NIET_TE_BEOORDELEN"
  })
  void helpMayStartUpToTheDueDay(LocalDate peildatum, Uitkomst register, Uitkomst achteraf) {
    var feiten = List.of(UITSPRAAK, BEPAALD);
    assertThat(toets(Bron.REGISTER, peildatum, feiten))
        .extracting(Oordeel::uitkomst)
        .containsExactly(register, register);
    assertThat(toets(Bron.RECONSTRUCTIE, peildatum, feiten))
        .extracting(Oordeel::uitkomst)
        .containsExactly(achteraf, achteraf);
  }

  @ParameterizedTest(name = "established on {0} that help {1} had not started: {2}")
  @CsvSource({
    "2021-03-01, H1, NIET_TE_BEOORDELEN",
    "2021-03-02, H1, NIET_VOLDAAN",
    "2021-03-02, , NIET_VOLDAAN",
    "2021-03-02, H2, NIET_TE_BEOORDELEN",
    "2021-03-14, H1, NIET_VOLDAAN",
    "2021-03-15, H1, NIET_VOLDAAN",
    "2021-03-16, H1, NIET_TE_BEOORDELEN",
    "2021-03-01/2021-03-02, H1, NIET_TE_BEOORDELEN",
    "2021-03-02/2021-03-03, H1, NIET_VOLDAAN",
    "2021-03-15/2021-03-16, , NIET_TE_BEOORDELEN"
  })
  void whatWasEstablishedAfterTheDueDayCounts(String op, String hulp, Uitkomst uitkomst) {
    var verzuim = new NietGebeurd(Datum.van(op), Verzuim.HULP_GESTART, hulp);
    assertThat(toets(Bron.RECONSTRUCTIE, IN_MAART, List.of(UITSPRAAK, BEPAALD), verzuim))
        .extracting(Oordeel::uitkomst)
        .containsExactly(uitkomst, uitkomst);
    assertThat(toets(Bron.REGISTER, IN_MAART, List.of(UITSPRAAK, BEPAALD), verzuim))
        .extracting(Oordeel::uitkomst)
        .containsOnly(Uitkomst.NIET_VOLDAAN);
  }

  private static Gebeurtenis gestart(String op, boolean volgensKoers) {
    return new HulpGestart(Datum.van(op), "H1", Weg.REGULIER, volgensKoers);
  }

  private static void stem(List<Gebeurtenis> feiten, Stem stem, Passendheidsoordeel oordeel) {
    if (oordeel != null) {
      feiten.add(new Passendheid(Datum.van("2020-12-20"), "H1", stem, oordeel));
    }
  }

  /** The verdict on n3.passend when both voices find the help fitting. */
  private static Oordeel passend(Gebeurtenis... meer) {
    var feiten = new ArrayList<>(List.of(UITSPRAAK, BEPAALD));
    stem(feiten, Stem.PROFESSIONAL, Passendheidsoordeel.PASSEND);
    stem(feiten, Stem.GEZIN, Passendheidsoordeel.PASSEND);
    return toets(Bron.REGISTER, IN_JANUARI, feiten, meer).getLast();
  }

  /** The verdicts on n3.tijdig and n3.passend. */
  private static List<Oordeel> toets(
      Bron bron, LocalDate peildatum, List<Gebeurtenis> feiten, Gebeurtenis... meer) {
    var alle = new ArrayList<>(feiten);
    alle.addAll(Arrays.asList(meer));
    var oordelen = Toetser.toets(Willekeur.dossier(bron, alle), peildatum);
    return List.of(
        oordelen.get(NormId.N3_TIJDIG.ordinal()), oordelen.get(NormId.N3_PASSEND.ordinal()));
  }
}
