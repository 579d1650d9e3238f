package nl.tijdig.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.stream.Collectors;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.acties.Aandachtslijst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The dossier room on a real PostgreSQL. */
@Proef
class DossiersTest {

  /** Other tests take up dossiers of their own, with longer numbers. */
  private static final String DEMONSTRATIE =
      "from dossier.dossier where nummer ~ '^D-[0-9]{6}$' and fictief";

  @Autowired private JdbcClient databank;
  @Autowired private EmbeddedPostgres postgres;
  @Autowired private Dossiers dossiers;
  @Autowired private Aandachtslijst lijst;

  @Test
  void theDemonstrationHasThreeThousandDossiersOverNineRegions() {
    assertThat(tel("select count(*) " + DEMONSTRATIE)).isEqualTo(3000);
    assertThat(tel("select count(distinct jeugdregio) " + DEMONSTRATIE)).isEqualTo(9);
  }

  private long tel(String vraag) {
    return databank.sql(vraag).query(Long.class).single();
  }

  /** Asked at once, because other tests may be taking up dossiers between two counts. */
  @Test
  void everyDossierHasOneClockPerNorm() {
    assertThat(
            tel(
                """
                select count(*) from dossier.dossier d
                where (select count(*) from dossier.klok k where k.dossier_id = d.id) <> 17
                """))
        .isZero();
  }

  @Test
  void storedClocksAgreeWithAFreshJudgementOfTheStoredFacts() {
    for (var nummer :
        databank
            .sql("select nummer from dossier.dossier order by id limit 40")
            .query(String.class)
            .list()) {
      var blad = dossiers.blad(nummer).orElseThrow();
      var vers =
          blad.oordelen().stream()
              .collect(Collectors.toMap(o -> o.norm().code(), o -> o.uitkomst().code()));
      databank
          .sql(
              "select k.norm, k.oordeel from dossier.klok k join dossier.dossier d on d.id = k.dossier_id where nummer = ?")
          .param(nummer)
          .query((rij, i) -> assertThat(vers).containsEntry(rij.getString(1), rij.getString(2)))
          .list();
    }
  }

  @Test
  void theWorstStandsOnTopAndPagesDoNotOverlap() {
    var alles = new Aandachtslijst.Filter(null, null, null, null, null, false);
    var vraag =
        new Aandachtslijst.Vraag(
            alles, Aandachtslijst.Laat.ALLES, Aandachtslijst.Orde.UITERLIJK, false);
    var een = lijst.rijen(vraag, 0);
    var twee = lijst.rijen(vraag, Aandachtslijst.PAGINA);
    assertThat(een).hasSize(Aandachtslijst.PAGINA);
    assertThat(een).extracting(Aandachtslijst.Rij::uiterlijkLaatst).isSorted();
    assertThat(een).doesNotContainAnyElementsOf(twee);
  }

  /** With sorting made dear, so that it does not matter how many rows other tests left behind. */
  @ParameterizedTest
  @ValueSource(strings = {"", "and gi_id = 1", "and jeugdregio = 'JZ13'"})
  void eachListHasAnIndexBehindItsOrder(String filter) {
    try (var wie = new Rechtstreeks(postgres, "systeem")) {
      wie.databank().sql("set enable_sort = off").update();
      var plan =
          wie.databank()
              .sql(
                  "explain select * from acties.aandacht where uiterlijk is not null "
                      + filter
                      + " order by uiterlijk, dossier_id limit 25")
              .query(String.class)
              .list();
      assertThat(String.join("\n", plan)).contains("Index").doesNotContain("Sort");
    }
  }
}
