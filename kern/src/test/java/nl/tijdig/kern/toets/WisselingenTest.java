package nl.tijdig.kern.toets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Contact;
import nl.tijdig.kern.dossier.Begeleidingsfeit.InstroomteamStart;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.WachtlijstbeheerStart;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Gesprekspartner;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Maatregelfeit.GiInKennisGesteld;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelBeeindigd;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Kenmerk;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.oordeel.Uitkomst;
import nl.tijdig.kern.tijd.Datum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** n1.vast with many facts (AH4) and with many uncertain ones (AM13). */
class WisselingenTest {

  private static final LocalDate BEGIN = LocalDate.of(2020, 1, 2);
  private static final int PER_ZAAD = 250;
  private static final Duration METEEN = Duration.ofSeconds(3);

  static LongStream zaden() {
    return LongStream.range(0, Long.getLong("zaden", 8));
  }

  @ParameterizedTest(name = "AH4: {0} uncouplings of somebody else")
  @ValueSource(ints = {28, 29, 30, 60, 61, 62, 200, 5000})
  void manyFactsChangeNoVerdict(int aantal) {
    var feiten = new ArrayList<Gebeurtenis>();
    feiten.add(new GiInKennisGesteld(Datum.op(BEGIN)));
    feiten.add(vast(BEGIN.plusDays(4), "JB0"));
    for (var i = 1; i <= aantal; i++) {
      feiten.add(weg(Datum.op(BEGIN.plusDays(4 + i)), "JBx"));
    }
    feiten.add(vast(BEGIN.plusDays(5 + aantal), "JB1"));
    feiten.add(vast(BEGIN.plusDays(6 + aantal), "JB2"));
    var oordeel = vast(feiten, BEGIN.plusDays(20 + aantal));
    assertThat(oordeel.uitkomst()).isEqualTo(Uitkomst.NIET_VOLDAAN);
    assertThat(oordeel.kenmerken()).containsExactly(Kenmerk.WISSELINGEN);
  }

  @ParameterizedTest(name = "AH4: seeds from {0} x 250")
  @MethodSource("zaden")
  void upToTwoHundredExactFactsFollowThePlainRule(long reeks) {
    for (var zaad = reeks * PER_ZAAD; zaad < (reeks + 1) * PER_ZAAD; zaad++) {
      var toeval = new Random(zaad);
      var feiten = exact(toeval, toeval.nextInt(201));
      var peildatum = BEGIN.plusDays(toeval.nextInt(120));
      var regel = Vastregel.van(feiten, peildatum);
      var oordeel = vast(feiten, peildatum);
      assertThat(oordeel.uitkomst()).as("seed %s", zaad).isEqualTo(regel.uitkomst());
      assertThat(oordeel.kenmerken())
          .as("seed %s", zaad)
          .containsExactlyInAnyOrderElementsOf(regel.kenmerken());
    }
  }

  /** What is kept in the bits of an int has fewer names than bits. */
  @Test
  void ah4_noMaskHoldsMoreNamesThanItHasBits() {
    assertThat(Gemis.values()).hasSizeLessThan(Integer.SIZE);
    assertThat(Uitkomst.values()).hasSizeLessThan(Integer.SIZE);
  }

  private static List<Gebeurtenis> exact(Random toeval, int aantal) {
    var feiten = new ArrayList<Gebeurtenis>(List.of(new GiInKennisGesteld(Datum.op(BEGIN))));
    for (var i = 0; i < aantal; i++) {
      feiten.add(feit(toeval, Datum.op(BEGIN.plusDays(toeval.nextInt(120))), 40));
    }
    Collections.shuffle(feiten, toeval);
    return feiten;
  }

  /** One in {@code einden} ends the measure. */
  private static Gebeurtenis feit(Random toeval, Datum op, int einden) {
    var wie = "JB" + toeval.nextInt(3);
    if (toeval.nextInt(einden) == 0) {
      return new MaatregelBeeindigd(op, null);
    }
    return switch (toeval.nextInt(9)) {
      case 0 -> new WachtlijstbeheerStart(op);
      case 7 -> new InstroomteamStart(op, null);
      case 8 -> new Contact(op, Set.of(Gesprekspartner.KIND), true, null);
      case 1 -> new JeugdbeschermerGekoppeld(op, wie, Koppelrol.VERVANGER);
      case 2, 3 ->
          new JeugdbeschermerOntkoppeld(
              op, wie, toeval.nextInt(3) == 0 ? Ontkoppelreden.ZIEKTE : Ontkoppelreden.GEPLAND);
      default -> new JeugdbeschermerGekoppeld(op, wie, Koppelrol.VAST);
    };
  }

  @ParameterizedTest(name = "AM13: seeds from {0} x 250")
  @MethodSource("zaden")
  void boundsEqualFullEnumeration(long reeks) {
    for (var zaad = reeks * PER_ZAAD; zaad < (reeks + 1) * PER_ZAAD; zaad++) {
      var toeval = new Random(zaad);
      var feiten = onzeker(toeval);
      var peildatum = BEGIN.plusDays(8 + toeval.nextInt(32));
      var bron = toeval.nextInt(4) == 0 ? Bron.RECONSTRUCTIE : Bron.REGISTER;
      var dossier = Willekeur.dossier(bron, feiten);
      var opsomming = new Opsomming(dossier, peildatum);
      for (var norm : List.of(NormId.N1_VAST, NormId.N1)) {
        var oordeel = Toetser.toets(dossier, peildatum).get(norm.ordinal());
        var waar = "seed " + zaad + " " + norm + " " + peildatum + " " + feiten;
        assertThat(oordeel.uitkomst()).as(waar).isEqualTo(opsomming.van(norm).uitkomst());
        assertThat(oordeel.kenmerken())
            .as(waar)
            .containsExactlyInAnyOrderElementsOf(opsomming.van(norm).kenmerken());
      }
    }
  }

  /** Up to five facts that can be on two to five days, among up to six exact ones. */
  private static List<Gebeurtenis> onzeker(Random toeval) {
    var feiten = new ArrayList<Gebeurtenis>(List.of(new GiInKennisGesteld(Datum.op(BEGIN))));
    for (var nog = toeval.nextInt(7); nog > 0; nog--) {
      feiten.add(feit(toeval, Datum.op(BEGIN.plusDays(toeval.nextInt(30))), 12));
    }
    var aantal = 1 + toeval.nextInt(5);
    var breedte = aantal == 5 ? 2 : aantal == 4 ? 3 : aantal == 3 ? 5 : 12;
    for (var nog = aantal; nog > 0; nog--) {
      var eerste = (int) BEGIN.toEpochDay() + toeval.nextInt(30);
      feiten.add(feit(toeval, new Datum(eerste, eerste + 1 + toeval.nextInt(breedte)), 12));
    }
    Collections.shuffle(feiten, toeval);
    return feiten;
  }

  @ParameterizedTest(name = "AM13: {0} times on the wachtlijst in some year")
  @ValueSource(ints = {8, 9, 10, 20, 1000})
  void manyUncertainWachtlijstenAreJudgedAtOnce(int aantal) {
    var feiten = new ArrayList<Gebeurtenis>();
    feiten.add(vast(LocalDate.of(2020, 1, 6), "JB0"));
    feiten.add(new GiInKennisGesteld(Datum.op(BEGIN)));
    for (var i = 0; i < aantal; i++) {
      feiten.add(new WachtlijstbeheerStart(Datum.van("2020")));
    }
    feiten.add(weg(Datum.van("2020-06-01"), "JBx"));
    assertThat(meteen(feiten).uitkomst()).isEqualTo(Uitkomst.VOLDAAN);
  }

  @ParameterizedTest(name = "AM13: {0} workers, {1} of them uncoupled as planned: {2}")
  @CsvSource({
    "10, 0, NIET_VOLDAAN",
    "20, 0, NIET_VOLDAAN",
    "2, 0, VOLDAAN",
    "10, 10, NIET_TE_BEOORDELEN",
    "20, 5, NIET_VOLDAAN"
  })
  void manyCouplingsOfSomeYearAreJudgedAtOnce(int koppelingen, int gepland, Uitkomst uitkomst) {
    var feiten = new ArrayList<Gebeurtenis>(List.of(new GiInKennisGesteld(Datum.op(BEGIN))));
    var jaar = Datum.van("2020");
    IntStream.range(0, koppelingen)
        .forEach(i -> feiten.add(new JeugdbeschermerGekoppeld(jaar, "JB" + i, Koppelrol.VAST)));
    IntStream.range(0, gepland).forEach(i -> feiten.add(weg(jaar, "JB" + i)));
    assertThat(meteen(feiten).uitkomst()).isEqualTo(uitkomst);
  }

  @Test
  void am13_twentyFactsOfAnyKindOfSomeYearEnd() {
    for (var zaad = 0; zaad < 25 * Long.getLong("zaden", 8); zaad++) {
      var toeval = new Random(zaad);
      var feiten = new ArrayList<Gebeurtenis>(List.of(new GiInKennisGesteld(Datum.van("2020"))));
      for (var i = 0; i < 20; i++) {
        var op = Datum.van(toeval.nextInt(3) == 0 ? "2020-0" + (1 + toeval.nextInt(9)) : "2020");
        feiten.add(feit(toeval, op, 30));
      }
      meteen(feiten);
    }
  }

  private static Oordeel meteen(List<Gebeurtenis> feiten) {
    return assertTimeoutPreemptively(METEEN, () -> vast(feiten, LocalDate.of(2021, 3, 15)));
  }

  private static Oordeel vast(List<Gebeurtenis> feiten, LocalDate peildatum) {
    return Toetser.toets(Dossier.register("P", feiten), peildatum).get(NormId.N1_VAST.ordinal());
  }

  private static Gebeurtenis vast(LocalDate op, String wie) {
    return new JeugdbeschermerGekoppeld(Datum.op(op), wie, Koppelrol.VAST);
  }

  private static Gebeurtenis weg(Datum op, String wie) {
    return new JeugdbeschermerOntkoppeld(op, wie, Ontkoppelreden.GEPLAND);
  }
}
