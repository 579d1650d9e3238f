package nl.tijdig.app.identiteit.bsn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The burgerservicenummer goes in and is compared, and never comes out again. */
@Proef
@ExtendWith(OutputCaptureExtension.class)
class IdentiteitTest {

  @LocalServerPort private int poort;

  @Autowired private EmbeddedPostgres postgres;

  @Test
  void aNumberIsRecordedCorrectedAndFoundButNeverShown(CapturedOutput uitvoer) {
    var nummer =
        eigenaar()
            .sql(
                """
                select d.nummer from dossier.dossier d join organisaties.gi_nu g on g.id = d.gi_id
                where g.naam = 'De Lichtboei' and d.bron = 'register' and not exists (
                  select from identiteit.identiteit i where i.kind_id = d.kind_id)
                  and not exists (select from identiteit.geboorte g where g.kind_id = d.kind_id)
                order by d.nummer limit 1
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
      assertThat(pagina.locator("#tabel-gevonden tbody th")).containsText(nummer);
      assertThat(Browser.drempels(pagina)).isEmpty();
      assertThat(pagina.content() + pagina.url()).doesNotContain(vrij.get(0), vrij.get(1));
      assertThat(
              eigenaar()
                  .sql(
                      "select handeling || ' ' || pad from toegang.inzage order by nummer desc limit 1")
                  .query(String.class)
                  .single())
          .isEqualTo("zoeken /dossiers/zoeken");
    }
    assertThat(
            eigenaar()
                .sql(
                    """
                    select bsn || ' ' || g.laatst || ' ' || c.reden || ' ' || c.door
                    from identiteit.identiteit i join identiteit.correctie c using (kind_id)
                    join identiteit.geboorte g using (kind_id)
                    join dossier.dossier d using (kind_id) where d.nummer = ?
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
    var nummer =
        eigenaar()
            .sql(
                """
                select max(d.nummer) from identiteit.identiteit i
                join dossier.dossier d on d.kind_id = i.kind_id
                join organisaties.gi_nu g on g.id = d.gi_id
                where g.naam = 'De Lichtboei' and d.bron = 'register'
                """)
            .query(String.class)
            .single();
    var bezet =
        eigenaar()
            .sql(
                """
                select min(i.bsn) from identiteit.identiteit i
                join dossier.dossier d on d.kind_id = i.kind_id
                join organisaties.gi_nu g on g.id = d.gi_id
                where g.naam = 'De Lichtboei' and d.nummer <> ?
                """)
            .param(nummer)
            .query(String.class)
            .single();
    try (var browser = new Browser(poort)) {
      var pagina = browser.ingelogd("teammanager", 1280);
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
        vul(pagina, poging.get(0), poging.get(1), poging.get(2));
        assertThat(pagina.getByRole(AriaRole.ALERT)).containsText(poging.get(3));
        assertThat(pagina.content()).doesNotContain(poging.get(0));
      }
      pagina.navigate("/dossiers/" + bezet);
    }
    assertThat(uitvoer.getAll()).doesNotContain("999900005", bezet);
    nietInHetLog();
  }

  private void nietInHetLog() {
    assertThat(
            eigenaar()
                .sql(
                    "select pad from toegang.inzage where databank.bevat_bsn(concat_ws(' ', pad, dossier, naam))")
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
    pagina.locator("#zoek").fill(bsn);
    pagina.locator("#zoekvorm button").click();
  }

  /** Valid numbers of the test range that no child has. */
  private List<String> vrij() {
    return eigenaar()
        .sql(
            """
            select n::text from generate_series(999990000, 999999999) n
            where databank.elfproef(n::text) and not exists (select from identiteit.identiteit where bsn = n::text)
            order by n limit 2
            """)
        .query(String.class)
        .list();
  }

  private JdbcClient eigenaar() {
    return JdbcClient.create(postgres.getPostgresDatabase());
  }
}
