package nl.tijdig.app.werkvoorraad.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
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

  private HttpResponse<String> haal(String pad) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad)).build(),
            BodyHandlers.ofString());
  }
}
