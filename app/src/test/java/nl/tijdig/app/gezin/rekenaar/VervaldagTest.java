package nl.tijdig.app.gezin.rekenaar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.norm.NormId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each due day, and why it is that day; the worked examples of the contract among them. */
class VervaldagTest {

  private static Vervaldag van(NormId norm, String uitspraak, @Nullable String kennisgeving) {
    var vraag =
        new Rekenvraag(
            Maatregelsoort.OTS,
            LocalDate.parse(uitspraak),
            kennisgeving == null ? null : LocalDate.parse(kennisgeving),
            null);
    return Vervaldag.van(vraag).stream().filter(v -> v.norm().id() == norm).findAny().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "N1_TIJDIG, 2020-12-15, 2020-12-22, 2020-12-30",
    "BESLUIT_CONTACT, 2020-12-15, 2020-12-22, 2020-12-30",
    "REKENKAMER_CONTACT, 2020-12-15, 2020-12-22, 2020-12-27",
    "N2_TIJDIG, 2020-11-16, , 2020-12-28",
    "N3_TIJDIG, 2020-11-30, , 2021-02-28",
    "N1_TIJDIG, 2024-12-20, 2024-12-20, 2025-01-02",
    "N1_TIJDIG, 2026-04-01, 2026-04-01, 2026-04-10",
    "N1_TIJDIG, 2026-05-11, 2026-05-11, 2026-05-20",
    "JEUGDWET_PLAN, 2026-04-12, , 2026-05-26",
    "JEUGDWET_PLAN, 2026-04-13, , 2026-05-26",
    "JEUGDWET_PLAN, 2026-04-14, , 2026-05-26"
  })
  void theDueDayIsThatOfTheNormTable(
      NormId norm, String uitspraak, @Nullable String kennisgeving, LocalDate uiterlijk) {
    var telling = van(norm, uitspraak, kennisgeving).telling();
    assertThat(telling).isNotNull();
    assertThat(telling.uiterlijk()).isEqualTo(uiterlijk);
  }

  @Test
  void daysOffAreNamedWithTheirReason() {
    var telling = van(NormId.N1_TIJDIG, "2020-12-15", "2020-12-22").telling();
    assertThat(telling).isNotNull();
    assertThat(telling.bij()).isEqualTo("kennisgeving");
    assertThat(telling.overgeslagen())
        .containsExactly(
            dag("2020-12-25", "eerste-kerstdag"),
            dag("2020-12-26", "tweede-kerstdag"),
            dag("2020-12-27", "zondag"));
    assertThat(telling.verschoven()).isEmpty();
  }

  @Test
  void aTermOfTheLawMovesPastDaysOffAndSaysWhich() {
    var telling = van(NormId.JEUGDWET_PLAN, "2026-04-11", null).telling();
    assertThat(telling).isNotNull();
    assertThat(telling.verschoven())
        .containsExactly(
            dag("2026-05-23", "zaterdag"),
            dag("2026-05-24", "zondag"),
            dag("2026-05-25", "tweede-pinksterdag"));
    assertThat(telling.vrij()).isNull();
  }

  @Test
  void anInspectionNormDoesNotMoveAndSaysSo() {
    var telling = van(NormId.N2_TIJDIG, "2026-04-13", null).telling();
    assertThat(telling).isNotNull();
    assertThat(telling.uiterlijk()).isEqualTo("2026-05-25");
    assertThat(telling.vrij()).isEqualTo(dag("2026-05-25", "tweede-pinksterdag"));
  }

  @Test
  void everyNormThatStartsAtTheDecisionIsThereAndNoOther() {
    var vraag =
        new Rekenvraag(
            Maatregelsoort.VOOGDIJ, LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 4), null);
    assertThat(Vervaldag.van(vraag))
        .extracting(dag -> dag.norm().id())
        .containsExactlyInAnyOrder(
            NormId.N1_TIJDIG,
            NormId.N1_ACTIEF,
            NormId.N2_AANWEZIG,
            NormId.N2_TIJDIG,
            NormId.N2_GEDRAGEN,
            NormId.N3_TIJDIG,
            NormId.N3_PASSEND,
            NormId.BESLUIT_AANWIJZING,
            NormId.BESLUIT_CONTACT,
            NormId.JEUGDWET_PLAN,
            NormId.REKENKAMER_CONTACT,
            NormId.BRIEF_INZET);
  }

  @Test
  void withoutTheDayOnWhichTheGiHeardTheLegalFiveDaysAreNotGuessed() {
    assertThat(van(NormId.BESLUIT_AANWIJZING, "2026-11-02", null).telling()).isNull();
    var afgeleid = van(NormId.N1_TIJDIG, "2026-11-02", null).telling();
    assertThat(afgeleid).isNotNull();
    assertThat(afgeleid.bij()).isEqualTo("uitspraak");
  }

  @Test
  void thePlanCountsFromTheDayWithoutFamiliegroepsplan() {
    var vraag =
        Rekenvraag.lees(
            Antwoorden.met(
                Map.of(
                    "maatregel", "ots", "uitspraak", "2-11-2026", "afgezien", "9 november 2026")),
            LocalDate.of(2027, 11, 28));
    var plan =
        Vervaldag.van(vraag).stream()
            .filter(dag -> dag.norm().id() == NormId.JEUGDWET_PLAN)
            .findAny()
            .orElseThrow()
            .telling();
    assertThat(plan).isNotNull();
    assertThat(plan.bij()).isEqualTo("familiegroepsplan_afgezien");
    assertThat(plan.uiterlijk()).isEqualTo("2026-12-21");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-01, false", "2026-11-02, true", "2026-11-03, true"})
  void nobodyHearsOfADecisionBeforeItIsThere(String gehoord, boolean kan) {
    var antwoorden =
        Antwoorden.met(
            Map.of("maatregel", "ots", "uitspraak", "2026-11-02", "kennisgeving", gehoord));
    var laatst = LocalDate.of(2027, 11, 28);
    if (kan) {
      assertThat(Rekenvraag.lees(antwoorden, laatst).kennisgeving()).isEqualTo(gehoord);
    } else {
      assertThatThrownBy(() -> Rekenvraag.lees(antwoorden, laatst))
          .isInstanceOf(OpgaveGeweigerd.class);
    }
  }

  private static Rekendag dag(String dag, String reden) {
    return new Rekendag(LocalDate.parse(dag), reden);
  }
}
