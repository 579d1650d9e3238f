package nl.tijdig.app.werkvoorraad.vandaag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tijdig.app.Als;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.acties.Aandachtslijst;
import nl.tijdig.app.acties.Aandachtslijst.Dag;
import nl.tijdig.app.acties.Aandachtslijst.Filter;
import nl.tijdig.app.acties.Aandachtslijst.Laat;
import nl.tijdig.app.acties.Aandachtslijst.Orde;
import nl.tijdig.app.acties.Aandachtslijst.Rij;
import nl.tijdig.app.acties.Aandachtslijst.Vraag;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.kern.norm.NormId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** G01: late is not open, and a number on a page is the number of lines behind it. */
@Proef
class EenWaarheidTest {

  private static final int BINNENKORT = 14;

  @LocalServerPort private int poort;

  @Autowired private Aandachtslijst lijst;
  @Autowired private Accounts accounts;
  @Autowired private Vandaag vandaag;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jeugdbeschermer",
        "teammanager",
        "wachtlijstbeheerder",
        "zorgbemiddelaar",
        "expertteamlid",
        "inspecteur"
      })
  void eachTileIsTheNumberOfLinesBehindItAndOfDaysInTheCalendar(String rol) throws Exception {
    var filter = Begin.werk(accounts.bekend(rol).orElseThrow());
    var dag = vandaag.dag();
    Als.account(
        rol,
        () -> {
          var stand = lijst.stand(filter, dag, BINNENKORT).orElseThrow();
          var laat = alle(filter, Laat.al(dag));
          var straks = alle(filter, Laat.binnen(dag, BINNENKORT));
          assertThat(laat).hasSize(hoogstens(stand.teLaat()));
          assertThat(straks).hasSize(hoogstens(stand.binnenkort()));
          assertThat(alle(filter, Laat.ALLES)).hasSize(hoogstens(stand.totaal()));
          assertThat(laat).allMatch(rij -> rij.isOpen() && dag.isAfter(rij.laatNa()));
          assertThat(straks).allMatch(rij -> rij.isOpen() && !dag.isAfter(rij.laatNa()));
          assertThat(som(filter, dag, dag.plusDays(BINNENKORT))).isEqualTo(stand.binnenkort());
          assertThat(som(filter, dag.minusYears(50), dag.minusDays(1))).isEqualTo(stand.teLaat());
          return stand;
        });
    var pagina = new Bezoeker(poort, rol).haal("/?wanneer=te-laat").body();
    assertThat(pagina).contains("aria-current=\"true\"").doesNotContainPattern(">nog [0-9]");
  }

  private static int hoogstens(long aantal) {
    return (int) Math.min(aantal, Aandachtslijst.HOOGSTENS);
  }

  private long som(Filter filter, LocalDate van, LocalDate tot) {
    return lijst.dagen(filter, van, tot).stream().mapToLong(Dag::aantal).sum();
  }

  private List<Rij> alle(Filter filter, Laat laat) {
    var vraag = new Vraag(filter, laat, Orde.UITERLIJK, false);
    var alle = new ArrayList<Rij>();
    for (var vanaf = 0; vanaf < Aandachtslijst.HOOGSTENS; vanaf += Aandachtslijst.PAGINA) {
      alle.addAll(lijst.rijen(vraag, vanaf));
    }
    assertThat(lijst.aantal(vraag)).isGreaterThanOrEqualTo(alle.size());
    return alle;
  }

  /** What still runs or was done in time is never called late, however old its term is. */
  @ParameterizedTest
  @EnumSource(NormId.class)
  void whatRunsOrWasKeptIsNeverLate(NormId norm) throws Exception {
    var dag = vandaag.dag();
    Als.account(
        "inspecteur",
        () -> {
          for (var oordeel : List.of("loopt", "voldaan", "gemotiveerd")) {
            var filter = new Filter(null, null, null, norm.code(), oordeel, false);
            assertThat(alle(filter, Laat.ALLES))
                .allMatch(rij -> rij.laatNa() == null || !rij.laatNa().isBefore(dag));
          }
          return norm;
        });
  }

  @ParameterizedTest
  @EnumSource(Orde.class)
  void theOtherWayRoundIsTheSameListReversed(Orde orde) throws Exception {
    var gi = accounts.bekend("teammanager").orElseThrow().giId();
    var filter = new Filter(null, gi, "JZ13", null, null, orde == Orde.GESPROKEN);
    assertThat(orde.kan(filter)).isTrue();
    Als.account(
        "teammanager",
        () -> {
          var heen = nummers(new Vraag(filter, Laat.ALLES, orde, false));
          var terug = nummers(new Vraag(filter, Laat.ALLES, orde, true));
          assertThat(heen).isNotEmpty().hasSizeLessThan(Aandachtslijst.HOOGSTENS);
          assertThat(terug).isEqualTo(heen.reversed());
          return heen;
        });
  }

  private List<String> nummers(Vraag vraag) {
    var nummers = new ArrayList<String>();
    for (var vanaf = 0; vanaf < Aandachtslijst.HOOGSTENS; vanaf += Aandachtslijst.PAGINA) {
      lijst.rijen(vraag, vanaf).forEach(rij -> nummers.add(rij.nummer()));
    }
    return nummers;
  }

  @ParameterizedTest
  @ValueSource(strings = {"999", "400", "99999999999", "-3", "x"})
  void aPageThatIsNotThereIsTheLastOrTheFirst(String pagina) throws Exception {
    var beeld = new Bezoeker(poort, "jeugdbeschermer").haal("/?pagina=" + pagina);
    assertThat(beeld.statusCode()).isEqualTo(200);
    assertThat(beeld.body()).contains("/dossiers/").doesNotContain("Pagina " + pagina + " van");
  }
}
