package nl.tijdig.kern.dossier;

import static nl.tijdig.kern.dossier.TegenspraakTest.zegt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Contact;
import nl.tijdig.kern.dossier.Begeleidingsfeit.InstroomteamStart;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Veiligheidsplan;
import nl.tijdig.kern.dossier.Beletsel.Reden;
import nl.tijdig.kern.dossier.Koersfeit.Uitleg;
import nl.tijdig.kern.dossier.Koersfeit.Urgentie;
import nl.tijdig.kern.dossier.Maatregelfeit.GiInKennisGesteld;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.tijd.Datum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** U04: a slip in the year is asked back; boundaries in threes. */
class JaarbezwarenTest {

  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

  @ParameterizedTest(name = "U04: a conversation on {0}")
  @CsvSource({
    "0026-11-10, JAAR_TE_VROEG",
    "0026-11-10/2026-11-10, JAAR_TE_VROEG",
    "1899-12-31, JAAR_TE_VROEG",
    "1900-01-01, VOOR_DE_MAATREGEL",
    "2025-11-10, VOOR_DE_MAATREGEL",
    "2025, VOOR_DE_MAATREGEL",
    "2026-04, VOOR_DE_MAATREGEL",
    "2026-05-01, VOOR_DE_MAATREGEL",
    "2026-05-02, ''",
    "2026-05-03, ''",
    "2026-05, ''",
    "2026-11-10, ''",
    "2026, ''"
  })
  void aSlipInTheYearIsAskedBack(String op, String bezwaar) {
    var gesprek = gesprek(op, Gesprekspartner.KIND, Gesprekspartner.OUDER);
    zegt(List.of(uitspraak("2026-11-02")), gesprek, bezwaar);
    zegt(
        List.of(new GiInKennisGesteld(Datum.van("2026-11-02")), uitspraak("2026-11-20")),
        gesprek,
        bezwaar);
  }

  @Test
  void u04_onlyTheMeasureItselfSaysWhenItBegan() {
    zegt(
        List.of(new Veiligheidsplan(Datum.van("2026-06-01")), uitspraak("2026-11-02")),
        gesprek("2026-05-01", Gesprekspartner.KIND),
        "VOOR_DE_MAATREGEL");
  }

  @ParameterizedTest(name = "U04: {0} in a dossier without a measure")
  @CsvSource({"1899-12-31, JAAR_TE_VROEG", "1900-01-01, ''", "1900-01-02, ''"})
  void theYearIsAskedBackAlsoWithoutAMeasure(String op, String bezwaar) {
    zegt(List.of(), uitspraak(op), bezwaar);
    zegt(
        List.of(),
        new Urgentie(Datum.van("2026-11-02"), Termijnnorm.HULP, LocalDate.parse(op)),
        bezwaar);
  }

  @ParameterizedTest(name = "U04: needed by, or planned for, {0}")
  @CsvSource({
    "2026-05-01, nodig_voor, VOOR_DE_MAATREGEL",
    "2026-05-02, nodig_voor, ''",
    "2028-11-01, nodig_voor, ''",
    "2028-11-02, nodig_voor, ''",
    "2028-11-03, nodig_voor, JAAR_TE_LAAT",
    "2028-11-02, tot, ''",
    "2028-11-03, tot, JAAR_TE_LAAT",
    "2028-11-02, overdracht_verwacht, ''",
    "2028-11-03, overdracht_verwacht, JAAR_TE_LAAT",
    "2051-11-02, einde, ''",
    "2051-11-03, einde, JAAR_TE_LAAT"
  })
  void aPlannedDayWithASlipIsAskedBackAtItsField(LocalDate dag, String veld, String bezwaar) {
    var op = Datum.van("2026-11-02");
    var nieuw =
        switch (veld) {
          case "nodig_voor" -> new Urgentie(op, Termijnnorm.HULP, dag);
          case "tot" -> new Uitleg(op, Termijnnorm.HULP, dag, "Anna", new Aanvaarding(null, null));
          case "overdracht_verwacht" -> new InstroomteamStart(op, dag);
          default -> new MaatregelUitgesproken(op, Maatregelsoort.VOOGDIJ, dag);
        };
    var feiten = List.<Gebeurtenis>of(new GiInKennisGesteld(op));
    zegt(feiten, nieuw, bezwaar);
    assertThat(Tegenspraak.bezwaren(Dossier.register("D", feiten), nieuw, VANDAAG))
        .allSatisfy(gezegd -> assertThat(gezegd.veld()).isEqualTo(veld));
  }

  @ParameterizedTest(name = "U04: on {0} about a child born on 2026-11-10")
  @CsvSource({"2026-11-09, true", "2026-11-10, false", "2026-11-11, false", "2026-11, false"})
  void nothingIsEarlierThanTheBirth(String op, boolean isGeweigerd) {
    var geboren = Datum.van("2026-11-10");
    var maatregel = List.<Gebeurtenis>of(uitspraak("2026-11-10"));
    assertGeboorte(maatregel, new Veiligheidsplan(Datum.van(op)), geboren, isGeweigerd);
    assertGeboorte(List.of(), gesprek(op, Gesprekspartner.KIND), geboren, isGeweigerd);
  }

  /** A judge can put an unborn child under supervision (Burgerlijk Wetboek 1:2). */
  @ParameterizedTest(
      name = "U04: on {0} about a child born in November 2026, under a measure before")
  @CsvSource({
    "2026-01-31, true, true",
    "2026-02-01, false, true",
    "2026-10-31, false, true",
    "2026-11-01, false, false"
  })
  void workForAnUnbornChildIsEarlierButNobodySpeaksWithIt(
      String op, boolean isGeweigerd, boolean isGesprekGeweigerd) {
    var geboren = Datum.van("2026-11");
    var maatregel = List.<Gebeurtenis>of(uitspraak("2026-07-01"));
    assertGeboorte(maatregel, gesprek(op, Gesprekspartner.OUDER), geboren, isGeweigerd);
    assertGeboorte(maatregel, gesprek(op, Gesprekspartner.KIND), geboren, isGesprekGeweigerd);
    assertGeboorte(List.of(), uitspraak(op), geboren, isGeweigerd);
  }

  private static void assertGeboorte(
      List<Gebeurtenis> feiten, Gebeurtenis nieuw, Datum geboren, boolean isGeweigerd) {
    var dossier = Dossier.register("D", feiten);
    var zonder = Tegenspraak.bezwaren(dossier, nieuw, VANDAAG, null);
    assertThat(zonder).isEqualTo(Tegenspraak.bezwaren(dossier, nieuw, VANDAAG));
    assertThat(Tegenspraak.bezwaren(dossier, nieuw, VANDAAG, geboren))
        .hasSize(zonder.size() + (isGeweigerd ? 1 : 0))
        .filteredOn(bezwaar -> bezwaar.reden() == Reden.VOOR_DE_GEBOORTE)
        .hasSize(isGeweigerd ? 1 : 0);
  }

  private static Gebeurtenis gesprek(String op, Gesprekspartner... met) {
    return new Contact(Datum.van(op), Set.of(met), true, null);
  }

  private static Gebeurtenis uitspraak(String op) {
    return new MaatregelUitgesproken(Datum.van(op), Maatregelsoort.OTS, null);
  }
}
