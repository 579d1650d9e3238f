package nl.tijdig.app.toegang.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.tijdig.proefaanbieder.Proefaanbieder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A first day without demonstration: from an empty database to a child with a jeugdbeschermer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EersteDagTest {

  private static final String GI = "Jeugdbescherming De Eerste";
  private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 25);

  private Knoop knoop;

  @BeforeAll
  void start() throws Exception {
    knoop =
        Knoop.leeg(
            Knoop.sleutel(),
            Proefaanbieder.MET_GEHEIM,
            "--spring.security.oauth2.client.registration.proef.client-secret="
                + Proefaanbieder.GEHEIM,
            "--tijdig.demonstratie=false",
            "--tijdig.vandaag=" + VANDAAG);
  }

  @AfterAll
  void stop() {
    knoop.close();
  }

  /** A provider that goes down later: nobody comes in, and the login page says so in words. */
  @Test
  @Order(2)
  void aProviderThatGoesDownRefusesInWords() throws Exception {
    knoop.aanbieder().zegt("tijs", Map.of("rol", "beheerder", "name", "tijs"));
    var bezoek = new Bezoek(knoop.adres());
    var terug = bezoek.bijAanbieder(bezoek.vraag(), "tijs");
    knoop.aanbieder().close();
    assertThat(Bezoek.naar(bezoek.haal(terug))).isEqualTo("/inloggen?geweigerd=mislukt");
    assertThat(bezoek.haal("/inloggen?geweigerd=mislukt").body())
        .contains("Het inloggen is niet gelukt");
    assertThat(bezoek.haal("/").statusCode()).isEqualTo(302);
  }

  @Test
  @Order(1)
  void fromAnEmptyDatabaseToAChildWithItsJeugdbeschermer() throws Exception {
    assertThat(kom("roos", "teammanager", "").haal("/").statusCode()).isEqualTo(302);

    neemGiOp(kom("wil", "beheerder", ""));
    var manager = kom("roos", "teammanager", "");
    neemWerkerOp(manager);
    var dossier = schrijfIn(manager);
    assertThat(manager.haal("/").body()).contains(GI, dossier);

    var anna = kom("anna", "jeugdbeschermer", "JB-anna");
    assertThat(anna.haal(dossier).statusCode()).isEqualTo(404);
    koppel(manager, dossier);
    assertThat(anna.haal(dossier).statusCode()).isEqualTo(200);
    assertThat(anna.haal("/").body()).contains(dossier);
  }

  private Bezoek kom(String naam, String rol, String wie) throws Exception {
    knoop.aanbieder().zegt(naam, Map.of("rol", rol, "gi", GI, "wie", wie, "name", naam));
    var bezoek = new Bezoek(knoop.adres());
    bezoek.haal(bezoek.bijAanbieder(bezoek.vraag(), naam));
    return bezoek;
  }

  private static String stuur(Bezoek bezoek, String blad, String... velden) throws Exception {
    HttpResponse<String> pagina = bezoek.haal(blad);
    assertThat(pagina.statusCode()).as(blad).isEqualTo(200);
    var antwoord = bezoek.stuur(blad, pagina, velden);
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(302);
    return Bezoek.naar(antwoord);
  }

  private static void neemGiOp(Bezoek beheerder) throws Exception {
    stuur(
        beheerder,
        "/organisaties",
        "naam",
        GI,
        "vanaf",
        "2026-01-01",
        "totenmet",
        "2028-12-31",
        "opdracht",
        UUID.randomUUID().toString());
  }

  private static void neemWerkerOp(Bezoek manager) throws Exception {
    stuur(
        manager,
        "/team/werkers/nieuw",
        "wie",
        "JB-anna",
        "naam",
        "Anna de Boer",
        "uren",
        "1350",
        "registratie",
        "2028-12-31",
        "vanaf",
        "2026-11-01");
  }

  private static String schrijfIn(Bezoek manager) throws Exception {
    var naar =
        stuur(
            manager,
            "/dossiers/nieuw",
            "opdracht",
            UUID.randomUUID().toString(),
            "kind",
            "K-0001",
            "gezin",
            "G-0001",
            "gemeente",
            "0363",
            "jeugdregio",
            "JZ13",
            "maatregel",
            "ots",
            "op",
            VANDAAG.minusDays(2).toString(),
            "einde",
            VANDAAG.plusMonths(11).toString());
    return "/dossiers/" + naar.substring(naar.lastIndexOf('/') + 1);
  }

  private static void koppel(Bezoek manager, String dossier) throws Exception {
    stuur(
        manager,
        dossier + "/vastleggen",
        "soort",
        "jeugdbeschermer_gekoppeld",
        "opdracht",
        UUID.randomUUID().toString(),
        "op",
        VANDAAG.toString(),
        "wie",
        "JB-anna",
        "rol",
        "vast");
  }
}
