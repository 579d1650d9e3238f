package nl.tijdig.app.wachtlijst.lijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.pagina.Lijstadres;
import nl.tijdig.app.wachtlijst.Wachtproef;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Hulpfeit.HulpBepaald;
import nl.tijdig.kern.dossier.Hulpfeit.HulpGestart;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Weg;
import nl.tijdig.kern.tijd.Datum;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list as its readers see it, on 24 November 2026. */
@Proef
class WachtlijstpaginaTest {

  @LocalServerPort private int poort;

  @Autowired private Wachtproef proef;
  @Autowired private Wachtlezer lezer;
  @Autowired private Organisaties organisaties;

  private static void schatIn(Bezoeker wie, String nummer, String klasse) throws Exception {
    var antwoord =
        wie.stuur(
            "/dossiers/" + nummer + "/veiligheid/risico",
            "klasse",
            klasse,
            "reden",
            "zo schat ik het in");
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(302);
  }

  @Test
  @DisplayName("F30: each child in its place with the reason in words, unassessed on top")
  void theListStandsInTheOrderOfDanger() throws Exception {
    proef.maak(poort, "volgorde");
    var kort = proef.kind("volgorde", "2026-11-22");
    var laag = proef.kind("volgorde", "2026-09-25");
    var lang = proef.kind("volgorde", "2026-11-04");
    var beheerder = new Bezoeker(poort, "beheerder-volgorde");
    schatIn(beheerder, kort, "hoog");
    schatIn(beheerder, laag, "laag");
    schatIn(beheerder, lang, "hoog");
    var onbekend = proef.kind("volgorde", "2026-11-23");

    assertThat(beheerder.haal("/wachtlijst").body())
        .containsSubsequence(
            onbekend,
            "Niet beoordeeld, wacht 1 dag",
            lang,
            "Risico hoog, wacht 20 dagen",
            kort,
            "Risico hoog, wacht 2 dagen",
            laag,
            "Risico laag, wacht 60 dagen");
    assertThat(beheerder.haal("/wachtlijst?taal=en").body())
        .contains("High risk, waits 20 days", "Not judged, waits 1 day");
    beheerder.haal("/wachtlijst?taal=nl");
    assertThat(beheerder.haal("/wachtlijst?trap=laag").body())
        .contains(laag, "<strong>4</strong>")
        .doesNotContain(lang);
    assertThat(beheerder.haal("/wachtlijst?q=" + kort).body()).contains(kort).doesNotContain(lang);
    assertThat(beheerder.haal("/wachtlijst?q=%25").body()).doesNotContain(kort, lang);

    proef.maak(poort, "volgorde");
    assertThat(new Bezoeker(poort, "manager-volgorde").haal("/wachtlijst").body()).contains(kort);
    assertThat(new Bezoeker(poort, "wachtlijstbeheerder").haal("/wachtlijst?q=" + kort).body())
        .doesNotContain(">" + kort);
  }

  @Test
  void theJudgementsStayWithWhoAndWhy() throws Exception {
    proef.maak(poort, "schatting");
    var kind = proef.kind("schatting", "2026-11-01");
    schatIn(new Bezoeker(poort, "beheerder-schatting"), kind, "hoog");
    schatIn(new Bezoeker(poort, "manager-schatting"), kind, "laag");
    assertThat(
            new Bezoeker(poort, "manager-schatting")
                .haal("/dossiers/" + kind + "/veiligheid")
                .body())
        .containsSubsequence("Laag", "manager-schatting", "Hoog", "beheerder-schatting");
    assertThat(new Bezoeker(poort, "manager-schatting").haal("/wachtlijst").body())
        .contains("Risico laag, wacht 23 dagen");
  }

  /** The rule of the database and that of the code are one. */
  @Test
  void theListOfTheDemonstrationStandsInTheOrderOfTheRule() {
    var gi = organisaties.gi("De Lichtboei").orElseThrow().id();
    for (var soort : List.of("jeugdbeschermer", "hulp")) {
      var filter = new Wachtfilter(soort, null, null, null);
      var wachtend = lezer.rijen(filter, gi, 0, 1000).stream().map(Wachtregel::wacht).toList();
      assertThat(wachtend).isNotEmpty().isSortedAccordingTo(Wacht.ORDE);
      var bladzijde = lezer.lijst(new Lijstadres("/wachtlijst", java.util.Map.of()), filter, gi);
      assertThat(bladzijde.rijen().getFirst().plaats()).isEqualTo(1);
      assertThat(bladzijde.rijen().get(9).plaats()).isEqualTo(10);
    }
  }

  @Test
  void whoHasAJeugdbeschermerWaitsForHelpOnlyUntilItReallyStarts() throws Exception {
    proef.maak(poort, "hulp");
    var gekoppeld =
        new JeugdbeschermerGekoppeld(Datum.van("2026-10-02"), Wachtproef.WERKER, Koppelrol.VAST);
    var bepaald = new HulpBepaald(Datum.van("2026-10-05"), "H1", "pleegzorg");
    var wacht =
        proef.kind(
            "hulp",
            "2026-10-01",
            gekoppeld,
            bepaald,
            new HulpGestart(Datum.van("2026-10-09"), "H1", Weg.OVERBRUGGING, false));
    var gestart =
        proef.kind(
            "hulp",
            "2026-10-01",
            gekoppeld,
            bepaald,
            new HulpGestart(Datum.van("2026-10-09"), "H1", Weg.REGULIER, true));
    var beheerder = new Bezoeker(poort, "beheerder-hulp");
    assertThat(beheerder.haal("/wachtlijst").body()).doesNotContain(wacht, gestart);
    assertThat(beheerder.haal("/wachtlijst?soort=hulp").body())
        .contains(wacht, "pleegzorg", "wacht 50 dagen")
        .doesNotContain(gestart);
    assertThat(new Bezoeker(poort, "jb-hulp").haal("/wachtlijst?soort=hulp").body())
        .contains(wacht);
  }
}
