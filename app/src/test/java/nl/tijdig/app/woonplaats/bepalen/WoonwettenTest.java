package nl.tijdig.app.woonplaats.bepalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tijdig.app.woonplaats.bepalen.Woonbesluit.Uitslag;
import nl.tijdig.app.woonplaats.feiten.Adresrol;
import nl.tijdig.app.woonplaats.feiten.Adressoort;
import nl.tijdig.app.woonplaats.feiten.Gezag;
import nl.tijdig.app.woonplaats.feiten.Overgang;
import nl.tijdig.app.woonplaats.feiten.Verblijf;
import nl.tijdig.app.woonplaats.feiten.Verblijfsoort;
import nl.tijdig.app.woonplaats.feiten.Woonperiode;
import nl.tijdig.app.woonplaats.feiten.Woonvraag;
import nl.tijdig.kern.dossier.Periode;
import org.junit.jupiter.api.Test;

/** What holds for every child, tried on thousands that chance made. */
class WoonwettenTest {

  private static final int AANTAL = 5000;
  private static final int DAGEN = 1200;
  private static final LocalDate BEGIN = LocalDate.of(2020, 6, 1);
  private static final List<String> GEMEENTEN = List.of("Almere", "Kampen", "Urk", "Zwolle");
  private static final Woonplaatsregels REGELS = new Woonplaatsregels(Proefvraag.KEUZES);

  private static Stream<Woonvraag> vragen() {
    return IntStream.range(0, AANTAL).mapToObj(zaad -> vraag(new Random(zaad)));
  }

  private static Woonvraag vraag(Random kans) {
    var hulpvraag = BEGIN.plusDays(kans.nextInt(DAGEN));
    return new Woonvraag(
        hulpvraag,
        hulpvraag.plusDays(kans.nextInt(DAGEN)),
        een(kans, List.of(Gezag.values())),
        Stream.generate(() -> adres(kans)).limit(kans.nextInt(8)).toList(),
        Stream.generate(() -> verblijf(kans)).limit(kans.nextInt(4)).toList(),
        kans.nextBoolean()
            ? Overgang.GEEN
            : new Overgang(LocalDate.of(2021, 11, 1).plusDays(kans.nextInt(3) - 1L), null));
  }

  private static Woonperiode adres(Random kans) {
    var soort =
        kans.nextInt(4) == 0 ? een(kans, List.of(Adressoort.values())) : Adressoort.WOONADRES;
    return new Woonperiode(
        een(kans, List.of(Adresrol.values())),
        soort,
        soort == Adressoort.WOONADRES ? een(kans, GEMEENTEN) : null,
        periode(kans));
  }

  private static Verblijf verblijf(Random kans) {
    return new Verblijf(een(kans, List.of(Verblijfsoort.values())), periode(kans));
  }

  private static Periode periode(Random kans) {
    var vanaf = BEGIN.plusDays(kans.nextInt(DAGEN));
    return new Periode(vanaf, kans.nextBoolean() ? null : vanaf.plusDays(kans.nextInt(DAGEN)));
  }

  private static <T> T een(Random kans, List<T> uit) {
    return uit.get(kans.nextInt(uit.size()));
  }

  @Test
  void thereIsAlwaysAnOutcomeAndItNamesAGemeenteOfTheFactsOrNone() {
    assertThat(vragen())
        .allSatisfy(vraag -> {
          var besluit = REGELS.bepaal(vraag);
          var bekend =
              vraag.adressen().stream().map(Woonperiode::gemeente).filter(Objects::nonNull);
          assertThat(besluit.uitslag() == Uitslag.GEMEENTE).isEqualTo(besluit.gemeente() != null);
          assertThat(besluit.gemeente() == null || bekend.toList().contains(besluit.gemeente()))
              .isTrue();
        });
    assertThat(vragen().map(vraag -> REGELS.bepaal(vraag).uitslag()).distinct())
        .containsExactlyInAnyOrder(Uitslag.values());
  }

  @Test
  void theOrderOfTheFactsMakesNoDifference() {
    assertThat(vragen())
        .allSatisfy(vraag -> {
          var adressen = new ArrayList<>(vraag.adressen());
          var verblijven = new ArrayList<>(vraag.verblijven());
          Collections.reverse(adressen);
          Collections.reverse(verblijven);
          assertThat(REGELS.bepaal(met(vraag, adressen, verblijven)))
              .isEqualTo(REGELS.bepaal(vraag));
        });
  }

  /** Two stays that join are as good as one. */
  @Test
  void aStayInTwoPartsIsTheSameStay() {
    assertThat(vragen())
        .allSatisfy(vraag -> {
          var inTweeen = vraag.verblijven().stream().flatMap(WoonwettenTest::inTweeen).toList();
          var anders = REGELS.bepaal(met(vraag, vraag.adressen(), inTweeen));
          assertThat(anders.gemeente()).isEqualTo(REGELS.bepaal(vraag).gemeente());
        });
  }

  private static Stream<Verblijf> inTweeen(Verblijf heel) {
    var vanaf = heel.periode().vanaf();
    var tot = heel.periode().tot();
    return vanaf.equals(tot)
        ? Stream.of(heel)
        : Stream.of(
            new Verblijf(heel.soort(), new Periode(vanaf, vanaf)),
            new Verblijf(heel.soort(), new Periode(vanaf.plusDays(1), tot)));
  }

  /** During a stay no move of the child matters, nor on which day one asks. */
  @Test
  void duringAChainOfStaysTheGemeenteStays() {
    var dag = LocalDate.of(2022, 6, 1);
    assertThat(vragen().filter(vraag -> !vraag.hulpvraag().isBefore(dag)))
        .allSatisfy(vraag -> {
          var verblijf = new Verblijf(Verblijfsoort.PLEEGOUDER, new Periode(dag, null));
          var blijft = met(vraag, vraag.adressen(), List.of(verblijf));
          assertThat(REGELS.bepaal(blijft.op(vraag.peildag().plusDays(90))).gemeente())
              .isEqualTo(REGELS.bepaal(blijft).gemeente());
        });
  }

  private static Woonvraag met(
      Woonvraag vraag, List<Woonperiode> adressen, List<Verblijf> verblijven) {
    return new Woonvraag(
        vraag.hulpvraag(), vraag.peildag(), vraag.gezag(), adressen, verblijven, vraag.overgang());
  }
}
