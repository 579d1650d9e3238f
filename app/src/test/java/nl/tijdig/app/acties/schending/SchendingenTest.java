package nl.tijdig.app.acties.schending;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.UUID;
import nl.tijdig.app.Als;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.dossier.Vastleggen.Opdracht;
import nl.tijdig.app.dossier.inschrijving.Inschrijfformulier;
import nl.tijdig.berichten.dossiers.Dossierlezer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A missed norm makes one breach with who must mend it, and stays until the proof is there. */
@Proef
class SchendingenTest {

  private static final String ACCOUNT = "teammanager-schending";
  private static final String NORM_3 = "/schendingen?norm=n3.tijdig&rol=zorgbemiddelaar";

  @LocalServerPort private int poort;

  @Autowired private Proefgi proefgi;
  @Autowired private Vastleggen vastleggen;
  @Autowired private EmbeddedPostgres postgres;

  private String nummer = "";
  private Bezoeker manager;

  @BeforeEach
  void schrijfIn() throws Exception {
    proefgi.maak(ACCOUNT, "GI van de schendingen", "2020-01-01", "2030-12-31");
    manager = new Bezoeker(poort, ACCOUNT);
    var kind = "K-" + UUID.randomUUID().toString().substring(0, 8) + "s";
    var antwoord =
        Inschrijfformulier.stuur(manager, kind, "2026-06-01", "2027-06-01", UUID.randomUUID());
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(302);
    nummer = antwoord.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
  }

  private void leg(String feit) throws Exception {
    var gebeurtenis = Dossierlezer.leesGebeurtenis(feit);
    Als.account(
        ACCOUNT,
        () -> vastleggen.leg(nummer, new Opdracht(UUID.randomUUID(), gebeurtenis, ACCOUNT)));
  }

  /** The lines of the file about the child of this test. */
  private java.util.List<String> regels() throws Exception {
    return manager
        .haal(NORM_3.replace("?", ".csv?"))
        .body()
        .lines()
        .filter(regel -> regel.startsWith(nummer))
        .toList();
  }

  private String bewijs() {
    return Rechtstreeks.eigenaar(postgres)
        .sql(
            """
            select a.bewijs from acties.actie a join dossier.dossier d on d.id = a.dossier_id
            where d.nummer = ? and a.soort = 'n3.tijdig' and a.geeindigd_op is not null
            """)
        .param(nummer)
        .query(String.class)
        .single();
  }

  @Test
  @DisplayName("F65: missed norm 3 -> breach with duty-holder, action, date; open until evidence")
  void aMissedNormIsOneBreachUntilTheProofIsThere() throws Exception {
    assertThat(manager.haal(NORM_3).body())
        .contains(nummer, "Zorgbemiddelaar", "De hulp is nog niet gestart", "1 september 2026");
    assertThat(regels())
        .singleElement()
        .asString()
        .contains(
            "n3.tijdig;De hulp is nog niet gestart;zorgbemiddelaar;", "2026-09-01", "004:777");

    leg(
        "{\"soort\":\"hulp_bepaald\",\"op\":\"2026-08-10\",\"hulp\":\"H1\",\"vorm\":\"pleegzorg\"}");
    leg("{\"soort\":\"intake\",\"op\":\"2026-08-20\",\"hulp\":\"H1\"}");
    assertThat(regels()).as("an intake is no proof").hasSize(1);

    leg("{\"soort\":\"hulp_gestart\",\"op\":\"2026-10-20\",\"hulp\":\"H1\"}");
    assertThat(regels()).isEmpty();
    assertThat(manager.haal(NORM_3).body()).doesNotContain(nummer);
    assertThat(bewijs()).isEqualTo("niet_voldaan 2026-10-20");
  }

  @Test
  void perDutyHolderTheListCountsAndOrders() throws Exception {
    assertThat(manager.haal("/schendingen?volgorde=plicht").body())
        .contains("bij: Teammanager", "bij: Zorgbemiddelaar", "aria-sort=\"ascending\"");
    assertThat(manager.haal("/schendingen?rol=teammanager").body())
        .contains("Er is nog geen vaste jeugdbeschermer")
        .doesNotContain("De hulp is nog niet gestart");
  }

  @Test
  void anotherGiSeesNothingOfIt() throws Exception {
    assertThat(new Bezoeker(poort, "teammanager").haal(NORM_3.replace("?", ".csv?")).body())
        .doesNotContain(nummer);
  }
}
