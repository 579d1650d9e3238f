package nl.tijdig.app.wachtlijst.veiligheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.acties.Actie;
import nl.tijdig.app.acties.Acties;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.wachtlijst.Wachtproef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A waiting child is watched, and when something happens somebody intervenes. */
@Proef
class VeiligheidTest {

  private static final String NAAM = "veiligheid";

  @LocalServerPort private int poort;

  @Autowired private Wachtproef proef;
  @Autowired private Acties acties;
  @Autowired private Dossiers dossiers;
  @Autowired private JdbcClient databank;

  private Bezoeker beheerder() throws Exception {
    proef.maak(poort, NAAM);
    return new Bezoeker(poort, "beheerder-" + NAAM);
  }

  private static int stuur(Bezoeker wie, String kind, String wat, String... velden)
      throws Exception {
    return wie.stuur("/dossiers/" + kind + "/veiligheid/" + wat, velden).statusCode();
  }

  private static void spreekAf(Bezoeker wie, String kind, String dagen) throws Exception {
    var status =
        stuur(wie, kind, "afspraak", "dagen", dagen, "wie", Wachtproef.WERKER, "wat", "bellen");
    assertThat(status).isEqualTo(302);
  }

  private static int controleer(Bezoeker wie, String kind, String dag) throws Exception {
    return stuur(
        wie, kind, "controle", "dag", dag, "uitkomst", "veilig", "bevinding", "gebeld met oma");
  }

  private static int grijpIn(Bezoeker wie, String kind) throws Exception {
    return stuur(
        wie, kind, "ingrijpen", "gebeurd", "kind is weggelopen", "eigenaar", Wachtproef.WERKER);
  }

  private List<Actie> open(String kind, String soort) {
    return acties.van(dossiers.feiten(kind).orElseThrow().id()).stream()
        .filter(actie -> actie.soort().equals(soort))
        .toList();
  }

  @Test
  @DisplayName("F31: a look that is missed is an action of the named worker, late by itself")
  void theNextLookIsAnActionOfTheNamedWorker() throws Exception {
    var beheerder = beheerder();
    var kind = proef.kind(NAAM, "2026-10-01");
    assertThat(controleer(beheerder, kind, "2026-11-16")).isEqualTo(302);
    spreekAf(beheerder, kind, "7");
    var gemist = open(kind, "veiligheidscontrole").getFirst();
    assertThat(gemist.wie()).isEqualTo(Wachtproef.WERKER);
    assertThat(gemist.uiterlijk()).isEqualTo("2026-11-24");
    assertThat(beheerder.haal("/dossiers/" + kind).body())
        .contains("Iemand moet kijken of dit kind veilig is", "/veiligheid#veiligheidscontrole");

    assertThat(controleer(beheerder, kind, "2026-11-24")).isEqualTo(302);
    assertThat(open(kind, "veiligheidscontrole"))
        .singleElement()
        .extracting(Actie::uiterlijk)
        .isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(bewijs(kind)).containsExactly("gecontroleerd op 2026-11-24");
  }

  private List<String> bewijs(String kind) {
    return databank
        .sql(
            """
            select a.bewijs from acties.actie a join dossier.dossier d on d.id = a.dossier_id
            where d.nummer = ? and a.soort = 'veiligheidscontrole' and a.geeindigd_op is not null
            """)
        .param(kind)
        .query(String.class)
        .list();
  }

  @Test
  void aLookOfEarlierThanTheLastOneEndsNothing() throws Exception {
    var beheerder = beheerder();
    var kind = proef.kind(NAAM, "2026-10-01");
    assertThat(controleer(beheerder, kind, "2026-11-20")).isEqualTo(302);
    spreekAf(beheerder, kind, "7");
    assertThat(controleer(beheerder, kind, "2026-11-10")).isEqualTo(302);
    assertThat(bewijs(kind)).isEmpty();
    assertThat(open(kind, "veiligheidscontrole").getFirst().uiterlijk()).isEqualTo("2026-11-27");
  }

  @Test
  void aNewAgreementDoesNotWipeOutALookThatWasMissed() throws Exception {
    var beheerder = beheerder();
    var kind = proef.kind(NAAM, "2026-10-01");
    spreekAf(beheerder, kind, "7");
    databank
        .sql(
            """
            update acties.actie a set uiterlijk = date '2026-11-20', laat_na = date '2026-11-20'
            from dossier.dossier d
            where d.id = a.dossier_id and d.nummer = ? and a.soort = 'veiligheidscontrole'
            """)
        .param(kind)
        .update();
    spreekAf(beheerder, kind, "30");
    assertThat(open(kind, "veiligheidscontrole").getFirst().uiterlijk()).isEqualTo("2026-11-20");
  }

  @Test
  @DisplayName("F31: an incident: grijp nu in, the clock of waiting stops, a named owner, on top")
  void anIncidentPutsTheChildOnTopWithANamedOwner() throws Exception {
    var beheerder = beheerder();
    var kind = proef.kind(NAAM, "2026-11-20");
    var ander = proef.kind(NAAM, "2026-01-01");
    assertThat(stuur(beheerder, kind, "risico", "klasse", "laag", "reden", "er is een veilige oma"))
        .isEqualTo(302);
    var jb = new Bezoeker(poort, "jb-" + NAAM);
    assertThat(jb.haal("/dossiers/" + kind).statusCode()).isEqualTo(404);

    assertThat(grijpIn(beheerder, kind)).isEqualTo(302);

    assertThat(beheerder.haal("/wachtlijst").body())
        .containsSubsequence(
            kind,
            "Grijp nu in: wacht niet meer, wachtte 4 dagen",
            "Anna van Wachten grijpt in",
            ander);
    assertThat(open(kind, "ingrijpen").getFirst().wie()).isEqualTo(Wachtproef.WERKER);
    assertThat(jb.haal("/dossiers/" + kind).body()).contains("Grijp nu in: er is iets gebeurd");
    assertThat(stuur(beheerder, kind, "risico", "klasse", "laag", "reden", "nog altijd een oma"))
        .isEqualTo(302);
    assertThat(beheerder.haal("/wachtlijst").body()).containsSubsequence(kind, ander);
  }

  @Test
  void whenItIsDealtWithTheChildWaitsAgainAndAReportOfMeanwhileStaysOpen() throws Exception {
    var beheerder = beheerder();
    var kind = proef.kind(NAAM, "2026-11-20");
    assertThat(grijpIn(beheerder, kind)).isEqualTo(302);
    var eerste = laatste(kind);
    assertThat(grijpIn(beheerder, kind)).isEqualTo(302);
    var klaar = stuur(beheerder, kind, "klaar", "tot", "" + eerste, "gedaan", "opgehaald");
    assertThat(klaar).isEqualTo(409);
    assertThat(open(kind, "ingrijpen")).hasSize(1);
    assertThat(stuur(beheerder, kind, "klaar", "tot", "" + laatste(kind), "gedaan", "opgehaald"))
        .isEqualTo(302);
    assertThat(open(kind, "ingrijpen")).isEmpty();
    assertThat(beheerder.haal("/wachtlijst?q=" + kind).body()).contains("Niet beoordeeld, wacht");
  }

  private long laatste(String kind) {
    return databank
        .sql(
            """
            select max(i.id) from wachtlijst.ingreep i join dossier.dossier d on d.id = i.dossier_id
            where d.nummer = ?
            """)
        .param(kind)
        .query(Long.class)
        .single();
  }

  @Test
  void aLookThatIsRecordedWhileSomebodyIntervenesIsNotLostNorIsTheIntervention() throws Exception {
    var beheerder = beheerder();
    var manager = new Bezoeker(poort, "manager-" + NAAM);
    for (var keer = 0; keer < 5; keer++) {
      var kind = proef.kind(NAAM, "2026-11-01");
      spreekAf(beheerder, kind, "7");
      assertThat(
              tegelijk(
                  () -> controleer(beheerder, kind, "2026-11-24"), () -> grijpIn(manager, kind)))
          .containsOnly(302);
      assertThat(beheerder.haal("/dossiers/" + kind + "/veiligheid").body())
          .contains("gebeld met oma", "kind is weggelopen", "id=\"grijp-nu-in\"");
      assertThat(open(kind, "ingrijpen")).hasSize(1);
      assertThat(open(kind, "veiligheidscontrole").getFirst().uiterlijk()).isEqualTo("2026-12-01");
    }
  }

  @Test
  void whoJudgesOnAPageOfBeforeHearsWhatSomebodyElseJudged() throws Exception {
    var beheerder = beheerder();
    var kind = proef.kind(NAAM, "2026-11-01");
    assertThat(
            tegelijk(
                () ->
                    stuur(
                        beheerder,
                        kind,
                        "risico",
                        "_versie",
                        "0-0",
                        "klasse",
                        "hoog",
                        "reden",
                        "blauwe plekken"),
                () ->
                    stuur(
                        new Bezoeker(poort, "manager-" + NAAM),
                        kind,
                        "risico",
                        "_versie",
                        "0-0",
                        "klasse",
                        "laag",
                        "reden",
                        "rustig thuis")))
        .containsExactlyInAnyOrder(302, 409);
  }

  private static List<Integer> tegelijk(Callable<Integer> een, Callable<Integer> ander)
      throws Exception {
    try (var draden = Executors.newFixedThreadPool(2)) {
      var uit = new ArrayList<Integer>();
      for (var klaar : draden.invokeAll(List.of(een, ander))) {
        uit.add(klaar.get());
      }
      return uit;
    }
  }

  @Test
  void whoOnlyReadsRecordsNothingAndSeesNoForms() throws Exception {
    beheerder();
    var kind = proef.kind(NAAM, "2026-11-01");
    var pagina = new Bezoeker(poort, "inspecteur").haal("/dossiers/" + kind + "/veiligheid");
    assertThat(pagina.statusCode()).isEqualTo(200);
    assertThat(pagina.body()).doesNotContain("id=\"grijp-in\"", "id=\"controle\"");
    assertThat(new Bezoeker(poort, "zorgbemiddelaar").haal("/dossiers/" + kind + "/veiligheid"))
        .extracting(java.net.http.HttpResponse::statusCode)
        .isEqualTo(403);
  }
}
