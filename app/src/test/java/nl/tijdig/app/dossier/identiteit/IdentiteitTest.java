package nl.tijdig.app.dossier.identiteit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The burgerservicenummer goes in and is compared, and never comes out again. */
@Proef
@ExtendWith(OutputCaptureExtension.class)
class IdentiteitTest {

  /** Of another GI, jeugdregio and gemeente than the accounts. */
  private static final String VREEMD = "D-000020";

  @LocalServerPort private int poort;

  @Autowired private EmbeddedPostgres postgres;

  @Test
  void aNumberIsRecordedCorrectedAndFoundButNeverShown(CapturedOutput uitvoer) {
    var nummer =
        eigenaar()
            .sql(
                """
                select nummer from dossier d where gi = 'De Lichtboei' and bron = 'register'
                  and not exists (select from identiteit i where i.kind = d.kind) order by nummer limit 1
                """)
            .query(String.class)
            .single();
    var vrij = vrij();
    try (var browser = new Browser(poort)) {
      var pagina = browser.ingelogd("teammanager", 320);
      pagina.navigate("/dossiers/" + nummer);
      assertThat(pagina.locator("#bsn-bekend")).containsText("nog niet bekend");
      pagina.locator("#naar-identiteit").click();
      assertThat(Browser.drempels(pagina)).isEmpty();
      vul(pagina, vrij.get(0), "2012-02-29", null);
      assertThat(pagina.locator("#bsn-bekend")).containsText("bekend");
      pagina.navigate("/dossiers/" + nummer + "/identiteit");
      vul(pagina, vrij.get(1), "", "Verwisseld met " + vrij.get(0));
      assertThat(pagina.locator("#bsn-bekend")).containsText("bekend");
      zoek(pagina, vrij.get(0));
      assertThat(pagina.locator("#gevonden")).containsText("geen dossier");
      zoek(pagina, vrij.get(1));
      assertThat(pagina.locator("#gevonden a")).hasText("Dossier " + nummer);
      assertThat(Browser.drempels(pagina)).isEmpty();
      assertThat(pagina.content() + pagina.url()).doesNotContain(vrij.get(0), vrij.get(1));
      assertThat(
              eigenaar()
                  .sql("select handeling || ' ' || pad from inzage order by nummer desc limit 1")
                  .query(String.class)
                  .single())
          .isEqualTo("zoeken /dossiers/zoeken");
    }
    assertThat(
            eigenaar()
                .sql(
                    """
                    select bsn || ' ' || geboortedatum || ' ' || c.reden || ' ' || c.door
                    from identiteit i join identiteit_correctie c using (kind)
                    join dossier d using (kind) where d.nummer = ?
                    """)
                .param(nummer)
                .query(String.class)
                .single())
        .isEqualTo(vrij.get(1) + " 2012-02-29 Verwisseld met ••••••••• teammanager");
    assertThat(uitvoer.getAll()).doesNotContain(vrij.get(0), vrij.get(1));
    nietInHetLog();
  }

  @Test
  void whatIsWrongIsRefusedInWordsWithoutTheNumber(CapturedOutput uitvoer) {
    var bezet = eigenaar().sql("select min(bsn) from identiteit").query(String.class).single();
    try (var browser = new Browser(poort)) {
      var pagina = browser.ingelogd("teammanager", 1280);
      var nummer = "D-000016";
      for (var poging :
          List.of(
              List.of("999900005", "", "ander", "geen geldig BSN"),
              List.of(vrij().get(0), "2999-01-01", "ander", "geboortedatum kan niet"),
              List.of(vrij().get(0), vrij().get(1), "ander", "geboortedatum kan niet"),
              List.of(vrij().get(0), "2026-11-25", "ander", "geboortedatum kan niet"),
              List.of(vrij().get(0), "", "x", "waarom"),
              List.of(bezet, "", "ander", "ander kind"))) {
        pagina.navigate("/dossiers/" + nummer + "/identiteit");
        pagina.locator("#identiteit").evaluate("vorm => vorm.noValidate = true");
        pagina.locator("#geboortedatum").evaluate("veld => veld.type = 'text'");
        vul(pagina, poging.get(0), poging.get(1), poging.get(2));
        assertThat(pagina.getByRole(AriaRole.ALERT)).containsText(poging.get(3));
        assertThat(pagina.content()).doesNotContain(poging.get(0));
      }
      pagina.navigate("/dossiers/" + bezet);
    }
    assertThat(uitvoer.getAll()).doesNotContain("999900005", bezet);
    nietInHetLog();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"jeugdbeschermer", "teammanager", "wachtlijstbeheerder", "zorgbemiddelaar"})
  void aSearchFindsExactlyWhatTheAccountSees(String rol) {
    var bsns =
        eigenaar()
            .sql(
                """
                select d.nummer, i.bsn from identiteit i join dossier d using (kind)
                order by d.nummer limit 400
                """)
            .query()
            .listOfRows();
    var bezoeker = bezoeker(rol);
    var gevonden = 0;
    for (var rij : bsns) {
      var nummers =
          bezoeker.sql("select * from zoek_bsn(?)").param(rij.get("bsn")).query().listOfRows();
      var ziet =
          bezoeker
              .sql("select exists (select from dossier where nummer = ?)")
              .param(rij.get("nummer"))
              .query(Boolean.class)
              .single();
      assertThat(!nummers.isEmpty()).as("%s", rij.get("nummer")).isEqualTo(ziet);
      gevonden += ziet ? 1 : 0;
      assertThat(ziet && VREEMD.equals(rij.get("nummer"))).isFalse();
    }
    assertThat(gevonden).isBetween(1, bsns.size() - 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"inspecteur", "expertteamlid", "analist", "beheerder", "contractmanager"})
  void whoMayNotRecordFindsAndChangesNothing(String rol) {
    var bezoeker = bezoeker(rol);
    assertThat(eigenaar().sql("select bsn from identiteit limit 100").query(String.class).list())
        .allSatisfy(bsn ->
            assertThat(bezoeker.sql("select * from zoek_bsn(?)").param(bsn).query().listOfRows())
                .isEmpty());
    assertThat(bezoeker.sql("update identiteit set geboortedatum = null").update()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "systeem", "teammanager"})
  void nobodyReadsANumberByQueryAndADeletedOneIsNotPossible(String naam) {
    var app = bezoeker(naam);
    for (var vraag :
        List.of(
            "select bsn from identiteit",
            "select count(*) from identiteit where bsn = '999900006'",
            "select * from identiteit",
            "delete from identiteit",
            "update identiteit set kind = 'x'")) {
      assertThatThrownBy(() -> app.sql(vraag).query().listOfRows())
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void withoutAPassNothingGoesIn() {
    assertThatThrownBy(() ->
            bezoeker("")
                .sql("insert into identiteit (kind, bsn) values ('K-000001x', ?)")
                .param(vrij().getFirst())
                .update())
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  private void nietInHetLog() {
    assertThat(
            eigenaar()
                .sql("select pad from inzage where bevat_bsn(concat_ws(' ', pad, dossier, naam))")
                .query(String.class)
                .list())
        .isEmpty();
  }

  private static void vul(Page pagina, String bsn, String geboren, @Nullable String reden) {
    pagina.locator("#bsn").fill(bsn);
    if (!geboren.isEmpty()) {
      pagina.locator("#geboortedatum").fill(geboren);
    }
    if (reden != null) {
      pagina.locator("#reden").fill(reden);
    }
    pagina.locator("#identiteit button").click();
  }

  private static void zoek(Page pagina, String bsn) {
    pagina.navigate("/dossiers/zoeken");
    pagina.locator("#bsn").fill(bsn);
    pagina.locator("main button[type=submit]").click();
  }

  /** Valid numbers of the test range that no child has. */
  private List<String> vrij() {
    return eigenaar()
        .sql(
            """
            select n::text from generate_series(999990000, 999999999) n
            where elfproef(n::text) and not exists (select from identiteit where bsn = n::text)
            order by n limit 2
            """)
        .query(String.class)
        .list();
  }

  private JdbcClient eigenaar() {
    return JdbcClient.create(postgres.getPostgresDatabase());
  }

  /** The account of the application with the pass of this person; without a name none. */
  private JdbcClient bezoeker(String naam) {
    var client =
        JdbcClient.create(
            new SingleConnectionDataSource(
                postgres.getJdbcUrl("tijdig_app", "postgres"), "tijdig_app", "tijdig_app", true));
    if (!naam.isEmpty()) {
      var pas =
          eigenaar()
              .sql("select zegel(geheim, ?) || ' ' || ? from sleutel")
              .params(naam, naam)
              .query(String.class)
              .single();
      client.sql("select set_config('tijdig.pas', ?, false)").param(pas).query().singleRow();
    }
    return client;
  }
}
