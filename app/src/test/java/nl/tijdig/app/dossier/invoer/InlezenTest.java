package nl.tijdig.app.dossier.invoer;

import static nl.tijdig.app.dossier.invoer.Proefregels.id;
import static nl.tijdig.app.dossier.invoer.Proefregels.kind;
import static nl.tijdig.app.dossier.invoer.Proefregels.regel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.tijdig.app.Als;
import nl.tijdig.app.Proef;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.pagina.kader.Gesproken;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Uitkomst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of facts: whole or nothing, and once, also when two send the same file. */
@Proef
class InlezenTest {

  @Autowired private JdbcClient databank;
  @Autowired private Dossiers dossiers;
  @Autowired private Inlezen inlezen;
  @Autowired private Proefgi proefgi;

  private String account = "invoerder";

  @BeforeEach
  void gis() {
    proefgi.maak("invoerder", "GI van de invoerder", "2023-01-01", "2027-12-31");
    proefgi.maak("ander", "Een andere GI", "2023-01-01", "2027-12-31");
  }

  @ParameterizedTest
  @CsvSource({"csv, A", "ndjson, B"})
  void theExamplesComeInOnceAndTheirClocksRun(String vorm, String eigen) throws Exception {
    var tekst = voorbeeld(vorm).replace("VB-", "VB" + eigen + "-");
    assertThat(lees(tekst))
        .extracting(Invoerverslag::nieuw, Invoerverslag::herhaald, Invoerverslag::dossiers)
        .containsExactly(7, 0, 2);
    assertThat(lees("\uFEFF" + tekst))
        .extracting(Invoerverslag::nieuw, Invoerverslag::herhaald, Invoerverslag::dossiers)
        .containsExactly(0, 7, 0);
    var nummer = nummers("VB" + eigen + "-K-1").getFirst();
    assertThat(dossiers.blad(nummer).orElseThrow().oordeel(NormId.N1_TIJDIG).uitkomst())
        .isEqualTo(Uitkomst.VOLDAAN);
    assertThat(klok(nummer, "n1.tijdig")).isEqualTo("voldaan");
    assertThat(klok(nummers("VB" + eigen + "-K-2").getFirst(), "n1.tijdig"))
        .isEqualTo("niet_voldaan");
    assertThat(logregels(nummer)).isEqualTo(1);
  }

  @Test
  void aLaterFileAddsToADossierByItsNumberOrByTheChild() throws Exception {
    var id = id();
    lees(kind(id, "1"));
    var nummer = nummers("K" + id + "1").getFirst();
    var verslag =
        lees(
            regel(id, "2", "\"dossier\":\"" + nummer + "\"", "gi_in_kennis_gesteld", "2026-11-03")
                + regel(id, "3", "\"kind\":\"K" + id + "1\"", "veiligheidsplan", "2026-11-04"));
    assertThat(verslag.nieuw()).isEqualTo(2);
    assertThat(verslag.slechter()).containsExactly(nummer);
    assertThat(dossiers.blad(nummer).orElseThrow().feiten()).hasSize(3);
  }

  @Test
  void aChildIsFoundWhateverTheCapitalsOfItsCode() throws Exception {
    var id = id();
    var klein = "\"kind\":\"k" + id.toUpperCase(Locale.ROOT) + "1\"";
    var later = regel(id, "2", klein, "gi_in_kennis_gesteld", "2026-11-03");
    assertThat(lees(kind(id, "1") + later).nieuw()).isEqualTo(2);
    assertThat(lees(regel(id, "3", klein, "veiligheidsplan", "2026-11-04")).nieuw()).isEqualTo(1);
    assertThat(lees(later).herhaald()).isEqualTo(1);
    assertThat(nummers("K" + id + "1")).hasSize(1);
  }

  @Test
  void theSameIdWithOtherContentIsAFaultWithItsRemedy() throws Exception {
    var id = id();
    lees(kind(id, "1"));
    geweigerd(
        kind(id, "1").replace("2027-11-02", "2027-11-01"), "corrigeer het feit in dat dossier");
    geweigerd(kind(id, "1").replace("G-1", "G-2"), "corrigeer het feit in dat dossier");
    assertThat(feiten(id)).isEqualTo(1);
  }

  @Test
  void twoWhoReadInTheSameFileAtOnceStoreItOnce() throws Exception {
    var tekst = voorbeeld("ndjson").replace("VB-", "VB" + id() + "-");
    Callable<Invoerverslag> poging = () -> lees(tekst);
    try (var mensen = Executors.newFixedThreadPool(2)) {
      var klaar = mensen.invokeAll(List.of(poging, poging));
      assertThat(List.of(klaar.get(0).get().nieuw(), klaar.get(1).get().nieuw()))
          .containsExactlyInAnyOrder(7, 0);
    }
  }

  @Test
  void anotherGiMayUseTheSameIdsAndSeesNothingOfThem() throws Exception {
    var id = id();
    lees(kind(id, "1"));
    var eerst = telInvoer("invoerder");
    assertThat(eerst).isPositive();
    for (var wie : List.of("ander", "teammanager", "jeugdbeschermer", "inspecteur")) {
      assertThat(telInvoer(wie)).isZero();
    }
    account = "ander";
    assertThat(lees(kind(id, "1")).nieuw()).isEqualTo(1);
    assertThat(telInvoer("invoerder")).isEqualTo(eerst);
    assertThat(nummers("K" + id + "1")).hasSize(2);
    geweigerd(
        regel(
            id,
            "2",
            "\"dossier\":\"" + nummers("K" + id + "1").getFirst() + "\"",
            "veiligheidsplan",
            "2026-11-05"),
        "niet bekend bij uw GI");
    assertThatThrownBy(() ->
            Als.account(
                "jeugdbeschermer", () -> inlezen.lees(bestand(kind(id, "2")), "jeugdbeschermer")))
        .satisfies(Gesproken.met("hoort niet bij een GI"));
  }

  @Test
  void fiftyThousandFactsOnTwoThousandChildrenComeInInSensibleTime() throws Exception {
    var id = id();
    var tekst = new StringBuilder();
    for (var k = 0; k < 2000; k++) {
      tekst.append(kind(id, "" + k));
      for (var f = 1; f < 25; f++) {
        tekst.append(
            regel(
                id,
                k + "-" + f,
                "\"kind\":\"K" + id + k + "\",\"met\":[\"kind\"]",
                "contact",
                "2026-%02d-%02d".formatted(6 + f % 5, 1 + f)));
      }
    }
    var begin = System.nanoTime();
    var verslag = lees(tekst.toString());
    var seconden = (System.nanoTime() - begin) / 1e9;
    System.out.printf("50,000 facts, first time: %.1f s%n", seconden);
    assertThat(verslag.nieuw()).isEqualTo(50_000);
    assertThat(verslag.dossiers()).isEqualTo(2000);
    assertThat(seconden).isLessThan(120);
    begin = System.nanoTime();
    assertThat(lees(tekst.toString()).herhaald()).isEqualTo(50_000);
    System.out.printf("50,000 facts, second time: %.1f s%n", (System.nanoTime() - begin) / 1e9);
    geweigerd(
        tekst + regel(id, "te-veel", "\"kind\":\"K" + id + "1\"", "veiligheidsplan", "2026-11-05"),
        "meer dan 50000");
  }

  private void geweigerd(String tekst, String... stukken) {
    geweigerd(tekst.getBytes(StandardCharsets.UTF_8), stukken);
  }

  private void geweigerd(byte[] bytes, String... stukken) {
    assertThatThrownBy(() -> lees(bytes))
        .isInstanceOfSatisfying(
            InvoerGeweigerd.class,
            geweigerd ->
                assertThat(geweigerd.fouten())
                    .anySatisfy(fout -> assertThat(fout.toString()).contains(stukken)));
  }

  private Invoerverslag lees(String tekst) throws Exception {
    return lees(tekst.getBytes(StandardCharsets.UTF_8));
  }

  private Invoerverslag lees(byte[] bytes) throws Exception {
    return Als.account(account, () -> inlezen.lees(Invoerbestand.van("proef.csv", bytes), account));
  }

  private static Invoerbestand bestand(String tekst) {
    return Invoerbestand.van("proef", tekst.getBytes(StandardCharsets.UTF_8));
  }

  private static String voorbeeld(String vorm) throws IOException {
    return new ClassPathResource("voorbeelden/invoer." + vorm)
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private List<String> nummers(String kind) {
    return databank
        .sql(
            """
            select d.nummer from dossier.dossier d join dossier.kind k on k.id = d.kind_id
            where k.code = ? order by d.id
            """)
        .param(kind)
        .query(String.class)
        .list();
  }

  private String klok(String nummer, String norm) {
    return databank
        .sql(
            "select k.oordeel from dossier.klok k join dossier.dossier d on d.id = k.dossier_id"
                + " where d.nummer = ? and k.norm = ?")
        .params(nummer, norm)
        .query(String.class)
        .single();
  }

  private long feiten(String id) {
    return tel("select count(*) from dossier.gebeurtenis where extern like '%" + id + "%'");
  }

  private long telInvoer(String wie) throws Exception {
    return Als.account(
        wie, () -> tel("select count(*) from dossier.invoer where door in ('invoerder', 'ander')"));
  }

  private long tel(String sql) {
    return databank.sql(sql).query(Long.class).single();
  }

  private long logregels(String nummer) {
    return databank
        .sql(
            "select count(*) from toegang.inzage where dossier = ? and handeling = 'vastleggen' and"
                + " pad like '/invoer/%'")
        .param(nummer)
        .query(Long.class)
        .single();
  }
}
