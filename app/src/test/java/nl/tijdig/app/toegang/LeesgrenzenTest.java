package nl.tijdig.app.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import nl.tijdig.app.Als;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.databank.Namens;
import nl.tijdig.app.hulp.verzoeken.Hulpverzoeken;
import nl.tijdig.app.hulp.verzoeken.Hulpverzoeken.Welke;
import nl.tijdig.app.pagina.Lijstadres;
import nl.tijdig.app.toezicht.praktijktoets.Bevindingen;
import nl.tijdig.app.toezicht.praktijktoets.Praktijktoets.Berekend;
import nl.tijdig.app.toezicht.praktijktoets.Steekproef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a slipped-in query of an analist, a payer or nobody at all comes upon: no number too many.
 */
@Proef
class LeesgrenzenTest {

  private static final String GETROKKEN = "toezicht.getrokken_dossier where dossier like 'D-%'";

  @Autowired private EmbeddedPostgres postgres;
  @Autowired private Bevindingen vastleggen;
  @Autowired private Hulpverzoeken verzoeken;

  @BeforeEach
  void trekEenmaal() {
    var van = LocalDate.of(2025, 1, 1);
    var steekproef = new Steekproef(van, LocalDate.of(2026, 6, 30), null, null, 3, 11);
    if (tel(Rechtstreeks.eigenaar(postgres), GETROKKEN) < 3) {
      Namens.systeem(() ->
          vastleggen.trek("Proef", LocalDate.of(2026, 11, 24), steekproef, Berekend.NA, "test"));
    }
  }

  /**
   * Also not those that were drawn for a practice test; the examples in public reports are known.
   */
  @ParameterizedTest
  @EnumSource(names = {"ANALIST", "RAADSLID", "BELEIDSMEDEWERKER", "OUDER", "JEUGDIGE"})
  void whoSeesNoDossierReadsNoNumberOfOneInAnyTable(Rol rol) {
    var gevonden = new TreeMap<String, Long>();
    try (var aanvaller = new Rechtstreeks(postgres, rol.code())) {
      var databank = aanvaller.databank();
      var leesbaar =
          databank
              .sql(
                  """
                  select n.nspname || '.' || c.relname
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                    and c.relkind in ('r', 'p', 'v', 'm') and has_table_privilege(c.oid, 'select')
                  """)
              .query(String.class)
              .list();
      assertThat(leesbaar)
          .contains(
              "toezicht.getrokken_dossier",
              "toezicht.bevinding",
              "toegang.inzage",
              "hulp.hulpverzoek",
              "acties.actie");
      for (var naam : leesbaar) {
        var aantal = tel(databank, "%s t where t::text ~ '\\mD-[0-9]{6}'".formatted(naam));
        if (aantal > 0) {
          gevonden.put(naam, aantal);
        }
      }
    }
    assertThat(gevonden).isEmpty();
  }

  @Test
  void theInspectorReadsWhichDossiersWereDrawnAndTheAnalistOnlyThatSomethingWas() {
    var casussen = "toezicht.casus where gebeurtenissen = '[]'";
    try (var inspecteur = new Rechtstreeks(postgres, "inspecteur");
        var analist = new Rechtstreeks(postgres, "analist")) {
      assertThat(tel(inspecteur.databank(), GETROKKEN)).isGreaterThanOrEqualTo(3);
      assertThat(tel(analist.databank(), GETROKKEN)).isZero();
      assertThat(tel(analist.databank(), casussen))
          .isEqualTo(tel(inspecteur.databank(), casussen))
          .isGreaterThanOrEqualTo(3);
    }
  }

  /** Of a child or a dossier; {@code gemeente_id} is who pays. */
  @Test
  void thePayerIsShownNoInnerNumber() {
    try (var betaler = new Rechtstreeks(postgres, "contractmanager")) {
      var rij =
          betaler.databank().sql("select * from hulp.hulpverzoek limit 1").query().singleRow();
      assertThat(rij.keySet())
          .containsExactlyInAnyOrder(
              "nummer",
              "hulp",
              "vorm",
              "bepaald_op",
              "gestart_op",
              "bedrag",
              "eenheid",
              "gemeente_id");
    }
  }

  @Test
  void thePagesOfThePayerTogetherShowEachRequestOnce() throws Exception {
    var gezien = new HashSet<String>();
    var aantal =
        Als.account(
            "contractmanager",
            () -> {
              var rijen = 0;
              for (var nummer = 1; ; nummer++) {
                var pagina =
                    verzoeken.lijst(
                        new Lijstadres("/verzoeken", Map.of("pagina", nummer + "")), Welke.ALLE);
                pagina.rijen().forEach(rij -> gezien.add(rij.nummer() + " " + rij.hulp()));
                rijen += pagina.rijen().size();
                if (pagina.aantalPaginas() == nummer) {
                  return rijen;
                }
              }
            });
    try (var betaler = new Rechtstreeks(postgres, "contractmanager")) {
      assertThat((long) aantal)
          .isEqualTo(gezien.size())
          .isEqualTo(tel(betaler.databank(), "hulp.hulpverzoek"))
          .isGreaterThan(2 * Hulpverzoeken.PAGINA);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "contractmanager"})
  void noQueryWritesAFailedLoginInTheNameOfSomebody(String naam) {
    try (var aanvaller = new Rechtstreeks(postgres, "raadslid")) {
      var databank = aanvaller.databank();
      if (naam.isEmpty()) {
        databank.sql("select set_config('tijdig.pas', '', false)").query(String.class).single();
      }
      for (var pad : new String[] {"/inloggen", "/login/oauth2"}) {
        assertThatThrownBy(() ->
                databank
                    .sql(
                        """
                        insert into toegang.inzage (op, wie, rol, handeling, naam, pad, status,
                                                    trace_id, span_id, verwerking)
                        values (now(), 'contractmanager', 'ONBEKEND', 'geweigerd', 'Geweigerd', ?,
                                'Unset', repeat('0', 32), repeat('0', 16), 'urn:x')
                        """)
                    .param(pad)
                    .update())
            .rootCause()
            .hasMessageContaining("row-level security");
      }
    }
  }

  private static long tel(JdbcClient databank, String wat) {
    return databank.sql("select count(*) from " + wat).query(Long.class).single();
  }
}
