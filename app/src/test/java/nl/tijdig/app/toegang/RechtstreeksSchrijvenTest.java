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
          insert into toegang.gebruiker (naam, rol, wachtwoord, demonstratie)
          values ('indringer', 'INSPECTEUR', 'x', true)
          """,
          "insert into toegang.rol values ('BAAS', 'alles')",
          "update toegang.rol set bereik = 'alles'",
          "insert into toegang.rolrecht values ('RAADSLID', 'TEAM')",
          "delete from toegang.rolrecht",
          "insert into organisaties.gi (fictief) values (true)",
          """
          insert into organisaties.gi_naam (gi_id, naam, vanaf)
          select id, 'Mijn GI', date '2026-01-01' from organisaties.gi
          """,
          """
          insert into organisaties.certificaat (gi_id, vanaf, tot_en_met, door)
          select id, date '2030-01-01', date '2031-01-01', 'iemand-anders'
          from organisaties.gi_nu where naam = 'De Waterkant'
          """,
          "insert into organisaties.gemeente (code, naam) values ('9999', 'Nergenshuizen')",
          "insert into organisaties.jeugdregio values ('JZ99', 'Nergens')",
          "insert into hulp.tarief values ('gratis', 0, 'uur', true)",
          """
          insert into organisaties.instroomstop (gi_id, vanaf, instroomorganisatie)
          select id, date '2026-01-01', 'niemand'
          from organisaties.gi_nu where naam = 'Kompas Kind en Gezin'
          """,
          """
          insert into organisaties.instroomstop (gi_id, vanaf, instroomorganisatie, door)
          select id, date '2026-01-01', 'niemand', 'iemand-anders'
          from organisaties.gi_nu where naam = 'De Lichtboei'
          """,
          """
          insert into organisaties.instroomstop_einde (instroomstop_id, door)
          select id, 'iemand-anders' from organisaties.instroomstop
          """,
          """
          insert into dossier.gezin (gi_id, code)
          select id, 'G-VALS' from organisaties.gi_nu where naam = 'Kompas Kind en Gezin'
          """,
          """
          insert into dossier.kind (gi_id, code)
          select id, 'K-VALS' from organisaties.gi_nu where naam = 'Kompas Kind en Gezin'
          """,
          """
          insert into dossier.dossier (nummer, bron, gi_id, jeugdregio, fictief)
          select 'D-VALS', 'register', id, 'JZ20', true
          from organisaties.gi_nu where naam = 'Kompas Kind en Gezin'
          """,
          "insert into dossier.soort values ('geheim', 'DOSSIERS')",
          "update dossier.soort set recht = 'DOSSIERS'",
          """
          insert into dossier.gebeurtenis (dossier_id, volgnummer, soort, vroegst, laatst, gegevens,
                                           geregistreerd_op, door)
          values (VREEMD, 999, 'contact', now(), now(), '{}', now(), 'IK')
          """,
          """
          insert into dossier.gebeurtenis (dossier_id, volgnummer, soort, vroegst, laatst, gegevens,
                                           geregistreerd_op, door)
          values (VREEMD, 998, 'hulp_bepaald', now(), now(), '{}', now(), 'IK')
          """,
          """
          insert into dossier.gebeurtenis (dossier_id, volgnummer, soort, vroegst, laatst, gegevens,
                                           geregistreerd_op, door)
          select id, 999, s.soort, now(), now(), '{}', now(), 'iemand-anders'
          from dossier.dossier, dossier.soort s
          where bron = 'register' and toegang.mag(s.recht) limit 1
          """,
          """
          insert into dossier.koppeling (dossier_id, wie, gi_id, rol, vanaf)
          select VREEMD, 'JB-2702', id, 'vast', now()
          from organisaties.gi_nu where naam = 'De Lichtboei'
          """,
          "update dossier.koppeling set dossier_id = VREEMD",
          """
          insert into acties.actie (soort, dossier_id, gi_id, rol, grond, uiterlijk, geopend_op)
          select 'overdracht', VREEMD, id, 'TEAMMANAGER', 'proef', now(), now()
          from organisaties.gi_nu where naam = 'De Lichtboei'
          """,
          "update acties.actie set dossier_id = VREEMD where geeindigd_op is null",
          """
          update acties.actie set geeindigd_op = now(), bewijs = 'gedaan'
          where dossier_id = VREEMD and geeindigd_op is null
          """,
          "delete from acties.actie",
          """
          insert into hulp.hulpvraag (dossier_id, hulp, bepaald_op)
          values (VREEMD, 'hulp 1', date '2026-11-01')
          """,
          "update hulp.hulpvraag set dossier_id = VREEMD",
          "delete from hulp.hulpvraag where dossier_id = VREEMD",
          "delete from dossier.klok where dossier_id = VREEMD",
          "update dossier.klok set oordeel = 'voldaan' where dossier_id = VREEMD",
          "update dossier.klok set dossier_id = VREEMD",
          "delete from acties.aandacht where dossier_id = VREEMD",
          "update acties.aandacht set gi_id = 1 where dossier_id = VREEMD",
          "insert into acties.aandacht (dossier_id, gi_id) values (VREEMD, 1)",
          "insert into toegang.agendasleutel (naam, hash, op) values ('zorgbemiddelaar2', repeat('a', 64), now())",
          "update toegang.gebruiker set rol = 'INSPECTEUR'",
          "delete from dossier.koppeling where dossier_id = VREEMD",
          "delete from bewaring.vernietigingslijst",
          "insert into bewaring.vernietigingslijst values ('D-000001', 1)",
          "insert into bewaring.bewaarstop (dossier_id, reden, door, op) values (VREEMD, 'omdat ik het wil', 'IK', now())",
          "insert into jeugdbeschermers.risicoklasse (dossier_id, klasse, door, op) values (VREEMD, 'laag', 'IK', now())",
          """
          insert into wachtlijst.afspraak (dossier_id, dagen, wie, vanaf, wat, door, op)
          values (VREEMD, 90, 'JB-2702', date '2026-11-01', 'niets', 'IK', now())
          """,
          """
          insert into wachtlijst.controle (dossier_id, dag, uitkomst, bevinding, door, op)
          values (VREEMD, date '2026-11-01', 'veilig', 'niets', 'IK', now())
          """,
          """
          insert into wachtlijst.brief (dossier_id, contact, contactnaam, telefoon, verwacht, klasse,
                                        rechten, klacht, door, op)
          values (VREEMD, 'JB-2702', 'Anna', '0612345678', date '2026-12-01', 'laag', 'geen', 'geen',
                  'IK', now())
          """,
          """
          insert into wachtlijst.blokkade (dossier_id, hulp, door_wat, door, op)
          values (VREEMD, 'H1', 'niets', 'IK', now())
          """,
          """
          insert into wachtlijst.ingreep (dossier_id, wat, eigenaar, door, op)
          values (VREEMD, 'niets', 'JB-2702', 'IK', now())
          """,
          """
          insert into wachtlijst.wacht (dossier_id, soort, trap, sinds)
          values (VREEMD, 'jeugdbeschermer', 4, date '2026-11-01')
          """,
          """
          insert into wachtlijst.beslistabel (gi_id, factoren, regels, door, op)
          select id, 'Gevaar: ja, nee', '* = laag', 'IK', now()
          from organisaties.gi_nu where naam = 'Kompas Kind en Gezin'
          """,
          """
          insert into wachtlijst.beslistabel_vastgesteld (tabel_id, gi_id, door, op)
          select id, gi_id, 'IK', now() from wachtlijst.beslistabel where door = 'IK'
          """,
          "update wachtlijst.wacht set sinds = date '2000-01-01' where dossier_id = VREEMD",
          "delete from wachtlijst.wacht where dossier_id = VREEMD",
          """
          insert into identiteit.identiteit (kind_id, bsn)
          select kind_id, '999900006' from dossier.dossier where id = VREEMD
          """,
          """
          update identiteit.identiteit set bsn = '999900006', reden = 'omdat ik het wil'
          where kind_id not in (select kind_id from dossier.dossier where kind_id is not null)
          """,
          """
          insert into identiteit.correctie (kind_id, reden, door, op)
          select kind_id, 'omdat ik het wil', 'IK', now() from identiteit.identiteit
          """,
          """
          insert into dossier.noodtoegang (naam, dossier_id, reden, op, tot)
          values ('IK', VREEMD, 'omdat ik het wil', now(), 'infinity')
          """,
          """
          insert into toegang.inzage (op, wie, rol, handeling, naam, pad, status, trace_id, span_id,
                                      verwerking)
          values (now(), 'iemand-anders', 'ROL', 'zien', 'Bekijken', '/', 'Unset', repeat('0', 32),
                  repeat('0', 16), 'urn:x')
          """,
          """
          insert into toegang.inzage (op, wie, rol, handeling, naam, pad, status, trace_id, span_id,
                                      verwerking)
          values (now(), 'iemand-anders', 'ROL', 'geweigerd', 'Geweigerd', '/inloggen', 'Unset',
                  repeat('0', 32), repeat('0', 16), 'urn:x')
          """,
          """
          insert into jeugdbeschermers.sluiting (gi_id, vanaf, door) values (1, now(), 'IK')
          """,
          """
          insert into jeugdbeschermers.overgang (dossier_id, sluiting_id, rechtbank_op, naar_gi_id, door,
                                                 op)
          values (VREEMD, 1, now(), 1, 'IK', now())
          """,
          """
          insert into dossier.uitvoering (dossier_id, van_gi_id, gi_id, vanaf, geregistreerd_op)
          values (VREEMD, 2, 1, now(), now())
          """,
          "update dossier.dossier set gi_id = 1 where id = VREEMD");

  /** Answers that tell of a dossier elsewhere, or change one. */
  private static final List<String> VRAGEN =
      List.of(
          "select count(*) from jeugdbeschermers.sluiting_verloop(1)",
          """
          select count(jeugdbeschermers.sluit_gi(id, date '2026-11-01'))
          from organisaties.gi_nu where naam = 'Kompas Kind en Gezin'
          """,
          """
          select count(*) from organisaties.gi_nu
          where naam = 'De Lichtboei'
            and jeugdbeschermers.draag_over('D-000020', date '2026-11-20', id, now())
          """,
          "select count(*) from identiteit.zoek_bsn('999900006')",
          "select count(*) from identiteit.zoek_kind('D-000020', 'K-000020', '{}', 0, 9)",
          "select count(*) from dossier.eerder_ingelezen(array['1'])");

  @Autowired private EmbeddedPostgres postgres;

  @ParameterizedTest
  @EnumSource(value = Rol.class, mode = EnumSource.Mode.EXCLUDE, names = "INSPECTEUR")
  void nothingIsWrittenElsewhereOrInAnotherName(Rol rol) {
    var vreemd =
        Rechtstreeks.eigenaar(postgres)
            .sql("select id from dossier.dossier where nummer = 'D-000020'")
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
