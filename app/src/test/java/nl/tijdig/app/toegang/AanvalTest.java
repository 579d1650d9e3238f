package nl.tijdig.app.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address as every role: who is not in the table gets nothing. */
@Proef
class AanvalTest {

  private static final Set<Rol> IEDEREEN = EnumSet.allOf(Rol.class);
  private static final Set<Rol> DOSSIERS = met(Recht.DOSSIERS);
  private static final Set<Rol> VASTLEGGEN =
      EnumSet.of(
          Rol.JEUGDBESCHERMER, Rol.TEAMMANAGER, Rol.WACHTLIJSTBEHEERDER, Rol.ZORGBEMIDDELAAR);
  private static final Set<Rol> AGENDA = VASTLEGGEN;
  private static final Set<Rol> INZAGELOG = EnumSet.of(Rol.TEAMMANAGER, Rol.INSPECTEUR);
  private static final Set<Rol> BEHEER = EnumSet.of(Rol.INSPECTEUR, Rol.BEHEERDER);
  private static final Set<Rol> ORGANISATIES = EnumSet.of(Rol.BEHEERDER);
  private static final Set<Rol> INVOER = EnumSet.of(Rol.TEAMMANAGER, Rol.WACHTLIJSTBEHEERDER);
  private static final Set<Rol> GI_MENSEN =
      EnumSet.of(Rol.JEUGDBESCHERMER, Rol.TEAMMANAGER, Rol.WACHTLIJSTBEHEERDER);
  private static final Set<Rol> VEILIGHEID =
      EnumSet.of(Rol.JEUGDBESCHERMER, Rol.TEAMMANAGER, Rol.WACHTLIJSTBEHEERDER, Rol.INSPECTEUR);
  private static final Set<Rol> RISICOTABEL = EnumSet.of(Rol.TEAMMANAGER, Rol.WACHTLIJSTBEHEERDER);
  private static final Set<Rol> BETALERS = EnumSet.of(Rol.GEMEENTEDESKUNDIGE, Rol.CONTRACTMANAGER);
  private static final Set<Rol> GEZIN = EnumSet.of(Rol.OUDER, Rol.JEUGDIGE);
  private static final Set<Rol> TEAM = EnumSet.of(Rol.TEAMMANAGER);
  private static final Set<Rol> TOEZICHT = EnumSet.of(Rol.INSPECTEUR);
  private static final Set<Rol> RAPPORTEN = EnumSet.of(Rol.INSPECTEUR, Rol.ANALIST);

  /** Coupled to the jeugdbeschermer, of the GI, the jeugdregio and the gemeente of the accounts. */
  static final String EIGEN = "D-000016";

  /** Of another GI, jeugdregio and gemeente. */
  static final String VREEMD = "D-000020";

  static final Map<String, Set<Rol>> MAG =
      Map.ofEntries(
          Map.entry("GET /", IEDEREEN),
          Map.entry("GET /welkom", IEDEREEN),
          Map.entry("GET /dossiers/nieuw", INVOER),
          Map.entry("POST /dossiers/nieuw", INVOER),
          Map.entry("GET /agenda", AGENDA),
          Map.entry("POST /agenda", AGENDA),
          Map.entry("GET /invoer", INVOER),
          Map.entry("POST /invoer", INVOER),
          Map.entry("GET /invoer/fouten", INVOER),
          Map.entry("GET /invoer/voorbeeld.csv", INVOER),
          Map.entry("GET /invoer/voorbeeld.ndjson", INVOER),
          Map.entry("GET /dossiers/{nummer}", DOSSIERS),
          Map.entry("GET /dossiers/{nummer}/inzage", INZAGELOG),
          Map.entry("GET /dossiers/{nummer}/inzage.csv", INZAGELOG),
          Map.entry("GET /dossiers/{nummer}/vastleggen", VASTLEGGEN),
          Map.entry("POST /dossiers/{nummer}/vastleggen", VASTLEGGEN),
          Map.entry("GET /dossiers/{nummer}/feiten/{volgnummer}/corrigeren", VASTLEGGEN),
          Map.entry("POST /dossiers/{nummer}/feiten/{volgnummer}/corrigeren", VASTLEGGEN),
          Map.entry("GET /dossiers/{nummer}/identiteit", VASTLEGGEN),
          Map.entry("POST /dossiers/{nummer}/identiteit", VASTLEGGEN),
          Map.entry("GET /dossiers/{nummer}/gemeente", VASTLEGGEN),
          Map.entry("POST /dossiers/{nummer}/gemeente", VASTLEGGEN),
          Map.entry("GET /dossiers/{nummer}/bewaring", INZAGELOG),
          Map.entry("POST /dossiers/{nummer}/bewaring/stop", TEAM),
          Map.entry("POST /dossiers/{nummer}/bewaring/stop/{id}/opheffen", INZAGELOG),
          Map.entry("GET /bewaring", BEHEER),
          Map.entry("POST /bewaring", BEHEER),
          Map.entry("GET /dossiers/{nummer}/persoon", GI_MENSEN),
          Map.entry("POST /dossiers/{nummer}/persoon", GI_MENSEN),
          Map.entry("GET /dossiers/{nummer}/relaties/nieuw", GI_MENSEN),
          Map.entry("POST /dossiers/{nummer}/relaties/nieuw", GI_MENSEN),
          Map.entry("GET /dossiers/{nummer}/relaties/{volgnummer}", GI_MENSEN),
          Map.entry("POST /dossiers/{nummer}/relaties/{volgnummer}", GI_MENSEN),
          Map.entry("GET /dossiers/{nummer}/koers", GI_MENSEN),
          Map.entry("GET /dossiers/{nummer}/koers/nieuw", GI_MENSEN),
          Map.entry("POST /dossiers/{nummer}/koers/nieuw", GI_MENSEN),
          Map.entry("GET /dossiers/{nummer}/verlenging", GI_MENSEN),
          Map.entry("POST /dossiers/{nummer}/verlenging", GI_MENSEN),
          Map.entry("GET /dossiers/{nummer}/gezinsplan", GI_MENSEN),
          Map.entry("POST /dossiers/{nummer}/gezinsplan/regisseur", GI_MENSEN),
          Map.entry("POST /dossiers/{nummer}/gezinsplan/acties", GI_MENSEN),
          Map.entry("POST /dossiers/{nummer}/gezinsplan/gedaan", GI_MENSEN),
          Map.entry("GET /dossiers/{nummer}/feitenonderzoek", GI_MENSEN),
          Map.entry("POST /dossiers/{nummer}/feitenonderzoek", GI_MENSEN),
          Map.entry("POST /dossiers/{nummer}/feitenonderzoek/vaststellen", GI_MENSEN),
          Map.entry("GET /dossiers/{nummer}/uitleg", GI_MENSEN),
          Map.entry("POST /dossiers/{nummer}/uitleg", GI_MENSEN),
          Map.entry("POST /dossiers/{nummer}/uitleg/oordeel", GI_MENSEN),
          Map.entry("GET /dossiers/{nummer}/toekomst", GI_MENSEN),
          Map.entry("POST /dossiers/{nummer}/perspectief", GI_MENSEN),
          Map.entry("POST /dossiers/{nummer}/achttien", GI_MENSEN),
          Map.entry("GET /koersen", INZAGELOG),
          Map.entry("GET /dossiers/zoeken", DOSSIERS),
          Map.entry("POST /dossiers/zoeken", DOSSIERS),
          Map.entry("GET /casussen", samen(DOSSIERS, RAPPORTEN)),
          Map.entry("GET /normen", IEDEREEN),
          Map.entry("GET /termijnrekenaar", IEDEREEN),
          Map.entry("GET /woonplaats", samen(BETALERS, VASTLEGGEN)),
          Map.entry("GET /gezin", GEZIN),
          Map.entry("GET /gezin/{nummer}", GEZIN),
          Map.entry("POST /gezin/{nummer}/vraag", GEZIN),
          Map.entry("POST /gezin/{nummer}/reactie", GEZIN),
          Map.entry("GET /dossiers/{nummer}/gezin", GI_MENSEN),
          Map.entry("POST /dossiers/{nummer}/gezin/toegang", GI_MENSEN),
          Map.entry("POST /dossiers/{nummer}/gezin/toegang/{id}/einde", GI_MENSEN),
          Map.entry("POST /dossiers/{nummer}/gezin/vragen/{id}", GI_MENSEN),
          Map.entry("GET /schendingen", DOSSIERS),
          Map.entry("GET /schendingen.csv", DOSSIERS),
          Map.entry("GET /klachtwijzer", IEDEREEN),
          Map.entry("GET /inzagelog", BEHEER),
          Map.entry("GET /wachtlijst", DOSSIERS),
          Map.entry("GET /dossiers/{nummer}/wachtketen", VASTLEGGEN),
          Map.entry("POST /dossiers/{nummer}/wachtketen", VASTLEGGEN),
          Map.entry("POST /dossiers/{nummer}/wachtketen/opgelost", VASTLEGGEN),
          Map.entry("GET /wachtlijst/brieven", VEILIGHEID),
          Map.entry("GET /dossiers/{nummer}/wachtbrief", GI_MENSEN),
          Map.entry("POST /dossiers/{nummer}/wachtbrief", GI_MENSEN),
          Map.entry("GET /dossiers/{nummer}/wachtbrief.pdf", GI_MENSEN),
          Map.entry("GET /wachtlijst/risicotabel", RISICOTABEL),
          Map.entry("POST /wachtlijst/risicotabel", RISICOTABEL),
          Map.entry("POST /wachtlijst/risicotabel/vaststellen", RISICOTABEL),
          Map.entry("GET /dossiers/{nummer}/veiligheid/inschatting", GI_MENSEN),
          Map.entry("POST /dossiers/{nummer}/veiligheid/inschatting", GI_MENSEN),
          Map.entry("GET /wachtlijst/inventaris", DOSSIERS),
          Map.entry("GET /wachtlijst/inventaris.csv", DOSSIERS),
          Map.entry("GET /dossiers/{nummer}/veiligheid", VEILIGHEID),
          Map.entry("POST /dossiers/{nummer}/veiligheid/risico", GI_MENSEN),
          Map.entry("POST /dossiers/{nummer}/veiligheid/afspraak", GI_MENSEN),
          Map.entry("POST /dossiers/{nummer}/veiligheid/controle", GI_MENSEN),
          Map.entry("POST /dossiers/{nummer}/veiligheid/ingrijpen", GI_MENSEN),
          Map.entry("POST /dossiers/{nummer}/veiligheid/klaar", GI_MENSEN),
          Map.entry("GET /verzoeken", BETALERS),
          Map.entry("GET /verzoeken.csv", BETALERS),
          Map.entry("GET /verzoeken/{nummer}", BETALERS),
          Map.entry("GET /noodtoegang", INZAGELOG),
          Map.entry("POST /noodtoegang/{id}/gezien", INZAGELOG),
          Map.entry("GET /noodtoegang/nieuw", GI_MENSEN),
          Map.entry("POST /noodtoegang/nieuw", GI_MENSEN),
          Map.entry("POST /noodtoegang/einde", GI_MENSEN),
          Map.entry("GET /team", TEAM),
          Map.entry("GET /team/zonder", TEAM),
          Map.entry("GET /team/overdrachten", TEAM),
          Map.entry("GET /team/vooruitblik", TEAM),
          Map.entry("GET /team/voorstel", TEAM),
          Map.entry("POST /team/voorstel", TEAM),
          Map.entry("GET /team/gepland/{id:\\d+}", TEAM),
          Map.entry("POST /team/gepland/{id:\\d+}/intrekken", TEAM),
          Map.entry("GET /team/werkers", TEAM),
          Map.entry("GET /team/werkers.csv", TEAM),
          Map.entry("GET /team/werkers/nieuw", TEAM),
          Map.entry("POST /team/werkers/nieuw", TEAM),
          Map.entry("GET /team/werkers/{wie}", TEAM),
          Map.entry("POST /team/werkers/{wie}", TEAM),
          Map.entry("POST /team/werkers/{wie}/afwezig", TEAM),
          Map.entry("POST /team/werkers/{wie}/afwezig/{id}", TEAM),
          Map.entry("POST /team/werkers/{wie}/waarneming", TEAM),
          Map.entry("POST /team/risico", TEAM),
          Map.entry("POST /team/plan", TEAM),
          Map.entry("POST /team/plan/vastleggen", TEAM),
          Map.entry("GET /organisaties", ORGANISATIES),
          Map.entry("POST /organisaties", ORGANISATIES),
          Map.entry("POST /organisaties/periode", ORGANISATIES),
          Map.entry("POST /organisaties/herstel", ORGANISATIES),
          Map.entry("GET /team/instroomstop", TEAM),
          Map.entry("POST /team/instroomstop", TEAM),
          Map.entry("POST /team/instroomstop/einde", TEAM),
          Map.entry("GET /sluitingen", INZAGELOG),
          Map.entry("GET /sluitingen/{id:\\d+}", INZAGELOG),
          Map.entry("POST /sluitingen", TEAM),
          Map.entry("POST /sluitingen/{id:\\d+}/overgang", TEAM),
          Map.entry("POST /sluitingen/{id:\\d+}/intrekken", TEAM),
          Map.entry("GET /praktijktoets", RAPPORTEN),
          Map.entry("GET /proefkamer", TEAM),
          Map.entry("GET /proefkamer/{nummer}", DOSSIERS),
          Map.entry("GET /praktijktoets/nieuw", TOEZICHT),
          Map.entry("POST /praktijktoets/nieuw", TOEZICHT),
          Map.entry("GET /praktijktoets/totalen", RAPPORTEN),
          Map.entry("GET /praktijktoets/{id:\\d+}", RAPPORTEN),
          Map.entry("GET /praktijktoets/{id:\\d+}.csv", RAPPORTEN),
          Map.entry("GET /praktijktoets/{id:\\d+}.pdf", RAPPORTEN),
          Map.entry("GET /praktijktoets/{id:\\d+}/casussen", RAPPORTEN),
          Map.entry("POST /praktijktoets/{id:\\d+}/casussen", TOEZICHT),
          Map.entry("GET /praktijktoets/{id:\\d+}/casussen/{nummer}", RAPPORTEN),
          Map.entry("POST /praktijktoets/{id:\\d+}/casussen/{nummer}", TOEZICHT));

  /** Every burgerservicenummer of the demonstration is of the test range. */
  private static final Pattern TEST_BSN = Pattern.compile("(?<![0-9])9999[0-9]{5}(?![0-9])");

  /** The number and seal of a form are random, and now and then look like a BSN. */
  private static final Pattern TOEVAL =
      Pattern.compile("name=\"_(formulier|van)\" value=\"[^\"]*\"");

  static String zonderToeval(String pagina) {
    return TOEVAL.matcher(pagina).replaceAll("");
  }

  /** The doors themselves, which are there for everybody. */
  private static final Set<String> DEUREN =
      Set.of("GET /inloggen", "GET /verder", "ALLES /geen-toegang", "GET /agenda/{sleutel}.ics");

  @LocalServerPort private int poort;
  @Autowired private JdbcClient databank;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping adressen;

  @Test
  void everyAddressHasARowInTheTable() {
    var echt =
        adressen.getHandlerMethods().entrySet().stream()
            .filter(e -> e.getValue().getBeanType().getName().startsWith("nl.tijdig"))
            .flatMap(e -> {
              var methoden = e.getKey().getMethodsCondition().getMethods();
              var methode = methoden.isEmpty() ? "ALLES" : methoden.iterator().next().name();
              return e.getKey().getPatternValues().stream().map(pad -> methode + " " + pad);
            })
            .filter(adres -> !DEUREN.contains(adres))
            .collect(Collectors.toSet());
    assertThat(MAG.keySet()).isEqualTo(echt);
  }

  @ParameterizedTest
  @EnumSource(Rol.class)
  void everyRoleGetsItsOwnPagesOnly(Rol rol) throws Exception {
    var bezoeker = new Bezoeker(poort, rol.code());
    var mislukt = mislukt();
    var gekregen = new TreeMap<String, Integer>();
    for (var regel : MAG.entrySet()) {
      var mag = regel.getValue().contains(rol);
      var post = regel.getKey().startsWith("POST ");
      if (post && mag) {
        continue;
      }
      var pad = ingevuld(regel.getKey().substring(regel.getKey().indexOf('/')));
      var antwoord = post ? bezoeker.stuur(pad) : bezoeker.haal(pad);
      var status = antwoord.statusCode();
      assertThat(TEST_BSN.matcher(zonderToeval(antwoord.body())).find()).as(pad).isFalse();
      heeftKoppen(antwoord);
      var goed =
          switch (regel.getKey()) {
            // The young person of the demonstration sees one dossier, the parent more.
            case "GET /gezin" -> status == (rol == Rol.JEUGDIGE ? 302 : 200);
            // There is no planned transfer of this number.
            case "GET /", "GET /welkom", "GET /team/gepland/{id:\\d+}" ->
                status == 302 || status == 200;
            // The only closure is of another GI than that of the teammanager.
            case "GET /sluitingen/{id:\\d+}" -> status == (rol == Rol.INSPECTEUR ? 200 : 404);
            // Nothing was refused to this visitor yet.
            case "GET /invoer/fouten" -> status == 404;
            default -> status == 200;
          };
      if (mag ? !goed : status != 403) {
        gekregen.put(regel.getKey(), status);
      }
    }
    assertThat(gekregen).isEmpty();
    assertThat(mislukt()).isEqualTo(mislukt);
  }

  /** Lines of pages that broke; a refusal is none. */
  private long mislukt() {
    return databank
        .sql("select count(*) from toegang.inzage where handeling = 'mislukt'")
        .query(Long.class)
        .single();
  }

  /** What keeps a browser from running, sniffing, framing or telling on. */
  static void heeftKoppen(HttpResponse<String> antwoord) {
    var koppen = antwoord.headers();
    assertThat(koppen.firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
        .doesNotContain("unsafe");
    assertThat(koppen.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(koppen.firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(koppen.firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(koppen.firstValue("Cache-Control").orElse("")).contains("no-store");
  }

  @SafeVarargs
  private static Set<Rol> samen(Set<Rol>... groepen) {
    return Arrays.stream(groepen)
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rol.class)));
  }

  private static Set<Rol> met(Recht recht) {
    return Arrays.stream(Rol.values())
        .filter(rol -> rol.mag(recht))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rol.class)));
  }

  static String ingevuld(String pad) {
    return ingevuld(pad, EIGEN);
  }

  static String ingevuld(String pad, String dossier) {
    return pad.replace("{volgnummer}", "1")
        .replace("{nummer}", pad.startsWith("/praktijktoets") ? "1" : dossier)
        .replace("{id:\\d+}", "1")
        .replace("{id}", "1")
        .replace("{wie}", "JB-2702");
  }
}
