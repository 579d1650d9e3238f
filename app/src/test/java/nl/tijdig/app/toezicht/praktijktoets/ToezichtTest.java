package nl.tijdig.app.toezicht.praktijktoets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import nl.tijdig.app.Proef;
import nl.tijdig.app.toezicht.bevinding.Aspect;
import nl.tijdig.app.toezicht.bevinding.Beoordeling;
import nl.tijdig.app.toezicht.bevinding.Bewijsbron;
import nl.tijdig.app.toezicht.bevinding.Casus;
import nl.tijdig.app.toezicht.bevinding.Casusblad;
import nl.tijdig.app.toezicht.bevinding.Vergelijking;
import nl.tijdig.app.toezicht.controle.Controle;
import nl.tijdig.app.toezicht.controle.Toezichtteksten;
import nl.tijdig.app.toezicht.stellingen.Gesteld;
import nl.tijdig.app.toezicht.telling.Aandeel;
import nl.tijdig.app.toezicht.telling.Telling;
import nl.tijdig.app.toezicht.telling.Uitsplitsing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** The published report: what its cases add up to, and where it contradicts itself. */
@Proef
class ToezichtTest {

  @Autowired private Praktijktoetsen praktijktoetsen;
  @Autowired private Gesteld gesteld;
  @Autowired private Toezichtteksten teksten;

  @BeforeEach
  void spreekNederlands() {
    LocaleContextHolder.setLocale(Locale.of("nl"));
  }

  @AfterEach
  void vergeetDeTaal() {
    LocaleContextHolder.resetLocaleContext();
  }

  private Praktijktoets demonstratie() {
    return praktijktoetsen.lijst().getLast().praktijktoets();
  }

  private List<Casus> casussen(Praktijktoets toets) {
    return praktijktoetsen.casussen(toets).stream().map(Casusblad::casus).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "N1_VAST, 53, 8",
    "N1_TIJDIG, 24, 8",
    "N2_AANWEZIG, 27, 6",
    "N2_TIJDIG, 16, 12",
    "N2_GEDRAGEN, 30, 6",
    "N3, 32, 22"
  })
  void theTotalsOfTheReportComeOutOfTheCases(Aspect aspect, int opOrde, int nietOpOrde) {
    assertThat(Uitsplitsing.van(aspect, casussen(demonstratie())).totaal())
        .isEqualTo(new Telling(opOrde, nietOpOrde, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "N1_VAST, DJGB, 19, 4", "N1_VAST, JBRA, 17, 4", "N1_VAST, LJ&R, 5, 0",
    "N1_VAST, WSS, 11, 0", "N1_VAST, Briedis, 1, 0", "N1_TIJDIG, DJGB, 8, 5",
    "N1_TIJDIG, JBRA, 8, 2", "N1_TIJDIG, LJ&R, 4, 1", "N1_TIJDIG, WSS, 3, 0",
    "N1_TIJDIG, Briedis, 1, 0", "N1, DJGB, 8, 5", "N1, JBRA, 7, 3",
    "N2_AANWEZIG, DJGB, 10, 3", "N2_AANWEZIG, JBRA, 8, 3", "N2_AANWEZIG, LJ&R, 4, 0",
    "N2_AANWEZIG, WSS, 5, 0", "N2_AANWEZIG, Briedis, 0, 0", "N2_TIJDIG, DJGB, 5, 8",
    "N2_TIJDIG, JBRA, 6, 3", "N2_TIJDIG, LJ&R, 3, 1", "N2_TIJDIG, WSS, 2, 0",
    "N2_GEDRAGEN, DJGB, 10, 3", "N2_GEDRAGEN, JBRA, 12, 2", "N2_GEDRAGEN, LJ&R, 3, 1",
    "N2_GEDRAGEN, WSS, 5, 0", "N2, DJGB, 5, 8", "N2_KIND_GESPROKEN, DJGB, 4, 4"
  })
  void theTotalsPerGiComeOutOfTheCases(Aspect aspect, String gi, int opOrde, int nietOpOrde) {
    assertThat(Uitsplitsing.van(aspect, casussen(demonstratie())).vanGi(gi))
        .isEqualTo(new Telling(opOrde, nietOpOrde, 0));
  }

  @Test
  void theContradictionsOfTheReportAreFoundAndNotSmoothedOver() {
    var signalen =
        Controle.van(gesteld.van(demonstratie()), casussen(demonstratie())).stream()
            .map(teksten::signaal)
            .toList();

    assertThat(signalen)
        .contains(
            "Norm 2: de koers is tijdig: de delen tellen op tot 31 beoordeeld en 19 op orde."
                + " Het totaal zegt 28 beoordeeld en 16 op orde.",
            "Norm 2: aanwezig, tijdig en gedragen, DJGB: opgegeven is dat 9 casussen niet op orde"
                + " zijn. Uit de onderdelen volgen er 8.",
            "Norm 1: tijdig een jeugdbeschermer: de casussen zouden zijn gestart op"
                + " 15 november 2021. Dat is na de toets (1 februari 2021 – 31 maart 2021).",
            "Norm 2: er is een koers: bij de start (15 november) staat geen jaar. Vul het jaar"
                + " aan.",
            "Norm 1: een vaste jeugdbeschermer: 61 casussen beoordeeld, 49 dossiers onderzocht."
                + " Een casus is geen dossier; leg bij elk oordeel de bron vast.",
            "Norm 3: tijdig passende hulp: 54 casussen beoordeeld, 49 dossiers onderzocht."
                + " Een casus is geen dossier; leg bij elk oordeel de bron vast.",
            "Amsterdam-Amstelland: het aantal kinderen dat binnenkwam is 28, het aantal dat hulp"
                + " kreeg 22. Dan zijn er 6 over. Elders staat dat het aantal van 22 naar 6 ging.",
            "Norm 1: tijdig een jeugdbeschermer (32) en Norm 2: er is een koers (33): de start is"
                + " dezelfde, maar het aantal casussen niet.",
            "Norm 3: tijdig passende hulp, Kennemerland: 25% is niet te controleren, want de"
                + " aantallen ontbreken.",
            "Norm 2: de koers is tijdig, WSS: opgegeven is 5 beoordeeld en 5 op orde. De casussen"
                + " zelf tellen op tot 2 beoordeeld en 2 op orde.");
  }

  /** The same numbers as the acceptance asks, in words instead of signs. */
  @Test
  void inEnglishTheSameContradictionReadsInWords() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    var signalen =
        Controle.van(gesteld.van(demonstratie())).stream().map(teksten::signaal).toList();

    assertThat(signalen)
        .anySatisfy(tekst ->
            assertThat(tekst)
                .endsWith(
                    "the parts add up to 31 assessed and 19 in order. The total says 28 assessed"
                        + " and 16 in order."))
        .anySatisfy(tekst -> assertThat(tekst).endsWith("The parts give 8."))
        .anySatisfy(tekst -> assertThat(tekst).contains("not verifiable"));
    assertThat(teksten.aandeel(new Aandeel(1, 4))).isEqualTo("25% (1 of 4), indicative");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1; 4; 25% (1 van 4), indicatief",
        "3; 9; 33% (3 van 9), indicatief",
        "3; 10; 30% (3 van 10)",
        "32; 54; 59% (32 van 54)",
        "0; 0; geen casussen beoordeeld"
      })
  void aShareAlwaysSaysOfHowMany(int deel, int geheel, String tekst) {
    assertThat(teksten.aandeel(new Aandeel(deel, geheel))).isEqualTo(tekst);
  }

  @Test
  void aQuarterInKennemerlandComesWithItsDenominator() {
    var kennemerland = List.of("JZ06", "JZ10", "JZ11");
    var uitsplitsing = Uitsplitsing.van(Aspect.N3, casussen(demonstratie()));

    assertThat(kennemerland)
        .allSatisfy(code ->
            assertThat(teksten.aandeel(uitsplitsing.vanJeugdregio(code).aandeel()))
                .isEqualTo("25% (1 van 4), indicatief"));
  }

  @Test
  void theComputedVerdictIsNotTouchedByTheInspectorAndDifferencesAreMarked() {
    var bladen = praktijktoetsen.casussen(demonstratie());
    var verschillen =
        bladen.stream()
            .filter(blad ->
                blad.vergelijking(Aspect.N1_TIJDIG)
                    .filter(Vergelijking.VERSCHILT::equals)
                    .isPresent())
            .map(blad -> blad.casus().nummer())
            .toList();

    assertThat(verschillen).containsExactly(11, 29);
    assertThat(bladen.get(10).oordeel(Aspect.N1_TIJDIG).orElseThrow().teLaat()).isNotNull();
  }

  @Test
  void everyOfTheSixtyOneVerdictsHasASourceThoughOnlyFortyNineComeFromADossier() {
    var vast =
        casussen(demonstratie()).stream()
            .map(casus -> casus.bevinding(Aspect.N1_VAST).orElseThrow())
            .toList();

    assertThat(vast).hasSize(61).allSatisfy(b -> assertThat(b.bronnen()).isNotEmpty());
    assertThat(vast).filteredOn(b -> b.bronnen().contains(Bewijsbron.DOSSIER)).hasSize(49);
  }

  @Test
  void theDoorGivesWhatTheReportsSayOfAnExampleCase() {
    assertThat(praktijktoetsen.vanDossier("C03"))
        .extracting(v -> v.bevinding().aspect(), v -> v.bevinding().beoordeling())
        .contains(tuple(Aspect.N2_AANWEZIG, Beoordeling.OP_ORDE));
  }
}
