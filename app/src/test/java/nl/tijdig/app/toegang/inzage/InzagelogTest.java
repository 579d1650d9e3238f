package nl.tijdig.app.toegang.inzage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import nl.tijdig.app.databank.Namens;
import nl.tijdig.app.pagina.Datumtekst;
import nl.tijdig.app.toegang.inzage.Inzagelog.Handeling;
import nl.tijdig.app.toegang.inzage.Inzageoverzicht.Zoekopdracht;
import nl.tijdig.app.toegang.mag.Paginas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The access log: every view and every refusal, by nobody to be changed unseen. */
@Proef
class InzagelogTest {

  @LocalServerPort private int poort;

  @Autowired private JdbcClient databank;
  @Autowired private EmbeddedPostgres postgres;
  @Autowired private Inzagelog log;
  @Autowired private Inzageoverzicht overzicht;
  @Autowired private Paginas paginas;

  @Test
  void whoeverAnswersForADossierSeesWhoLookedAndWhoWasRefused() {
    try (var browser = new Browser(poort)) {
      browser.ingelogd("raadslid", 1280).navigate("/dossiers/D-000016");
      browser.ingelogd("jeugdbeschermer", 1280).navigate("/dossiers/D-000016");
      var pagina = browser.ingelogd("teammanager", 1280);
      pagina.navigate("/dossiers/D-000016/inzage");
      assertThat(pagina.locator("tbody tr").nth(0)).containsText("teammanager");
      assertThat(pagina.locator("tbody tr").nth(1)).containsText("jeugdbeschermer");
      assertThat(pagina.locator("tbody tr").nth(1)).containsText("bekeken");
      assertThat(pagina.locator("tbody tr").nth(2)).containsText("raadslid");
      assertThat(pagina.locator("tbody tr").nth(2)).containsText("geweigerd");
      assertThat(Browser.drempels(pagina)).isEmpty();
      pagina = browser.ingelogd("beheerder", 1280);
      pagina.navigate("/inzagelog");
      assertThat(pagina.locator("main .melding").first()).containsText("staat er nog");
      assertThat(Browser.drempels(pagina)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dossiers/D-000016/inzage", "/inzagelog"})
  void aJeugdbeschermerDoesNotSeeTheLog(String adres) {
    try (var browser = new Browser(poort)) {
      var pagina = browser.ingelogd("jeugdbeschermer", 1280);
      assertThat(pagina.navigate(adres).status()).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from toegang.inzage",
        "update toegang.inzage set wie = 'niemand'",
        "truncate toegang.inzage",
        "alter table toegang.inzage disable trigger user",
        "drop table toegang.inzage",
        "update dossier.gebeurtenis set soort = 'contact'",
        "update dossier.dossier set gi_id = null",
        "delete from databank.flyway_schema_history"
      })
  void theAccountOfTheApplicationCannotChangeWhatWasWritten(String opdracht) {
    assertThatThrownBy(() -> databank.sql(opdracht).update())
        .rootCause()
        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
  }

  @Test
  void manyLinesAtOnceMakeOneWholeChain() throws Exception {
    try (var mensen = Executors.newFixedThreadPool(8)) {
      var taken = new ArrayList<Callable<Object>>();
      for (var i = 0; i < 40; i++) {
        taken.add(() -> {
          leg();
          return true;
        });
      }
      for (var klaar : mensen.invokeAll(taken)) {
        klaar.get();
      }
    }
    assertThat(overzicht.breuk()).isEmpty();
  }

  @Test
  void theLogKeepsTheRealMomentThoughTheDayOfTheDemonstrationStandsStill() {
    leg();
    leg();
    var regels =
        overzicht.zoek(new Zoekopdracht(null, null, null, null, "D-000009", Long.MAX_VALUE));
    assertThat(regels.get(0).op()).isAfter(regels.get(1).op());
  }

  @Test
  void momentsReadAsTheClockInTheNetherlandsHadThem() {
    assertThat(new Datumtekst().moment(Date.from(Instant.parse("2026-11-24T15:50:00Z"))))
        .isEqualTo("24-11-2026 16:50");
    assertThat(new Datumtekst().moment(Date.from(Instant.parse("2026-07-01T22:30:00Z"))))
        .isEqualTo("02-07-2026 00:30");
  }

  @Test
  void theChainFindsALineThatTheOwnerChanged() {
    leg();
    leg();
    var eigenaar = JdbcClient.create(postgres.getPostgresDatabase());
    var nummer =
        eigenaar.sql("select max(nummer) from toegang.inzage").query(Long.class).single() - 1;
    wijzig(eigenaar, "niemand", nummer);
    try {
      assertThat(overzicht.breuk()).contains(nummer);
    } finally {
      wijzig(eigenaar, "proef", nummer);
    }
    assertThat(overzicht.breuk()).isEmpty();
  }

  @Test
  void aRefusalIsNoErrorButAFaultOfOursIs() {
    assertThat(status(Handeling.GEWEIGERD)).isEqualTo("Unset");
    assertThat(status(Handeling.ZIEN)).isEqualTo("Unset");
    assertThat(status(Handeling.MISLUKT)).isEqualTo("Error");
  }

  @Test
  void aPageThatBreaksLeavesALineThatSaysSo() {
    var verzoek = new MockHttpServletRequest("GET", "/dossiers/D-000016");
    verzoek.setServletPath("/dossiers/D-000016");
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken("proef", "", "ROLE_INSPECTEUR"));
    try {
      assertThatThrownBy(() ->
              new Inzagefilter(log, paginas)
                  .doFilter(
                      verzoek,
                      new MockHttpServletResponse(),
                      (vraag, antwoord) -> {
                        throw new IllegalStateException("stuk");
                      }))
          .hasMessage("stuk");
    } finally {
      SecurityContextHolder.clearContext();
    }
    assertThat(
            databank
                .sql(
                    "select handeling || ' ' || dossier || ' ' || status from toegang.inzage"
                        + " order by nummer desc limit 2")
                .query(String.class)
                .list())
        .containsExactly("mislukt D-000016 Error", "zien D-000016 Unset");
  }

  private String status(Handeling handeling) {
    log.leg(new TestingAuthenticationToken("proef", ""), handeling, null, "/normen");
    return databank
        .sql("select status from toegang.inzage order by nummer desc limit 1")
        .query(String.class)
        .single();
  }

  /** The fields of NEN 7513 and Logboek Dataverwerkingen (docs/inzagelog.md). */
  @Test
  void aLineSaysWhoForWhomWhyAndAboutWhichChild() {
    var begin = System.currentTimeMillis();
    var wie = new TestingAuthenticationToken("teammanager", "", "ROLE_TEAMMANAGER");
    log.leg(wie, Handeling.VASTLEGGEN, "D-000016", "/dossiers/D-000016/vastleggen");
    var regel =
        databank
            .sql("select * from toegang.logboek order by nummer desc limit 1")
            .query()
            .singleRow();
    assertThat(regel.get("name")).isEqualTo("Vastleggen: dossier");
    assertThat((Long) regel.get("start_time"))
        .isBetween(begin - 1, System.currentTimeMillis() + 1)
        .isEqualTo(regel.get("end_time"));
    assertThat(String.valueOf(regel.get("attributes")))
        .contains("\"dpl.core.data_subject_id\": \"D-000016\"")
        .contains("\"dpl.core.data_subject_id_type\": \"urn:tijdig:dossier\"")
        .contains("\"urn:tijdig:verwerking:dossiervoering\"")
        .contains("\"tijdig.namens\": \"De Lichtboei\"");
  }

  /** So that somebody else can seal the lines anew and compare. */
  @Test
  void theSealIsTheHashOfTheFormerOneAndEachField() {
    var eigenaar = JdbcClient.create(postgres.getPostgresDatabase());
    assertThat(
            eigenaar
                .sql(
                    """
                    select toegang.inzage_zegel('oud', row(7, '2026-01-02 03:04:05.678901Z', 'ik',
                      'ANALIST', 'zien', 'Bekijken', 'De Lichtboei', null, '/', 'Unset',
                      repeat('a', 32), repeat('b', 16), 'urn:x', 'telt niet mee')::toegang.inzage)
                    = encode(sha256(convert_to('oud' || '[7, 1767323045678901, "ik", "ANALIST", '
                      || '"zien", "Bekijken", "De Lichtboei", null, "/", "Unset", "'
                      || repeat('a', 32) || '", "' || repeat('b', 16) || '", "urn:x"]', 'UTF8')), 'hex')
                    """)
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  private void leg() {
    var wie = new TestingAuthenticationToken("proef", "", "ROLE_INSPECTEUR");
    Namens.systeem(() -> {
      log.leg(wie, Handeling.ZIEN, "D-000009", "/dossiers/D-000009");
      return true;
    });
  }

  private static void wijzig(JdbcClient eigenaar, String wie, long nummer) {
    eigenaar.sql("alter table toegang.inzage disable trigger blijft").update();
    eigenaar.sql("update toegang.inzage set wie = ? where nummer = ?").params(wie, nummer).update();
    eigenaar.sql("alter table toegang.inzage enable trigger blijft").update();
  }
}
