package nl.tijdig.app.dossier.noodtoegang;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.toegang.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** AH2: emergency access shows a dossier, and lets nobody write anything on it. */
@Proef
class AlleenLezenTest {

  /** A child of another GI of which there is something in each table. */
  private static final String VREEMD =
      """
      select d.nummer from dossier.dossier d join organisaties.gi_nu i on i.id = d.gi_id
      where d.bron = 'register' and d.fictief and i.naam = 'Kompas Kind en Gezin'
        and d.kind_id is not null
        and exists (select from dossier.koppeling k where k.dossier_id = d.id)
        and exists (select from acties.actie a where a.dossier_id = d.id and a.geeindigd_op is null)
        and exists (select from hulp.hulpvraag h where h.dossier_id = d.id)
      order by d.nummer limit 1
      """;

  @LocalServerPort private int poort;
  @Autowired private EmbeddedPostgres postgres;
  @Autowired private Proefgi proefgi;

  private String nummer = "";
  private String id = "";

  @BeforeEach
  void zoek() {
    var gi = proefgi.maak("nood-teammanager", "GI van de nood", "2023-01-01", "2030-12-31");
    proefgi.neemAan("nood-wachtlijstbeheerder", Rol.WACHTLIJSTBEHEERDER, gi, null);
    proefgi.neemAan("nood-jeugdbeschermer", Rol.JEUGDBESCHERMER, gi, "JB-nood");
    nummer = eigenaar().sql(VREEMD).query(String.class).single();
    id =
        eigenaar()
            .sql("select id from dossier.dossier where nummer = ?")
            .param(nummer)
            .query(String.class)
            .single();
  }

  private JdbcClient eigenaar() {
    return Rechtstreeks.eigenaar(postgres);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nood-jeugdbeschermer", "nood-teammanager", "nood-wachtlijstbeheerder"})
  void noQueryWritesOnADossierThatEmergencyAccessOpened(String account) {
    var gelukt = new ArrayList<String>();
    try (var iemand = new Rechtstreeks(postgres, account)) {
      assertThat(neem(iemand)).isEqualTo("open");
      assertThat(leest(iemand, "dossier.gebeurtenis")).isPositive();
      assertThat(leest(iemand, "acties.actie")).isPositive();
      var eerst = Rechtstreeks.vastgelegd(postgres);
      for (var sql : Schrijfdaden.op(postgres, id, account)) {
        if (probeer(iemand.databank(), sql) > 0) {
          gelukt.add(sql);
        }
      }
      assertThat(gelukt).isEmpty();
      assertThat(Rechtstreeks.vastgelegd(postgres)).isEqualTo(eerst);
      assertThat(leest(iemand, "dossier.gebeurtenis")).isPositive();
    }
  }

  private String neem(Rechtstreeks iemand) {
    return iemand
        .databank()
        .sql("select dossier.neem_noodtoegang(?, 'Het kind staat op straat')")
        .param(nummer)
        .query(String.class)
        .single();
  }

  private long leest(Rechtstreeks iemand, String tabel) {
    return iemand
        .databank()
        .sql("select count(*) from " + tabel + " where dossier_id = " + id)
        .query(Long.class)
        .single();
  }

  /** Lines that it touched; a refusal touches none. */
  private static int probeer(JdbcClient databank, String sql) {
    try {
      return databank.sql(sql).update();
    } catch (DataAccessException geweigerd) {
      assertThat(geweigerd.getMostSpecificCause())
          .as(sql)
          .hasMessageMatching("(?s).*(row-level security|permission denied).*");
      return 0;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nood-jeugdbeschermer", "nood-teammanager", "nood-wachtlijstbeheerder"})
  void noFormRecordsOnADossierThatEmergencyAccessOpened(String account) throws Exception {
    var bezoeker = new Bezoeker(poort, account);
    var gevraagd =
        bezoeker.stuur("/noodtoegang/nieuw", "nummer", nummer, "reden", "Het kind staat op straat");
    assertThat(gevraagd.statusCode()).isEqualTo(302);
    assertThat(bezoeker.haal("/dossiers/" + nummer).statusCode()).isEqualTo(200);
    var eerst = Rechtstreeks.vastgelegd(postgres);
    for (var pad :
        List.of(
            "/vastleggen",
            "/feiten/1/corrigeren",
            "/identiteit",
            "/persoon",
            "/relaties/nieuw",
            "/relaties/1",
            "/bewaring/stop")) {
      var antwoord = bezoeker.stuur("/dossiers/" + nummer + pad, formulier());
      assertThat(antwoord.statusCode()).as(pad).isIn(403, 404, 422);
    }
    for (var pad : List.of("/team/risico", "/team/plan/vastleggen")) {
      assertThat(bezoeker.stuur(pad, formulier()).statusCode()).as(pad).isIn(200, 403, 404, 422);
    }
    assertThat(Rechtstreeks.vastgelegd(postgres)).isEqualTo(eerst);
  }

  /** Answers that every one of these forms takes, or passes over. */
  private String[] formulier() {
    return new String[] {
      "opdracht",
      UUID.randomUUID().toString(),
      "formulier",
      UUID.randomUUID().toString(),
      "soort",
      "veiligheidsplan",
      "op",
      "2026-11-20",
      "intrekken",
      "true",
      "correctie_reden",
      "proef met een reden",
      "reden",
      "proef met een reden",
      "bsn",
      "999900006",
      "roepnaam",
      "Jan",
      "achternaam",
      "Jansen",
      "naam",
      "Jan Jansen",
      "rol",
      "netwerk",
      "contact",
      "mag",
      "nummer",
      nummer,
      "klasse",
      "laag",
      "kind-" + nummer,
      "JB-nood",
      "toch",
      "true"
    };
  }
}
