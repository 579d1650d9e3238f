package nl.tijdig.app.dossier.inschrijving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.tijdig.app.Als;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.kader.Gesproken;
import nl.tijdig.kern.dossier.Maatregelfeit.GiInKennisGesteld;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** F01: the register of measures and the GI that carries them out, by the service and the form. */
@Proef
class InschrijvenTest {

  private static final String DJGB = "djgb";
  private static final String NU = "inschrijver";
  private static final String GI = "GI van de inschrijver";

  @LocalServerPort private int poort;

  @Autowired private JdbcClient databank;
  @Autowired private Inschrijven inschrijven;
  @Autowired private Proefgi proefgi;

  /** The GI of F01, with a certificate whose last day is that of the decision. */
  @BeforeEach
  void djgb() {
    proefgi.maak(DJGB, "DJGB", "2019-01-01", "2020-11-16");
    proefgi.maak(NU, GI, "2023-01-01", "2027-12-31");
  }

  @ParameterizedTest(name = "F01: OTS 2020-11-16 to {0}: {1}")
  @CsvSource({
    "2021-11-15, ",
    "2021-11-16, ",
    "2021-11-17, hooguit een jaar",
    "2021-12-16, hooguit een jaar"
  })
  void anOtsOfAYearIsAcceptedAndOneOfThirteenMonthsIsNot(String einde, @Nullable String reden)
      throws Exception {
    probeer("2020-11-16", einde, reden);
  }

  @ParameterizedTest(name = "F01: pronounced on {0}, certificate until 2020-11-16: {1}")
  @CsvSource({"2020-11-15, ", "2020-11-16, ", "2020-11-17, geen geldig certificaat"})
  void aGiNeedsAValidCertificateOnTheDayOfTheDecision(String op, @Nullable String reden)
      throws Exception {
    probeer(op, "2021-05-01", reden);
  }

  private void probeer(String op, String einde, @Nullable String reden) throws Exception {
    var kind = code("K");
    var dienst = aanmelding(UUID.randomUUID(), kind, op, einde);
    if (reden == null) {
      Als.account(DJGB, () -> inschrijven.schrijfIn(dienst));
    } else {
      assertThatThrownBy(() -> Als.account(DJGB, () -> inschrijven.schrijfIn(dienst)))
          .isInstanceOf(OpgaveGeweigerd.class)
          .satisfies(Gesproken.met(reden));
    }
    assertThat(dossiers(kind)).hasSize(reden == null ? 1 : 0);
    var perFormulier = code("K");
    var antwoord =
        Inschrijfformulier.stuur(
            new Bezoeker(poort, DJGB), perFormulier, op, einde, UUID.randomUUID());
    assertThat(antwoord.statusCode()).isEqualTo(reden == null ? 302 : 422);
    if (reden != null) {
      assertThat(antwoord.body()).contains(reden, perFormulier, "value=\"" + op + "\"");
    }
    assertThat(dossiers(perFormulier)).hasSize(reden == null ? 1 : 0);
  }

  @Test
  void aNewChildStandsAtOnceWithTheChildrenWithoutJeugdbeschermerWithItsClockRunning()
      throws Exception {
    var bezoeker = new Bezoeker(poort, NU);
    var kind = code("K");
    var antwoord =
        Inschrijfformulier.stuur(bezoeker, kind, "2026-11-20", "2027-11-20", UUID.randomUUID());
    var nummer = dossiers(kind).getFirst();
    assertThat(nummer).matches("D-[0-9A-HJKMNP-TV-Z]{10}");
    assertThat(antwoord.headers().firstValue("Location").orElse("")).endsWith(nummer);
    assertThat(bezoeker.haal("/dossiers/" + nummer).body()).contains("Het kind is ingeschreven");
    assertThat(
            databank
                .sql(
                    """
                    select k.oordeel || ' ' || k.uiterlijk_laatst from dossier.klok k
                    join dossier.dossier d on d.id = k.dossier_id
                    join organisaties.gi_nu i on i.id = k.gi_id
                    where d.nummer = ? and k.norm = 'n1.tijdig' and k.is_open
                      and i.naam = 'GI van de inschrijver'
                    """)
                .param(nummer)
                .query(String.class)
                .single())
        .isEqualTo("loopt 2026-11-27");
    assertThat(logregels(nummer)).isEqualTo(1);
    assertThat(bezoeker.haal("/team").body()).contains(nummer);
  }

  /** F81: the GI takes up nobody, and the judge assigns a child to it all the same. */
  @Test
  void aChildOfAGiUnderStopHasOwnerRiskAndClockFromTheFirstMoment() throws Exception {
    proefgi.maak("gestopt", "GI met een stop", "2023-01-01", "2027-12-31");
    databank
        .sql(
            """
            insert into organisaties.instroomstop (gi_id, vanaf, instroomorganisatie)
            select id, date '2026-11-01', 'Instroomhuis'
            from organisaties.gi_nu where naam = 'GI met een stop'
            """)
        .update();
    var bezoeker = new Bezoeker(poort, "gestopt");
    var kind = code("K");
    Inschrijfformulier.stuur(bezoeker, kind, "2026-11-20", "2027-11-20", UUID.randomUUID());
    assertThat(bezoeker.haal("/team").body())
        .contains(
            dossiers(kind).getFirst(), "Instroomhuis", "nog niet ingeschat", "27 november 2026");
  }

  @Test
  void theSameFormSentTwiceOrAtTheSameMomentIsOneDossier() throws Exception {
    var kind = code("K");
    var aanmelding = aanmelding(UUID.randomUUID(), kind, "2020-11-16", "2021-11-16");
    Callable<String> poging = () -> Als.account(DJGB, () -> inschrijven.schrijfIn(aanmelding));
    try (var mensen = Executors.newFixedThreadPool(2)) {
      var gekregen = mensen.invokeAll(List.of(poging, poging, poging));
      assertThat(gekregen).extracting(klaar -> klaar.get()).containsOnly(dossiers(kind).getFirst());
    }
    assertThat(dossiers(kind)).hasSize(1);
    assertThatThrownBy(() ->
            Als.account(
                DJGB,
                () ->
                    inschrijven.schrijfIn(
                        aanmelding(UUID.randomUUID(), kind, "2020-11-16", "2021-11-16"))))
        .satisfies(Gesproken.met("staat al ingeschreven"));
  }

  @ParameterizedTest
  @CsvSource({
    "123456782, BSN",
    "1234.56.782, BSN",
    "K-123456782, BSN",
    "Jan Jansen, geen naam",
    "Jan, geen naam",
    "'', geen naam",
    "=1+1, geen naam"
  })
  void aNameOrABsnIsNoCodeOfAChild(String kind, String reden) throws Exception {
    var antwoord =
        Inschrijfformulier.stuur(
            new Bezoeker(poort, DJGB), kind, "2020-11-16", "2021-11-16", UUID.randomUUID());
    assertThat(antwoord.statusCode()).isEqualTo(422);
    assertThat(antwoord.body()).contains(reden);
    assertThat(dossiers(kind)).isEmpty();
  }

  @Test
  void theGiIsNoFieldOfTheFormAndOtherRolesTakeUpNobody() throws Exception {
    var kind = code("K");
    new Bezoeker(poort, NU)
        .stuur(
            "/dossiers/nieuw",
            Inschrijfformulier.velden(
                kind, "2026-11-20", "2027-11-20", UUID.randomUUID(), "gi", "DJGB"));
    assertThat(
            databank
                .sql(
                    """
                    select i.naam from dossier.dossier d
                    join dossier.kind k on k.id = d.kind_id
                    join organisaties.gi_nu i on i.id = d.gi_id and i.id = k.gi_id
                    where k.code = ?
                    """)
                .param(kind)
                .query(String.class)
                .single())
        .isEqualTo(GI);
    for (var rol : List.of("jeugdbeschermer", "zorgbemiddelaar", "inspecteur")) {
      var antwoord =
          Inschrijfformulier.stuur(
              new Bezoeker(poort, rol), code("K"), "2026-11-20", "", UUID.randomUUID());
      assertThat(antwoord.statusCode()).isEqualTo(403);
      var dienst = aanmelding(UUID.randomUUID(), code("K"), "2026-11-20", "2027-11-20");
      assertThatThrownBy(() -> Als.account(rol, () -> inschrijven.schrijfIn(dienst)))
          .satisfies(Gesproken.met("hoort niet bij een GI"));
    }
  }

  private static Inschrijfopgave aanmelding(UUID opdracht, String kind, String op, String einde) {
    var dag = Datum.van(op);
    return new Inschrijfopgave(
        opdracht,
        kind,
        "G-1",
        "0363",
        "JZ13",
        new MaatregelUitgesproken(dag, Maatregelsoort.OTS, LocalDate.parse(einde)),
        new GiInKennisGesteld(dag),
        DJGB);
  }

  private static String code(String letter) {
    return letter + "-" + UUID.randomUUID().toString().substring(0, 6) + "1";
  }

  private List<String> dossiers(String kind) {
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

  private long logregels(String nummer) {
    return databank
        .sql("select count(*) from toegang.inzage where dossier = ? and handeling = 'vastleggen'")
        .param(nummer)
        .query(Long.class)
        .single();
  }
}
