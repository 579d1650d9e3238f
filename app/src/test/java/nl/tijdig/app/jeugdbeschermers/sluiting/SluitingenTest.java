package nl.tijdig.app.jeugdbeschermers.sluiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.tijdig.app.Als;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.dossier.inschrijving.Inschrijfformulier;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.toegang.Gi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** G11: a GI stops after confirmation, can turn back, and goes on per court day. */
@Proef
class SluitingenTest {

  @LocalServerPort private int poort;

  @Autowired private Proefgi proefgi;
  @Autowired private Organisaties organisaties;
  @Autowired private Sluitingen sluitingen;
  @Autowired private Vandaag vandaag;

  private String account = "";
  private String naam = "";
  private Bezoeker manager;
  private List<String> kinderen = List.of();

  @BeforeEach
  void maak() throws Exception {
    var nummer = UUID.randomUUID().toString().substring(0, 8);
    account = "teammanager-stopt-" + nummer;
    naam = "GI die stopt " + nummer;
    proefgi.maak(account, naam, "2020-01-01", "2030-12-31");
    manager = new Bezoeker(poort, account);
    kinderen = List.of(schrijfIn(nummer + "x"), schrijfIn(nummer + "y"), schrijfIn(nummer + "z"));
  }

  private String schrijfIn(String kind) throws Exception {
    return Inschrijfformulier.stuur(
            manager, "K-" + kind, "2026-11-02", "2027-11-02", UUID.randomUUID())
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceAll(".*/", "");
  }

  private Gi gi() {
    return organisaties.gi(naam).orElseThrow();
  }

  private String begin() throws Exception {
    return manager
        .stuur("/sluitingen", "vanaf", "2026-11-10", "bevestigd", "ja")
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceAll("https?://[^/]*", "");
  }

  @Test
  void itBeginsOnlyWhenItWasConfirmed() throws Exception {
    var gevraagd = manager.stuur("/sluitingen", "vanaf", "2026-11-10");
    assertThat(gevraagd.statusCode()).isEqualTo(200);
    assertThat(gevraagd.body()).contains("3 kinderen", "name=\"bevestigd\"");
    assertThat(sluitingen.lopende(gi().id())).isEmpty();
    begin();
    assertThat(sluitingen.lopende(gi().id())).isPresent();
  }

  @Test
  void startingTwiceShowsTheOneThatRuns() throws Exception {
    var eerste = begin();
    assertThat(manager.haal(eerste).body()).contains("De sluiting is begonnen");
    assertThat(begin()).isEqualTo(eerste);
    assertThat(manager.haal(eerste).body()).contains("loopt al");
    var tweede = manager.stuur("/sluitingen", "vanaf", "2026-11-11");
    assertThat(tweede.statusCode()).isEqualTo(302);
  }

  @Test
  void itIsWithdrawnWithAReasonWhileNobodyWentAndCanBeginAgain() throws Exception {
    var adres = begin();
    assertThat(manager.stuur(adres + "/intrekken", "reden", "kort").statusCode()).isEqualTo(422);
    assertThat(
            manager.stuur(adres + "/intrekken", "reden", "De gemeente betaalt toch").statusCode())
        .isEqualTo(302);
    assertThat(manager.haal("/sluitingen").body()).contains("De gemeente betaalt toch");
    assertThat(sluitingen.lopende(gi().id())).isEmpty();
    var opnieuw = begin();
    assertThat(opnieuw).isNotEqualTo(adres);
    overgang(opnieuw, "De Lichtboei", kinderen.getFirst());
    assertThat(
            manager.stuur(opnieuw + "/intrekken", "reden", "De gemeente betaalt toch").statusCode())
        .isEqualTo(422);
  }

  private int overgang(String adres, String naar, String... nummers) throws Exception {
    var velden = new java.util.ArrayList<>(List.of("rechtbank_op", "2026-11-20", "naar", naar));
    for (var nummer : nummers) {
      velden.addAll(List.of("nummer", nummer));
    }
    return manager.stuur(adres + "/overgang", velden.toArray(String[]::new)).statusCode();
  }

  /** All children of one court day in one go; U02: who was first has decided. */
  @Test
  void aCourtDayIsRecordedInOneGoAndTheSecondTabIsTold() throws Exception {
    var adres = begin();
    assertThat(overgang(adres, "De Lichtboei")).isEqualTo(422);
    assertThat(overgang(adres, "De Lichtboei", kinderen.get(0), kinderen.get(1))).isEqualTo(302);
    var tweede =
        manager.stuur(
            adres + "/overgang",
            "rechtbank_op",
            "2026-11-20",
            "naar",
            "Stichting Jeugdanker",
            "nummer",
            kinderen.get(1),
            "nummer",
            kinderen.get(2));
    assertThat(tweede.statusCode()).isEqualTo(422);
    assertThat(tweede.body()).contains(kinderen.get(1) + " is intussen", "De Lichtboei");
    var zaken = Als.account(account, () -> sluitingen.met(id(adres))).orElseThrow().zaken();
    assertThat(zaken).filteredOn(zaak -> zaak.rechtbankOp() == null).hasSize(1);
  }

  private static long id(String adres) {
    return Long.parseLong(adres.replaceAll(".*/", ""));
  }

  @Test
  void noTargetStopsItselfOrIsWithoutCertificate() throws Exception {
    var adres = begin();
    proefgi.maak("teammanager-verlopen", "GI met verlopen certificaat", "2020-01-01", "2026-11-01");
    var keuzes = manager.haal(adres).body();
    assertThat(keuzes)
        .contains("value=\"De Lichtboei\"", "<option value=\"\">Kies een GI</option>")
        .doesNotContain("value=\"De Waterkant\"", "value=\"GI met verlopen certificaat\"");
    assertThat(overgang(adres, "De Waterkant", kinderen.getFirst())).isEqualTo(422);
    assertThat(overgang(adres, "", kinderen.getFirst())).isEqualTo(422);
    assertThat(overgang(adres, naam, kinderen.getFirst())).isEqualTo(422);
  }

  @Test
  void thePagesAreWithoutThresholdAndFitAtFourTimesZoom() throws Exception {
    var adres = begin();
    try (var browser = new Browser(poort)) {
      for (var breedte : new int[] {1280, 320}) {
        var pagina = browser.ingelogd(account, breedte);
        pagina.navigate(adres);
        assertThat(Browser.drempels(pagina)).isEmpty();
        assertThat((int) pagina.evaluate("document.documentElement.scrollWidth"))
            .isLessThanOrEqualTo(breedte);
      }
    }
  }
}
