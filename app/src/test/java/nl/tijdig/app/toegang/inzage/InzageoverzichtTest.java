package nl.tijdig.app.toegang.inzage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** G20 and U28: who did what, when, why and how it ended, in words. */
@Proef
class InzageoverzichtTest {

  private static final String EIGEN = "D-000016";

  @LocalServerPort private int poort;

  @Test
  void theBeheerderReadsWhoDidWhatWithoutTheChild() throws Exception {
    new Bezoeker(poort, "jeugdbeschermer").haal("/dossiers/" + EIGEN + "/vastleggen");
    var pagina =
        new Bezoeker(poort, "beheerder").haal("/inzagelog?wie=jeugdbeschermer&handeling=zien");
    assertThat(pagina.statusCode()).isEqualTo(200);
    assertThat(pagina.body())
        .contains(
            "wat er gebeurde",
            "Zicht houden op jeugdbescherming",
            "De Lichtboei",
            "gelukt",
            "Wat deze controle niet ziet")
        .doesNotContain("D-0000", ">teammanager<");
  }

  @Test
  void theInspectorFiltersByPersonDayActionAndDossier() throws Exception {
    var inspecteur = new Bezoeker(poort, "inspecteur");
    new Bezoeker(poort, "teammanager").haal("/dossiers/" + EIGEN);
    var gevonden =
        inspecteur.haal("/inzagelog?wie=teamm&handeling=zien&dossier=" + EIGEN + "&vanaf=1-1-2020");
    assertThat(gevonden.body()).contains("het dossier", EIGEN).doesNotContain("Niets gevonden");
    for (var vraag :
        List.of(
            "vanaf=1-1-2090",
            "tot=1-1-2020",
            "wie=niemand",
            "dossier=D-999999&handeling=uitvoeren")) {
      assertThat(inspecteur.haal("/inzagelog?" + vraag).body())
          .as(vraag)
          .contains("Niets gevonden");
    }
    var fout = inspecteur.haal("/inzagelog?vanaf=gisteren&handeling=onzin");
    assertThat(fout.statusCode()).isEqualTo(422);
    assertThat(fout.body()).contains("Zo kan niet worden gezocht");
  }

  @Test
  void u28WhatWasRefusedStandsThereAsRefused() throws Exception {
    var manager = new Bezoeker(poort, "teammanager");
    var antwoord =
        manager.stuur(
            "/dossiers/" + EIGEN + "/vastleggen",
            "soort",
            "contact",
            "op",
            "2027-11-20",
            "opdracht",
            UUID.randomUUID().toString());
    assertThat(antwoord.statusCode()).isEqualTo(422);
    var adres = "/dossiers/" + EIGEN + "/inzage?handeling=geweigerd&wie=teammanager";
    assertThat(manager.haal(adres).body()).contains("wilde vastleggen", "geweigerd");
  }

  @Test
  void thePagesGoOnWhereTheLastOneEnded() throws Exception {
    var inspecteur = new Bezoeker(poort, "inspecteur");
    for (var i = 0; i < Inzageoverzicht.PAGINA; i++) {
      inspecteur.haal("/sluitingen");
    }
    var eerste = inspecteur.haal("/inzagelog?wie=inspecteur").body();
    var verder =
        eerste.replaceAll("(?s).*href=\"([^\"]*voor=[0-9]+)\".*", "$1").replace("&amp;", "&");
    assertThat(verder).startsWith("/inzagelog?wie=inspecteur&voor=");
    assertThat(inspecteur.haal(verder).statusCode()).isEqualTo(200);
  }

  @Test
  void itCanBeReadByEverybody() {
    try (var browser = new Browser(poort)) {
      for (var breed : List.of(320, 1280)) {
        var pagina = browser.ingelogd("inspecteur", breed);
        pagina.navigate("/inzagelog");
        assertThat(Browser.drempels(pagina)).isEmpty();
        pagina.navigate("/dossiers/" + EIGEN + "/inzage");
        assertThat(Browser.drempels(pagina)).isEmpty();
      }
    }
  }
}
