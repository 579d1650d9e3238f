package nl.tijdig.app.wachtlijst.lijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one order of the waiting list, and what it says of each place. */
class WachtTest {

  private static final LocalDate VANDAAG = LocalDate.of(2021, 2, 9);

  private static Wacht wacht(long dossier, Trap trap, int dagen) {
    return new Wacht(dossier, "", trap, VANDAAG.minusDays(dagen), null);
  }

  @Test
  @DisplayName("F30: high 20 days, high 2 days, low 60 days; who was not assessed on top")
  void dangerFirstThenTheLongestWait() {
    var kort = wacht(1, Trap.HOOG, 2);
    var laag = wacht(2, Trap.LAAG, 60);
    var lang = wacht(3, Trap.HOOG, 20);
    assertThat(orde(List.of(kort, laag, lang))).containsExactly(lang, kort, laag);

    var onbekend = wacht(4, Trap.ONBEOORDEELD, 1);
    assertThat(orde(List.of(kort, laag, lang, onbekend)))
        .containsExactly(onbekend, lang, kort, laag);
    assertThat(onbekend.reden()).isEqualTo("wacht.reden.onbeoordeeld");
    assertThat(lang.dagen(VANDAAG)).isEqualTo(20);
  }

  @Test
  @DisplayName("F31: who needs somebody now stands on top, and waits no longer")
  void anInterventionStopsTheClockOfWaiting() {
    var nu = new Wacht(9, "", Trap.NU, VANDAAG.minusDays(8), VANDAAG.minusDays(3));
    assertThat(nu.dagen(VANDAAG)).isEqualTo(5);
    assertThat(nu.dagen(VANDAAG.plusDays(30))).isEqualTo(5);
    assertThat(orde(List.of(wacht(1, Trap.ONBEOORDEELD, 400), nu)).getFirst()).isEqualTo(nu);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverWaitsTheOrderIsTheSameAndKeepsDangerOnTop(long zaad) {
    var toeval = new Random(zaad);
    var alle = new ArrayList<Wacht>();
    for (var i = 0; i < 200; i++) {
      var trap = Trap.values()[toeval.nextInt(Trap.values().length)];
      var gestopt = trap == Trap.NU ? VANDAAG.minusDays(toeval.nextInt(9)) : null;
      var sinds = VANDAAG.minusDays(toeval.nextInt(300));
      alle.add(new Wacht(toeval.nextInt(50), "H" + i, trap, sinds, gestopt));
    }
    var eerst = orde(alle);
    Collections.shuffle(alle, toeval);
    assertThat(orde(alle)).isEqualTo(eerst);
    for (var i = 1; i < eerst.size(); i++) {
      var voor = eerst.get(i - 1);
      var na = eerst.get(i);
      assertThat(voor.trap()).isLessThanOrEqualTo(na.trap());
      if (voor.trap() == na.trap()) {
        assertThat(voor.sinds()).isBeforeOrEqualTo(na.sinds());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void whoLeavesTheListChangesNothingForTheOthers(long zaad) {
    var toeval = new Random(zaad);
    var alle = new ArrayList<Wacht>();
    for (var i = 0; i < 60; i++) {
      alle.add(wacht(i, Trap.values()[toeval.nextInt(5)], toeval.nextInt(90)));
    }
    var weg = alle.remove(toeval.nextInt(alle.size()));
    var zonder = orde(alle);
    alle.add(weg);
    var met = new ArrayList<>(orde(alle));
    met.remove(weg);
    assertThat(met).isEqualTo(zonder);
  }

  private static List<Wacht> orde(List<Wacht> wachtend) {
    return wachtend.stream().sorted(Wacht.ORDE).toList();
  }
}
