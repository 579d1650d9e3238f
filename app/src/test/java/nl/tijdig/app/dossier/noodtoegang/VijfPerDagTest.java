package nl.tijdig.app.dossier.noodtoegang;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.toegang.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** AH2: emergency access five times a day, and no longer than a day. */
@Proef
class VijfPerDagTest {

  private static final int PER_DAG = 5;

  @LocalServerPort private int poort;
  @Autowired private EmbeddedPostgres postgres;
  @Autowired private Proefgi proefgi;

  private List<String> nummers = List.of();

  @BeforeEach
  void zoekKinderen() {
    nummers =
        eigenaar()
            .sql(
                """
                select d.nummer from dossier.dossier d join organisaties.gi_nu i on i.id = d.gi_id
                where d.bron = 'register' and d.fictief and i.naam = 'Kompas Kind en Gezin'
                order by d.nummer desc limit 12
                """)
            .query(String.class)
            .list();
  }

  private JdbcClient eigenaar() {
    return Rechtstreeks.eigenaar(postgres);
  }

  private String account(String naam) {
    var gi = proefgi.maak("vijf-manager", "GI van vijf per dag", "2023-01-01", "2030-12-31");
    proefgi.neemAan("vijf-" + naam, Rol.WACHTLIJSTBEHEERDER, gi, null);
    return "vijf-" + naam;
  }

  private String neem(String account, String nummer) {
    try (var iemand = new Rechtstreeks(postgres, account)) {
      return iemand
          .databank()
          .sql("select dossier.neem_noodtoegang(?, 'Het kind staat op straat')")
          .param(nummer)
          .query(String.class)
          .single();
    }
  }

  @Test
  void theFifthOpensTheSixthDoesNotAndWhatIsOpenCountsOnce() throws Exception {
    var account = account("formulier");
    var bezoeker = new Bezoeker(poort, account);
    for (var nummer : nummers.subList(0, PER_DAG)) {
      assertThat(vraag(bezoeker, nummer)).isEqualTo(302);
      assertThat(vraag(bezoeker, nummer)).isEqualTo(302);
    }
    var zesde = nummers.get(PER_DAG);
    assertThat(vraag(bezoeker, zesde)).isEqualTo(422);
    assertThat(bezoeker.haal("/dossiers/" + zesde).statusCode()).isEqualTo(404);
    assertThat(neem(account, zesde)).isEqualTo("te-vaak");
    assertThat(neem(account, nummers.getFirst())).isEqualTo("open");
  }

  private static int vraag(Bezoeker bezoeker, String nummer) throws Exception {
    return bezoeker
        .stuur("/noodtoegang/nieuw", "nummer", nummer, "reden", "Het kind staat op straat")
        .statusCode();
  }

  /** Twelve who ask at the same moment are one account that asks twelve times. */
  @Test
  void askingAtTheSameMomentOpensNoMore() throws Exception {
    var account = account("tegelijk");
    var vragen = new ArrayList<Callable<String>>();
    nummers.forEach(nummer -> vragen.add(() -> neem(account, nummer)));
    var antwoorden = new ArrayList<String>();
    try (var mensen = Executors.newFixedThreadPool(vragen.size())) {
      for (var klaar : mensen.invokeAll(vragen)) {
        antwoorden.add(klaar.get());
      }
    }
    assertThat(antwoorden).hasSize(12);
    assertThat(antwoorden).filteredOn("open"::equals).hasSize(PER_DAG);
    assertThat(antwoorden).filteredOn("te-vaak"::equals).hasSize(12 - PER_DAG);
  }

  /** Five were taken so many minutes ago; a day has 1440. */
  @ParameterizedTest
  @CsvSource({"1439, te-vaak", "1441, open"})
  void aDayLaterThereAreFiveAgain(int minuten, String antwoord) {
    var account = account("na" + minuten);
    nummers.subList(0, PER_DAG).forEach(nummer -> nam(account, nummer, minuten));
    assertThat(neem(account, nummers.get(PER_DAG))).isEqualTo(antwoord);
  }

  @ParameterizedTest
  @CsvSource({"1439, 1", "1441, 0"})
  void afterADayTheDossierIsClosedAgain(int minuten, long zichtbaar) {
    var account = account("dicht" + minuten);
    nam(account, nummers.getFirst(), minuten);
    try (var iemand = new Rechtstreeks(postgres, account)) {
      assertThat(
              iemand
                  .databank()
                  .sql("select count(*) from dossier.dossier where nummer = ?")
                  .param(nummers.getFirst())
                  .query(Long.class)
                  .single())
          .isEqualTo(zichtbaar);
    }
  }

  private void nam(String account, String nummer, int minutenGeleden) {
    eigenaar()
        .sql(
            """
            insert into dossier.noodtoegang (naam, dossier_id, reden, op, tot)
            select :naam, id, 'Een proef met een reden', now() - make_interval(mins => :minuten),
                   now() - make_interval(mins => :minuten) + interval '24 hours'
            from dossier.dossier where nummer = :nummer
            """)
        .param("naam", account)
        .param("minuten", minutenGeleden)
        .param("nummer", nummer)
        .update();
  }
}
