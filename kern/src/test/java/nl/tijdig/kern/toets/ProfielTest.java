package nl.tijdig.kern.toets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Koersfeit.PlanVastgesteld;
import nl.tijdig.kern.dossier.Maatregelfeit.GiInKennisGesteld;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.norm.Profiel;
import nl.tijdig.kern.norm.Profiel.Afwijking;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.tijd.Eenheid;
import nl.tijdig.kern.tijd.Termijn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** AM14: another term works on every norm that has one, or is refused in so many words. */
class ProfielTest {

  private static final LocalDate PEILDATUM = LocalDate.of(2024, 6, 1);
  private static final Datum LAAT = Datum.op(PEILDATUM.plusDays(1));

  @ParameterizedTest(name = "AM14: {0}")
  @EnumSource(NormId.class)
  void aProfileWorksOrIsRefused(NormId norm) {
    if (isGeweigerd(norm)) {
      assertThatThrownBy(() -> profiel(norm, Termijn.dagen(11)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith(norm.code() + " ")
          .hasMessageMatching(".*(zet de afwijking|kan er niet van afwijken).*");
    } else {
      assertThat(toets("2024-03-04", norm, Termijn.dagen(11)).uiterlijk())
          .isEqualTo(Datum.van("2024-03-15"));
    }
  }

  private static boolean isGeweigerd(NormId norm) {
    return switch (norm) {
      case N1, N1_VAST, N2, N2_AANWEZIG, N2_GEDRAGEN, N3, N3_PASSEND -> true;
      default -> false;
    };
  }

  /** A due day on Saturday 30 March 2024, before Easter, moves to Tuesday the 2nd of April. */
  @ParameterizedTest(name = "AM14: a plan in {1} {2} from {0} is due on {3}")
  @CsvSource({
    "2023-12-30, 3, MAANDEN, 2024-04-02",
    "2023-11-30, 4, MAANDEN, 2024-03-30",
    "2024-01-06, 12, WEKEN, 2024-04-02",
    "2023-12-30, 13, WEKEN, 2024-03-30",
    "2023-12-31, 90, DAGEN, 2024-04-02",
    "2023-12-30, 91, DAGEN, 2024-03-30",
    "2023-03-30, 1, JAREN, 2024-03-30"
  })
  void theAlgemeneTermijnenwetFollowsTheTermInForce(
      String start, int aantal, Eenheid eenheid, String uiterlijk) {
    var oordeel = toets(start, NormId.JEUGDWET_PLAN, new Termijn(aantal, eenheid));
    assertThat(oordeel.uiterlijk()).isEqualTo(Datum.van(uiterlijk));
    assertThat(oordeel.tijden().verschoven().isEmpty()).isEqualTo(uiterlijk.endsWith("03-30"));
  }

  @Test
  void am14_latenessIsCountedInTheUnitOfTheNormUnderEveryTerm() {
    var teLaat = toets("2024-03-04", NormId.BESLUIT_AANWIJZING, Termijn.weken(1)).teLaat();
    assertThat(teLaat).isNotNull();
    assertThat(teLaat.eenheid()).isEqualTo(Eenheid.WERKDAGEN);
    // From Monday 11 March to Saturday 1 June: 59 weekdays less four feestdagen and an equated day.
    assertThat(teLaat.minstens()).isEqualTo(54);
  }

  private static Oordeel toets(String start, NormId norm, Termijn termijn) {
    var feiten =
        Dossier.register(
            "D",
            List.of(
                new MaatregelUitgesproken(Datum.van(start), Maatregelsoort.OTS, null),
                new GiInKennisGesteld(Datum.van(start)),
                new PlanVastgesteld(norm == NormId.BESLUIT_EVALUATIE ? Datum.van(start) : LAAT)));
    return Toetser.toets(feiten, PEILDATUM, profiel(norm, termijn)).get(norm.ordinal());
  }

  private static Profiel profiel(NormId norm, Termijn termijn) {
    return new Profiel("eigen", List.of(new Afwijking(LocalDate.EPOCH, norm, termijn, "-")));
  }
}
