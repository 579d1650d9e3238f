package nl.tijdig.app.koers.feitenonderzoek;

import static nl.tijdig.app.koers.Koersproef.kind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.koers.Koersproef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;

/** F63: facts apart from opinions, with source and reply. */
@Proef
class FeitenonderzoekTest {

  @LocalServerPort private int poort;
  @Autowired private Koersproef proef;
  @Autowired private EmbeddedPostgres postgres;

  private Bezoeker manager;
  private String kind;
  private String pad;

  @BeforeEach
  void begin() throws Exception {
    manager = proef.manager(poort);
    kind = kind(manager, "2026-10-20", "2027-10-19");
    pad = "/dossiers/" + kind + "/feitenonderzoek";
  }

  private HttpResponse<String> schrijf(String... anders) throws Exception {
    var velden = new LinkedHashMap<String, String>();
    velden.put("tekst", "Vader sloeg op 3 november de deur stuk");
    velden.put("soort", "feit");
    velden.put("bron", "Mutatie van de politie, 2026-11-03");
    velden.put("datum", "2026-11-03");
    velden.put("wederhoor_aan", "Vader");
    velden.put("wederhoor_op", "2026-11-10");
    velden.put("reactie", "Dat klopt, ik was boos");
    velden.put("accordering", "ja");
    velden.put("accordering_op", "2026-11-12");
    for (var i = 0; i < anders.length; i += 2) {
      velden.put(anders[i], anders[i + 1]);
    }
    return manager.stuur(
        pad,
        velden.entrySet().stream()
            .flatMap(een -> java.util.stream.Stream.of(een.getKey(), een.getValue()))
            .toArray(String[]::new));
  }

  private HttpResponse<String> stelVast() throws Exception {
    return manager.stuur(pad + "/vaststellen");
  }

  private long vastgesteld() {
    return Rechtstreeks.eigenaar(postgres)
        .sql(
            """
            select count(*) from koers.rapport r join dossier.dossier d on d.id = r.dossier_id
            where d.nummer = ?
            """)
        .param(kind)
        .query(Long.class)
        .single();
  }

  @Test
  @DisplayName("F63: a statement without type: the report cannot be made final")
  void aStatementWithoutTypeKeepsTheReportOpen() throws Exception {
    assertThat(schrijf().statusCode()).isEqualTo(302);
    assertThat(schrijf("soort", "").statusCode()).isEqualTo(302);
    var antwoord = stelVast();
    assertThat(antwoord.statusCode()).isEqualTo(422);
    assertThat(antwoord.body()).contains("Uitspraak 2: niet gezegd of het een feit");
    assertThat(vastgesteld()).isZero();
  }

  @Test
  @DisplayName("F63: a statement without offered wederhoor: the report cannot be made final")
  void aStatementWithoutReplyKeepsTheReportOpen() throws Exception {
    schrijf("wederhoor_aan", "", "wederhoor_op", "");
    assertThat(stelVast().body()).contains("Uitspraak 1: er is geen wederhoor aangeboden");
    assertThat(vastgesteld()).isZero();
    assertThatThrownBy(() ->
            Rechtstreeks.eigenaar(postgres)
                .sql(
                    """
                    insert into koers.rapport (dossier_id, rapport, door, op)
                    select id, 1, 'proef', now() from dossier.dossier where nummer = ?
                    """)
                .param(kind)
                .update())
        .as("the database says so too")
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  @DisplayName("F63: a conclusion points to its facts")
  void aConclusionWithoutFactsIsAGap() throws Exception {
    schrijf();
    schrijf("soort", "conclusie", "tekst", "Het is thuis niet veilig");
    assertThat(stelVast().body()).contains("Uitspraak 2: de conclusie wijst geen feit aan");
    var beter =
        schrijf(
            "soort", "conclusie",
            "tekst", "Het is thuis niet veilig",
            "uitspraak", "2",
            "steunt_op", "1");
    assertThat(beter.statusCode()).as(beter.body()).isEqualTo(302);
    assertThat(stelVast().statusCode()).isEqualTo(302);
    assertThat(vastgesteld()).isOne();
  }

  @Test
  @DisplayName("F63: a correction after objection keeps both versions")
  void aCorrectionKeepsBothVersions() throws Exception {
    schrijf();
    assertThat(stelVast().statusCode()).isEqualTo(302);
    assertThat(schrijf("rapport", "1").statusCode()).as("nothing is added").isEqualTo(422);
    var tekst = "Vader sloeg op 3 november tegen de deur";
    var zonder = schrijf("rapport", "1", "uitspraak", "1", "tekst", tekst);
    assertThat(zonder.statusCode()).as("a correction needs a reason").isEqualTo(422);
    var met =
        schrijf("rapport", "1", "uitspraak", "1", "tekst", tekst, "reden", "Vader maakte bezwaar");
    assertThat(met.statusCode()).as(met.body()).isEqualTo(302);
    assertThat(manager.haal(pad + "?rapport=1").body())
        .contains(tekst, "Vader sloeg op 3 november de deur stuk", "Vader maakte bezwaar");
    assertThat(manager.haal(pad).body()).contains("nog niets in dit rapport");
  }

  @Test
  void aStatementThatSomebodyElseChangedIsToldFirst() throws Exception {
    schrijf();
    var antwoord = schrijf("uitspraak", "1", "reactie", "Dat klopt niet", "_versie", "0");
    assertThat(antwoord.statusCode()).isEqualTo(409);
    assertThat(antwoord.body()).contains("Dat klopt niet");
  }
}
