package nl.tijdig.app.jeugdbeschermers.werkers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.tijdig.app.Als;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.dossier.Vastleggen.Opdracht;
import nl.tijdig.app.dossier.inschrijving.Inschrijfformulier;
import nl.tijdig.app.jeugdbeschermers.team.Team;
import nl.tijdig.app.jeugdbeschermers.team.Teamregel;
import nl.tijdig.app.jeugdbeschermers.team.Teamstand;
import nl.tijdig.app.jeugdbeschermers.vervanging.Vervanggat;
import nl.tijdig.app.jeugdbeschermers.vervanging.Vervanging;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * No child drops out, whoever its worker is: unknown, gone, or away with somebody who stands in.
 */
@Proef
class WaarnemingTest {

  private static final String ACCOUNT = "teammanager-waarneming";
  private static final String GI = "GI van de proef met waarneming";

  @LocalServerPort private int poort;

  @Autowired private Proefgi proefgi;
  @Autowired private Organisaties organisaties;
  @Autowired private Team team;
  @Autowired private Werkers werkers;
  @Autowired private Afwezigheden afwezigheden;
  @Autowired private Vervanging vervanging;
  @Autowired private Waarneming waarneming;
  @Autowired private Vastleggen vastleggen;
  @Autowired private Vandaag vandaag;

  private Bezoeker manager;

  @BeforeEach
  void maak() throws Exception {
    proefgi.maak(ACCOUNT, GI, "2020-01-01", "2030-12-31");
    manager = new Bezoeker(poort, ACCOUNT);
  }

  @Test
  void noChildDropsOutWhoeverItsWorkerIs() throws Exception {
    var gisteren = vandaag.dag().minusDays(1);
    var nummer = schrijfIn();
    var koppeling =
        new JeugdbeschermerGekoppeld(Datum.van(gisteren.toString()), "JB-wie", Koppelrol.VAST);
    Als.account(
        ACCOUNT, () -> vastleggen.leg(nummer, new Opdracht(UUID.randomUUID(), koppeling, ACCOUNT)));
    assertThat(stand().onbekend()).extracting(Teamregel::wie).containsExactly("JB-wie");

    neemOp("JB-wie", gisteren);
    assertThat(stand().onbekend()).isEmpty();
    assertThat(stand().aantalOverbelast()).isZero();
    assertThat(Als.account(ACCOUNT, () -> vervanging.gaten(gi(GI))))
        .extracting(Vervanggat::oorzaak)
        .containsExactly(Vervanggat.Oorzaak.ZELF_VERTROKKEN);
    assertThat(manager.haal("/team").body()).contains("is weg sinds");

    neemOp("JB-ander", null);
    Als.account(
        ACCOUNT,
        () -> {
          afwezigheden.meld(
              gi(GI), "JB-wie", Afwezigheid.nieuw(vandaag.dag(), null, "JB-ander"), false);
          return true;
        });
    assertThat(Als.account(ACCOUNT, () -> waarneming.nogZonder(gi(GI), "JB-wie", "JB-ander")))
        .containsExactly(nummer);
    neemWaar("false");
    assertThat(waarneming.nu(gi(GI), "JB-wie"))
        .containsExactly(new Waarneming.Vervanging("JB-ander", 1));
    neemWaar("true");
    assertThat(waarneming.nu(gi(GI), "JB-wie")).isEmpty();
  }

  private Teamstand stand() {
    return team.stand(gi(GI), vandaag.dag());
  }

  private void neemOp(String wie, @Nullable LocalDate tot) throws Exception {
    var werker =
        new Werker(
            wie,
            "Anna van Dam",
            null,
            null,
            Set.of(),
            1350,
            LocalDate.of(2027, 12, 31),
            LocalDate.of(2026, 1, 1),
            tot);
    Als.account(
        ACCOUNT,
        () -> {
          werkers.neemOp(gi(GI), werker);
          return true;
        });
  }

  private String schrijfIn() throws Exception {
    var antwoord =
        Inschrijfformulier.stuur(
            manager,
            "K-4711",
            vandaag.dag().minusDays(2).toString(),
            vandaag.dag().plusMonths(6).toString(),
            UUID.randomUUID());
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(302);
    return antwoord.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
  }

  private void neemWaar(String einde) throws Exception {
    var antwoord =
        manager.stuur(
            "/team/werkers/JB-wie/waarneming",
            "vervanger",
            "JB-ander",
            "einde",
            einde,
            "formulier",
            UUID.randomUUID().toString());
    assertThat(antwoord.statusCode()).isEqualTo(302);
  }

  private int gi(String naam) {
    return organisaties.gi(naam).orElseThrow().id();
  }
}
