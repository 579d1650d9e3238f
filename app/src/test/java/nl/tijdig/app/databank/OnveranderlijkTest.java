package nl.tijdig.app.databank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What was recorded stays as it was, whoever asks the database to change it. */
@Proef
class OnveranderlijkTest {

  /** Lines are added, never changed; the database says so to the owner too. */
  private static final Set<String> ALLEEN_ERBIJ =
      Set.of(
          "toegang.inzage",
          "toegang.agendasleutel",
          "organisaties.gi",
          "organisaties.gi_naam",
          "organisaties.gemeente",
          "organisaties.certificaat",
          "organisaties.instroomstop",
          "organisaties.instroomstop_einde",
          "dossier.gezin",
          "dossier.kind",
          "dossier.gebeurtenis",
          "dossier.uitvoering",
          "dossier.verhuizing",
          "dossier.invoer",
          "dossier.noodtoegang",
          "dossier.noodtoegang_gezien",
          "identiteit.bsn_vraag",
          "dossier.noodtoegang_einde",
          "identiteit.correctie",
          "identiteit.geboorte",
          "identiteit.persoon",
          "identiteit.relatie",
          "koers.gezinsplan",
          "koers.regie",
          "koers.planactie",
          "koers.planactie_einde",
          "koers.uitspraak",
          "koers.rapport",
          "koers.uitleg",
          "koers.uitleg_oordeel",
          "koers.perspectief",
          "koers.volwassen",
          "koers.koers",
          "koers.verlenging",
          "bewaring.bewaarstop",
          "bewaring.bewaarstop_opgeheven",
          "bewaring.bewaarronde",
          "jeugdbeschermers.werkerwijziging",
          "jeugdbeschermers.risicoklasse",
          "jeugdbeschermers.gepland_kind",
          "jeugdbeschermers.sluiting",
          "jeugdbeschermers.sluiting_ingetrokken",
          "jeugdbeschermers.sluiting_zaak",
          "jeugdbeschermers.overgang",
          "wachtlijst.afspraak",
          "wachtlijst.controle",
          "wachtlijst.ingreep",
          "wachtlijst.ingreep_einde",
          "wachtlijst.beslistabel",
          "wachtlijst.brief",
          "wachtlijst.blokkade",
          "wachtlijst.blokkade_opgelost",
          "wachtlijst.beslistabel_vastgesteld",
          "wachtlijst.inschatting",
          "toezicht.praktijktoets",
          "toezicht.casus",
          "toezicht.getrokken_dossier",
          "toezicht.bevinding",
          "gezin.koppelcode",
          "gezin.toegang",
          "gezin.toegang_einde",
          "gezin.vraag",
          "gezin.antwoord",
          "gezin.reactie",
          "toezicht.gesteld_totaal",
          "toezicht.gestelde_stroom");

  /** Made again from the facts whenever those change, or when somebody asks. */
  private static final Set<String> VOLGT =
      Set.of(
          "dossier.klok",
          "dossier.koppeling",
          "acties.aandacht",
          "hulp.hulpvraag",
          "wachtlijst.wacht",
          "wachtlijst.gemis",
          "jeugdbeschermers.voorstel",
          "jeugdbeschermers.voorstelregel",
          "bewaring.vernietigingslijst",
          "werkvoorraad.agendapunt",
          "bewaring.onbeslist");

  /** Changed by the owner only: by a migration, or by a function that knows when it may. */
  private static final Set<String> VAN_DE_EIGENAAR =
      Set.of(
          "databank.sleutel",
          "databank.klok",
          "toegang.inzage_beurt",
          "databank.flyway_schema_history",
          "toegang.rol",
          "toegang.rolrecht",
          "organisaties.jeugdregio",
          "dossier.dossier",
          "dossier.soort",
          "dossier.kijkmoment",
          "acties.caseload",
          "acties.kindertal",
          "hulp.tarief");

  /**
   * A wrong burgerservicenummer is replaced and leaves a line, as workers and their absence do; an
   * action ends by its proof, an account follows its provider, a planned transfer is recorded on
   * its day, tasks say when they ran. What is remembered of a form goes after an hour, or after a
   * week.
   */
  private static final Set<String> MET_EEN_REDEN =
      Set.of(
          "identiteit.identiteit",
          "toegang.gebruiker",
          "jeugdbeschermers.jeugdbeschermer",
          "jeugdbeschermers.afwezigheid",
          "jeugdbeschermers.gepland",
          "acties.actie",
          "pagina.concept",
          "pagina.inzending",
          "databank.taak");

  @Autowired private EmbeddedPostgres postgres;

  @Test
  void ofEveryTableItIsKnownWhetherItMayChange() {
    var bekend = new TreeSet<String>();
    List.of(ALLEEN_ERBIJ, VOLGT, VAN_DE_EIGENAAR, MET_EEN_REDEN).forEach(bekend::addAll);
    assertThat(bekend).containsExactlyInAnyOrderElementsOf(Rechtstreeks.tabellen(postgres));
  }

  static Stream<String> rollen() {
    return Stream.concat(
        Stream.of("systeem"),
        Stream.of(nl.tijdig.app.toegang.Rol.values()).map(rol -> rol.name().toLowerCase()));
  }

  @ParameterizedTest
  @MethodSource("rollen")
  void noRoleOfTheApplicationChangesOrTakesAwayALine(String rol) {
    var vast = new TreeSet<>(ALLEEN_ERBIJ);
    vast.addAll(VAN_DE_EIGENAAR);
    var gelukt = new TreeMap<String, Integer>();
    var eerst = Rechtstreeks.inhoud(postgres, vast);
    try (var aanvaller = new Rechtstreeks(postgres, rol)) {
      for (var tabel : vast) {
        for (var daad : daden(tabel)) {
          var rijen = probeer(aanvaller.databank(), daad);
          if (rijen != 0) {
            gelukt.put(daad, rijen);
          }
        }
      }
    }
    assertThat(gelukt).isEmpty();
    assertThat(Rechtstreeks.inhoud(postgres, vast)).isEqualTo(eerst);
  }

  /** Rows that it touched; a refusal touches none. */
  private static int probeer(JdbcClient databank, String daad) {
    try {
      return databank.sql(daad).update();
    } catch (DataAccessException geweigerd) {
      assertThat(geweigerd.getMostSpecificCause()).hasMessageContaining("permission denied");
      return 0;
    }
  }

  private List<String> daden(String tabel) {
    return List.of(
        "update %1$s set %2$s = %2$s".formatted(tabel, kolom(tabel)),
        "delete from " + tabel,
        "truncate " + tabel + " cascade");
  }

  /** A column that can be set: a number that the database gives cannot. */
  private String kolom(String tabel) {
    return Rechtstreeks.eigenaar(postgres)
        .sql(
            """
            select attname from pg_attribute
            where attrelid = cast(? as regclass) and attnum > 0 and attidentity = ''
              and not attisdropped
            order by attnum desc limit 1
            """)
        .param(tabel)
        .query(String.class)
        .single();
  }

  @Test
  void theOwnerIsRefusedTooAsLongAsTheTriggerIsOn() throws Exception {
    for (var tabel : ALLEEN_ERBIJ) {
      for (var daad : daden(tabel)) {
        try (var verbinding = postgres.getPostgresDatabase().getConnection()) {
          verbinding.setAutoCommit(false);
          var eigenaar = JdbcClient.create(new SingleConnectionDataSource(verbinding, true));
          assertThatThrownBy(() -> eigenaar.sql(daad).update())
              .as(daad)
              .rootCause()
              .hasMessageContaining("nooit gewijzigd of verwijderd");
          verbinding.rollback();
        }
      }
    }
  }
}
