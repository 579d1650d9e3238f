package nl.tijdig.app.toegang;

import static nl.tijdig.app.toegang.AanvalTest.EIGEN;
import static nl.tijdig.app.toegang.AanvalTest.VREEMD;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.UUID;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The id of a form that somebody else sent opens nothing, stores nothing and breaks nothing. */
@Proef
class HergebruiktFormulierTest {

  /** The zorgbemiddelaar of the jeugdregio records on a child of another GI there. */
  private static final String VAN_DE_REGIO =
      """
      select d.nummer from dossier.dossier d join organisaties.gi_nu i on i.id = d.gi_id
      where d.jeugdregio = 'JZ13' and i.naam <> 'De Lichtboei' and d.bron = 'register' and d.fictief
        and not exists (select from dossier.gebeurtenis g
          where g.dossier_id = d.id and g.soort = 'maatregel_beeindigd')
      order by d.nummer limit 1
      """;

  private final UUID opdracht = UUID.randomUUID();

  @LocalServerPort private int poort;
  @Autowired private EmbeddedPostgres postgres;

  private String dossier = "";

  @BeforeEach
  void iemandAndersLegtVast() throws Exception {
    dossier = Rechtstreeks.eigenaar(postgres).sql(VAN_DE_REGIO).query(String.class).single();
    var antwoord =
        new Bezoeker(poort, "zorgbemiddelaar")
            .stuur("/dossiers/" + dossier + "/vastleggen", formulier());
    assertThat(antwoord.statusCode()).isEqualTo(302);
  }

  private String[] formulier() {
    return new String[] {
      "opdracht",
      opdracht.toString(),
      "soort",
      "contact",
      "op",
      "2026-11-20",
      "met",
      "ouder",
      "inhoudelijk",
      "ja",
      "door",
      "P" + opdracht,
      "correctie_reden",
      "proef met een reden",
      "kind",
      "K-" + opdracht.toString().substring(0, 8),
      "gezin",
      "G-1",
      "gemeente",
      "0384",
      "jeugdregio",
      "JZ13",
      "maatregel",
      "ots"
    };
  }

  @Test
  void aFormOfSomebodyElseIsRefusedWithARemedy() throws Exception {
    var bezoeker = new Bezoeker(poort, "teammanager");
    var eerst = Rechtstreeks.vastgelegd(postgres);
    var antwoord = bezoeker.stuur("/dossiers/" + EIGEN + "/vastleggen", formulier());
    assertThat(antwoord.statusCode()).isEqualTo(422);
    assertThat(antwoord.body()).contains("al gebruikt").doesNotContain(dossier);
    var feit =
        Rechtstreeks.eigenaar(postgres)
            .sql(
                """
                select min(volgnummer) from dossier.gebeurtenis g
                join dossier.dossier d on d.id = g.dossier_id
                where d.nummer = ? and g.soort = 'contact'
                """)
            .param(EIGEN)
            .query(Integer.class)
            .single();
    var correctie =
        bezoeker.stuur("/dossiers/" + EIGEN + "/feiten/" + feit + "/corrigeren", formulier());
    assertThat(correctie.statusCode()).isEqualTo(422);
    assertThat(bezoeker.stuur("/dossiers/nieuw", formulier()).statusCode()).isEqualTo(422);
    assertThat(Rechtstreeks.vastgelegd(postgres)).isEqualTo(eerst);
  }

  @Test
  void aFormThatWasSentDoesNotOpenADossierElsewhere() throws Exception {
    var eerst = Rechtstreeks.vastgelegd(postgres);
    for (var wie : List.of("teammanager", "zorgbemiddelaar", "jeugdbeschermer")) {
      var bezoeker = new Bezoeker(poort, wie);
      for (var pad : List.of("/vastleggen", "/feiten/1/corrigeren")) {
        var antwoord = bezoeker.stuur("/dossiers/" + VREEMD + pad, formulier());
        assertThat(antwoord.statusCode()).as(wie + pad).isEqualTo(404);
      }
    }
    assertThat(Rechtstreeks.vastgelegd(postgres)).isEqualTo(eerst);
  }
}
