package nl.tijdig.app.koers.toekomst;

import static nl.tijdig.app.koers.Koersproef.kind;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.acties.Actie;
import nl.tijdig.app.acties.Acties;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.identiteit.namen.Geboorten;
import nl.tijdig.app.koers.Koersproef;
import nl.tijdig.kern.tijd.Datum;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** F67 and F69: where a child grows up, and its eighteenth birthday. Today is 24-11-2026. */
@Proef
class ToekomstTest {

  @LocalServerPort private int poort;
  @Autowired private Koersproef proef;
  @Autowired private Dossiers dossiers;
  @Autowired private Geboorten geboorten;
  @Autowired private Acties acties;

  private Bezoeker manager;
  private String nummer;

  @BeforeEach
  void begin() throws Exception {
    manager = proef.manager(poort);
    nummer = kind(manager, "2026-10-20", "2027-10-19");
  }

  private String pagina() throws Exception {
    return manager.haal("/dossiers/" + nummer + "/toekomst").body();
  }

  private int besluit(String kind, String ouders, String rechter, String rechterOp, int versie)
      throws Exception {
    return manager
        .stuur(
            "/dossiers/" + nummer + "/perspectief",
            "besloten_op",
            "2026-11-16",
            "waar",
            "pleeggezin",
            "waarom",
            "Terug naar huis kan niet veilig",
            "kind_gehoord_op",
            kind,
            "ouders_gehoord_op",
            ouders,
            "rechter",
            rechter,
            "rechter_op",
            rechterOp,
            "_versie",
            Integer.toString(versie))
        .statusCode();
  }

  @Test
  @DisplayName("F67: decided without hearing child and parents: a warning")
  void withoutHearingChildAndParentsItWarns() throws Exception {
    assertThat(besluit("", "", "niet_voorgelegd", "", 0)).isEqualTo(302);
    assertThat(pagina())
        .contains("Het kind is niet gehoord over dit besluit")
        .contains("De ouders zijn niet gehoord over dit besluit")
        .contains("Niet voorgelegd aan de rechter");
    assertThat(besluit("2026-11-18", "", "voorgelegd", "2026-11-20", 1)).isEqualTo(302);
    assertThat(pagina())
        .doesNotContain("Het kind is niet gehoord over dit besluit")
        .contains("De ouders zijn niet gehoord over dit besluit", "Voorgelegd aan de rechter");
  }

  @Test
  @DisplayName("F67: what the judge says has its day, and a stale form is refused")
  void theTestByTheJudgeHasItsDay() throws Exception {
    assertThat(besluit("2026-11-10", "2026-11-10", "bevestigd", "", 0)).isEqualTo(422);
    assertThat(besluit("2026-11-10", "2026-11-10", "bevestigd", "2026-11-20", 0)).isEqualTo(302);
    assertThat(pagina()).contains("Bevestigd door de rechter").doesNotContain("is niet gehoord");
    assertThat(besluit("", "", "afgewezen", "2026-11-21", 0)).isEqualTo(409);
  }

  private List<String> open() {
    return acties.van(dossiers.feiten(nummer).orElseThrow().id()).stream()
        .filter(actie -> actie.soort().equals("achttien"))
        .map(Actie::uiterlijk)
        .map(Object::toString)
        .toList();
  }

  private void geboren(String dag) throws Exception {
    geboorten.leg(nummer, Datum.van(dag), "proef");
    manager.stuur(
        "/dossiers/" + nummer + "/vastleggen",
        "opdracht",
        UUID.randomUUID().toString(),
        "soort",
        "contact",
        "op",
        "2026-11-20",
        "met",
        "ouder",
        "inhoudelijk",
        "ja");
  }

  @Test
  @DisplayName("F69: eighteen in less than 18 months: a task until each domain has somebody")
  void eighteenInLessThanEighteenMonthsIsATask() throws Exception {
    geboren("2010-05-23");
    assertThat(open()).containsExactly("2027-05-23");
    for (var domein : List.of("wonen", "werk", "school", "steunfiguur", "zorg")) {
      assertThat(open()).hasSize(1);
      var antwoord =
          manager.stuur(
              "/dossiers/" + nummer + "/achttien",
              "domein",
              domein,
              "wie",
              "Wijkteam Oost",
              "wat",
              "Een gesprek met de gemeente",
              "uiterlijk",
              "2027-03-01");
      assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(302);
    }
    assertThat(open()).isEmpty();
    assertThat(pagina()).contains("Wijkteam Oost").doesNotContain("nog niemand");
  }

  @Test
  @DisplayName("F69: eighteen in 18 months to the day is not yet a task")
  void eighteenMonthsToTheDayIsNotYetATask() throws Exception {
    geboren("2010-05-24");
    assertThat(open()).isEmpty();
    assertThat(pagina()).contains("nog niemand", "24 mei 2028");
  }
}
