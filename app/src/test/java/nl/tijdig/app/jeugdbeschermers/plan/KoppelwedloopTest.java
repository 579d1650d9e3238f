package nl.tijdig.app.jeugdbeschermers.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import nl.tijdig.app.Als;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.dossier.inschrijving.Inschrijfformulier;
import nl.tijdig.app.jeugdbeschermers.koppelen.Teamkinderen;
import nl.tijdig.app.jeugdbeschermers.werkers.Proefwerkers;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** U02, G05, G15, G16, U27: two people decide on the same child, and from which day it counts. */
@Proef
class KoppelwedloopTest {

  private static final String ACCOUNT = "teammanager-wedloop";
  private static final String GI = "GI van de proef met twee tabbladen";

  @LocalServerPort private int poort;

  @Autowired private JdbcClient databank;
  @Autowired private Proefgi proefgi;
  @Autowired private Proefwerkers proefwerkers;
  @Autowired private Organisaties organisaties;
  @Autowired private Teamkinderen teamkinderen;
  @Autowired private Vandaag vandaag;

  private Bezoeker manager;

  @BeforeEach
  void maak() throws Exception {
    proefgi.maak(ACCOUNT, GI, "2020-01-01", "2030-12-31");
    manager = new Bezoeker(poort, ACCOUNT);
    for (var wie : List.of("JB-A", "JB-B", "JB-C")) {
      proefwerkers.neemOp(gi(), ACCOUNT, wie, "Anna van Dam", null);
    }
  }

  private int gi() {
    return organisaties.gi(GI).orElseThrow().id();
  }

  private String schrijfIn(LocalDate op) throws Exception {
    var kind = "K-" + UUID.randomUUID().toString().substring(0, 6) + "1";
    return Inschrijfformulier.stuur(
            manager, kind, op.toString(), op.plusMonths(6).toString(), UUID.randomUUID())
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceAll(".*/", "");
  }

  private HttpResponse<String> leg(String... velden) throws Exception {
    var alle = new ArrayList<>(List.of(velden));
    alle.addAll(List.of("formulier", UUID.randomUUID().toString(), "toch", "true"));
    return manager.stuur("/team/plan/vastleggen", alle.toArray(String[]::new));
  }

  private List<String> vast(String nummer) {
    return databank
        .sql(
            """
            select k.wie from dossier.koppeling k join dossier.dossier d on d.id = k.dossier_id
            where d.nummer = ? and k.rol = 'vast'
            """)
        .param(nummer)
        .query(String.class)
        .list();
  }

  private List<String> feiten(String nummer) {
    return databank
        .sql(
            """
            select g.soort || ' ' || g.vroegst from dossier.gebeurtenis g
            join dossier.dossier d on d.id = g.dossier_id
            where d.nummer = ? and g.soort like 'jeugdbeschermer%' order by g.volgnummer
            """)
        .param(nummer)
        .query(String.class)
        .list();
  }

  /** U02: the second is refused and told who got the child; its other choices are kept. */
  @Test
  void theSecondOfTwoTabsIsToldWhoGotTheChildMeanwhile() throws Exception {
    var kind = schrijfIn(vandaag.dag().minusDays(2));
    var ander = schrijfIn(vandaag.dag().minusDays(2));
    assertThat(leg("kind-" + kind, "JB-A").statusCode()).isEqualTo(302);
    var tweede = leg("kind-" + kind, "JB-B", "kind-" + ander, "JB-B");
    assertThat(tweede.statusCode()).isEqualTo(422);
    assertThat(tweede.body()).contains(kind, "Anna van Dam (JB-A)", "name=\"kind-" + ander + "\"");
    assertThat(tweede.body()).doesNotContain("name=\"kind-" + kind + "\"");
    assertThat(vast(kind)).containsExactly("JB-A");
    assertThat(vast(ander)).isEmpty();
  }

  /** U02 for a transfer: whoever moved the child first has decided. */
  @Test
  void theSecondOfTwoTransfersIsTold() throws Exception {
    var kind = schrijfIn(vandaag.dag().minusDays(2));
    leg("kind-" + kind, "JB-A");
    var naarB =
        leg(
            "kind-" + kind,
            "JB-B",
            "van",
            "JB-A",
            "reden",
            "OVERIG",
            "op",
            vandaag.dag().toString());
    assertThat(naarB.statusCode()).isEqualTo(302);
    var naarC =
        leg(
            "kind-" + kind,
            "JB-C",
            "van",
            "JB-A",
            "reden",
            "OVERIG",
            "op",
            vandaag.dag().toString());
    assertThat(naarC.statusCode()).isEqualTo(422);
    assertThat(naarC.body()).contains("Anna van Dam (JB-B)");
    assertThat(vast(kind)).containsExactly("JB-B");
  }

  /** U02: at the same moment, one of them has the child and the other is refused. */
  @Test
  void ofTwoAtTheSameMomentOneIsRefused() throws Exception {
    var kind = schrijfIn(vandaag.dag().minusDays(2));
    try (var draden = Executors.newFixedThreadPool(2)) {
      Callable<Integer> naarA = () -> leg("kind-" + kind, "JB-A").statusCode();
      Callable<Integer> naarB = () -> leg("kind-" + kind, "JB-B").statusCode();
      var statussen = new ArrayList<Integer>();
      for (var uitslag : draden.invokeAll(List.of(naarA, naarB))) {
        statussen.add(uitslag.get());
      }
      assertThat(statussen).containsExactlyInAnyOrder(302, 422);
    }
    assertThat(vast(kind)).hasSize(1);
    assertThat(feiten(kind)).hasSize(1);
  }

  /** G05: the child who can still be in time stands before those who are too late. */
  @Test
  void theNewChildStandsFirstWithAProposalOfItsOwn() throws Exception {
    var laat = schrijfIn(vandaag.dag().minusDays(40));
    var nieuw = schrijfIn(vandaag.dag());
    var later = schrijfIn(vandaag.dag().minusDays(1));
    var volgorde =
        Als.account(ACCOUNT, () -> teamkinderen.wachtend(gi(), vandaag.dag())).stream()
            .map(Teamkinderen.Wachtend::nummer)
            .toList();
    assertThat(volgorde.indexOf(later)).isLessThan(volgorde.indexOf(nieuw));
    assertThat(volgorde.indexOf(nieuw)).isLessThan(volgorde.indexOf(laat));
    var pagina = manager.haal("/team").body();
    assertThat(pagina).contains("name=\"kind-" + nieuw + "\"", "/team/voorstel?kind=" + nieuw);
    assertThat(manager.haal("/team/voorstel?kind=" + nieuw).body())
        .contains("kies-0", nieuw)
        .doesNotContain("kies-1");
  }

  /** The page as it is when the task is done. */
  private String voorstel(String adres) throws Exception {
    var pagina = manager.haal(adres).body();
    for (var keer = 0; keer < 120 && pagina.contains("id=\"bezig\""); keer++) {
      Thread.sleep(500);
      pagina = manager.haal(adres).body();
    }
    return pagina;
  }

  /** G16: the facts are of the last working day, not of the day on which they are recorded. */
  @ParameterizedTest
  @CsvSource({"-2", "-1", "0"})
  void theTransferCountsFromTheLastWorkingDay(int dagen) throws Exception {
    var laatste = vandaag.dag().plusDays(dagen);
    var weg = "JB-weg" + dagen;
    proefwerkers.neemOp(gi(), ACCOUNT, weg, "Wil Weg", null);
    var kind = schrijfIn(vandaag.dag().minusDays(9));
    assertThat(
            manager
                .stuur(
                    "/dossiers/" + kind + "/vastleggen",
                    "soort",
                    "jeugdbeschermer_gekoppeld",
                    "opdracht",
                    UUID.randomUUID().toString(),
                    "op",
                    vandaag.dag().minusDays(5).toString(),
                    "wie",
                    weg,
                    "rol",
                    "vast")
                .statusCode())
        .isEqualTo(302);
    proefwerkers.vertrekt(gi(), ACCOUNT, weg, laatste);
    assertThat(voorstel("/team/voorstel?van=" + weg))
        .contains("data-iso=\"" + laatste + "\"", "<option value=\"\">Kies een reden</option>")
        .doesNotContain("value=\"GEPLAND\" selected");
    var zonderReden = leg("kind-" + kind, "JB-A", "van", weg, "op", laatste.toString());
    assertThat(zonderReden.statusCode()).isEqualTo(422);
    assertThat(zonderReden.body()).contains("kies een reden");
    leg("kind-" + kind, "JB-A", "van", weg, "reden", "GEPLAND", "op", laatste.toString());
    assertThat(feiten(kind))
        .endsWith("jeugdbeschermer_ontkoppeld " + laatste, "jeugdbeschermer_gekoppeld " + laatste);
  }

  /** G16: a last working day to come is planned, and nothing is recorded before it. */
  @Test
  void aTransferOfADayToComeIsKeptUntilThen() throws Exception {
    var kind = schrijfIn(vandaag.dag().minusDays(9));
    leg("kind-" + kind, "JB-A");
    var morgen = vandaag.dag().plusDays(1).toString();
    leg("kind-" + kind, "JB-B", "van", "JB-A", "reden", "GEPLAND", "op", morgen);
    assertThat(vast(kind)).containsExactly("JB-A");
    var team = manager.haal("/team").body();
    var adres = Pattern.compile("/team/gepland/[0-9]+").matcher(team);
    assertThat(adres.find()).isTrue();
    var gepland = manager.haal(adres.group());
    assertThat(gepland.statusCode()).as(team).isEqualTo(200);
    assertThat(gepland.body()).contains(kind).doesNotContain("id=\"leg\"");
    manager.stuur(adres.group() + "/intrekken");
    assertThat(manager.haal("/team").body()).doesNotContain(adres.group());
  }

  /** G15: "klopt dit?" says of each child to whom it goes; U21: namesakes with their code. */
  @Test
  void thePlanNamesEachChildAndItsWorker() throws Exception {
    var kind = schrijfIn(vandaag.dag().minusDays(2));
    var plan =
        manager.stuur(
            "/team/plan",
            "groep-0",
            "JB-C",
            "in-0",
            kind,
            "kies-0",
            "ja",
            "groep-1",
            "JB-A",
            "in-1",
            "D-1");
    assertThat(plan.body()).contains(kind, "Anna van Dam (JB-C)").doesNotContain("D-1\"");
    assertThat(Set.copyOf(vast(kind))).isEmpty();
  }
}
