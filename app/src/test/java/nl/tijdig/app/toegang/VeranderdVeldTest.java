package nl.tijdig.app.toegang;

import static nl.tijdig.app.toegang.AanvalTest.EIGEN;
import static nl.tijdig.app.toegang.AanvalTest.VREEMD;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A teammanager changes what stands hidden in the forms; nothing of another GI moves. */
@Proef
class VeranderdVeldTest {

  /** A child of the GI that stops, and that did not go to another GI. */
  private static final String VAN_DE_SLUITING =
      """
      select d.nummer from jeugdbeschermers.sluiting_zaak z
      join dossier.dossier d on d.id = z.dossier_id
      join organisaties.gi_nu i on i.id = d.gi_id
      where i.naam = 'De Waterkant' order by d.nummer limit 1
      """;

  @LocalServerPort private int poort;
  @Autowired private EmbeddedPostgres postgres;

  private JdbcClient eigenaar;
  private Bezoeker bezoeker;
  private Map<String, String> eerst;

  @BeforeEach
  void logIn() throws Exception {
    eigenaar = Rechtstreeks.eigenaar(postgres);
    bezoeker = new Bezoeker(poort, "teammanager");
    eerst = Rechtstreeks.vastgelegd(postgres);
  }

  @AfterEach
  void nothingMoved() {
    assertThat(Rechtstreeks.vastgelegd(postgres)).isEqualTo(eerst);
  }

  @Test
  void aRiskClassOfAChildElsewhere() throws Exception {
    var antwoord = bezoeker.stuur("/team/risico", "nummer", VREEMD, "klasse", "laag");
    assertThat(antwoord.statusCode()).isEqualTo(404);
    assertThat(
            eigenaar
                .sql(
                    """
                    select wie || ' ' || handeling || ' ' || dossier || ' ' || pad from toegang.inzage
                    order by nummer desc limit 1
                    """)
                .query(String.class)
                .single())
        .isEqualTo("teammanager geweigerd " + VREEMD + " /team/risico");
    assertThat(
            bezoeker.stuur("/team/risico", "nummer", EIGEN, "klasse", "' or '1'='1").statusCode())
        .isEqualTo(400);
  }

  @Test
  void aPlanWithAChildElsewhereOrAWorkerElsewhere() throws Exception {
    var ander =
        eigenaar
            .sql(
                """
                select j.wie from jeugdbeschermers.jeugdbeschermer j
                where j.wie not in (
                  select e.wie from jeugdbeschermers.jeugdbeschermer e
                  join organisaties.gi_nu i on i.id = e.gi_id where i.naam = 'De Lichtboei')
                order by j.wie limit 1
                """)
            .query(String.class)
            .single();
    for (var wens :
        List.of(
            new String[] {"kind-" + VREEMD, "JB-2702"},
            new String[] {"kind-C02", "JB-2702"},
            new String[] {"kind-" + EIGEN, ander, "van", "JB-2702"},
            new String[] {"kind-" + VREEMD, "JB-2702", "van", ander, "reden", "GEPLAND"},
            new String[] {"kind-' or '1'='1", "JB-2702"})) {
      var plan = bezoeker.stuur("/team/plan", met(wens, "gi", "Kompas Kind en Gezin"));
      assertThat(plan.statusCode()).isEqualTo(200);
      var toch = met(met(wens, "toch", "true"), "formulier", UUID.randomUUID().toString());
      var antwoord = bezoeker.stuur("/team/plan/vastleggen", toch);
      assertThat(antwoord.statusCode()).as(wens[0]).isIn(200, 422);
      assertThat(antwoord.body()).doesNotContain("K-000020", "Kompas Kind en Gezin");
    }
    var voorstel = bezoeker.haal("/team/voorstel?van=" + ander);
    assertThat(voorstel.body()).doesNotContainPattern("D-[0-9]{6}");
  }

  private static String[] met(String[] velden, String naam, String waarde) {
    var alle = java.util.Arrays.copyOf(velden, velden.length + 2);
    alle[velden.length] = naam;
    alle[velden.length + 1] = waarde;
    return alle;
  }

  @Test
  void theClosureOfAnotherGi() throws Exception {
    var nummer = eigenaar.sql(VAN_DE_SLUITING).query(String.class).single();
    assertThat(bezoeker.haal("/sluitingen").body()).doesNotContain("De Waterkant");
    assertThat(bezoeker.haal("/sluitingen/1").statusCode()).isEqualTo(404);
    for (var id : List.of("1", "999")) {
      var antwoord =
          bezoeker.stuur(
              "/sluitingen/" + id + "/overgang",
              "nummer",
              nummer,
              "rechtbank_op",
              "2026-11-20",
              "naar",
              "De Lichtboei");
      assertThat(antwoord.body()).doesNotContain(nummer);
    }
    assertThat(
            bezoeker
                .stuur("/sluitingen", "vanaf", "2999-01-01", "gi", "Kompas Kind en Gezin")
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void anEmergencyAccessThatIsNotToJudgeForThem() throws Exception {
    var id =
        eigenaar
            .sql(
                """
                insert into dossier.noodtoegang (naam, dossier_id, reden, op, tot)
                select 'jeugdbeschermer', id, 'Een proef van lang geleden', timestamp '2020-01-01',
                       timestamp '2020-01-02'
                from dossier.dossier where nummer = ? returning id
                """)
            .param(VREEMD)
            .query(Long.class)
            .single();
    eerst = Rechtstreeks.vastgelegd(postgres);
    assertThat(bezoeker.haal("/noodtoegang").body()).doesNotContain("Een proef van lang geleden");
    assertThat(bezoeker.stuur("/noodtoegang/" + id + "/gezien").statusCode()).isEqualTo(404);
    assertThat(bezoeker.stuur("/noodtoegang/999999/gezien").statusCode()).isEqualTo(404);
  }

  @Test
  void aLegalHoldOfADossierElsewhere() throws Exception {
    var stop =
        eigenaar
            .sql(
                """
                insert into bewaring.bewaarstop (dossier_id, reden, door, op)
                select id, 'Een proef met een reden', 'systeem', now()
                from dossier.dossier where nummer = ? returning id
                """)
            .param(VREEMD)
            .query(Long.class)
            .single();
    eerst = Rechtstreeks.vastgelegd(postgres);
    var pad = "/bewaring/stop/" + stop + "/opheffen";
    var reden = new String[] {"reden", "Het mag wel weg hoor"};
    assertThat(bezoeker.stuur("/dossiers/" + EIGEN + pad, reden).statusCode()).isEqualTo(422);
    assertThat(bezoeker.stuur("/dossiers/" + VREEMD + pad, reden).statusCode()).isEqualTo(404);
    nothingMoved();
    eigenaar
        .sql(
            """
            insert into bewaring.bewaarstop_opgeheven (bewaarstop_id, reden, door, op)
            values (?, 'De proef is voorbij', 'proef', now())
            """)
        .param(stop)
        .update();
    eerst = Rechtstreeks.vastgelegd(postgres);
  }
}
