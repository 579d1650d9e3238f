package nl.tijdig.app.identiteit.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One box finds a child by number, own code, name or burgerservicenummer. */
@Proef
class ZoekenTest {

  private static final String EIGEN = "D-000016";
  private static final String VREEMD = "D-000020";

  @LocalServerPort private int poort;
  @Autowired private EmbeddedPostgres postgres;
  @Autowired private Proefgi proefgi;

  private <T> T een(Class<T> soort, String vraag, Object... gegevens) {
    return Rechtstreeks.eigenaar(postgres).sql(vraag).params(gegevens).query(soort).single();
  }

  private String naam(String dossier) {
    return een(
        String.class,
        """
        select concat_ws(' ', p.roepnaam, p.tussenvoegsel, p.achternaam)
        from identiteit.persoon p join dossier.dossier d using (kind_id)
        where d.nummer = ? order by p.id desc limit 1
        """,
        dossier);
  }

  /** U25 */
  @ParameterizedTest
  @ValueSource(strings = {"D-000016", "d-000016", "16", "000016", "d16", " D-000016 "})
  void aNumberOpensTheDossierHoweverItIsTyped(String getypt) throws Exception {
    var antwoord = new Bezoeker(poort, "teammanager").stuur("/dossiers/zoeken", "zoek", getypt);
    assertThat(antwoord.headers().firstValue("Location").orElse("")).endsWith("/dossiers/" + EIGEN);
  }

  /** U25: also in the address itself; the log names the dossier as it is called. */
  @Test
  void anAddressMayBeTypedInSmallLetters() throws Exception {
    var manager = new Bezoeker(poort, "teammanager");
    assertThat(manager.haal("/dossiers/d-000016").body()).contains(EIGEN);
    assertThat(
            een(
                String.class,
                "select dossier || ' ' || pad from toegang.inzage order by nummer desc limit 1"))
        .isEqualTo("D-000016 /dossiers/D-000016");
    assertThat(manager.haal("/dossiers/d-000016/vastleggen").statusCode()).isEqualTo(200);
    assertThat(manager.haal("/dossiers/d-000020").statusCode()).isEqualTo(404);
  }

  /** U25, G04: a typed code is a code, and never a burgerservicenummer that is wrong. */
  @Test
  void anOwnCodeIsFoundHoweverItsCapitalsAreTyped() throws Exception {
    var manager = new Bezoeker(poort, "teammanager");
    var code =
        een(
            String.class,
            "select k.code from dossier.kind k join dossier.dossier d on d.kind_id = k.id where d.nummer = ?",
            EIGEN);
    for (var getypt : List.of(code, code.toLowerCase(), "  " + code)) {
      assertThat(manager.stuur("/dossiers/zoeken", "zoek", getypt).body())
          .contains("id=\"tabel-gevonden\"", EIGEN)
          .doesNotContain("geldig BSN");
    }
    assertThat(manager.stuur("/dossiers/zoeken", "zoek", "K-bestaat-niet-1").body())
        .contains("geen kind gevonden")
        .doesNotContain("geldig BSN");
  }

  /** G04: parts, accents and capitals do not matter. */
  @Test
  void aNameIsFoundByItsPartsWithoutCapitalsOrAccents() throws Exception {
    var manager = new Bezoeker(poort, "teammanager");
    var naam = naam(EIGEN);
    var delen = naam.split(" ");
    for (var getypt :
        List.of(
            naam,
            naam.toUpperCase(),
            delen[delen.length - 1] + " " + delen[0],
            java.text.Normalizer.normalize(naam, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", ""))) {
      assertThat(manager.stuur("/dossiers/zoeken", "zoek", getypt).body())
          .as(getypt)
          .contains(naam, EIGEN);
    }
  }

  @Test
  void manyAreLeafedThroughAndEachPageIsFull() throws Exception {
    var manager = new Bezoeker(poort, "teammanager");
    var eerste = manager.stuur("/dossiers/zoeken", "zoek", "an").body();
    var tweede = manager.stuur("/dossiers/zoeken", "zoek", "an", "pagina", "2").body();
    assertThat(eerste.split("scope=\"row\"", -1)).hasSize(Kindzoeker.PAGINA + 1);
    assertThat(eerste).contains("name=\"pagina\" value=\"2\"");
    assertThat(tweede).contains("name=\"pagina\" value=\"1\"").isNotEqualTo(eerste);
  }

  /** G18: what the searcher may not see is not there; emergency access is offered to who has it. */
  @ParameterizedTest
  @ValueSource(
      strings = {"jeugdbeschermer", "teammanager", "wachtlijstbeheerder", "zorgbemiddelaar"})
  void whatMayNotBeSeenIsNotFoundAndEmergencyAccessIsOfferedWhereTheRoleHasIt(String rol)
      throws Exception {
    var bezoeker = new Bezoeker(poort, rol);
    var heeft = Rol.valueOf(rol.toUpperCase()).mag(nl.tijdig.app.toegang.Recht.NOODTOEGANG);
    for (var getypt : List.of(VREEMD, "d-999999", "K-000020", "K-bestaat-niet-1")) {
      var gevonden = bezoeker.stuur("/dossiers/zoeken", "zoek", getypt);
      assertThat(gevonden.statusCode()).isEqualTo(200);
      assertThat(gevonden.body()).contains("geen kind gevonden");
      assertThat(gevonden.body().contains("id=\"naar-noodtoegang\"")).isEqualTo(heeft);
    }
    if (heeft) {
      assertThat(bezoeker.stuur("/dossiers/zoeken", "zoek", VREEMD).body())
          .contains("/noodtoegang/nieuw?nummer=" + VREEMD, "met een reden");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "a", "%", "_", "' or '1'='1", "999900005"})
  void whatLooksForNobodyFindsNobody(String getypt) throws Exception {
    var antwoord = new Bezoeker(poort, "teammanager").stuur("/dossiers/zoeken", "zoek", getypt);
    assertThat(antwoord.statusCode()).isEqualTo(getypt.isBlank() ? 422 : 200);
    assertThat(antwoord.body()).doesNotContain("id=\"tabel-gevonden\"", "999900005");
  }

  /** AM7: nobody goes through numbers, and the brake tells nothing of who is known. */
  @Test
  void whoTriesManyNumbersIsSlowedDownInWordsAndByNameStillFinds() throws Exception {
    var gi = proefgi.maak("rem-manager", "GI met een rem", "2023-01-01", "2030-12-31");
    proefgi.neemAan("rem-collega", Rol.TEAMMANAGER, gi, null);
    var bezoeker = new Bezoeker(poort, "rem-manager");
    var bekend =
        een(String.class, "select bsn from identiteit.identiteit order by kind_id limit 1");
    var eerste = zonderToken(bezoeker.stuur("/dossiers/zoeken", "zoek", bekend).body());
    var onbekend = zonderToken(bezoeker.stuur("/dossiers/zoeken", "zoek", "999999990").body());
    assertThat(eerste).isEqualTo(onbekend);
    var status = 200;
    for (var keer = 2; keer < 60 && status == 200; keer++) {
      status = bezoeker.stuur("/dossiers/zoeken", "zoek", bekend).statusCode();
    }
    var geremd = bezoeker.stuur("/dossiers/zoeken", "zoek", bekend);
    assertThat(geremd.statusCode()).isEqualTo(422);
    assertThat(geremd.body()).contains("Wacht even").doesNotContain(bekend);
    assertThat(bezoeker.stuur("/dossiers/zoeken", "zoek", "D-000016").statusCode()).isEqualTo(200);
    assertThat(
            new Bezoeker(poort, "rem-collega")
                .stuur("/dossiers/zoeken", "zoek", bekend)
                .statusCode())
        .isEqualTo(200);
  }

  private static String zonderToken(String pagina) {
    return pagina.replaceAll("<input type=\"hidden\"[^>]*>", "");
  }
}
