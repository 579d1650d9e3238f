package nl.tijdig.app.gezin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.UUID;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Browser;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.toegang.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A family sees its own child and what it may expect, and nothing of anybody else. */
@Proef
class GezinTest {

  private static final String TIEN = "2016-05-01";
  private static final String VIJFTIEN = "2011-05-01";

  @LocalServerPort private int poort;
  @Autowired private Proefgezin gezin;
  @Autowired private EmbeddedPostgres postgres;

  private String nummer = "";
  private String moederaccount = "";
  private Bezoeker moeder;

  @BeforeEach
  void maakGezin() throws Exception {
    nummer = gezin.kind(poort, VIJFTIEN);
    moederaccount = naam("moeder");
    moeder = gezin.account(poort, moederaccount, Rol.OUDER);
    assertThat(gezin.verleen(poort, nummer, Proefgezin.code(moeder), 1, "").statusCode())
        .isEqualTo(302);
  }

  private static String naam(String wie) {
    return wie + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private String blad() {
    return "/gezin/" + nummer;
  }

  @Test
  @DisplayName("F62: name, phone, next date, rights with due dates and status; nobody else's data")
  void aParentSeesWhoWhenAndWhatWasNotKept() throws Exception {
    assertThat(moeder.haal("/").headers().firstValue("Location")).hasValue("/gezin");
    assertThat(moeder.haal("/gezin").headers().firstValue("Location").orElseThrow())
        .endsWith(blad());
    var pagina = moeder.haal(blad());
    assertThat(pagina.statusCode()).isEqualTo(200);
    assertThat(pagina.body())
        .contains("Fatima Zorgzaam", Proefgezin.TELEFOON_WERKER)
        .contains("De hulp is begonnen", "Moest klaar zijn op", "1 september 2026")
        .contains("Dit moet nu gebeuren. Wie dat moet doen: Zorgbemiddelaar")
        .contains("/klachtwijzer", "De rechter sprak de maatregel uit")
        .doesNotContain(Proefgezin.ADRES, Proefgezin.TELEFOON_MOEDER, "0655556666", "Vader Proef");
    assertThat(moeder.haal(blad() + "?taal=en").body())
        .contains("What may I expect, and when?", "The court pronounced the measure");
  }

  @Test
  void whoLooksInTheFileIsShownWithTheReason() throws Exception {
    new Bezoeker(poort, Proefgezin.MANAGER).haal("/dossiers/" + nummer);
    assertThat(moeder.haal(blad()).body())
        .contains("Teammanager", "GI van het gezin", "Het dossier bijhouden")
        .doesNotContain(Proefgezin.MANAGER);
  }

  @Test
  void aQuestionBecomesAnActionWithADateAndAnAnswerEndsIt() throws Exception {
    assertThat(moeder.stuur(blad() + "/vraag", "vraag", "Wanneer komt u langs?").statusCode())
        .isEqualTo(302);
    assertThat(open()).isEqualTo("JEUGDBESCHERMER JB-gezin");
    var manager = new Bezoeker(poort, Proefgezin.MANAGER);
    assertThat(manager.haal("/dossiers/" + nummer).body())
        .contains("Het gezin stelde een vraag", "1 vraag wacht op antwoord");
    assertThat(moeder.haal(blad()).body()).contains("U krijgt antwoord, uiterlijk op");
    var adres = "/dossiers/" + nummer + "/gezin/vragen/" + vraag();
    assertThat(manager.stuur(adres, "antwoord", "Dinsdag om tien uur.").statusCode())
        .isEqualTo(302);
    assertThat(open()).isEmpty();
    assertThat(manager.stuur(adres, "antwoord", "Nog een antwoord.").statusCode()).isEqualTo(422);
    assertThat(moeder.haal(blad()).body()).contains("Dinsdag om tien uur.");
  }

  private String open() {
    return Rechtstreeks.eigenaar(postgres)
        .sql(
            """
            select coalesce(string_agg(a.rol || ' ' || a.wie, ','), '') from acties.actie a
            join dossier.dossier d on d.id = a.dossier_id
            where d.nummer = ? and a.soort = 'gezinsvraag' and a.geeindigd_op is null
              and a.uiterlijk > a.geopend_op::date
            """)
        .param(nummer)
        .query(String.class)
        .single();
  }

  private long vraag() {
    return Rechtstreeks.eigenaar(postgres)
        .sql(
            """
            select v.id from gezin.vraag v join dossier.dossier d on d.id = v.dossier_id
            where d.nummer = ? order by v.id desc limit 1
            """)
        .param(nummer)
        .query(Long.class)
        .single();
  }

  @Test
  void aReactionStandsBesideTheFactForTheTeamAndNotForTheOtherParent() throws Exception {
    assertThat(
            moeder
                .stuur(blad() + "/reactie", "feit", "1", "reactie", "Zo was het niet.")
                .statusCode())
        .isEqualTo(302);
    assertThat(moeder.haal(blad()).body()).contains("Zo was het niet.");
    assertThat(new Bezoeker(poort, Proefgezin.MANAGER).haal("/dossiers/" + nummer).body())
        .contains("Moeder Proef, bij:", "Zo was het niet.");
    var vader = gezin.account(poort, naam("vader"), Rol.OUDER);
    gezin.verleen(poort, nummer, Proefgezin.code(vader), 2, "");
    moeder.stuur(blad() + "/vraag", "vraag", "Waar is mijn kind?");
    assertThat(vader.haal(blad()).body())
        .contains("Fatima Zorgzaam")
        .doesNotContain(
            "Zo was het niet.",
            "Waar is mijn kind?",
            Proefgezin.ADRES,
            Proefgezin.TELEFOON_MOEDER,
            "Moeder Proef");
  }

  @Test
  void anotherChildIsNotThereAlsoNotThatOfABrother() throws Exception {
    var broer = gezin.kind(poort, TIEN);
    var stiefvader = gezin.account(poort, naam("stiefvader"), Rol.OUDER);
    gezin.verleen(poort, broer, Proefgezin.code(stiefvader), 2, "");
    assertThat(stiefvader.haal("/gezin/" + broer).statusCode()).isEqualTo(200);
    assertThat(stiefvader.haal(blad()).statusCode()).isEqualTo(404);
    for (var daad : new String[] {"/vraag", "/reactie"}) {
      assertThat(
              stiefvader
                  .stuur(blad() + daad, "vraag", "Wie?", "feit", "1", "reactie", "Wat?")
                  .statusCode())
          .isEqualTo(404);
    }
    assertThat(moeder.haal("/gezin/" + broer).statusCode()).isEqualTo(404);
    assertThat(moeder.haal("/dossiers/" + nummer).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    // The demonstration stands at 24 November 2026: the day before, on and after the birthday.
    "2014-11-25, kind, 0",
    "2014-11-24, kind, 2",
    "2014-11-23, kind, 2",
    "2010-11-25, ouder, 2",
    "2010-11-24, ouder, 1",
    "2010-11-23, ouder, 1",
    "2008-11-25, ouder, 1",
    "2008-11-24, ouder, 0",
    "2008-11-23, ouder, 0",
    "2008-11-23, kind, 2"
  })
  void fromTwelveTheChildSeesItselfAndFromSixteenParentsSeeLess(
      String geboren, String wie, int ziet) throws Exception {
    nummer = gezin.kind(poort, geboren);
    var isKind = wie.equals("kind");
    var lid = gezin.account(poort, naam(wie), isKind ? Rol.JEUGDIGE : Rol.OUDER);
    gezin.verleen(poort, nummer, Proefgezin.code(lid), isKind ? null : 1, "");
    var pagina = lid.haal(blad());
    assertThat(pagina.statusCode()).isEqualTo(ziet == 0 ? 404 : 200);
    assertThat(pagina.body().contains("id=\"beloften\"")).isEqualTo(ziet > 0);
    assertThat(pagina.body().contains("De rechter sprak")).isEqualTo(ziet == 2);
    assertThat(pagina.body().contains("id=\"gekeken\"")).isEqualTo(ziet == 2);
  }

  @Test
  void withoutCustodyNothingThatWasWrittenIsShown() throws Exception {
    var bezoekvader = gezin.account(poort, naam("bezoek"), Rol.OUDER);
    gezin.verleen(poort, nummer, Proefgezin.code(bezoekvader), 3, "");
    assertThat(bezoekvader.haal(blad()).body())
        .contains("Fatima Zorgzaam")
        .doesNotContain("De rechter sprak", "id=\"gekeken\"");
    assertThat(
            bezoekvader
                .stuur(blad() + "/reactie", "feit", "1", "reactie", "Toch iets.")
                .statusCode())
        .isEqualTo(422);
  }

  @Test
  void accessEndsWithItsDayItsEndAndThePlaceAroundTheChild() throws Exception {
    var tijdelijk = gezin.account(poort, naam("tijdelijk"), Rol.OUDER);
    gezin.verleen(poort, nummer, Proefgezin.code(tijdelijk), 2, "2026-06-30");
    assertThat(tijdelijk.haal(blad()).statusCode()).isEqualTo(404);
    var manager = new Bezoeker(poort, Proefgezin.MANAGER);
    var id =
        Rechtstreeks.eigenaar(postgres)
            .sql("select id from gezin.toegang where naam = ?")
            .param(moederaccount)
            .query(Long.class)
            .single();
    assertThat(moeder.haal(blad()).statusCode()).isEqualTo(200);
    manager.stuur(
        "/dossiers/" + nummer + "/gezin/toegang/" + id + "/einde", "reden", "gezag beëindigd");
    assertThat(moeder.haal(blad()).statusCode()).isEqualTo(404);
  }

  @Test
  void thePersonMustStandAsAParentAndTheCodeMustBeTheirs() throws Exception {
    var oma = gezin.account(poort, naam("oma"), Rol.OUDER);
    assertThat(gezin.verleen(poort, nummer, Proefgezin.code(oma), 4, "").statusCode())
        .isEqualTo(422);
    assertThat(gezin.verleen(poort, nummer, "0000 0000", 2, "").statusCode()).isEqualTo(422);
    assertThat(gezin.verleen(poort, nummer, Proefgezin.code(oma), null, "").statusCode())
        .isEqualTo(422);
    assertThat(oma.haal(blad()).statusCode()).isEqualTo(404);
    assertThat(
            new Bezoeker(poort, "teammanager").haal("/dossiers/" + nummer + "/gezin").statusCode())
        .as("another GI")
        .isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dossier.kind",
        "dossier.gebeurtenis g join dossier.dossier d on d.id = g.dossier_id and d.bron = 'register'",
        "dossier.koppeling",
        "identiteit.persoon",
        "identiteit.relatie",
        "identiteit.geboorte",
        "acties.actie",
        "jeugdbeschermers.jeugdbeschermer",
        "hulp.hulpvraag",
        "toegang.inzage",
        "gezin.toegang",
        "gezin.vraag",
        "gezin.antwoord",
        "gezin.reactie"
      })
  void anySlippedInQueryOfAParentReadsNoTable(String tabel) {
    try (var ouder = new Rechtstreeks(postgres, moederaccount)) {
      assertThat(
              ouder
                  .databank()
                  .sql("select count(*) from " + tabel + " where true")
                  .query(Long.class)
                  .single())
          .isZero();
    }
  }

  @Test
  void theQuestionsOfTheDatabaseAnswerNobodyElse() {
    for (var wie :
        new String[] {"jeugdbeschermer", "inspecteur", "raadslid", "ouder", "jeugdige"}) {
      try (var ander = new Rechtstreeks(postgres, wie)) {
        for (var vraag :
            new String[] {
              "beloften", "geschreven", "keken", "mijn_jeugdbeschermers", "mijn_vragen"
            }) {
          assertThat(
                  ander
                      .databank()
                      .sql("select count(*) from gezin." + vraag + "(?)")
                      .param(nummer)
                      .query(Long.class)
                      .single())
              .as(wie + " " + vraag)
              .isZero();
        }
        assertThat(
                ander
                    .databank()
                    .sql("select gezin.stel_vraag(?, 'wie?', date '2026-11-30')")
                    .param(nummer)
                    .query(Boolean.class)
                    .single())
            .isFalse();
        assertThatThrownBy(
                () -> ander.databank().sql("select gezin.band(1)").query(String.class).single())
            .rootCause()
            .hasMessageContaining("permission denied");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"ouder, 1280", "ouder, 320", "jeugdige, 1280", "jeugdige, 320"})
  void theDemonstrationAccountsSeeSomethingThatEverybodyCanRead(String rol, int breedte) {
    try (var browser = new Browser(poort)) {
      var pagina = browser.ingelogd(rol, breedte);
      if (rol.equals("ouder")) {
        assertThat(Browser.drempels(pagina)).isEmpty();
        pagina.locator("#kinderen a").first().click();
      }
      assertThat(pagina.locator("#beloften .taak").count()).isGreaterThan(3);
      assertThat(pagina.locator("#geschreven article").count()).isPositive();
      assertThat(Browser.drempels(pagina)).isEmpty();
      assertThat((int) pagina.evaluate("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(breedte);
    }
  }
}
