package nl.tijdig.app.identiteit.namen;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.dossier.inschrijving.Inschrijfformulier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who a child is goes in as it is known, and what stood before stays. */
@Proef
class PersoonTest {

  private static final Pattern VERSIE = Pattern.compile("name=\"_versie\" value=\"([0-9.]+)\"");

  @LocalServerPort private int poort;
  @Autowired private EmbeddedPostgres postgres;
  @Autowired private Proefgi proefgi;

  private Bezoeker manager;
  private String nummer = "";

  @BeforeEach
  void schrijfIn() throws Exception {
    proefgi.maak("wie-manager", "GI met namen", "2023-01-01", "2030-12-31");
    manager = new Bezoeker(poort, "wie-manager");
    var code = "K-" + UUID.randomUUID().toString().substring(0, 6) + "1";
    nummer =
        Inschrijfformulier.stuur(manager, code, "2026-11-20", "2027-11-20", UUID.randomUUID())
            .headers()
            .firstValue("Location")
            .orElseThrow()
            .replaceAll(".*/", "");
  }

  private String pad(String deel) {
    return "/dossiers/" + nummer + deel;
  }

  private String versie(String deel) throws Exception {
    var gevonden = VERSIE.matcher(manager.haal(pad(deel)).body());
    assertThat(gevonden.find()).isTrue();
    return gevonden.group(1);
  }

  private int leg(String versie, String roepnaam, String geboren, String reden) throws Exception {
    return manager
        .stuur(
            pad("/persoon"),
            "_versie",
            versie,
            "roepnaam",
            roepnaam,
            "tussenvoegsel",
            "van der",
            "achternaam",
            "Poel",
            "geboortedatum",
            geboren,
            "adres",
            "Kastanjelaan 12",
            "postcode",
            "1234ab",
            "woonplaats",
            "Almere",
            "geheim",
            "true",
            "telefoon",
            "06-12 34 56 78",
            "reden",
            reden)
        .statusCode();
  }

  @Test
  void aChildHasANameEverywhereForWhoIsInvolvedAndWhatStoodBeforeStays() throws Exception {
    assertThat(leg(versie("/persoon"), "Zoë", "mei 2012", "")).isEqualTo(302);
    assertThat(manager.haal(pad("")).body())
        .contains("Zoë van der Poel", "Kastanjelaan 12", "1234 AB", "Geheim adres", "mei 2012")
        .contains("tel:0612345678");
    assertThat(leg(versie("/persoon"), "Zoey", "mei 2012", "")).isEqualTo(422);
    assertThat(leg(versie("/persoon"), "Zoey", "mei 2012", "Verkeerd gespeld")).isEqualTo(302);
    assertThat(manager.haal(pad("/persoon")).body())
        .contains("Zoë van der Poel", "Zoey van der Poel", "Verkeerd gespeld");
    assertThat(manager.haal("/").body()).contains("Zoey van der Poel", nummer);
    assertThat(manager.haal(pad("/vastleggen")).body()).contains("Zoey van der Poel (" + nummer);
  }

  @Test
  void whoSavesOnWhatChangedMeanwhileIsShownWhatStandsAndKeepsWhatWasTyped() throws Exception {
    var eerst = versie("/persoon");
    assertThat(leg(eerst, "Zoë", "2012", "")).isEqualTo(302);
    assertThat(leg(eerst, "Zoë", "2012", "")).as("sent twice is recorded once").isEqualTo(302);
    var antwoord =
        manager.stuur(
            pad("/persoon"),
            "_versie",
            eerst,
            "roepnaam",
            "Chloé",
            "achternaam",
            "Poel",
            "reden",
            "Zo heet het kind");
    assertThat(antwoord.statusCode()).isEqualTo(409);
    assertThat(antwoord.body())
        .contains("Iemand anders veranderde dit net", "value=\"Chloé\"", "Zoë van der Poel");
  }

  private int spreekMetKind(String op) throws Exception {
    return manager
        .stuur(
            pad("/vastleggen"),
            "soort",
            "contact",
            "opdracht",
            UUID.randomUUID().toString(),
            "op",
            op,
            "met",
            "kind",
            "door",
            "JB-1")
        .statusCode();
  }

  @ParameterizedTest(name = "U04: a talk on {0} with a child born on 21-11-2026 gets {1}")
  @CsvSource({"20-11-2026, 422", "21-11-2026, 302", "22-11-2026, 302"})
  void nobodySpeaksWithAChildBeforeItsBirth(String op, int status) throws Exception {
    assertThat(leg(versie("/persoon"), "Zoë", "21-11-2026", "")).isEqualTo(302);
    assertThat(spreekMetKind(op)).isEqualTo(status);
  }

  @ParameterizedTest(name = "U04: a birth on {0} after a talk on 21-11-2026 gets {1}")
  @CsvSource({"20-11-2026, 302", "21-11-2026, 302", "22-11-2026, 422"})
  void noBirthLiesAfterATalkWithTheChild(String geboren, int status) throws Exception {
    assertThat(spreekMetKind("21-11-2026")).isEqualTo(302);
    assertThat(leg(versie("/persoon"), "Zoë", geboren, "")).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "roepnaam | Jan 999900006",
        "roepnaam | 12345",
        "roepnaam | <b>",
        "achternaam | ''",
        "postcode | 12345",
        "telefoon | 999900006",
        "telefoon | bel maar",
        "woonplaats | Almere 9999.00.006",
        "geboortedatum | 25-11-2026",
        "geboortedatum | 1899"
      })
  void whatCannotBeIsRefusedInWords(String veld, String waarde) throws Exception {
    var velden = new java.util.TreeMap<>(java.util.Map.of("roepnaam", "Zoë", "achternaam", "Poel"));
    velden.put("_versie", versie("/persoon"));
    velden.put(veld, waarde);
    var antwoord =
        manager.stuur(
            pad("/persoon"),
            velden.entrySet().stream()
                .flatMap(een -> java.util.stream.Stream.of(een.getKey(), een.getValue()))
                .toArray(String[]::new));
    assertThat(antwoord.statusCode()).isEqualTo(422);
    assertThat(antwoord.body()).contains("id=\"bezwaar-" + veld + "\"");
  }

  /** U33: also where the number of the child is asked; the last possible day counts. */
  @ParameterizedTest
  @CsvSource({
    "2012, 2012-12-31",
    "2012-05, 2012-05-31",
    "2012-00-00, 2012-12-31",
    "mei 2012, 2012-05-31",
    "24-5-2012, 2012-05-24"
  })
  void aBirthDateThatIsKnownByYearOrMonthIsTakenAndKeepsTheDossierLongest(
      String getypt, String laatst) throws Exception {
    assertThat(manager.stuur(pad("/identiteit"), "geboortedatum", getypt).statusCode())
        .isEqualTo(302);
    assertThat(
            Rechtstreeks.eigenaar(postgres)
                .sql(
                    """
                    select g.laatst::text from identiteit.geboorte g
                    join dossier.dossier d using (kind_id) where d.nummer = ?
                    """)
                .param(nummer)
                .query(String.class)
                .list())
        .containsExactly(laatst);
    // Of age at eighteen, and thirty years kept after that.
    assertThat(manager.haal(pad("/bewaring")).body()).contains("2060");
    assertThat(manager.stuur(pad("/identiteit"), "geboortedatum", "2013").statusCode())
        .as("a change needs a reason")
        .isEqualTo(422);
  }

  @Test
  void thePeopleAroundAChildAreRecordedCorrectedAndTakenAway() throws Exception {
    var nieuw =
        new String[] {
          "naam",
          "Meryem Çelik",
          "rol",
          "ouder_met_gezag",
          "telefoon",
          "0600123456",
          "contact",
          "gewenst"
        };
    assertThat(manager.stuur(pad("/relaties/nieuw"), nieuw).statusCode()).isEqualTo(302);
    assertThat(manager.stuur(pad("/relaties/nieuw"), nieuw).statusCode()).isEqualTo(302);
    var blad = manager.haal(pad("")).body();
    assertThat(blad.split("Meryem Çelik</th>", -1)).as("sent twice is one").hasSize(2);
    assertThat(blad).contains("Ouder met gezag", "tel:0600123456", "Mag, en het kind wil het");
    var weg =
        new String[] {
          "naam",
          "Meryem Çelik",
          "rol",
          "ouder_met_gezag",
          "contact",
          "verboden",
          "vervallen",
          "true",
          "reden",
          "Gezag is beëindigd",
          "_versie",
          versie("/relaties/1")
        };
    assertThat(manager.stuur(pad("/relaties/1"), weg).statusCode()).isEqualTo(302);
    assertThat(manager.haal(pad("")).body()).doesNotContain("Meryem");
    assertThat(manager.haal(pad("/relaties/1")).body())
        .contains("0600123456", "Gezag is beëindigd", "wie-manager");
    weg[11] = "1";
    weg[1] = "Iemand anders";
    assertThat(manager.stuur(pad("/relaties/1"), weg).statusCode()).isEqualTo(409);
    assertThat(manager.haal(pad("/relaties/2")).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rol", "contact"})
  void nothingThatDecidesIsChosenBeforehand(String veld) throws Exception {
    assertThat(manager.haal(pad("/relaties/nieuw")).body())
        .containsPattern("id=\"" + veld + "\"[^>]*><option value=\"\"")
        .doesNotContain("selected");
    var antwoord =
        manager.stuur(
            pad("/relaties/nieuw"),
            "naam",
            "Meryem",
            veld.equals("rol") ? "contact" : "rol",
            veld.equals("rol") ? "mag" : "voogd");
    assertThat(antwoord.statusCode()).isEqualTo(422);
  }

  @Test
  void eachFieldSaysWhyItIsAskedAndThePageWhoSeesIt() throws Exception {
    var pagina = manager.haal(pad("/persoon")).body();
    for (var veld :
        List.of("roepnaam", "achternaam", "geboortedatum", "adres", "geheim", "telefoon")) {
      assertThat(pagina).contains("id=\"" + veld + "-uitleg\"");
    }
    assertThat(pagina).contains("Dit zien alleen de jeugdbeschermer van dit kind");
  }
}
