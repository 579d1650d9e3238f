package nl.tijdig.app.koers.uitleg;

import static nl.tijdig.app.koers.Koersproef.kind;
import static nl.tijdig.app.koers.Koersproef.koers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.koers.Koersproef;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Uitkomst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;

/** F07: comply or explain. The term ends on 28-12-2020, the koers is there on day 120. */
@Proef
class UitlegTest {

  @LocalServerPort private int poort;
  @Autowired private Koersproef proef;
  @Autowired private Dossiers dossiers;
  @Autowired private EmbeddedPostgres postgres;

  private Bezoeker manager;
  private String nummer;

  @BeforeEach
  void begin() throws Exception {
    manager = proef.manager(poort);
    nummer = kind(manager, "2020-11-16", "2021-11-15");
    manager.stuur("/dossiers/" + nummer + "/koers/nieuw", koers("2021-03-16"));
  }

  private Uitkomst tijdig() {
    return dossiers.blad(nummer).orElseThrow().oordeel(NormId.N2_TIJDIG).uitkomst();
  }

  private void geef(String tot) throws Exception {
    var antwoord =
        manager.stuur(
            "/dossiers/" + nummer + "/uitleg",
            "norm",
            "koers",
            "waarom",
            "Het gezin was in het buitenland; we belden elke week",
            "gegeven_op",
            "2020-12-20",
            "tot",
            tot,
            "veiligheidsplan_op",
            "2020-12-01");
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(302);
  }

  private HttpResponse<String> oordeel(Bezoeker wie, String antwoord) throws Exception {
    var id =
        Rechtstreeks.eigenaar(postgres)
            .sql("select max(id)::text from koers.uitleg")
            .query(String.class)
            .single();
    return wie.stuur(
        "/dossiers/" + nummer + "/uitleg/oordeel",
        "uitleg",
        id,
        "aanvaard",
        antwoord,
        "reden",
        "Dat is zo gegaan");
  }

  @Test
  @DisplayName("F07: with an explanation that a second person accepts it is met (explained)")
  void acceptedByASecondPersonItIsExplained() throws Exception {
    assertThat(tijdig()).as("no explanation").isEqualTo(Uitkomst.NIET_VOLDAAN);
    geef("2021-03-31");
    assertThat(tijdig()).as("not accepted").isEqualTo(Uitkomst.NIET_VOLDAAN);
    assertThat(manager.haal("/dossiers/" + nummer).body()).contains("wacht op een tweede persoon");
    assertThat(oordeel(proef.tweede(poort), "ja").statusCode()).isEqualTo(302);
    assertThat(tijdig()).isEqualTo(Uitkomst.GEMOTIVEERD);
    assertThat(manager.haal("/dossiers/" + nummer).body())
        .doesNotContain("wacht op een tweede persoon");
  }

  @Test
  @DisplayName("F07: an explanation that is not accepted does not count")
  void refusedItDoesNotCount() throws Exception {
    geef("2021-03-31");
    assertThat(oordeel(proef.tweede(poort), "nee").statusCode()).isEqualTo(302);
    assertThat(tijdig()).isEqualTo(Uitkomst.NIET_VOLDAAN);
    assertThat(oordeel(proef.tweede(poort), "ja").statusCode()).as("once").isEqualTo(422);
  }

  @Test
  @DisplayName("F07: nobody accepts their own explanation, nor does the database take that")
  void nobodyAcceptsTheirOwn() throws Exception {
    geef("2021-03-31");
    var antwoord = oordeel(manager, "ja");
    assertThat(antwoord.statusCode()).isEqualTo(422);
    assertThat(antwoord.body()).contains("Een ander moet hem aanvaarden");
    assertThatThrownBy(() ->
            Rechtstreeks.eigenaar(postgres)
                .sql(
                    """
                    insert into koers.uitleg_oordeel (uitleg_id, dossier_id, aanvaard, reden, door, op)
                    select id, dossier_id, true, 'zelf', door, now() from koers.uitleg
                    order by id desc limit 1
                    """)
                .update())
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThat(tijdig()).isEqualTo(Uitkomst.NIET_VOLDAAN);
  }

  @Test
  @DisplayName("F07: after its last day an explanation stops counting")
  void afterItsLastDayItStopsCounting() throws Exception {
    geef("2021-03-15");
    oordeel(proef.tweede(poort), "ja");
    assertThat(tijdig()).isEqualTo(Uitkomst.NIET_VOLDAAN);
  }
}
