package nl.tijdig.app.toegang;

import static nl.tijdig.app.toegang.AanvalTest.EIGEN;
import static nl.tijdig.app.toegang.AanvalTest.VREEMD;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A dossier elsewhere is not there, and each try is in the inzagelog with who tried. */
@Proef
class VreemdDossierTest {

  @LocalServerPort private int poort;
  @Autowired private JdbcClient databank;
  @Autowired private EmbeddedPostgres postgres;

  @ParameterizedTest
  @EnumSource(value = Rol.class, mode = EnumSource.Mode.EXCLUDE, names = "INSPECTEUR")
  void aDossierThatIsNotTheirsIsNotThere(Rol rol) throws Exception {
    var bezoeker = new Bezoeker(poort, rol.code());
    var eerst = Rechtstreeks.vastgelegd(postgres);
    var fouten = new TreeMap<String, Integer>();
    for (var regel : AanvalTest.MAG.entrySet()) {
      if (!regel.getKey().contains("{nummer}") || regel.getKey().contains("praktijktoets")) {
        continue;
      }
      var pad = AanvalTest.ingevuld(regel.getKey().substring(regel.getKey().indexOf('/')), VREEMD);
      var post = regel.getKey().startsWith("POST ");
      var antwoord = post ? bezoeker.stuur(pad, formulier(UUID.randomUUID())) : bezoeker.haal(pad);
      var verwacht = regel.getValue().contains(rol) ? 404 : 403;
      var log = rol.code() + " geweigerd " + VREEMD + " " + pad;
      if (antwoord.statusCode() != verwacht || !laatste().equals(log)) {
        fouten.put(regel.getKey() + " " + laatste(), antwoord.statusCode());
      }
    }
    assertThat(fouten).isEmpty();
    assertThat(Rechtstreeks.vastgelegd(postgres)).isEqualTo(eerst);
  }

  /** Answers that every form of the table takes, or passes over. */
  private static String[] formulier(UUID opdracht) {
    return new String[] {
      "soort",
      "veiligheidsplan",
      "op",
      "2026-11-20",
      "opdracht",
      opdracht.toString(),
      "correctie_reden",
      "proef met een reden",
      "reden",
      "proef met een reden",
      "bsn",
      "999900006"
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "D-999999",
        "D-000020%20",
        "d-000020",
        "%27%20or%201=1--",
        "D-000016%27%20union%20select%20nummer%20from%20dossier--",
        "..%2fD-000020",
        "D-000016;gi=x",
        "D-000016%00",
        "D-00002_",
        "%25"
      })
  void aGuessedNumberGivesNothingAway(String nummer) throws Exception {
    var bezoeker = new Bezoeker(poort, "jeugdbeschermer");
    for (var pad : List.of("", "/vastleggen", "/identiteit", "/feiten/1/corrigeren")) {
      var antwoord = bezoeker.haal("/dossiers/" + nummer + pad);
      assertThat(antwoord.statusCode()).as(pad).isIn(400, 404);
      assertThat(antwoord.body()).doesNotContain("K-0000", "G-0000");
    }
  }

  @Test
  void aFactOfAnotherDossierOrOfAReconstructieIsNotCorrected() throws Exception {
    var bezoeker = new Bezoeker(poort, "jeugdbeschermer");
    var eerst = Rechtstreeks.vastgelegd(postgres);
    for (var pad : List.of(EIGEN + "/feiten/999", EIGEN + "/feiten/0", "C02/feiten/1")) {
      var adres = "/dossiers/" + pad + "/corrigeren";
      assertThat(bezoeker.haal(adres).statusCode()).as(pad).isEqualTo(404);
      assertThat(bezoeker.stuur(adres, formulier(UUID.randomUUID())).statusCode()).isEqualTo(404);
    }
    assertThat(bezoeker.stuur("/dossiers/" + EIGEN + "/vastleggen").statusCode()).isEqualTo(400);
    assertThat(bezoeker.haal("/dossiers/" + EIGEN + "?gekend=2999-01-01").statusCode())
        .isEqualTo(400);
    assertThat(
            bezoeker.stuur("/dossiers/C02/vastleggen", formulier(UUID.randomUUID())).statusCode())
        .isEqualTo(422);
    assertThat(Rechtstreeks.vastgelegd(postgres)).isEqualTo(eerst);
  }

  private String laatste() {
    return databank
        .sql(
            """
            select wie || ' ' || handeling || ' ' || coalesce(dossier, '-') || ' ' || pad
            from toegang.inzage order by nummer desc limit 1
            """)
        .query(String.class)
        .single();
  }
}
