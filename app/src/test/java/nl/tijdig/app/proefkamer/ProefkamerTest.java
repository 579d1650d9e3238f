package nl.tijdig.app.proefkamer;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.UUID;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.acties.Actieknoppen;
import nl.tijdig.app.acties.Acties;
import nl.tijdig.app.acties.Actiesoort;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A new room works without a changed line outside its own folder. */
@Proef
class ProefkamerTest {

  private static final String EIGEN = "D-000016";
  private static final String VREEMD = "D-000020";

  @LocalServerPort private int poort;

  @Autowired private Acties acties;
  @Autowired private Actieknoppen knoppen;
  @Autowired private Dossiers dossiers;
  @Autowired private EmbeddedPostgres postgres;

  @Test
  void aRoomOfThreeFilesHasAPageASectionAConsequenceAnActionATableAndTwoLanguages()
      throws Exception {
    var manager = new Bezoeker(poort, "teammanager");
    assertThat(manager.haal("/").body()).contains("href=\"/proefkamer\"", "Proefkamer");
    assertThat(manager.haal("/proefkamer?taal=en").body()).contains("Trial room");
    manager.haal("/?taal=nl");
    assertThat(new Bezoeker(poort, "jeugdbeschermer").haal("/proefkamer").statusCode())
        .isEqualTo(403);

    assertThat(
            manager
                .stuur(
                    "/dossiers/" + EIGEN + "/vastleggen",
                    "opdracht",
                    UUID.randomUUID().toString(),
                    "soort",
                    "contact",
                    "op",
                    "2026-11-23",
                    "met",
                    "ouder",
                    "inhoudelijk",
                    "ja",
                    "door",
                    "proefkamer")
                .statusCode())
        .isEqualTo(302);
    assertThat(manager.haal("/dossiers/" + EIGEN).body()).contains("id=\"proefkamer\"");
    assertThat(manager.haal("/proefkamer/" + EIGEN).body()).contains("de proefkamer hoorde ervan");

    var id = dossiers.feiten(EIGEN).orElseThrow().id();
    assertThat(acties.van(id)).filteredOn(actie -> actie.soort().equals("proefkamer")).hasSize(1);
    assertThat(knoppen.voor(new Actiesoort.Geval("proefkamer", EIGEN, false), Rol.TEAMMANAGER))
        .isEqualTo(new Actiesoort.Knop("proefkamer.knop", "/proefkamer/" + EIGEN));
  }

  @Test
  void itsTableShowsAndTakesWhatTheRightsOfTheDossierAllow() {
    var eigenaar = Rechtstreeks.eigenaar(postgres);
    eigenaar
        .sql(
            """
            insert into proefkamer.notitie (dossier_id, tekst)
            select id, 'van elders' from dossier.dossier where nummer = ? on conflict do nothing
            """)
        .param(VREEMD)
        .update();
    try (var manager = new Rechtstreeks(postgres, "teammanager")) {
      assertThat(
              manager
                  .databank()
                  .sql("select count(*) from proefkamer.notitie where tekst = 'van elders'")
                  .query(Long.class)
                  .single())
          .isZero();
      assertThat(
              manager
                  .databank()
                  .sql("delete from proefkamer.notitie where tekst = 'van elders'")
                  .update())
          .isZero();
    }
  }
}
