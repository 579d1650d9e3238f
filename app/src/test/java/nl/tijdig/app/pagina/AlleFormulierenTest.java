package nl.tijdig.app.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.dossier.inschrijving.Inschrijfformulier;
import nl.tijdig.kern.dossier.Soort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every form of the product with the worst that somebody may send. */
@Proef
@ExtendWith(OutputCaptureExtension.class)
class AlleFormulierenTest {

  private static final String VEGER = "veger";

  /** A worker of the GI of this test, so that no other test reads what is typed here. */
  private static final String WERKER = "/team/werkers/JB-veger";

  private static final String CASUS = "/praktijktoets/1/casussen/1";

  /** When the computed verdict is shown, which changes no verdict; the careful answer is chosen. */
  private static final String BEREKEND = "berekend";

  /** The pages with forms, by who opens them. */
  private static Map<String, List<String>> paginas(String dossier) {
    return Map.of(
        VEGER,
        Stream.concat(
                Stream.of(
                    "/dossiers/nieuw",
                    dossier + "/feiten/1/corrigeren",
                    dossier + "/identiteit",
                    dossier + "/persoon",
                    dossier + "/gemeente",
                    dossier + "/relaties/nieuw",
                    dossier + "/bewaring",
                    dossier + "/koers/nieuw",
                    dossier + "/uitleg",
                    dossier + "/toekomst",
                    dossier + "/feitenonderzoek",
                    dossier + "/gezinsplan",
                    dossier + "/verlenging",
                    dossier + "/veiligheid",
                    dossier + "/wachtbrief",
                    "/wachtlijst/risicotabel",
                    dossier + "/gezin",
                    "/dossiers/zoeken",
                    "/noodtoegang/nieuw",
                    "/team",
                    "/team/werkers/nieuw",
                    WERKER,
                    "/team/instroomstop",
                    "/sluitingen",
                    "/agenda",
                    "/invoer"),
                Soort.vastTeLeggen().stream()
                    .map(soort -> dossier + "/vastleggen?soort=" + soort.code()))
            .toList(),
        "inspecteur",
        List.of("/praktijktoets/nieuw", CASUS, "/bewaring"),
        "beheerder",
        List.of("/organisaties", "/organisaties?gi=De+Lichtboei"));
  }

  /** Forms that stand on a page only after something happened; each has a test of its own. */
  private static final Set<String> LATER =
      Set.of(
          "/dossiers/{nummer}/bewaring/stop/{id}/opheffen",
          "/dossiers/{nummer}/relaties/{volgnummer}",
          "/noodtoegang/einde",
          "/dossiers/{nummer}/gezinsplan/gedaan",
          "/dossiers/{nummer}/uitleg/oordeel",
          "/dossiers/{nummer}/feitenonderzoek/vaststellen",
          "/dossiers/{nummer}/gezin/toegang/{id}/einde",
          "/dossiers/{nummer}/gezin/vragen/{id}",
          "/gezin/{nummer}/vraag",
          "/gezin/{nummer}/reactie",
          "/noodtoegang/{id}/gezien",
          "/dossiers/{nummer}/veiligheid/klaar",
          "/dossiers/{nummer}/veiligheid/inschatting",
          "/wachtlijst/risicotabel/vaststellen",
          "/dossiers/{nummer}/wachtketen",
          "/dossiers/{nummer}/wachtketen/opgelost",
          "/team/instroomstop/einde",
          "/team/plan",
          "/team/plan/vastleggen",
          "/team/gepland/{id:\\d+}/intrekken",
          "/team/voorstel",
          "/sluitingen/{id:\\d+}/intrekken",
          "/team/werkers/{wie}/afwezig/{id}",
          "/team/werkers/{wie}/waarneming",
          "/sluitingen/{id:\\d+}/overgang",
          "/praktijktoets/{id:\\d+}/casussen");

  /** What is required where nothing is recorded yet. */
  private static final Map<String, String> NAAM = Map.of("roepnaam", "Noor", "achternaam", "Bos");

  /** What asks nothing may be sent at any time. */
  private static final Set<String> ZONDER_VRAAG = Set.of("/agenda", "/bewaring");

  private static final List<String> SLECHTSTE_DAGEN =
      List.of(
          "31-02-2026",
          "29 februari 2025",
          "0000-00-00",
          "-0044-03-15",
          "+12345-01-01",
          "12/31/2026",
          "0001-01-01",
          "2026-13-01",
          "morgen",
          "24-11-26");

  private static final List<String> BSN =
      List.of("999992624", "9999.92.624", "999 992 624", "99999262-4");

  @LocalServerPort private int poort;
  @Autowired private EmbeddedPostgres postgres;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping adressen;

  @Autowired private Proefgi proefgi;

  private final Map<Webformulier, Bezoeker> formulieren = new LinkedHashMap<>();

  @BeforeEach
  void verzamel() throws Exception {
    proefgi.maak(VEGER, "GI van de veger", "2020-01-01", "2030-12-31");
    var paginas = paginas(dossier(new Bezoeker(poort, VEGER)));
    for (var rol : paginas.keySet()) {
      var bezoeker = new Bezoeker(poort, rol);
      for (var pagina : paginas.get(rol)) {
        var antwoord = bezoeker.haal(pagina);
        assertThat(antwoord.statusCode()).as(pagina).isEqualTo(200);
        var gezien = new LinkedHashSet<String>();
        Webformulier.op(pagina, antwoord.body()).stream()
            .filter(form -> !form.adres().equals("/uitloggen") && gezien.add(form.adres()))
            .forEach(form -> formulieren.put(form, bezoeker));
      }
    }
  }

  /** A new child and a worker of a GI of its own. */
  private static String dossier(Bezoeker veger) throws Exception {
    var kind = "K-" + UUID.randomUUID().toString().substring(0, 6) + "1";
    veger.stuur(
        "/team/werkers/nieuw",
        "wie",
        "JB-veger",
        "naam",
        "Anna van Dam",
        "uren",
        "1350",
        "registratie",
        "2027-12-31",
        "vanaf",
        "2026-01-01");
    var naar =
        Inschrijfformulier.stuur(veger, kind, "2026-11-20", "2027-11-20", UUID.randomUUID())
            .headers()
            .firstValue("Location")
            .orElseThrow();
    return naar.substring(naar.indexOf("/dossiers/"));
  }

  @Test
  void everyAddressThatTakesAFormHasItsFormHere() {
    var gevonden = formulieren.keySet().stream().map(Webformulier::adres).toList();
    var passend = new AntPathMatcher();
    var zonder = new TreeSet<String>();
    adressen.getHandlerMethods().entrySet().stream()
        .filter(e -> e.getValue().getBeanType().getName().startsWith("nl.tijdig"))
        .filter(e -> e.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
        .flatMap(e -> e.getKey().getPatternValues().stream())
        .filter(patroon -> !LATER.contains(patroon))
        .filter(patroon -> gevonden.stream().noneMatch(adres -> passend.match(patroon, adres)))
        .forEach(zonder::add);
    assertThat(zonder).isEmpty();
  }

  /** Sends each form with this answer in each of these fields, and tells what came of it. */
  private List<String> stuur(Predicate<Webformulier.Veld> waar, String antwoord, boolean mag)
      throws Exception {
    var fout = new ArrayList<String>();
    for (var form : formulieren.keySet()) {
      var anders =
          form.velden().stream()
              .filter(waar)
              .map(Webformulier.Veld::naam)
              .distinct()
              .collect(Collectors.toMap(naam -> naam, naam -> antwoord));
      if (anders.isEmpty() || ZONDER_VRAAG.contains(form.adres())) {
        continue;
      }
      var uitslag = formulieren.get(form).stuur(form.adres(), form.met(anders));
      var status = uitslag.statusCode();
      if (status >= 500 || !mag && status < 400) {
        fout.add(status + " " + form.pagina() + " " + form.adres() + " " + anders.keySet());
      }
    }
    return fout;
  }

  @Test
  @DisplayName(
      "AM2, U26: the ten worst dates in each field for a date are refused, and nothing is stored")
  void theWorstDatesAreRefused() throws Exception {
    var eerst = Rechtstreeks.vastgelegd(postgres);
    for (var dag : SLECHTSTE_DAGEN) {
      assertThat(stuur(Webformulier.Veld::isDatum, dag, false)).as(dag).isEmpty();
    }
    assertThat(Rechtstreeks.vastgelegd(postgres)).isEqualTo(eerst);
  }

  @Test
  @DisplayName("AL7: a million signs in each field for a text are refused")
  void aMillionSignsAreRefused() throws Exception {
    var eerst = Rechtstreeks.vastgelegd(postgres);
    for (var form : List.copyOf(formulieren.keySet())) {
      for (var veld : form.velden().stream().filter(Webformulier.Veld::isTekst).toList()) {
        var antwoord =
            formulieren
                .get(form)
                .stuur(form.adres(), form.met(Map.of(veld.naam(), "a".repeat(1_000_000))));
        assertThat(antwoord.statusCode()).as(form.adres() + " " + veld.naam()).isBetween(400, 499);
      }
    }
    assertThat(Rechtstreeks.vastgelegd(postgres)).isEqualTo(eerst);
  }

  @Test
  @DisplayName("AM3: a BSN in four spellings is stored nowhere and logged nowhere")
  void aBsnIsStoredAndLoggedNowhere(CapturedOutput log) throws Exception {
    for (var bsn : BSN) {
      assertThat(stuur(veld -> veld.isTekst() && !veld.naam().equals("bsn"), bsn, true)).isEmpty();
      assertThat(log.getAll()).doesNotContain(bsn);
      for (var tabel : Rechtstreeks.tabellen(postgres)) {
        if (tabel.equals("identiteit.identiteit")) {
          continue;
        }
        var aantal =
            Rechtstreeks.eigenaar(postgres)
                .sql("select count(*) from " + tabel + " t where position(? in t::text) > 0")
                .param(bsn)
                .query(Long.class)
                .single();
        assertThat(aantal).as(bsn + " in " + tabel).isZero();
      }
    }
  }

  @Test
  @DisplayName("AM6: a formula breaks no form")
  void aFormulaBreaksNoForm() throws Exception {
    assertThat(stuur(Webformulier.Veld::isTekst, "=HYPERLINK(\"http://kwaad.nl\";\"klik\")", true))
        .isEmpty();
  }

  @Test
  @DisplayName("AL10: what is invisible is no answer")
  void whatIsInvisibleIsNoAnswer() throws Exception {
    var eerst = Rechtstreeks.vastgelegd(postgres);
    assertThat(stuur(veld -> veld.isTekst() && veld.isVerplicht(), "\u200B".repeat(12), false))
        .isEmpty();
    assertThat(Rechtstreeks.vastgelegd(postgres)).isEqualTo(eerst);
  }

  @Test
  @DisplayName("U05: a form of before the last change comes back as overtaken")
  void aStaleFormIsOvertaken() throws Exception {
    var eerst = Rechtstreeks.vastgelegd(postgres);
    var fout = new ArrayList<String>();
    for (var form : formulieren.keySet()) {
      if (form.heeft(Antwoorden.VERSIE) && !"0".equals(waarde(form, Antwoorden.VERSIE))) {
        var anders = new LinkedHashMap<>(Map.of(Antwoorden.VERSIE, "0"));
        NAAM.keySet().stream()
            .filter(form::heeft)
            .forEach(veld -> anders.put(veld, NAAM.get(veld)));
        var antwoord = formulieren.get(form).stuur(form.adres(), form.met(anders));
        if (antwoord.statusCode() != 409) {
          fout.add(antwoord.statusCode() + " " + form.adres());
        }
      }
    }
    assertThat(fout).isEmpty();
    assertThat(Rechtstreeks.vastgelegd(postgres)).isEqualTo(eerst);
  }

  private static String waarde(Webformulier form, String naam) {
    return form.velden().stream()
        .filter(veld -> veld.naam().equals(naam))
        .map(Webformulier.Veld::waarde)
        .findFirst()
        .orElse("");
  }

  /** Pages that show what is recorded, to be changed. */
  private static boolean isVan(String pagina) {
    return pagina.endsWith("/corrigeren") || pagina.equals(WERKER) || pagina.equals(CASUS);
  }

  @Test
  @DisplayName("U27: no answer is chosen beforehand")
  void noAnswerIsChosenBeforehand() {
    var gekozen = new ArrayList<String>();
    for (var form : formulieren.keySet()) {
      for (var veld : form.velden()) {
        var isEerste = veld.soort().equals("select") && !veld.opties().getFirst().isEmpty();
        var isKeuze = Set.of("select", "radio", "checkbox").contains(veld.soort());
        if (!isVan(form.pagina())
            && !veld.naam().equals(BEREKEND)
            && isKeuze
            && (isEerste || veld.isGekozen())) {
          gekozen.add(form.pagina() + " " + veld.naam());
        }
      }
    }
    assertThat(gekozen).isEmpty();
  }

  @Test
  @DisplayName(
      "U30, G13: a form that failed says so in its title, and links to the field, which is marked")
  void aFormThatFailedSaysWhere() throws Exception {
    var fout = new ArrayList<String>();
    for (var form : formulieren.keySet()) {
      if (form.velden().stream().noneMatch(Webformulier.Veld::isTekst)) {
        continue;
      }
      var anders = new LinkedHashMap<String, String>();
      form.velden().stream()
          .filter(veld -> veld.isTekst() || veld.isDatum())
          .forEach(veld -> anders.put(veld.naam(), veld.isDatum() ? "morgen" : "\u200B"));
      var body = formulieren.get(form).stuur(form.adres(), form.met(anders)).body();
      if (!body.contains("<title>Fout: ") || !body.contains("id=\"bezwaren\"")) {
        fout.add(form.pagina() + " " + form.adres());
      } else if (body.contains("href=\"#")
          && body.contains("id=\"bezwaar-")
          && !body.contains("aria-invalid=\"true\"")) {
        fout.add("niet gemarkeerd: " + form.pagina() + " " + form.adres());
      }
    }
    assertThat(fout).isEmpty();
  }
}
