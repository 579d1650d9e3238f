package nl.tijdig.app.wachtlijst.beslistabel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.wachtlijst.Wachtproef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One makes a table, another approves it after seeing whom it moves. */
@Proef
class TabelpaginaTest {

  private static final String VRAGEN = "Acuut gevaar: ja, nee";
  private static final String PAGINA = "/wachtlijst/risicotabel";

  @LocalServerPort private int poort;

  @Autowired private Wachtproef proef;

  private static int bewaar(Bezoeker wie, String regels) throws Exception {
    return wie.stuur(PAGINA, "factoren", VRAGEN, "regels", regels).statusCode();
  }

  /** The number of the draft on the page. */
  private static String concept(Bezoeker wie) throws Exception {
    return wie.haal(PAGINA).body().replaceAll("(?s).*name=\"tabel\" value=\"(\\d+)\".*", "$1");
  }

  @Test
  void aTableCountsAfterASecondPersonAndMovesWhoRestsOnIt() throws Exception {
    proef.maak(poort, "tabel");
    var maker = new Bezoeker(poort, "beheerder-tabel");
    var ander = new Bezoeker(poort, "manager-tabel");
    var kind = proef.kind("tabel", "2026-11-01");
    assertThat(maker.haal(PAGINA).body()).contains("id=\"geen-tabel\"", "id=\"geen-fasen\"");

    assertThat(bewaar(maker, "ja = hoog")).isEqualTo(302);
    assertThat(maker.haal(PAGINA).body())
        .contains("Er is geen regel voor: Acuut gevaar: nee")
        .doesNotContain("name=\"tabel\"");

    assertThat(bewaar(maker, "ja = hoog; nee = laag")).isEqualTo(302);
    var eerste = concept(maker);
    assertThat(maker.stuur(PAGINA + "/vaststellen", "tabel", eerste).statusCode()).isEqualTo(422);
    assertThat(ander.stuur(PAGINA + "/vaststellen", "tabel", eerste).statusCode()).isEqualTo(302);

    var inschatting = "/dossiers/" + kind + "/veiligheid/inschatting";
    assertThat(maker.stuur(inschatting, "tabel", eerste, "vraag0", "weet niet").statusCode())
        .isEqualTo(422);
    assertThat(maker.stuur(inschatting, "tabel", eerste, "vraag0", "nee").statusCode())
        .isEqualTo(302);
    assertThat(maker.haal("/wachtlijst").body()).contains("Risico laag, wacht 23 dagen");

    assertThat(bewaar(ander, "ja = hoog; nee = midden")).isEqualTo(302);
    assertThat(ander.haal(PAGINA).body()).contains("1 kind verschuift", kind);
    assertThat(maker.haal("/wachtlijst").body()).contains("Risico laag, wacht 23 dagen");
    assertThat(maker.stuur(PAGINA + "/vaststellen", "tabel", concept(maker)).statusCode())
        .isEqualTo(302);
    assertThat(maker.haal("/wachtlijst").body()).contains("Risico midden, wacht 23 dagen");
    assertThat(maker.stuur(inschatting, "tabel", eerste, "vraag0", "ja").statusCode())
        .isEqualTo(422);
  }

  @Test
  void theTableOfAnotherGiIsNotThere() throws Exception {
    proef.maak(poort, "tabel2");
    var maker = new Bezoeker(poort, "beheerder-tabel2");
    assertThat(bewaar(maker, "ja = hoog; nee = laag")).isEqualTo(302);
    var nummer = concept(new Bezoeker(poort, "manager-tabel2"));
    assertThat(
            new Bezoeker(poort, "teammanager")
                .stuur(PAGINA + "/vaststellen", "tabel", nummer)
                .statusCode())
        .isEqualTo(422);
  }
}
