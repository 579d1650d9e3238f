package nl.tijdig.app.dossier.invoer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.tijdig.app.Als;
import nl.tijdig.app.Proef;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Uitkomst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of facts: whole or nothing, once, and refused for the reasons of the form. */
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
  void everyFaultIsToldWithItsPlaceAndNothingIsStored() {
    var id = id();
    var tekst =
        kind(id, "1")
            + regel(id, "2", "\"kind\":\"K" + id + "1\"", "contact", "2026-13")
            + regel(id, "3", "\"dossier\":\"D-000020\"", "veiligheidsplan", "2026-11-04")
            + regel(id, "4", "\"dossier\":\"D-BESTAATNIET\"", "veiligheidsplan", "2026-11-04")
            + regel(id, "5", "\"kind\":\"K" + id + "9\"", "veiligheidsplan", "2026-11-04")
            + regel(id, "1", "\"kind\":\"K" + id + "1\"", "veiligheidsplan", "2026-11-04")
            + regel(
                id,
                "7",
                "\"gi\":\"DJGB\",\"dossier\":\"D-000016\"",
                "veiligheidsplan",
                "2026-11-04")
            + "{\"extern\":\"x\n";
    assertThatThrownBy(() -> lees(tekst))
        .isInstanceOfSatisfying(
            InvoerGeweigerd.class,
            geweigerd -> {
              var zinnen = geweigerd.fouten().stream().map(Object::toString).toList();
              assertThat(zinnen)
                  .anyMatch(zin -> zin.startsWith("regel 2") && zin.contains("2026-13"))
                  .anyMatch(zin -> zin.startsWith("regel 2") && zin.contains("met"))
                  .anyMatch(
                      zin -> zin.startsWith("regel 3") && zin.contains("niet bekend bij uw GI"))
                  .anyMatch(
                      zin -> zin.startsWith("regel 4") && zin.contains("niet bekend bij uw GI"))
                  .anyMatch(
                      zin -> zin.startsWith("regel 5") && zin.contains("schrijf het eerst in"))
                  .anyMatch(
                      zin -> zin.startsWith("regel 6") && zin.contains("staat ook op regel 1"))
                  .anyMatch(zin -> zin.startsWith("regel 7") && zin.contains("eigen GI"))
                  .anyMatch(zin -> zin.startsWith("regel 8") && zin.contains("geen geldige JSON"));
              var vreemd = zinnen.stream().filter(zin -> zin.contains("niet bekend bij")).toList();
              assertThat(vreemd.get(0).replace("regel 3", "").replace("D-000020", ""))
                  .isEqualTo(vreemd.get(1).replace("regel 4", "").replace("D-BESTAATNIET", ""));
            });
    assertThat(nummers("K" + id + "1")).isEmpty();
    assertThat(feiten(id)).isZero();
  }

  @Test
  void aContradictionBetweenTwoLinesRefusesTheWholeFile() {
    var id = id();
    var koppeling = "\"wie\":\"Anna\",\"kind\":\"K" + id + "1\"";
    geweigerd(
        kind(id, "1")
            + regel(id, "2", koppeling, "jeugdbeschermer_gekoppeld", "2026-11-05")
            + regel(id, "3", koppeling, "jeugdbeschermer_gekoppeld", "2026-11-06"),
        "regel 3",
        "al gekoppeld");
    geweigerd(kind(id, "1").replace("2027-11-02", "2027-11-03"), "regel 1", "hooguit een jaar");
    geweigerd(
        kind(id, "1").replace("2026-11-02", "2022-12-31").replace("2027-11-02", "2023-12-31"),
        "regel 1",
        "geldig certificaat");
    geweigerd(
        kind(id, "1") + kind(id, "1").replace("\"E" + id, "\"F" + id), "staat al ingeschreven");
    assertThat(feiten(id)).isZero();
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
        .hasMessageContaining("hoort niet bij een GI");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "extern;soort;op;onzin | regel 1, onzin | onbekend",
        "extern;soort | regel 1, op | ontbreekt",
        "extern;dossier;soort;op;gi | regel 1, gi | eigen GI",
        "extern;dossier;soort;op~E1;D-000016;contact | regel 2 | niet evenveel velden",
        "extern;dossier;soort;op~E1;D-000016;\"contact;2026-11-20 | regel 2 | aanhalingstekens",
        "extern;dossier;soort;op;doelen~E1;D-000016;veiligheidsplan;2026-11-20;3 | regel 2 | hoort niet bij veiligheidsplan",
        "extern;dossier;soort;op;met~E1;D-000016;contact;2026-11-20;buurman | regel 2 | onbekende waarde",
        "extern;dossier;soort;op;met;inhoudelijk~E1;D-000016;contact;2026-11-20;kind;soms | regel 2 | true of false",
        "extern;dossier;soort;op~E1;D-000016;niet_gebeurd;2026-11-20 | regel 2 | onbekende soort",
        "extern;dossier;soort;op~E1;D-000016;veiligheidsplan;2026-11-25 | regel 2 | toekomst",
        "extern;dossier;soort;op~;D-000016;veiligheidsplan;2026-11-20 | regel 2 | eigen id",
        "extern;dossier;soort;op | regel 1 | geen feiten"
      })
  void aCsvWithAFaultIsRefusedWithLineAndReason(String tekst, String plaats, String reden) {
    account = "teammanager";
    geweigerd(tekst.replace("~", "\r\n"), plaats, reden);
  }

  @Test
  void formulasAreTextAndCommasAndQuotesAreReadAsRfc4180Has() throws Exception {
    var id = id();
    lees(kind(id, "1"));
    lees(
        "extern,kind,soort,op,met,door\r\nE%s2,K%1$s1,contact,2026-11-05,kind|ouder,\"=cmd|'/c calc'!A0, \"\"x\"\"\"\r\n"
            .formatted(id));
    assertThat(
            databank
                .sql("select gegevens ->> 'door' from gebeurtenis where extern = ?")
                .param("E" + id + "2")
                .query(String.class)
                .single())
        .isEqualTo("=cmd|'/c calc'!A0, \"x\"");
  }

  @Test
  void whatIsNoTextIsRefusedByLine() {
    geweigerd(
        new byte[] {'a', '\n', 'b', (byte) 0xC3, '(', '\n', (byte) 0xFF},
        "regel 2, byte 2",
        "UTF-8");
    geweigerd(new byte[] {'P', 'K', 3, 4, 0, 0}, "regel 1", "werkblad");
    geweigerd(new byte[] {(byte) 0x1F, (byte) 0x8B, 8}, "regel 1", "ingepakt");
    geweigerd(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0}, "regel 1", "UTF-16");
    geweigerd(new byte[0], "regel 1", "leeg");
    geweigerd(new byte[] {'a', 0, 'b'}, "regel 1", "nulteken");
    geweigerd("x".repeat(65_537).getBytes(StandardCharsets.UTF_8), "regel 1", "langer dan 64 KB");
    geweigerd(
        regel("Q", "\\ud800", "\"dossier\":\"D-000016\"", "veiligheidsplan", "2026-11-05"),
        "extern",
        "teken dat niet kan");
  }

  @Test
  void fiftyThousandFactsOnTwoThousandChildrenComeInWithinAMinute() throws Exception {
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
                "2024-%02d-%02d".formatted(1 + f % 12, 1 + f)));
      }
    }
    var begin = System.nanoTime();
    var verslag = lees(tekst.toString());
    var seconden = (System.nanoTime() - begin) / 1e9;
    System.out.printf("50,000 facts, first time: %.1f s%n", seconden);
    assertThat(verslag.nieuw()).isEqualTo(50_000);
    assertThat(verslag.dossiers()).isEqualTo(2000);
    assertThat(seconden).isLessThan(60);
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

  private static String kind(String id, String nummer) {
    return regel(
        id,
        nummer,
        "\"kind\":\"K%s%s\",\"gezin\":\"G-1\",\"gemeente\":\"0363\",\"jeugdregio\":\"JZ13\",\"maatregel\":\"ots\",\"einde\":\"2027-11-02\""
            .formatted(id, nummer),
        "maatregel_uitgesproken",
        "2026-11-02");
  }

  private static String regel(String id, String nummer, String velden, String soort, String op) {
    return "{\"extern\":\"E%s%s\",%s,\"soort\":\"%s\",\"op\":\"%s\"}\n"
        .formatted(id, nummer, velden, soort, op);
  }

  private static String id() {
    return UUID.randomUUID().toString().substring(0, 8) + "x";
  }

  private List<String> nummers(String kind) {
    return databank
        .sql("select nummer from dossier where kind = ?")
        .param(kind)
        .query(String.class)
        .list();
  }

  private String klok(String nummer, String norm) {
    return databank
        .sql(
            "select k.oordeel from klok k join dossier d on d.id = k.dossier_id where d.nummer = ? and k.norm = ?")
        .params(nummer, norm)
        .query(String.class)
        .single();
  }

  private long feiten(String id) {
    return tel("select count(*) from gebeurtenis where extern like '%" + id + "%'");
  }

  private long telInvoer(String wie) throws Exception {
    return Als.account(
        wie, () -> tel("select count(*) from invoer where door in ('invoerder', 'ander')"));
  }

  private long tel(String sql) {
    return databank.sql(sql).query(Long.class).single();
  }

  private long logregels(String nummer) {
    return databank
        .sql(
            "select count(*) from inzage where dossier = ? and handeling = 'vastleggen' and pad like '/invoer/%'")
        .param(nummer)
        .query(Long.class)
        .single();
  }
}
