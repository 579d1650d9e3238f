package nl.tijdig.app.werkvoorraad.vandaag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.tijdig.app.Als;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.dossier.Vastleggen.Opdracht;
import nl.tijdig.app.dossier.inschrijving.Inschrijfformulier;
import nl.tijdig.app.toegang.Rol;
import nl.tijdig.berichten.dossiers.Dossierlezer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** G08: what somebody does for a waiting child changes its row. */
@Proef
class WachtlijstTest {

  private static final String MANAGER = "teammanager-wacht";
  private static final String BEHEERDER = "wachtlijstbeheerder-wacht";

  @LocalServerPort private int poort;

  @Autowired private Proefgi proefgi;
  @Autowired private Vastleggen vastleggen;

  @Test
  void aTalkThatIsRecordedMovesTheRowAndTakesItsButtonAway() throws Exception {
    var gi = proefgi.maak(MANAGER, "GI van de wachtlijst", "2020-01-01", "2030-12-31");
    proefgi.neemAan(BEHEERDER, Rol.WACHTLIJSTBEHEERDER, gi, null);
    var eerste = schrijfIn();
    var tweede = schrijfIn();
    assertThat(lijst()).containsSubsequence(eerste, tweede).contains("nog nooit", "telt als hoog");
    assertThat(lijst()).contains("/dossiers/" + eerste + "/vastleggen?soort=contact");

    leg(eerste, "{\"soort\":\"contact\",\"op\":\"2026-11-24\",\"met\":[\"kind\",\"ouder\"]}");
    var na = lijst();
    assertThat(na).containsSubsequence(tweede, eerste, "24 november 2026");
    assertThat(na)
        .doesNotContain("/dossiers/" + eerste + "/vastleggen?soort=contact")
        .contains("/dossiers/" + tweede + "/vastleggen?soort=contact");

    assertThat(na).doesNotContain("en op hulp die is bepaald");
    leg(
        tweede,
        "{\"soort\":\"hulp_bepaald\",\"op\":\"2026-11-24\",\"hulp\":\"H1\",\"vorm\":\"pleegzorg\"}");
    assertThat(lijst()).contains("en op hulp die is bepaald");
  }

  private String lijst() throws Exception {
    return new Bezoeker(poort, BEHEERDER).haal("/").body();
  }

  private String schrijfIn() throws Exception {
    var kind = "K-" + UUID.randomUUID().toString().substring(0, 8) + "x";
    var antwoord =
        Inschrijfformulier.stuur(
            new Bezoeker(poort, MANAGER), kind, "2026-11-10", "2027-11-10", UUID.randomUUID());
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(302);
    return antwoord.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
  }

  private void leg(String nummer, String feit) throws Exception {
    var gebeurtenis = Dossierlezer.leesGebeurtenis(feit);
    Als.account(
        MANAGER,
        () -> vastleggen.leg(nummer, new Opdracht(UUID.randomUUID(), gebeurtenis, MANAGER)));
  }
}
