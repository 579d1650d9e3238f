package nl.tijdig.app.dossier.invoer;

import static nl.tijdig.app.dossier.invoer.Proefregels.id;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.tijdig.app.Als;
import nl.tijdig.app.Proef;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.berichten.dossiers.Fout;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody of a GI who reads in files of a spreadsheet. */
@Proef
abstract class Rekenproef {

  static final String KOP =
      "extern;kind;gezin;gemeente;jeugdregio;soort;op;maatregel;einde;wie;rol;met;inhoudelijk\n";

  /** One child with a gemeente of three digits, and three facts that hang on it. */
  static final String U18 =
      """
      F18-1;F18-K-1;F18-G-1;363;JZ13;maatregel_uitgesproken;2026-11-02;ots;2027-11-01;;;;
      F18-2;F18-K-1;;;;gi_in_kennis_gesteld;2026-11-03;;;;;;
      F18-3;F18-K-1;;;;jeugdbeschermer_gekoppeld;2026-11-06;;;JB-2790;vast;;
      F18-4;F18-K-1;;;;contact;2026-11-09;;;;;kind ouder;ja
      """;

  @Autowired private JdbcClient databank;
  @Autowired private Inlezen inlezen;
  @Autowired private Proefgi proefgi;

  @BeforeEach
  void gi() {
    proefgi.maak("rekenaar", "GI van de rekenaar", "2023-01-01", "2027-12-31");
  }

  static String eigen(String tekst, String naam) {
    return eigen(tekst, naam, id());
  }

  static String eigen(String tekst, String naam, String id) {
    return eigen(tekst, naam, id, false);
  }

  static String eigen(String tekst, String naam, String id, boolean klein) {
    var eigen = tekst.replace(naam, naam + "x" + id); // a letter: eight digits more may be a BSN
    return klein ? eigen.replace(naam.toLowerCase(), naam.toLowerCase() + "x" + id) : eigen;
  }

  List<Fout> fouten(String tekst) {
    return geweigerd(tekst).fouten();
  }

  InvoerGeweigerd geweigerd(String tekst) {
    return geweigerd(tekst.getBytes(StandardCharsets.UTF_8));
  }

  InvoerGeweigerd geweigerd(byte[] bytes) {
    return catchThrowableOfType(InvoerGeweigerd.class, () -> lees(bytes));
  }

  Invoerverslag lees(String tekst) throws Exception {
    return lees(tekst.getBytes(StandardCharsets.UTF_8));
  }

  Invoerverslag lees(byte[] bytes) throws Exception {
    return Als.account(
        "rekenaar", () -> inlezen.lees(Invoerbestand.van("proef.csv", bytes), "rekenaar"));
  }

  static Invoerbestand bestand(String tekst) {
    return Invoerbestand.van("proef.csv", tekst.getBytes(StandardCharsets.UTF_8));
  }

  List<String> namen(String id) {
    return databank
        .sql(
            """
            select g.gegevens ->> 'wie' from dossier.gebeurtenis g
            where g.extern like ? and g.gegevens ->> 'wie' is not null order by g.id
            """)
        .param("%" + id + "%")
        .query(String.class)
        .list();
  }
}
