package nl.tijdig.app.koers.gezinsplan;

import static nl.tijdig.app.koers.Koersproef.kind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.acties.Acties;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.koers.Koersproef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DuplicateKeyException;

/** F60: one family, one plan, one director. */
@Proef
class GezinsplanTest {

  @LocalServerPort private int poort;
  @Autowired private Koersproef proef;
  @Autowired private Dossiers dossiers;
  @Autowired private Acties acties;
  @Autowired private EmbeddedPostgres postgres;

  private Bezoeker manager;
  private String kind;
  private String zus;

  @BeforeEach
  void begin() throws Exception {
    manager = proef.manager(poort);
    var gezin = "G-" + UUID.randomUUID().toString().substring(0, 8);
    kind = kind(manager, "2026-10-20", "2027-10-19", gezin);
    zus = kind(manager, "2026-10-21", "2027-10-20", gezin);
  }

  private HttpResponse<String> noem(String nummer, String naam, String... meer) throws Exception {
    var velden =
        new java.util.ArrayList<>(
            List.of("regisseur", naam, "organisatie", "Wijkteam Oost", "vanaf", "2026-11-20"));
    velden.addAll(List.of(meer));
    return manager.stuur(
        "/dossiers/" + nummer + "/gezinsplan/regisseur", velden.toArray(String[]::new));
  }

  private void zet(String domein, String wat, String wie, String uiterlijk) throws Exception {
    var antwoord =
        manager.stuur(
            "/dossiers/" + kind + "/gezinsplan/acties",
            "domein",
            domein,
            "wat",
            wat,
            "wie",
            wie,
            "uiterlijk",
            uiterlijk);
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(302);
  }

  private List<String> open() {
    return acties.van(dossiers.feiten(kind).orElseThrow().id()).stream()
        .filter(actie -> actie.soort().equals("gezinsplan"))
        .map(actie -> actie.uiterlijk().toString())
        .toList();
  }

  @Test
  @DisplayName("F60: debts, housing, care: one plan, one director, each action owner and date")
  void aFamilyHasOnePlanOverItsDomains() throws Exception {
    assertThat(noem(kind, "Rob Janssen").statusCode()).isEqualTo(302);
    zet("schulden", "Een plan voor de schulden", "Mevrouw Bakker van de kredietbank", "2026-12-01");
    zet("wonen", "Een huis met een slaapkamer meer", "De moeder met de woningbouw", "2027-02-01");
    zet("zorg", "Elke dag op tijd naar school", "Opa en oma", "2026-12-08");
    assertThat(manager.haal("/dossiers/" + zus + "/gezinsplan").body())
        .as("the same plan stands with the sister")
        .contains("Rob Janssen", "Mevrouw Bakker van de kredietbank", "Opa en oma", "Wonen");
    assertThat(open()).containsExactly("2026-12-01", "2026-12-08", "2027-02-01");
  }

  @Test
  @DisplayName("F60: a second director is refused")
  void aSecondDirectorIsRefused() throws Exception {
    assertThat(noem(kind, "Rob Janssen", "_versie", "0").statusCode()).isEqualTo(302);
    var tweede = noem(zus, "Els de Wit", "_versie", "0");
    assertThat(tweede.statusCode()).isEqualTo(409);
    assertThat(tweede.body()).contains("Rob Janssen (Wijkteam Oost) heeft de regie", "Els de Wit");
    assertThat(noem(zus, "Els de Wit").statusCode()).as("nor without a reason").isEqualTo(422);
    assertThatThrownBy(() ->
            Rechtstreeks.eigenaar(postgres)
                .sql(
                    """
                    insert into koers.regie (plan_id, naam, organisatie, vanaf, door, op)
                    select plan_id, 'Els de Wit', 'Elders', now(), 'proef', now()
                    from koers.regie where naam = 'Rob Janssen' order by id desc limit 1
                    """)
                .update())
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void anotherDirectorTakesOverWithAReasonAndTheFormerOneStaysReadable() throws Exception {
    noem(kind, "Rob Janssen");
    assertThat(noem(kind, "Els de Wit", "reden", "Rob gaat met pensioen").statusCode())
        .isEqualTo(302);
    assertThat(manager.haal("/dossiers/" + kind + "/gezinsplan").body())
        .contains("Els de Wit", "Rob Janssen", "Rob gaat met pensioen");
  }

  @Test
  void whatIsDoneIsDoneOnceAndItsActionAlone() throws Exception {
    zet("schulden", "Een plan voor de schulden", "Mevrouw Bakker", "2026-12-01");
    zet("wonen", "Een groter huis", "De moeder", "2027-02-01");
    var id =
        Rechtstreeks.eigenaar(postgres)
            .sql("select max(id) - 1 from koers.planactie")
            .query(Long.class)
            .single();
    var pad = "/dossiers/" + kind + "/gezinsplan/gedaan";
    var gedaan = new String[] {"actie", id.toString(), "uitkomst", "Het plan is er"};
    assertThat(manager.stuur(pad, gedaan).statusCode()).isEqualTo(302);
    assertThat(open()).containsExactly("2027-02-01");
    assertThat(manager.stuur(pad, gedaan).statusCode()).isEqualTo(422);
  }
}
