package nl.tijdig.app.dossier.noodtoegang;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.dossier.Proefgi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** G18, U25: who cannot wait need not type a number as it stands on paper. */
@Proef
class GetyptNummerTest {

  @LocalServerPort private int poort;
  @Autowired private Proefgi proefgi;

  @ParameterizedTest
  @ValueSource(strings = {"D-000021", "d-000021", " 21 "})
  void aNumberOpensTheDossierHoweverItIsTyped(String getypt) throws Exception {
    proefgi.maak("nood-typer", "GI van wie typt", "2023-01-01", "2030-12-31");
    var bezoeker = new Bezoeker(poort, "nood-typer");
    var antwoord =
        bezoeker.stuur("/noodtoegang/nieuw", "nummer", getypt, "reden", "Het kind is zoek");
    assertThat(antwoord.headers().firstValue("Location").orElse("")).endsWith("/D-000021");
    var blad = bezoeker.haal("/dossiers/D-000021");
    assertThat(blad.statusCode()).isEqualTo(200);
    assertThat(blad.body()).contains("id=\"tabel-relaties\"").doesNotContain("id=\"naar-persoon\"");
  }
}
