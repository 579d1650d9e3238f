package nl.tijdig.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.tijdig.app.Als;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.dossier.Vastleggen.Opdracht;
import nl.tijdig.app.dossier.gevolgen.Caseload;
import nl.tijdig.app.dossier.inschrijving.Inschrijfformulier;
import nl.tijdig.kern.dossier.Gebeurtenis.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Rol;
import nl.tijdig.kern.tijd.Datum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The numbers that were added up are always those of the worklist itself. */
@Proef
class KindertalTest {

  private static final String ACCOUNT = "teammanager-kindertal";
  private static final String GI = "GI van het kindertal";

  /** Lines that differ between what was added up and the worklist. */
  private static final List<String> VERSCHILLEN =
      List.of(
          """
          select count(*) from (
            select from (select gi, wie, kinderen as n from caseload
                         union all select gi, wie, -1 from aandacht) beide
            group by gi, wie having sum(n) <> 0) verschil
          """,
          """
          select count(*) from (
            select from (select gi, jeugdregio, zonder, kinderen as n from kindertal
                         union all
                         select gi, jeugdregio, wie is null, -1 from aandacht
                         where uiterlijk is not null) beide
            group by gi, jeugdregio, zonder having sum(n) <> 0) verschil
          """);

  @LocalServerPort private int poort;

  @Autowired private Proefgi proefgi;
  @Autowired private Vastleggen vastleggen;
  @Autowired private Caseload caseload;
  @Autowired private EmbeddedPostgres postgres;

  private static void klopt(JdbcClient databank) {
    for (var vraag : VERSCHILLEN) {
      assertThat(databank.sql(vraag).query(Integer.class).single()).isZero();
    }
  }

  private int kinderen(String waar) {
    return Rechtstreeks.eigenaar(postgres)
        .sql("select coalesce(sum(kinderen), 0) from caseload where gi = ? and " + waar)
        .param(GI)
        .query(Integer.class)
        .single();
  }

  @Test
  void childrenWhoComeInAtTheSameMomentAreAllCounted() throws Exception {
    proefgi.maak(ACCOUNT, GI, "2020-01-01", "2030-12-31");
    Callable<String> inschrijving = this::schrijfIn;
    var dossiers = new ArrayList<String>();
    try (var mensen = Executors.newFixedThreadPool(4)) {
      for (var klaar :
          mensen.invokeAll(List.of(inschrijving, inschrijving, inschrijving, inschrijving))) {
        dossiers.add(klaar.get());
      }
    }
    assertThat(kinderen("wie is null")).isEqualTo(4);

    var koppeling = new JeugdbeschermerGekoppeld(Datum.van("2026-11-23"), "JB-kindertal", Rol.VAST);
    Als.account(
        ACCOUNT,
        () ->
            vastleggen.leg(
                dossiers.getFirst(), new Opdracht(UUID.randomUUID(), koppeling, ACCOUNT)));
    assertThat(kinderen("wie is null")).isEqualTo(3);
    assertThat(kinderen("wie = 'JB-kindertal'")).isEqualTo(1);
    klopt(Rechtstreeks.eigenaar(postgres));
  }

  private String schrijfIn() throws Exception {
    var kind = "K-" + UUID.randomUUID().toString().substring(0, 6) + "1";
    var antwoord =
        Inschrijfformulier.stuur(
            new Bezoeker(poort, ACCOUNT), kind, "2026-11-20", "2027-11-20", UUID.randomUUID());
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(302);
    return antwoord.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
  }

  /** Any change of any rows, also of many at once, also taken back. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whateverChangesInTheWorklistIsCounted(long zaad) throws Exception {
    var toeval = new Random(zaad);
    try (var verbinding = postgres.getPostgresDatabase().getConnection()) {
      verbinding.setAutoCommit(false);
      var databank = JdbcClient.create(new SingleConnectionDataSource(verbinding, true));
      for (var keer = 0; keer < 40; keer++) {
        databank.sql(daad(toeval)).update();
        if (keer % 8 == 0) {
          klopt(databank);
        }
      }
      klopt(databank);
      verbinding.rollback();
      klopt(databank);
      verbinding.rollback();
    }
  }

  private static String daad(Random toeval) {
    var waar = " where dossier_id %% %d = 0".formatted(2 + toeval.nextInt(9));
    return switch (toeval.nextInt(6)) {
      case 0 -> "update aandacht set gi = 'De Waterkant'" + waar;
      case 1 -> "update aandacht set jeugdregio = null" + waar;
      case 2 -> "update aandacht set wie = nullif(wie, 'JB-2702')" + waar;
      case 3 -> "update aandacht set uiterlijk = nullif(uiterlijk, date '2026-11-24')" + waar;
      case 4 -> "delete from aandacht" + waar;
      default ->
          """
          insert into aandacht (dossier_id, gi, jeugdregio, wie)
          select id, gi, jeugdregio, 'JB-' || id %% 3 from dossier d%s
            and not exists (select from aandacht a where a.dossier_id = d.id)
          """
              .formatted(waar.replace("dossier_id", "id"));
    };
  }

  @Test
  void addingUpLeavesOneLineEachAndTheSameSums() {
    caseload.telSamen();
    var eigenaar = Rechtstreeks.eigenaar(postgres);
    klopt(eigenaar);
    assertThat(
            eigenaar
                .sql("select count(*) - count(distinct (gi, jeugdregio, zonder)) from kindertal")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select tel_samen()",
        "select tel_kind(a, 7) from aandacht a limit 1",
        "insert into caseload (gi, kinderen) values ('De Lichtboei', 7)",
        "update kindertal set kinderen = 7",
        "delete from caseload"
      })
  void nobodyCountsByThemselves(String daad) {
    try (var aanvaller = new Rechtstreeks(postgres, "teammanager")) {
      assertThatThrownBy(() -> aanvaller.databank().sql(daad).query(rij -> {}))
          .isInstanceOf(DataAccessException.class)
          .rootCause()
          .hasMessageMatching("(?s).*(permission denied|alleen het product zelf).*");
    }
    klopt(Rechtstreeks.eigenaar(postgres));
  }

  /** Rows outside this condition, of which somebody of this role must see none. */
  @ParameterizedTest
  @CsvSource({
    "jeugdbeschermer, false, false",
    "teammanager, gi = 'De Lichtboei', gi = 'De Lichtboei'",
    "zorgbemiddelaar, false, jeugdregio = 'JZ13'",
    "gemeentedeskundige, false, false",
    "inspecteur, true, true",
    "beheerder, false, false"
  })
  void eachRoleSeesTheNumbersOfItsOwnChildrenOnly(String rol, String caseload, String kindertal) {
    try (var iemand = new Rechtstreeks(postgres, rol)) {
      assertThat(aantal(iemand.databank(), "caseload where (%s) is not true", caseload)).isZero();
      assertThat(aantal(iemand.databank(), "kindertal where (%s) is not true", kindertal)).isZero();
      assertThat(aantal(iemand.databank(), "kindertal where %s", kindertal) > 0)
          .isEqualTo(!kindertal.equals("false"));
    }
  }

  private static int aantal(JdbcClient databank, String waar, String voorwaarde) {
    return databank
        .sql("select count(*) from " + waar.formatted(voorwaarde))
        .query(Integer.class)
        .single();
  }
}
