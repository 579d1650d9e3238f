package nl.tijdig.app.toegang.sessie;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
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

/** AM11 and U13: a session follows its account at once. */
@Proef
class SessiewachtTest {

  private static final String NAAM = "wacht-proef";

  @LocalServerPort private int poort;
  @Autowired private EmbeddedPostgres postgres;
  @Autowired private Proefgi proefgi;

  @BeforeEach
  void neemAan() {
    var gi = proefgi.maak("wacht-manager", "GI van de wacht", "2023-01-01", "2030-12-31");
    proefgi.neemAan(NAAM, Rol.TEAMMANAGER, gi, null);
    zet("rol = 'TEAMMANAGER', toegelaten = true");
  }

  private void zet(String wat) {
    Rechtstreeks.eigenaar(postgres)
        .sql("update toegang.gebruiker set " + wat + " where naam = ?")
        .param(NAAM)
        .update();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rol = 'RAADSLID'", "rol = 'WACHTLIJSTBEHEERDER'", "toegelaten = false"})
  void whoHasAnotherRoleOrMayNotComeInIsOutsideAtTheNextPage(String wat) throws Exception {
    var bezoeker = new Bezoeker(poort, NAAM);
    assertThat(bezoeker.haal("/team").statusCode()).isEqualTo(200);
    zet(wat);
    var antwoord = bezoeker.haal("/team");
    assertThat(antwoord.statusCode()).isEqualTo(302);
    assertThat(antwoord.headers().firstValue("Location")).hasValue("/inloggen?verlopen");
    assertThat(
            Rechtstreeks.eigenaar(postgres)
                .sql(
                    "select handeling from toegang.inzage where wie = ? order by nummer desc limit 1")
                .param(NAAM)
                .query(String.class)
                .single())
        .isEqualTo("uitloggen");
    zet("rol = 'TEAMMANAGER', toegelaten = true");
    assertThat(bezoeker.haal("/team").statusCode()).isEqualTo(302);
  }

  /** Also when a session were still there: the database asks the account itself. */
  @ParameterizedTest
  @ValueSource(strings = {"toegang.bereik()", "toegang.rol()", "toegang.eigen_gi()::text"})
  void theDatabaseShowsWhoMayNotComeInNothing(String wat) {
    zet("toegelaten = false");
    try (var iemand = new Rechtstreeks(postgres, NAAM)) {
      assertThat(iemand.databank().sql("select " + wat).query(String.class).optional()).isEmpty();
      assertThat(iemand.databank().sql("select toegang.mag('TEAM')").query(Boolean.class).single())
          .isFalse();
    }
  }
}
