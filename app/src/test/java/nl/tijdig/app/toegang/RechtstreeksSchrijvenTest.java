package nl.tijdig.app.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** A slipped-in query writes nothing on a dossier elsewhere, and nothing in another name. */
@Proef
class RechtstreeksSchrijvenTest {

  private static final String VREEMD = "(select %d::bigint)";

  /** {@code VREEMD} stands for the id of a dossier that is not theirs, {@code IK} for who asks. */
  private static final List<String> DADEN =
      List.of(
          """
          insert into gebruiker (naam, rol, wachtwoord, demonstratie, bereik, mag_vastleggen)
          values ('indringer', 'INSPECTEUR', 'x', true, 'alles', true)
          """,
          "insert into gi values ('Mijn GI', true)",
          """
          insert into certificaat (gi, vanaf, tot_en_met, door)
          values ('De Waterkant', date '2030-01-01', date '2031-01-01', 'iemand-anders')
          """,
          "insert into jeugdregio values ('JZ99', 'Nergens')",
          "insert into tarief values ('gratis', 0, 'uur', true)",
          """
          insert into instroomstop (gi, vanaf, instroomorganisatie)
          values ('Kompas Kind en Gezin', date '2026-01-01', 'niemand')
          """,
          """
          insert into instroomstop (gi, vanaf, instroomorganisatie, door)
          values ('De Lichtboei', date '2026-01-01', 'niemand', 'iemand-anders')
          """,
          """
          insert into instroomstop_einde (instroomstop_id, door)
          select id, 'iemand-anders' from instroomstop
          """,
          """
          insert into dossier (nummer, bron, gi, jeugdregio, fictief)
          values ('D-VALS', 'register', 'Kompas Kind en Gezin', 'JZ20', true)
          """,
          """
          insert into gebeurtenis (dossier_id, volgnummer, soort, vroegst, laatst, gegevens,
                                   geregistreerd_op, door)
          values (VREEMD, 999, 'contact', now(), now(), '{}', now(), 'IK')
          """,
          """
          insert into gebeurtenis (dossier_id, volgnummer, soort, vroegst, laatst, gegevens,
                                   geregistreerd_op, door)
          select id, 999, 'contact', now(), now(), '{}', now(), 'iemand-anders'
          from dossier where bron = 'register' limit 1
          """,
          """
          insert into koppeling (dossier_id, wie, gi, rol, vanaf)
          values (VREEMD, 'JB-2702', 'De Lichtboei', 'vast', now())
          """,
          "update koppeling set dossier_id = VREEMD",
          "insert into overdracht (dossier_id, gi, verwacht) values (VREEMD, 'De Lichtboei', now())",
          "delete from klok where dossier_id = VREEMD",
          "update klok set oordeel = 'voldaan' where dossier_id = VREEMD",
          "update klok set dossier_id = VREEMD",
          "delete from aandacht where dossier_id = VREEMD",
          "update aandacht set gi = 'De Lichtboei' where dossier_id = VREEMD",
          "insert into aandacht (dossier_id, gi) values (VREEMD, 'De Lichtboei')",
          "insert into agendasleutel (naam, hash, op) values ('zorgbemiddelaar2', repeat('a', 64), now())",
          "update gebruiker set bereik = 'alles', rol = 'INSPECTEUR'",
          "delete from koppeling where dossier_id = VREEMD",
          "delete from overdracht where dossier_id = VREEMD",
          "delete from vernietigingslijst",
          "insert into vernietigingslijst values ('D-000001', 1)",
          "insert into bewaarstop (dossier_id, reden, door, op) values (VREEMD, 'omdat ik het wil', 'IK', now())",
          "insert into risicoklasse (dossier_id, klasse, door, op) values (VREEMD, 'laag', 'IK', now())",
          """
          insert into identiteit (kind, bsn)
          select kind, '999900006' from dossier where id = VREEMD
          """,
          """
          insert into noodtoegang (naam, dossier_id, reden, op, tot)
          values ('IK', VREEMD, 'omdat ik het wil', now(), 'infinity')
          """,
          """
          insert into inzage (op, wie, rol, handeling, pad, status, trace_id, span_id, verwerking)
          values (now(), 'iemand-anders', 'ROL', 'zien', '/', 'Unset', repeat('0', 32),
                  repeat('0', 16), 'urn:x')
          """,
          """
          insert into inzage (op, wie, rol, handeling, pad, status, trace_id, span_id, verwerking)
          values (now(), 'iemand-anders', 'ROL', 'geweigerd', '/inloggen', 'Unset', repeat('0', 32),
                  repeat('0', 16), 'urn:x')
          """,
          """
          insert into sluiting (gi, vanaf, door) values ('De Lichtboei', now(), 'IK')
          """,
          """
          insert into overgang (dossier_id, sluiting_id, rechtbank_op, naar_gi, door, op)
          values (VREEMD, 1, now(), 'De Lichtboei', 'IK', now())
          """);

  /** Answers that tell of a dossier elsewhere, or change one. */
  private static final List<String> VRAGEN =
      List.of(
          "select count(*) from sluiting_verloop(1)",
          "select count(sluit_gi('Kompas Kind en Gezin', date '2026-11-01'))",
          """
          select count(*) from dossier d
          where draag_over('D-000020', date '2026-11-20', 'De Lichtboei')
          """,
          "select count(*) from zoek_bsn('999900006')",
          "select count(*) from eerder_ingelezen(array['1'])");

  @Autowired private EmbeddedPostgres postgres;

  @ParameterizedTest
  @EnumSource(value = Rol.class, mode = EnumSource.Mode.EXCLUDE, names = "INSPECTEUR")
  void nothingIsWrittenElsewhereOrInAnotherName(Rol rol) {
    var vreemd =
        Rechtstreeks.eigenaar(postgres)
            .sql("select id from dossier where nummer = 'D-000020'")
            .query(Long.class)
            .single();
    var gelukt = new ArrayList<String>();
    try (var aanvaller = new Rechtstreeks(postgres, rol.code())) {
      for (var daad : DADEN) {
        var sql = daad.replace("VREEMD", VREEMD.formatted(vreemd)).replace("IK", rol.code());
        try {
          if (aanvaller.databank().sql(sql).update() > 0) {
            gelukt.add(sql);
          }
        } catch (DataAccessException geweigerd) {
          assertThat(geweigerd.getMostSpecificCause())
              .as(sql)
              .hasMessageMatching("(?s).*(row-level security|permission denied).*");
        }
      }
      for (var vraag : VRAGEN) {
        if (aanvaller.databank().sql(vraag).query(Long.class).single() > 0) {
          gelukt.add(vraag);
        }
      }
    }
    assertThat(gelukt).isEmpty();
  }
}
