package nl.tijdig.app.werkvoorraad.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.util.ICalDate;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The calendar: own due days, by a secret address, with nothing of a child in it. */
@Proef
class AgendaTest {

  private static final Pattern ADRES = Pattern.compile("(/agenda/[A-Za-z0-9_-]{43}\\.ics)");
  private static final Pattern KIND = Pattern.compile("[DKG]-\\d{6}|JB-\\d+|De Lichtboei");

  @LocalServerPort private int poort;

  @Autowired private JdbcClient databank;
  @Autowired private Agendaregister register;

  @Test
  void theCalendarCountsOwnTermsPerDayAndNamesNobody() throws Exception {
    var tekst = haal(maak("jeugdbeschermer")).body();
    var punten = Biweekly.parse(tekst).first().getEvents();
    assertThat(punten).isNotEmpty();
    assertThat(punten)
        .allSatisfy(punt -> {
          assertThat(punt.getSummary().getValue()).startsWith("Tijdig: ");
          assertThat(punt.getDateStart().getValue().hasTime()).isFalse();
        });
    assertThat(KIND.matcher(tekst).find()).isFalse();
    assertThat(punten.size())
        .isEqualTo(
            databank
                .sql(
                    """
                    select count(distinct a.uiterlijk) from acties.aandacht a
                    join dossier.koppeling k on k.dossier_id = a.dossier_id
                    join toegang.gebruiker g on g.gi_id = k.gi_id and g.wie = k.wie
                    where g.naam = 'jeugdbeschermer'
                      and a.uiterlijk between date '2026-11-24' - 30 and date '2026-11-24' + 180
                    """)
                .query(Integer.class)
                .single());
  }

  @Test
  @DisplayName("U10: a subscribed calendar has a name, and comes again by itself")
  void theCalendarHasItsNameAndSaysWhenToAskAgain() throws Exception {
    var antwoord = haal(maak("jeugdbeschermer"));
    assertThat(antwoord.headers().firstValue("Content-Type"))
        .hasValue("text/calendar;charset=UTF-8");
    assertThat(antwoord.body())
        .contains(
            "\r\nX-WR-CALNAME:Tijdig: mijn termijnen\r\n",
            "\r\nNAME:Tijdig: mijn termijnen\r\n",
            "\r\nREFRESH-INTERVAL;VALUE=DURATION:PT4H\r\n",
            "\r\nX-PUBLISHED-TTL:PT4H\r\n",
            "\r\nMETHOD:PUBLISH\r\n")
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .endsWith("END:VCALENDAR\r\n")
        .doesNotContain("VALARM", "ATTENDEE", "ORGANIZER");
    assertThat(antwoord.body().replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  @DisplayName("U09: made now, whole days that block nothing, and no fault that a reader finds")
  void whatProgramsNeedIsThere() throws Exception {
    var eerst = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    var tekst = haal(maak("jeugdbeschermer")).body();
    var agenda = Biweekly.parse(tekst).first();
    assertThat(agenda.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(agenda.getEvents()).isNotEmpty();
    assertThat(agenda.getEvents())
        .extracting(punt -> punt.getUid().getValue())
        .doesNotHaveDuplicates();
    for (var punt : agenda.getEvents()) {
      var dag = dag(punt.getDateStart().getValue());
      assertThat(dag(punt.getDateEnd().getValue())).isEqualTo(dag.plusDays(1));
      assertThat(punt.getDateTimeStamp().getValue().toInstant()).isBetween(eerst, Instant.now());
      assertThat(punt.getLastModified().getValue().toInstant()).isBeforeOrEqualTo(Instant.now());
      assertThat(punt.getSequence().getValue()).isNotNegative();
      assertThat(punt.getTransparency().isTransparent()).isTrue();
    }
    assertThat(tekst).containsPattern("\r\nDTSTART;VALUE=DATE:[0-9]{8}\r\n");
  }

  @Test
  @DisplayName(
      "U09: what changes keeps its UID and rises; what stays the same does not, on any node")
  void theSequenceRisesWithTheContent() {
    var dag = LocalDate.of(2026, 12, 1);
    var begin = dag.minusDays(30);
    assertThat(stand(begin, Map.of(dag, "1 termijn")).volgnummer()).isZero();
    var eerst = stand(begin, Map.of(dag, "1 termijn"));
    assertThat(eerst.volgnummer()).isZero();
    var daarna = stand(begin, Map.of(dag, "2 termijnen"));
    assertThat(daarna.volgnummer()).isEqualTo(1);
    assertThat(daarna.op()).isAfter(eerst.op());
    assertThat(stand(begin, Map.of(dag, "2 termijnen"))).isEqualTo(daarna);
    var weg = stand(begin, Map.of());
    assertThat(weg.isLeeg()).isTrue();
    assertThat(weg.volgnummer()).isEqualTo(2);
    assertThat(stand(begin, Map.of(dag, "1 termijn")).volgnummer()).isEqualTo(3);
    assertThat(register.bij("systeem", dag.minusDays(1), Map.of(dag, "x"))).hasSize(1);
    assertThat(register.bij("systeem", dag, Map.of(dag, "x"))).hasSize(1);
    assertThat(register.bij("systeem", dag.plusDays(1), Map.of())).isEmpty();
  }

  private Agendaregister.Stand stand(LocalDate begin, Map<LocalDate, String> inhoud) {
    return register.bij("systeem", begin, inhoud).getFirst();
  }

  @Test
  void whoHasTheSameAlreadyIsToldSo() throws Exception {
    var pad = maak("jeugdbeschermer");
    var eerst = haal(pad);
    var merk = eerst.headers().firstValue("ETag").orElseThrow();
    var toen = eerst.headers().firstValue("Last-Modified").orElseThrow();
    assertThat(eerst.headers().firstValue("Cache-Control")).hasValue("no-cache, private");
    assertThat(haal(pad, "If-None-Match", merk).statusCode()).isEqualTo(304);
    assertThat(haal(pad, "If-None-Match", "\"anders\"").statusCode()).isEqualTo(200);
    assertThat(haal(pad, "If-Modified-Since", toen).statusCode()).isEqualTo(304);
    assertThat(haal(pad, "If-Modified-Since", "Thu, 01 Jan 2015 00:00:00 GMT").statusCode())
        .isEqualTo(200);
  }

  @Test
  @DisplayName("AL5: a false Host header stands neither on the page nor in the calendar")
  void theAddressIsThatOfTheConfiguration() throws Exception {
    var vals = "Host: kwaad.voorbeeld";
    var bezoeker = new Bezoeker(poort, "teammanager");
    assertThat(bezoeker.stuur("/agenda").body()).contains("http://localhost:" + poort + "/agenda/");
    var pad = maak("teammanager");
    try (var draad = new java.net.Socket("localhost", poort)) {
      draad
          .getOutputStream()
          .write(
              ("GET "
                      + pad
                      + " HTTP/1.1\r\n"
                      + vals
                      + "\r\nX-Forwarded-Host: kwaad.voorbeeld\r\n"
                      + "Forwarded: host=kwaad.voorbeeld\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      var antwoord = new String(draad.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(antwoord)
          .contains("URL:http://localhost:" + poort + "/")
          .doesNotContain("kwaad.voorbeeld");
    }
  }

  private static LocalDate dag(ICalDate dag) {
    assertThat(dag.hasTime()).isFalse();
    var delen = dag.getRawComponents();
    return LocalDate.of(delen.getYear(), delen.getMonth(), delen.getDate());
  }

  @Test
  void aNewAddressEndsTheOldOneAndAGuessedOneOpensNothing() throws Exception {
    var oud = maak("wachtlijstbeheerder");
    assertThat(haal(oud).statusCode()).isEqualTo(200);
    var nieuw = maak("wachtlijstbeheerder");
    assertThat(haal(oud).statusCode()).isEqualTo(404);
    assertThat(haal(nieuw).statusCode()).isEqualTo(200);
    assertThat(haal("/agenda/" + "A".repeat(43) + ".ics").statusCode()).isEqualTo(404);
    assertThat(haal("/agenda/%27.ics").statusCode()).isEqualTo(404);
  }

  @Test
  void eachFetchIsInTheInzagelogWithoutTheSecret() throws Exception {
    haal(maak("zorgbemiddelaar"));
    assertThat(
            databank
                .sql(
                    "select handeling || ' ' || pad from toegang.inzage where wie = ? order by nummer desc limit 1")
                .param("zorgbemiddelaar")
                .query(String.class)
                .single())
        .isEqualTo("uitvoeren /agenda");
    assertThat(
            databank
                .sql("select count(*) from toegang.inzage where pad like '%.ics%'")
                .query(Long.class)
                .single())
        .isZero();
  }

  private String maak(String naam) throws Exception {
    var pagina = new Bezoeker(poort, naam).stuur("/agenda").body();
    var gevonden = ADRES.matcher(pagina);
    assertThat(gevonden.find()).isTrue();
    return gevonden.group(1);
  }

  private HttpResponse<String> haal(String pad, String... koppen) throws Exception {
    var verzoek = HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad));
    if (koppen.length > 0) {
      verzoek.headers(koppen);
    }
    return HttpClient.newHttpClient().send(verzoek.build(), BodyHandlers.ofString());
  }
}
