package nl.tijdig.app.dossier.feiten;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.toegang.Rol;
import nl.tijdig.kern.dossier.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** AM4: who mediates help records help and contacts, and not the end of a measure. */
@Proef
class SoortPerRolTest {

  /** Of the GI, the jeugdregio and the jeugdbeschermer of the accounts of the demonstration. */
  private static final String EIGEN = "D-000016";

  private static final Set<Soort> HULP =
      EnumSet.of(
          Soort.HULP_BEPAALD,
          Soort.AANGEMELD,
          Soort.INTAKE,
          Soort.WACHTLIJST_NA_INTAKE,
          Soort.HULP_GESTART,
          Soort.HULP_TERUGGEGEVEN,
          Soort.HULP_BEEINDIGD,
          Soort.PASSENDHEID);

  private static final Set<Soort> HULP_EN_CONTACT = met(HULP, Soort.CONTACT);

  /** Said once more and otherwise than in the product; who is not named records nothing. */
  private static final Map<Rol, Set<Soort>> LEGT_VAST =
      Map.of(
          Rol.JEUGDBESCHERMER, EnumSet.allOf(Soort.class),
          Rol.TEAMMANAGER, EnumSet.allOf(Soort.class),
          Rol.WACHTLIJSTBEHEERDER, EnumSet.allOf(Soort.class),
          Rol.ZORGBEMIDDELAAR, HULP_EN_CONTACT);

  private static final String FEIT =
      """
      insert into dossier.gebeurtenis (dossier_id, volgnummer, soort, vroegst, laatst, gegevens,
                                       geregistreerd_op, door)
      select id, 9999, :soort, date '2026-11-20', date '2026-11-20', '{}', now(), :door
      from dossier.dossier where nummer = :nummer
      """;

  private static Set<Soort> met(Set<Soort> soorten, Soort nog) {
    var alle = EnumSet.copyOf(soorten);
    alle.add(nog);
    return alle;
  }

  @LocalServerPort private int poort;
  @Autowired private EmbeddedPostgres postgres;

  @ParameterizedTest
  @EnumSource(Rol.class)
  void aRoleRecordsItsOwnKindsOfFactOnlyAlsoBesideTheProduct(Rol rol) {
    var gelukt = EnumSet.noneOf(Soort.class);
    try (var iemand = new Rechtstreeks(postgres, rol.code())) {
      for (var soort : Soort.values()) {
        if (lukt(iemand.databank(), soort.code(), rol.code())) {
          gelukt.add(soort);
        }
      }
    }
    assertThat(gelukt).isEqualTo(LEGT_VAST.getOrDefault(rol, EnumSet.noneOf(Soort.class)));
  }

  @Test
  void aKindThatTheProductDoesNotKnowIsForNobody() {
    for (var naam : new String[] {"systeem", "teammanager"}) {
      try (var iemand = new Rechtstreeks(postgres, naam)) {
        assertThat(lukt(iemand.databank(), "verzonnen", naam)).as(naam).isFalse();
      }
    }
  }

  /** Whether the database takes the fact; it is taken back at once. */
  private static boolean lukt(JdbcClient databank, String soort, String door) {
    databank.sql("begin").update();
    try {
      return databank
              .sql(FEIT)
              .param("soort", soort)
              .param("door", door)
              .param("nummer", EIGEN)
              .update()
          == 1;
    } catch (DataAccessException geweigerd) {
      assertThat(geweigerd.getMostSpecificCause()).hasMessageContaining("row-level security");
      return false;
    } finally {
      databank.sql("rollback").update();
    }
  }

  @Test
  void theDatabaseKnowsEachKindWithTheRightThatRecordsIt() {
    var bekend =
        Rechtstreeks.eigenaar(postgres)
            .sql("select soort || ' ' || recht from dossier.soort")
            .query(String.class)
            .list();
    assertThat(bekend).hasSize(Soort.values().length);
    for (var soort : Soort.values()) {
      var hulp = HULP.contains(soort) ? "HULPFEITEN" : "BEGELEIDINGSFEITEN";
      var recht = soort == Soort.CONTACT ? "VASTLEGGEN" : hulp;
      assertThat(bekend).contains(soort.code() + " " + recht);
    }
  }

  @Test
  void theFormRefusesInWordsWhatIsNotForTheRole() throws Exception {
    var eerst = Rechtstreeks.vastgelegd(postgres);
    var antwoord =
        new Bezoeker(poort, "zorgbemiddelaar")
            .stuur(
                "/dossiers/" + EIGEN + "/vastleggen",
                "soort",
                "maatregel_beeindigd",
                "op",
                "2026-11-20",
                "opdracht",
                UUID.randomUUID().toString());
    assertThat(antwoord.statusCode()).isEqualTo(422);
    assertThat(antwoord.body()).contains("Uw rol legt dit niet vast");
    assertThat(Rechtstreeks.vastgelegd(postgres)).isEqualTo(eerst);
  }
}
