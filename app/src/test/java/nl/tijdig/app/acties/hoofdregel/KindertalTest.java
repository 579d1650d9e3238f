package nl.tijdig.app.acties.hoofdregel;

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
import nl.tijdig.app.dossier.Proefgi;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.dossier.Vastleggen.Opdracht;
import nl.tijdig.app.dossier.inschrijving.Inschrijfformulier;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
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

  /** The GI of the accounts of the demonstration. */
  private static final String EIGEN =
      "(select id from organisaties.gi_nu where naam = 'De Lichtboei')";

  /** Lines that differ between what was added up and the worklist. */
  private static final List<String> VERSCHILLEN =
      List.of(
          """
          select count(*) from (
            select from (select gi_id, wie, kinderen as n from acties.caseload
                         union all select gi_id, wie, -1 from acties.aandacht) beide
            group by gi_id, wie having sum(n) <> 0) verschil
          """,
          """
          select count(*) from (
            select from (select gi_id, jeugdregio, zonder, kinderen as n from acties.kindertal
                         union all
                         select gi_id, jeugdregio, wie is null, -1 from acties.aandacht
                         where uiterlijk is not null) beide
            group by gi_id, jeugdregio, zonder having sum(n) <> 0) verschil
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

  private int kinderen(@Nullable String wie) {
    return Rechtstreeks.eigenaar(postgres)
        .sql(
            """
            select coalesce(sum(c.kinderen), 0) from acties.caseload c
            join organisaties.gi_nu i on i.id = c.gi_id
            where i.naam = ? and c.wie is not distinct from cast(? as text)
            """)
        .params(GI, wie)
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
    assertThat(kinderen(null)).isEqualTo(4);

    var koppeling =
        new JeugdbeschermerGekoppeld(Datum.van("2026-11-23"), "JB-kindertal", Koppelrol.VAST);
    Als.account(
        ACCOUNT,
        () ->
            vastleggen.leg(
                dossiers.getFirst(), new Opdracht(UUID.randomUUID(), koppeling, ACCOUNT)));
    assertThat(kinderen(null)).isEqualTo(3);
    assertThat(kinderen("JB-kindertal")).isEqualTo(1);
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
      case 0 -> "update acties.aandacht set gi_id = 2" + waar;
      case 1 -> "update acties.aandacht set jeugdregio = null" + waar;
      case 2 -> "update acties.aandacht set wie = nullif(wie, 'JB-2702')" + waar;
      case 3 ->
          "update acties.aandacht set uiterlijk = nullif(uiterlijk, date '2026-11-24')" + waar;
      case 4 -> "delete from acties.aandacht" + waar;
      default ->
          """
          insert into acties.aandacht (dossier_id, gi_id, jeugdregio, wie)
          select id, gi_id, jeugdregio, 'JB-' || id %% 3 from dossier.dossier d%s
            and not exists (select from acties.aandacht a where a.dossier_id = d.id)
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
                .sql(
                    """
                    select count(*) - count(distinct (gi_id, jeugdregio, zonder))
                    from acties.kindertal
                    """)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select acties.tel_samen()",
        "select acties.tel_kind(a, 7) from acties.aandacht a limit 1",
        "insert into acties.caseload (gi_id, kinderen) values (1, 7)",
        "update acties.kindertal set kinderen = 7",
        "delete from acties.caseload"
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
    "teammanager, gi_id = EIGEN, gi_id = EIGEN",
    "zorgbemiddelaar, false, jeugdregio = 'JZ13'",
    "gemeentedeskundige, false, false",
    "inspecteur, true, true",
    "beheerder, false, false"
  })
  void eachRoleSeesTheNumbersOfItsOwnChildrenOnly(String rol, String caseload, String kindertal) {
    try (var iemand = new Rechtstreeks(postgres, rol)) {
      assertThat(aantal(iemand.databank(), "acties.caseload where (%s) is not true", caseload))
          .isZero();
      assertThat(aantal(iemand.databank(), "acties.kindertal where (%s) is not true", kindertal))
          .isZero();
      assertThat(aantal(iemand.databank(), "acties.kindertal where %s", kindertal) > 0)
          .isEqualTo(!kindertal.equals("false"));
    }
  }

  private static int aantal(JdbcClient databank, String waar, String voorwaarde) {
    return databank
        .sql("select count(*) from " + waar.formatted(voorwaarde).replace("EIGEN", EIGEN))
        .query(Integer.class)
        .single();
  }
}
