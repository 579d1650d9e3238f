package nl.tijdig.app.dossier.invoer;

import static nl.tijdig.app.dossier.invoer.Proefregels.id;
import static nl.tijdig.app.dossier.invoer.Proefregels.kind;
import static nl.tijdig.app.dossier.invoer.Proefregels.regel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.tijdig.app.Als;
import nl.tijdig.app.Proef;
import nl.tijdig.app.dossier.Proefgi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A file with a fault is refused whole, for the reasons of the form, with every place and remedy.
 */
@Proef
class InleesfoutenTest {

  @Autowired private JdbcClient databank;
  @Autowired private Inlezen inlezen;
  @Autowired private Proefgi proefgi;

  private String account = "invoerder";

  @BeforeEach
  void gis() {
    proefgi.maak("invoerder", "GI van de invoerder", "2023-01-01", "2027-12-31");
    proefgi.maak("ander", "Een andere GI", "2023-01-01", "2027-12-31");
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
  void formulasAreTextAndCommasAndQuotesAreReadAsRfc4180Has() throws Exception {
    var id = id();
    lees(kind(id, "1"));
    lees(
        "extern,kind,soort,op,met,door\r\nE%s2,K%1$s1,contact,2026-11-05,kind|ouder,\"=cmd|'/c calc'!A0, \"\"x\"\"\"\r\n"
            .formatted(id));
    assertThat(
            databank
                .sql("select gegevens ->> 'door' from dossier.gebeurtenis where extern = ?")
                .param("E" + id + "2")
                .query(String.class)
                .single())
        .isEqualTo("=cmd|'/c calc'!A0, \"x\"");
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

  private long feiten(String id) {
    return tel("select count(*) from dossier.gebeurtenis where extern like '%" + id + "%'");
  }

  private long tel(String sql) {
    return databank.sql(sql).query(Long.class).single();
  }
}
