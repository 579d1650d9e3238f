package nl.tijdig.app.toegang.inzage;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What one request leaves in the log: the verb as it was, the child it was about, the outcome. */
@Proef
class InzageregelTest {

  private static final String EIGEN = "D-000016";

  @LocalServerPort private int poort;
  @Autowired private EmbeddedPostgres postgres;

  /** Finding AL3. */
  @Test
  void headOptionsAndPutAreLoggedAsWhatTheyAre() throws Exception {
    var bezoeker = new Bezoeker(poort, "teammanager");
    assertThat(bezoeker.vraag("HEAD", "/dossiers/" + EIGEN).statusCode()).isEqualTo(200);
    assertThat(laatste(1)).containsExactly("zien D-000016 /dossiers/D-000016");
    bezoeker.vraag("OPTIONS", "/dossiers/" + EIGEN);
    assertThat(laatste(1)).containsExactly("zien D-000016 /dossiers/D-000016");
    assertThat(bezoeker.vraag("PUT", "/dossiers/" + EIGEN).statusCode()).isEqualTo(405);
    assertThat(laatste(2))
        .containsExactly(
            "geweigerd D-000016 /dossiers/D-000016", "zien D-000016 /dossiers/D-000016");
  }

  @Test
  void anotherVerbTellsNobodyMoreThanTheFirst() throws Exception {
    var raadslid = new Bezoeker(poort, "raadslid");
    for (var verb : List.of("HEAD", "OPTIONS", "PUT", "DELETE")) {
      assertThat(raadslid.vraag(verb, "/team").statusCode()).as(verb).isEqualTo(403);
    }
  }

  /** Finding AM12. */
  @Test
  void aCaseOfAPracticeTestNamesItsChild() throws Exception {
    var inspecteur = new Bezoeker(poort, "inspecteur");
    inspecteur.stuur("/praktijktoets/1/casussen", "dossier", EIGEN);
    assertThat(laatste(2))
        .containsExactly(
            "gelukt D-000016 /praktijktoets/1/casussen",
            "vastleggen D-000016 /praktijktoets/1/casussen");
    var pad =
        Pattern.compile("/praktijktoets/1/casussen/[0-9]+")
            .matcher(inspecteur.haal("/praktijktoets/1/casussen").body())
            .results()
            .map(MatchResult::group)
            .findFirst()
            .orElseThrow();
    assertThat(inspecteur.haal(pad).statusCode()).isEqualTo(200);
    assertThat(laatste(1)).containsExactly("zien D-000016 " + pad);
  }

  /** Finding AM12. */
  @Test
  void emergencyAccessNamesTheChild() throws Exception {
    var bezoeker = new Bezoeker(poort, "wachtlijstbeheerder");
    bezoeker.stuur("/noodtoegang/nieuw", "nummer", "D-000003", "reden", "Kind staat op straat");
    assertThat(laatste(2))
        .containsExactly(
            "gelukt D-000003 /noodtoegang/nieuw", "vastleggen D-000003 /noodtoegang/nieuw");
  }

  /** Finding U28. */
  @Test
  void whatWasRefusedIsNotLoggedAsRecorded() throws Exception {
    var bezoeker = new Bezoeker(poort, "teammanager");
    var pad = "/dossiers/" + EIGEN + "/vastleggen";
    var formulier = UUID.randomUUID().toString();
    var straks =
        bezoeker.stuur(
            pad,
            "soort",
            "contact",
            "op",
            "2027-11-20",
            "met",
            "kind",
            "inhoudelijk",
            "ja",
            "opdracht",
            formulier);
    assertThat(straks.statusCode()).isEqualTo(422);
    assertThat(laatste(2))
        .containsExactly("geweigerd D-000016 " + pad, "vastleggen D-000016 " + pad);
    var stop = "/dossiers/" + EIGEN + "/bewaring/stop";
    bezoeker.stuur(stop, "reden", "kort");
    assertThat(laatste(1)).containsExactly("geweigerd D-000016 " + stop);
  }

  private List<String> laatste(int aantal) {
    return Rechtstreeks.eigenaar(postgres)
        .sql(
            """
            select handeling || ' ' || coalesce(dossier, '-') || ' ' || pad
            from toegang.inzage order by nummer desc limit ?
            """)
        .param(aantal)
        .query(String.class)
        .list();
  }
}
