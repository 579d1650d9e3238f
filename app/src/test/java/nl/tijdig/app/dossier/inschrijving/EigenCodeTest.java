package nl.tijdig.app.dossier.inschrijving;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.dossier.Proefgi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** AH1: two GI's that give a child the same code have two children, who never meet. */
@Proef
class EigenCodeTest {

  private final String code = "K-" + UUID.randomUUID().toString().substring(0, 6) + "1";

  @LocalServerPort private int poort;
  @Autowired private EmbeddedPostgres postgres;
  @Autowired private Proefgi proefgi;

  private Bezoeker een;
  private Bezoeker ander;
  private String vanEen = "";
  private String vanAnder = "";

  @BeforeEach
  void tweeGisSchrijvenOnderDezelfdeCodeIn() throws Exception {
    proefgi.maak("code-een", "GI met een code", "2023-01-01", "2030-12-31");
    proefgi.maak("code-ander", "GI met dezelfde code", "2023-01-01", "2030-12-31");
    een = new Bezoeker(poort, "code-een");
    ander = new Bezoeker(poort, "code-ander");
    vanEen = schrijfIn(een, code);
    vanAnder = schrijfIn(ander, code);
  }

  private static String schrijfIn(Bezoeker wie, String kind) throws Exception {
    var antwoord =
        Inschrijfformulier.stuur(wie, kind, "2026-11-20", "2027-11-20", UUID.randomUUID());
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(302);
    return antwoord.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
  }

  private JdbcClient eigenaar() {
    return Rechtstreeks.eigenaar(postgres);
  }

  private Map<String, Object> kind(String nummer) {
    return eigenaar()
        .sql(
            """
            select k.id, k.gi_id, k.gezin_id from dossier.kind k
            join dossier.dossier d on d.kind_id = k.id where d.nummer = ?
            """)
        .param(nummer)
        .query()
        .singleRow();
  }

  private long dossier(String nummer) {
    return eigenaar()
        .sql("select id from dossier.dossier where nummer = ?")
        .param(nummer)
        .query(Long.class)
        .single();
  }

  @Test
  void theSameCodeAtTwoGisIsTwoChildrenOfTwoFamilies() {
    for (var kolom : List.of("id", "gi_id", "gezin_id")) {
      assertThat(kind(vanEen).get(kolom)).as(kolom).isNotEqualTo(kind(vanAnder).get(kolom));
    }
  }

  @Test
  void withinOneGiTheSameCodeInOtherLettersIsTheSameChild() throws Exception {
    var antwoord =
        Inschrijfformulier.stuur(
            een, code.toLowerCase(), "2026-11-20", "2027-11-20", UUID.randomUUID());
    assertThat(antwoord.statusCode()).isEqualTo(422);
    assertThat(antwoord.body()).contains("staat al ingeschreven");
  }

  @Test
  void whatOneGiRecordsOfItsChildNeverReachesTheOther() throws Exception {
    var bsn = vrij();
    assertThat(
            een.stuur(
                    "/dossiers/" + vanEen + "/identiteit",
                    "bsn",
                    bsn,
                    "geboortedatum",
                    "2012-02-29")
                .statusCode())
        .isEqualTo(302);
    assertThat(een.stuur("/team/risico", "nummer", vanEen, "klasse", "midden").statusCode())
        .isEqualTo(302);

    for (var blad : List.of("", "/identiteit", "/bewaring", "/inzage")) {
      assertThat(zonderVelden(ander.haal("/dossiers/" + vanAnder + blad).body()))
          .as(blad)
          .doesNotContain(vanEen, bsn, "2012", "2030", "2060");
    }
    assertThat(ander.stuur("/dossiers/zoeken", "zoek", bsn).body())
        .doesNotContain(vanEen, vanAnder);
    assertThat(zonderVelden(ander.haal("/team").body()))
        .contains(vanAnder, "nog niet ingeschat")
        .doesNotContain(vanEen);
    try (var aanvaller = new Rechtstreeks(postgres, "code-ander")) {
      for (var wat :
          List.of(
              "identiteit.identiteit where kind_id = " + kind(vanEen).get("id"),
              "identiteit.identiteit where kind_id = " + kind(vanAnder).get("id"),
              "jeugdbeschermers.risicoklasse where dossier_id = " + dossier(vanEen),
              "jeugdbeschermers.risicoklasse where dossier_id = " + dossier(vanAnder),
              "identiteit.zoek_bsn('" + bsn + "')",
              "dossier.kind where id = " + kind(vanEen).get("id"),
              "dossier.gezin where id = " + kind(vanEen).get("gezin_id"))) {
        assertThat(tel(aanvaller.databank(), wat)).as(wat).isZero();
      }
      assertThat(bijEenAnder(aanvaller, vanAnder, bsn)).isFalse();
    }
  }

  /** AM7: that the number stands elsewhere is not told, and each GI keeps what it recorded. */
  @Test
  void theSameNumberAtTwoGisIsTakenTwiceAndFoundByEachForItself() throws Exception {
    var bsn = vrij();
    assertThat(een.stuur("/dossiers/" + vanEen + "/identiteit", "bsn", bsn).statusCode())
        .isEqualTo(302);
    assertThat(ander.stuur("/dossiers/" + vanAnder + "/identiteit", "bsn", bsn).statusCode())
        .isEqualTo(302);
    assertThat(een.stuur("/dossiers/zoeken", "zoek", bsn).body())
        .contains(vanEen)
        .doesNotContain(vanAnder);
    assertThat(ander.stuur("/dossiers/zoeken", "zoek", bsn).body())
        .contains(vanAnder)
        .doesNotContain(vanEen);
  }

  /** AM7: the question is answered for children of one's own only, whatever id is put in. */
  @Test
  void nobodyAsksThroughTheChildOfAnotherGiWhoseNumberThatIs() throws Exception {
    var tweede = schrijfIn(een, code + "2");
    var bsn = vrij();
    een.stuur("/dossiers/" + tweede + "/identiteit", "bsn", bsn);
    try (var eigen = new Rechtstreeks(postgres, "code-een");
        var aanvaller = new Rechtstreeks(postgres, "code-ander")) {
      assertThat(bijEenAnder(eigen, vanEen, bsn)).isTrue();
      assertThat(bijEenAnder(aanvaller, vanEen, bsn)).isFalse();
    }
  }

  private boolean bijEenAnder(Rechtstreeks iemand, String nummer, String bsn) {
    return iemand
        .databank()
        .sql("select identiteit.bij_een_ander(?, ?)")
        .params(kind(nummer).get("id"), bsn)
        .query(Boolean.class)
        .single();
  }

  /** Tokens and ids of forms are chance, and could have any digits. */
  private static String zonderVelden(String pagina) {
    return pagina.replaceAll("value=\"[^\"]*\"", "");
  }

  private static long tel(JdbcClient databank, String wat) {
    return databank.sql("select count(*) from " + wat).query(Long.class).single();
  }

  /** A number of the test range that no child has. */
  private String vrij() {
    return eigenaar()
        .sql(
            """
            select n::text from generate_series(999980000, 999989999) n
            where databank.elfproef(n::text)
              and not exists (select from identiteit.identiteit where bsn = n::text)
            order by n limit 1
            """)
        .query(String.class)
        .single();
  }
}
