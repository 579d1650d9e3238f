package nl.tijdig.app.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.dossier.Proefgi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * AH2: emergency access x every address that takes a form: no table has another row of the child.
 */
@Proef
class NoodtoegangstabelTest {

  @LocalServerPort private int poort;
  @Autowired private EmbeddedPostgres postgres;
  @Autowired private Proefgi proefgi;

  @ParameterizedTest
  @CsvSource({
    "tabel-jeugdbeschermer, JEUGDBESCHERMER, JB-tabel",
    "tabel-manager, TEAMMANAGER, ",
    "tabel-wachtlijstbeheerder, WACHTLIJSTBEHEERDER, "
  })
  void noFormOfTheHouseWritesOnAChildThatEmergencyAccessOpened(String wie, Rol rol, String naam)
      throws Exception {
    var gi = proefgi.maak("tabel-manager", "GI van de tabel", "2023-01-01", "2030-12-31");
    proefgi.neemAan(wie, rol, gi, naam);
    var bezoeker = new Bezoeker(poort, wie);
    var dossier = AanvalTest.VREEMD;
    bezoeker.stuur("/noodtoegang/nieuw", "nummer", dossier, "reden", "Het kind staat op straat");
    assertThat(bezoeker.haal("/dossiers/" + dossier).statusCode()).isEqualTo(200);
    var eerst = vanHetKind(dossier);
    var status = new TreeMap<String, Integer>();
    // In a fixed order: the access is asked again before the form that ends it.
    for (var adres : new TreeSet<>(AanvalTest.MAG.keySet()).descendingSet()) {
      if (adres.startsWith("POST ")) {
        var pad = AanvalTest.ingevuld(adres.substring("POST ".length()), dossier);
        status.put(adres, bezoeker.stuur(pad, formulier(dossier)).statusCode());
      }
    }
    assertThat(vanHetKind(dossier)).isEqualTo(eerst);
    assertThat(status.values()).as(status.toString()).allMatch(een -> een < 500);
  }

  /** How many rows hang on the child in each table, and the sum of all that stands in them. */
  private Map<String, String> vanHetKind(String nummer) {
    var som = new TreeMap<String, String>();
    var eigenaar = Rechtstreeks.eigenaar(postgres);
    var kolommen =
        eigenaar
            .sql(
                """
                select n.nspname || '.' || c.relname || ' t where t.' || a.attname
                from pg_attribute a
                join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                  and c.relkind in ('r', 'p') and a.attname in ('dossier_id', 'kind_id', 'gezin_id')
                """)
            .query(String.class)
            .list();
    assertThat(kolommen).hasSizeGreaterThan(12);
    for (var kolom : kolommen) {
      var van = kolom.endsWith("dossier_id") ? "d.id" : kolom.endsWith("kind_id") ? "k.id" : "g.id";
      som.put(
          kolom,
          eigenaar
              .sql(
                  """
                  select count(*) || ' ' || coalesce(sum(hashtext(t::text)::bigint), 0)
                  from %s in (select %s from dossier.dossier d
                    left join dossier.kind k on k.id = d.kind_id
                    left join dossier.gezin g on g.id = k.gezin_id where d.nummer = ?)
                  """
                      .formatted(kolom, van))
              .param(nummer)
              .query(String.class)
              .single());
    }
    return som;
  }

  /** Answers that every form of the house takes, or passes over. */
  private static String[] formulier(String dossier) {
    return new String[] {
      "opdracht",
      UUID.randomUUID().toString(),
      "formulier",
      UUID.randomUUID().toString(),
      "soort",
      "contact",
      "met",
      "kind",
      "inhoudelijk",
      "ja",
      "op",
      "2026-11-20",
      "vanaf",
      "2026-11-20",
      "datum",
      "2026-11-20",
      "intrekken",
      "true",
      "correctie_reden",
      "proef met een reden",
      "reden",
      "proef met een reden",
      "toelichting",
      "proef met een reden",
      "bsn",
      "999900006",
      "nummer",
      dossier,
      "dossier",
      dossier,
      "dossiers",
      dossier,
      "klasse",
      "laag",
      "kind-" + dossier,
      "JB-tabel",
      "wie",
      "JB-tabel",
      "naam",
      "Proef",
      "uren",
      "1350",
      "toch",
      "true"
    };
  }
}
