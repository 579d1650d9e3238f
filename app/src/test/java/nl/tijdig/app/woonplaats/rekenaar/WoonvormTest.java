package nl.tijdig.app.woonplaats.rekenaar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.Antwoorden;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form becomes facts, or is refused with the field that is wrong. */
class WoonvormTest {

  private static final LocalDate LAATST = LocalDate.of(2027, 1, 1);
  private static final Gemeentelijst GEMEENTEN = new Gemeentelijst(List.of("Urk", "Zwolle"));

  private static final Map<String, String> GOED =
      Map.ofEntries(
          Map.entry("hulpvraag", "2021-05-01"),
          Map.entry("peildag", "10 februari 2022"),
          Map.entry("gezag", "gi"),
          Map.entry("rol1", "kind"),
          Map.entry("gemeente1", "zwolle"),
          Map.entry("vanaf1", "2015-01-01"),
          Map.entry("rol4", "moeder"),
          Map.entry("zonder4", "in-onderzoek"),
          Map.entry("vanaf4", "2010-01-01"),
          Map.entry("tot4", "2010-01-01"),
          Map.entry("verblijf2", "pleegouder"),
          Map.entry("begin2", "2021-06-01"),
          Map.entry("aangeleverd", "2021-10-31"));

  private static Woonvraag lees(Map<String, String> velden) {
    var antwoorden = Antwoorden.met(velden);
    var vraag = new Woonvorm(antwoorden, GEMEENTEN, LAATST).lees();
    Woonkwestie.lees(antwoorden, GEMEENTEN);
    antwoorden.klaar();
    return vraag;
  }

  @Test
  void whatIsFilledInAreTheFactsAndEmptyRowsAreNone() {
    var geboren = LocalDate.of(2010, 1, 1);
    assertThat(lees(GOED))
        .isEqualTo(
            new Woonvraag(
                LocalDate.of(2021, 5, 1),
                LocalDate.of(2022, 2, 10),
                Gezag.GI,
                List.of(
                    new Woonperiode(
                        Adresrol.KIND,
                        Adressoort.WOONADRES,
                        "Zwolle",
                        new Periode(LocalDate.of(2015, 1, 1), null)),
                    new Woonperiode(
                        Adresrol.MOEDER,
                        Adressoort.IN_ONDERZOEK,
                        null,
                        new Periode(geboren, geboren))),
                List.of(
                    new Verblijf(
                        Verblijfsoort.PLEEGOUDER, new Periode(LocalDate.of(2021, 6, 1), null))),
                new Overgang(LocalDate.of(2021, 10, 31), null)));
  }

  @ParameterizedTest
  @CsvSource({
    "hulpvraag, '', hulpvraag",
    "hulpvraag, 31-02-2021, hulpvraag",
    "hulpvraag, 2014-12-31, hulpvraag",
    "peildag, 2021-04-30, peildag",
    "gezag, iemand, gezag",
    "rol1, buurman, rol1",
    "rol1, '', rol1",
    "gemeente1, Atlantis, gemeente1",
    "gemeente1, '', gemeente1",
    "zonder1, buitenland, gemeente1",
    "vanaf1, '', vanaf1",
    "tot1, 2014-12-31, tot1",
    "verblijf2, hotel, verblijf2",
    "einde2, 2021-05-31, einde2",
    "verblijf3, jji, begin3",
    "aangeleverd, ooit, aangeleverd",
    "gevraagd, Atlantis, gevraagd",
    "betaalde, Atlantis, betaalde",
    "euro, 0, euro",
    "euro, veel, euro",
    "geschil, ooit, geschil"
  })
  void whatIsWrongIsRefusedAtItsField(String veld, String waarde, String bij) {
    var velden = new HashMap<>(GOED);
    velden.put(veld, waarde);
    assertThat(bezwaren(velden)).extracting(Bezwaar::veld).containsExactly(bij);
  }

  private static List<Bezwaar> bezwaren(Map<String, String> velden) {
    try {
      lees(velden);
      return List.of();
    } catch (OpgaveGeweigerd geweigerd) {
      return geweigerd.bezwaren();
    }
  }
}
