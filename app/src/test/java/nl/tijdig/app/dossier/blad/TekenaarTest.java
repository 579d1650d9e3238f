package nl.tijdig.app.dossier.blad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Contact;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Gesprekspartner;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.toets.Toetser;
import org.junit.jupiter.api.Test;

class TekenaarTest {

  private static final LocalDate PEILDATUM = LocalDate.of(2021, 3, 31);

  private static Tijdlijn teken(List<Gebeurtenis> feiten) {
    var dossier = Dossier.register("D", feiten);
    return Tekenaar.teken(feiten, Toetser.toets(dossier, PEILDATUM), PEILDATUM);
  }

  private static List<Gebeurtenis> drukkeWeek(int contacten) {
    var feiten = new ArrayList<Gebeurtenis>();
    feiten.add(new MaatregelUitgesproken(Datum.van("2020-11-16"), Maatregelsoort.OTS, null));
    for (var i = 0; i < contacten; i++) {
      var dag = Datum.op(LocalDate.of(2020, 11, 17).plusDays(i));
      feiten.add(new Contact(dag, Set.of(Gesprekspartner.KIND), true, null));
    }
    return feiten;
  }

  @Test
  void pointsOfOneRowNeverTouch() {
    for (var baan : teken(drukkeWeek(30)).banen()) {
      for (var een : baan.punten()) {
        for (var ander : baan.punten()) {
          var opEenLijn = een.y() == ander.y() && een.nummer() < ander.nummer();
          assertThat(!opEenLijn || Math.abs(een.midden() - ander.midden()) >= 24)
              .as("%s and %s", een, ander)
              .isTrue();
        }
      }
    }
  }

  @Test
  void everythingStandsOnTheAxis() {
    var tijdlijn = teken(drukkeWeek(5));
    assertThat(tijdlijn.vandaag()).isBetween(Tijdlijn.BEGIN, Tijdlijn.EINDE);
    assertThat(tijdlijn.banen())
        .flatExtracting(Tijdlijn.Baan::punten)
        .allSatisfy(punt -> {
          assertThat(punt.van()).isBetween(Tijdlijn.BEGIN, Tijdlijn.EINDE);
          assertThat(punt.tot()).isBetween(punt.van(), Tijdlijn.EINDE);
        });
  }

  @Test
  void anUncertainDateIsDrawnAsASpan() {
    var feiten =
        List.<Gebeurtenis>of(
            new MaatregelUitgesproken(Datum.van("2020-08"), Maatregelsoort.OTS, null));
    assertThat(teken(feiten).banen().getFirst().punten().getFirst().isOnzeker()).isTrue();
  }

  @Test
  void aBreachReachesFromTheDueDayToTheDayOfJudging() {
    var tijdlijn = teken(drukkeWeek(1));
    var koers = tijdlijn.balken().get(1);
    assertThat(koers.isLaat()).isTrue();
    assertThat(koers.laatTot()).isEqualTo(tijdlijn.vandaag());
  }
}
