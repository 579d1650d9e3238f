package nl.tijdig.app.jeugdbeschermers.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.tijdig.app.Als;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.dossier.Vastleggen.Formulier;
import nl.tijdig.app.dossier.Vastleggen.Opdracht;
import nl.tijdig.app.dossier.Vastleggen.Stap;
import nl.tijdig.app.dossier.inschrijving.Inschrijfformulier;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.kern.dossier.Begeleidingsfeit.InstroomteamStart;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * F33: the day that an instroomteam named for the handover has passed, and the team manager sees
 * it.
 */
@Proef
class OverdrachtenTest {

  private static final String ACCOUNT = "teammanager-instroom";
  private static final String GI = "GI met een instroomteam";

  @LocalServerPort private int poort;

  @Autowired private JdbcClient databank;
  @Autowired private Proefgi proefgi;
  @Autowired private Organisaties organisaties;
  @Autowired private Overdrachten overdrachten;
  @Autowired private Vastleggen vastleggen;
  @Autowired private Vandaag vandaag;

  private Bezoeker manager;

  @BeforeEach
  void maak() throws Exception {
    proefgi.maak(ACCOUNT, GI, "2020-01-01", "2030-12-31");
    manager = new Bezoeker(poort, ACCOUNT);
  }

  private int gi() {
    return organisaties.gi(GI).orElseThrow().id();
  }

  private String bijInstroomteam(LocalDate verwacht) throws Exception {
    var kind = "K-" + UUID.randomUUID().toString().substring(0, 6) + "1";
    var nummer =
        Inschrijfformulier.stuur(manager, kind, "2026-11-02", "2027-11-02", UUID.randomUUID())
            .headers()
            .firstValue("Location")
            .orElseThrow()
            .replaceAll(".*/", "");
    leg(nummer, new InstroomteamStart(Datum.van("2026-11-03"), verwacht));
    return nummer;
  }

  private void leg(String nummer, Gebeurtenis feit) throws Exception {
    Als.account(
        ACCOUNT, () -> vastleggen.leg(nummer, new Opdracht(UUID.randomUUID(), feit, ACCOUNT)));
  }

  @ParameterizedTest
  @CsvSource({"-2, true", "-1, true", "0, false", "1, false", "6, false", "7, false", "8, "})
  void theAlarmBeginsTheDayAfterAndTheDayIsSeenComingAWeekBefore(
      int dagen, @Nullable Boolean isGemist) throws Exception {
    var verwacht = vandaag.dag().plusDays(dagen);
    var voor = overdrachten.stand(gi(), vandaag.dag());
    var nummer = bijInstroomteam(verwacht);
    var na = overdrachten.stand(gi(), vandaag.dag());
    var afspraken =
        overdrachten.eerste(gi(), vandaag.dag()).stream()
            .filter(een -> een.nummer().equals(nummer))
            .toList();
    assertThat(na.teLaat() - voor.teLaat()).isEqualTo(Boolean.TRUE.equals(isGemist) ? 1 : 0);
    assertThat(na.binnenkort() - voor.binnenkort())
        .isEqualTo(Boolean.FALSE.equals(isGemist) ? 1 : 0);
    if (isGemist == null) {
      assertThat(afspraken).isEmpty();
    } else {
      assertThat(afspraken).containsExactly(new Overdrachten.Afspraak(nummer, verwacht, -dagen));
      assertThat(afspraken.getFirst().isGemist()).isEqualTo(isGemist);
    }
  }

  @Test
  void theTeamPageNamesTheChildUntilItHasAFixedJeugdbeschermer() throws Exception {
    var nummer = bijInstroomteam(vandaag.dag().minusDays(9));
    var voor = overdrachten.stand(gi(), vandaag.dag()).teLaat();
    var knop = "/dossiers/" + nummer + "/vastleggen?soort=jeugdbeschermer_gekoppeld";
    assertThat(manager.haal("/team").body()).contains(knop, "9 dagen te laat");
    assertThat(manager.haal(knop).statusCode()).isEqualTo(200);
    try (var browser = new Browser(poort)) {
      for (var breedte : new int[] {1280, 320}) {
        var pagina = browser.ingelogd(ACCOUNT, breedte);
        pagina.navigate("/team");
        assertThat(Browser.drempels(pagina)).isEmpty();
        assertThat((int) pagina.evaluate("document.documentElement.scrollWidth"))
            .isLessThanOrEqualTo(breedte);
      }
    }
    leg(
        nummer,
        new JeugdbeschermerGekoppeld(
            Datum.van(vandaag.dag().toString()), "JB-vast", Koppelrol.VAST));
    assertThat(manager.haal("/team").body()).doesNotContain(knop);
    assertThat(overdrachten.stand(gi(), vandaag.dag()).teLaat()).isEqualTo(voor - 1);
  }

  /** What was recorded in the same go, or before, took nobody over. */
  @Test
  void theActionIsOpenOnceAndItsProofIsTheFactThatTookTheChildOver() throws Exception {
    var dag = vandaag.dag();
    var nummer = bijInstroomteam(dag.plusDays(1));
    leg(
        nummer,
        new JeugdbeschermerGekoppeld(Datum.van("2026-11-05"), "JB-even", Koppelrol.VERVANGER));
    assertThat(bewijzen(nummer)).containsExactly("open");
    var stappen =
        List.of(
            new Stap(
                nummer,
                new JeugdbeschermerGekoppeld(Datum.van("2026-11-20"), "JB-vast", Koppelrol.VAST)),
            new Stap(
                nummer,
                new JeugdbeschermerOntkoppeld(
                    Datum.van("2026-11-20"), "JB-even", Ontkoppelreden.GEPLAND)));
    Als.account(
        ACCOUNT,
        () -> {
          vastleggen.leg(stappen, new Formulier(UUID.randomUUID(), "/team", ACCOUNT));
          return true;
        });
    assertThat(bewijzen(nummer)).containsExactly("jeugdbeschermer_gekoppeld 2026-11-20");
  }

  private List<String> bewijzen(String nummer) {
    return databank
        .sql(
            """
            select coalesce(a.bewijs, 'open')
            from acties.actie a join dossier.dossier d on d.id = a.dossier_id
            where d.nummer = ? and a.soort = 'overdracht' order by a.id
            """)
        .param(nummer)
        .query(String.class)
        .list();
  }

  @Test
  void nobodyElseSeesThem() throws Exception {
    bijInstroomteam(vandaag.dag().minusDays(3));
    assertThat(Als.account("teammanager", () -> overdrachten.eerste(gi(), vandaag.dag())))
        .isEmpty();
  }
}
