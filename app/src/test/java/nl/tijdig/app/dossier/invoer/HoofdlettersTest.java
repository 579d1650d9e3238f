package nl.tijdig.app.dossier.invoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.dossier.inschrijving.Inschrijfformulier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** U20: one child under capital and small letters is one child, by form and by file. */
@Proef
class HoofdlettersTest {

  /** The file of the case, each run with a child of its own. */
  private static final String BESTAND =
      """
      extern;kind;gezin;gemeente;jeugdregio;soort;op;maatregel;einde;wie;rol;met;inhoudelijk
      ID-1;ID-K-1;F20-G-1;0363;JZ13;maatregel_uitgesproken;2026-11-02;ots;2027-11-01;;;;
      ID-2;id-k-1;F20-G-1;0363;JZ13;maatregel_uitgesproken;2026-11-02;ots;2027-11-01;;;;
      """;

  private final String id = "F" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();

  @LocalServerPort private int poort;
  @Autowired private Proefgi proefgi;

  private Bezoeker manager;

  @BeforeEach
  void gi() throws Exception {
    proefgi.maak("letters", "GI van de letters", "2023-01-01", "2030-12-31");
    manager = new Bezoeker(poort, "letters");
  }

  private String lees(String tekst) throws Exception {
    return manager
        .stuurBestand("/invoer", "letters.csv", tekst.getBytes(StandardCharsets.UTF_8))
        .body();
  }

  private String bestand() {
    return BESTAND.replace("ID", id).replace("id", id.toLowerCase());
  }

  @Test
  void twoLinesOfOneFileAreTheSameChild() throws Exception {
    assertThat(lees(bestand()))
        .contains("tabel-fouten")
        .containsPattern("al ingeschreven|staat al");
  }

  @Test
  void aLineThatDiffersOnlyInItsEndIsTheSameMeasure() throws Exception {
    assertThat(lees(bestand().replaceAll("2027-11-01;;;;\n$", "2027-10-01;;;;\n")))
        .contains("tabel-fouten");
  }

  @Test
  void aFileAndAFormKnowTheChildOfEachOther() throws Exception {
    var eersteRegel = bestand().lines().limit(2).collect(Collectors.joining("\n", "", "\n"));
    assertThat(
            manager
                .stuurBestand("/invoer", "een.csv", eersteRegel.getBytes(StandardCharsets.UTF_8))
                .statusCode())
        .as("taken")
        .isEqualTo(302);
    var antwoord =
        Inschrijfformulier.stuur(
            manager, id.toLowerCase() + "-k-1", "2026-11-02", "2027-11-01", UUID.randomUUID());
    assertThat(antwoord.statusCode()).isEqualTo(422);
    assertThat(antwoord.body()).contains("id=\"bezwaar-kind\"");
  }
}
