package nl.tijdig.app.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Filters, searches and files name the dossiers that an account sees, whatever is asked. */
@Proef
class ZoeklekTest {

  private static final Pattern NUMMER = Pattern.compile("D-[0-9]{6}");

  /** Lists and the names of what can be asked of them. */
  private static final List<String> VRAGEN =
      List.of(
          "/?gi=",
          "/?jeugdregio=",
          "/?norm=",
          "/?oordeel=",
          "/?pagina=",
          "/?taal=",
          "/dossiers/D-000016?gekend=",
          "/dossiers/D-000016/vastleggen?soort=",
          "/dossiers/D-000016/inzage?voor=",
          "/verzoeken?pagina=",
          "/noodtoegang/nieuw?nummer=",
          "/team?pagina=",
          "/team/voorstel?van=",
          "/bewaring?na=",
          "/invoer?te-groot=",
          "/inloggen?als=",
          "/praktijktoets/1/casussen?pagina=",
          "/praktijktoets/totalen?beoordeeld=1&referentie=",
          "/praktijktoets/totalen?beoordeeld=");

  private static final List<String> AANVALLEN =
      List.of(
          "' or '1'='1",
          "'; drop table dossier.klok; --",
          "') or true --",
          "%",
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "${7*191}",
          "__${7*191}__::x",
          "\u0000",
          "2147483647",
          "-2147483648",
          "99999999999999999999",
          "A".repeat(6000));

  @LocalServerPort private int poort;
  @Autowired private JdbcClient databank;
  @Autowired private EmbeddedPostgres postgres;

  @ParameterizedTest
  @EnumSource(Rol.class)
  void nothingSlippedIntoAListIsRunOrRepeatedOrShowsMore(Rol rol) throws Exception {
    var bezoeker = new Bezoeker(poort, rol.code());
    var vreemd = vreemd(rol);
    var fouten = new TreeMap<String, Object>();
    for (var vraag : VRAGEN) {
      for (var aanval : AANVALLEN) {
        var antwoord = bezoeker.haal(vraag + URLEncoder.encode(aanval, StandardCharsets.UTF_8));
        if (antwoord.statusCode() == 403) {
          break;
        }
        var gelekt = genoemd(antwoord.body());
        gelekt.retainAll(vreemd);
        if (!Set.of(200, 302, 400, 404).contains(antwoord.statusCode())
            || antwoord.body().contains("<script>")
            || antwoord.body().contains("<img src=x")
            || antwoord.body().contains("1337")
            || !gelekt.isEmpty()) {
          fouten.put(
              vraag + aanval.substring(0, Math.min(20, aanval.length())),
              antwoord.statusCode() + " " + gelekt);
        }
      }
    }
    assertThat(fouten).isEmpty();
  }

  /** The children of the register of which this account may not know the number. */
  private Set<String> vreemd(Rol rol) {
    var ziet = RechtstreekseSqlTest.ZIET.getOrDefault(rol, "false");
    if (rol == Rol.OUDER || rol == Rol.JEUGDIGE) {
      ziet = "kind_id in (select kind_id from gezin.toegang where naam = '" + rol.code() + "')";
    }
    if (rol.bereik() == Bereik.GEMEENTE) {
      ziet = "gemeente_id = (select id from organisaties.gemeente where code = '0384')";
    }
    return new TreeSet<>(
        Rechtstreeks.eigenaar(postgres)
            .sql(
                "select nummer from dossier.dossier where bron = 'register' and not (" + ziet + ")")
            .query(String.class)
            .list());
  }

  private static Set<String> genoemd(String tekst) {
    return new TreeSet<>(NUMMER.matcher(tekst).results().map(MatchResult::group).toList());
  }

  /** Every list and file of the house, also a practice test drawn from the whole register. */
  @ParameterizedTest
  @EnumSource(Rol.class)
  void noFileAndNoListNamesADossierElsewhere(Rol rol) throws Exception {
    var toets = getrokken();
    var bezoeker = new Bezoeker(poort, rol.code());
    var vreemd = vreemd(rol);
    var gelekt = new TreeMap<String, Set<String>>();
    var lijsten =
        AanvalTest.MAG.keySet().stream()
            .filter(adres -> adres.startsWith("GET ") && !adres.contains("{nummer}"))
            .map(adres -> AanvalTest.ingevuld(adres.substring("GET ".length())));
    var metKeuze =
        Stream.of(
            toets + ".csv",
            toets + ".pdf",
            toets,
            toets + "/casussen",
            toets + "/casussen/1",
            "/?gi=Kompas+Kind+en+Gezin",
            "/?jeugdregio=JZ20",
            "/?norm=n1.tijdig&oordeel=niet_voldaan",
            "/inzagelog?handeling=zien");
    for (var pad : Stream.concat(lijsten, metKeuze).toList()) {
      var genoemd = genoemd(bezoeker.haal(pad).body());
      genoemd.retainAll(vreemd);
      if (!genoemd.isEmpty()) {
        gelekt.put(pad, genoemd);
      }
    }
    assertThat(gelekt).isEmpty();
  }

  private String getrokken() throws Exception {
    var antwoord =
        new Bezoeker(poort, "inspecteur")
            .stuur(
                "/praktijktoets/nieuw",
                "naam",
                "Proef op lekken",
                "peildatum",
                "2026-11-24",
                "van",
                "2025-11-24",
                "tot",
                "2026-08-24",
                "omvang",
                "10",
                "zaad",
                "1");
    var adres = antwoord.headers().firstValue("Location").orElseThrow();
    return adres.substring(adres.indexOf("/praktijktoets"));
  }

  /**
   * The number of a child that somebody else has is found by nobody but those who have the child.
   */
  @ParameterizedTest
  @EnumSource(
      value = Rol.class,
      names = {"JEUGDBESCHERMER", "TEAMMANAGER", "ZORGBEMIDDELAAR"})
  void theSearchByBsnFindsNothingElsewhere(Rol rol) throws Exception {
    var bezoeker = new Bezoeker(poort, rol.code());
    for (var bsn : List.of("999900006", "' or '1'='1", "%", "999900006' --", "\u0000")) {
      var antwoord = bezoeker.stuur("/dossiers/zoeken", "zoek", bsn);
      assertThat(antwoord.statusCode()).as(bsn).isIn(200, 400, 422);
      assertThat(genoemd(antwoord.body())).isEmpty();
      assertThat(AanvalTest.zonderToeval(antwoord.body())).doesNotContain("9999");
    }
  }

  @Test
  void aFilterOnAnotherGiShowsOnesOwn() throws Exception {
    var pagina = new Bezoeker(poort, "teammanager").haal("/?gi=Kompas+Kind+en+Gezin").body();
    assertThat(pagina).contains("De Lichtboei").doesNotContain("Kompas Kind en Gezin");
    var eigen = genoemd(new Bezoeker(poort, "jeugdbeschermer").haal("/").body());
    assertThat(eigen).hasSizeBetween(1, 15);
  }

  @Test
  void theLogRepeatsOfASearchOnlyWordsOfTheProduct() throws Exception {
    var analist = new Bezoeker(poort, "analist");
    analist.haal("/?jeugdregio=JZ13");
    assertThat(laatste()).isEqualTo("analist zoeken /?jeugdregio=JZ13");
    analist.haal("/?gi=De+Lichtboei&norm=Jan&q=Jansen&gi=x&pagina=2");
    assertThat(laatste()).isEqualTo("analist zoeken /?gi=De Lichtboei&pagina=2");
    analist.haal("/?gi=Jan+Jansen");
    assertThat(laatste()).isEqualTo("analist zoeken /");
  }

  private String laatste() {
    return databank
        .sql(
            """
            select wie || ' ' || handeling || ' ' || pad from toegang.inzage
            order by nummer desc limit 1
            """)
        .query(String.class)
        .single();
  }
}
