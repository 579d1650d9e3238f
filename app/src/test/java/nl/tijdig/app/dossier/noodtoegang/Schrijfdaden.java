package nl.tijdig.app.dossier.noodtoegang;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;
import nl.tijdig.app.Rechtstreeks;

/** Everything that a slipped-in query could write on a dossier, or on what hangs on it. */
final class Schrijfdaden {

  /** {@code ID} stands for the dossier, {@code WIE} for who asks. */
  private static final List<String> DADEN =
      List.of(
          """
          insert into dossier.gebeurtenis (dossier_id, volgnummer, soort, vroegst, laatst, gegevens,
                                           geregistreerd_op, door)
          values (ID, 9999, 'maatregel_beeindigd', now(), now(), '{}', now(), 'WIE')
          """,
          """
          insert into dossier.gebeurtenis (dossier_id, volgnummer, soort, vroegst, laatst, gegevens,
                                           geregistreerd_op, door, vervangt, reden, ingetrokken)
          select dossier_id, 9999, soort, vroegst, laatst, gegevens, now(), 'WIE', volgnummer,
                 'omdat ik het wil', true
          from dossier.gebeurtenis where dossier_id = ID and vervangt is null limit 1
          """,
          """
          insert into dossier.koppeling (dossier_id, wie, gi_id, rol, vanaf)
          values (ID, 'JB-nood', toegang.eigen_gi(), 'vervanger', now())
          """,
          """
          update dossier.koppeling set wie = 'JB-nood', gi_id = toegang.eigen_gi()
          where dossier_id = ID
          """,
          "delete from dossier.koppeling where dossier_id = ID",
          "update dossier.klok set oordeel = 'voldaan', is_open = false where dossier_id = ID",
          "delete from dossier.klok where dossier_id = ID",
          "update dossier.dossier set gi_id = toegang.eigen_gi() where id = ID",
          """
          insert into dossier.uitvoering (dossier_id, van_gi_id, gi_id, vanaf, geregistreerd_op)
          select id, gi_id, toegang.eigen_gi(), now(), now() from dossier.dossier where id = ID
          """,
          "update dossier.noodtoegang set tot = 'infinity' where naam = 'WIE'",
          """
          insert into dossier.noodtoegang_gezien (noodtoegang_id, door, op)
          select id, 'WIE', now() from dossier.noodtoegang where naam = 'WIE'
          """,
          """
          insert into acties.actie (soort, dossier_id, rol, grond, uiterlijk, geopend_op)
          values ('n2.tijdig', ID, 'TEAMMANAGER', 'proef', now(), now())
          """,
          "update acties.actie set uiterlijk = date '2099-01-01' where dossier_id = ID",
          """
          update acties.actie set geeindigd_op = now(), reden = 'omdat ik het wil', door = 'WIE'
          where dossier_id = ID and geeindigd_op is null
          """,
          "update acties.aandacht set uiterlijk = null where dossier_id = ID",
          "delete from acties.aandacht where dossier_id = ID",
          "insert into hulp.hulpvraag (dossier_id, hulp, bepaald_op) values (ID, 'H98', now())",
          "update hulp.hulpvraag set gestart_op = now() where dossier_id = ID",
          "delete from hulp.hulpvraag where dossier_id = ID",
          """
          insert into identiteit.identiteit (kind_id, bsn)
          select kind_id, '999900006' from dossier.dossier where id = ID
          """,
          """
          update identiteit.identiteit set reden = 'zomaar eens'
          where kind_id = (select kind_id from dossier.dossier where id = ID)
          """,
          """
          insert into identiteit.persoon (kind_id, roepnaam, achternaam, geheim, zoeknaam)
          select kind_id, 'Jan', 'Jansen', false, 'jan jansen' from dossier.dossier where id = ID
          """,
          """
          insert into identiteit.geboorte (kind_id, vroegst, laatst)
          select kind_id, date '2012-01-01', date '2012-12-31' from dossier.dossier where id = ID
          """,
          """
          insert into identiteit.relatie (kind_id, volgnummer, naam, rol, contact)
          select kind_id, 99, 'Jan Jansen', 'netwerk', 'mag' from dossier.dossier where id = ID
          """,
          """
          insert into koers.koers (dossier_id, versie, bepaald_op, doelen, hulp, geen_hulp, stemmen,
                                   kind_gesproken, familiegroepsplan, door, op)
          values (ID, 99, now(), '[{}]', '{}', true, '[]', 'nee', true, 'WIE', now())
          """,
          """
          insert into koers.verlenging (dossier_id, einde, besluit, gedaan_op, door, op)
          values (ID, now(), 'geen', now(), 'WIE', now())
          """,
          """
          insert into koers.gezinsplan (gezin_id, kind_id)
          select s.gezin_id, s.kind_id from koers.sleutel(ID) s on conflict do nothing
          """,
          """
          insert into koers.regie (plan_id, naam, organisatie, vanaf, door, op)
          select plan_id, 'Jan', 'Elders', now(), 'WIE', now()
          from koers.dossier_van_plan where dossier_id = ID
          """,
          """
          insert into koers.planactie (plan_id, dossier_id, domein, wat, wie, uiterlijk, door, op)
          select plan_id, ID, 'wonen', 'iets', 'iemand', now(), 'WIE', now()
          from koers.dossier_van_plan where dossier_id = ID
          """,
          """
          insert into koers.uitspraak (dossier_id, rapport, volgnummer, tekst, steunt_op, door, op)
          values (ID, 1, 99, 'iets', '{}', 'WIE', now())
          """,
          """
          insert into koers.rapport (dossier_id, rapport, door, op) values (ID, 99, 'WIE', now())
          """,
          """
          insert into koers.uitleg (dossier_id, norm, gegeven_op, tot, waarom, door, op)
          values (ID, 'koers', now(), now(), 'daarom', 'WIE', now())
          """,
          """
          insert into koers.perspectief (dossier_id, besloten_op, waar, waarom, rechter, door, op)
          values (ID, now(), 'thuis', 'daarom', 'niet_voorgelegd', 'WIE', now())
          """,
          """
          insert into koers.volwassen (dossier_id, domein, wie, wat, uiterlijk, door, op)
          values (ID, 'wonen', 'iemand', 'iets', now(), 'WIE', now())
          """,
          """
          insert into jeugdbeschermers.risicoklasse (dossier_id, klasse, door, op)
          values (ID, 'laag', 'WIE', now())
          """,
          """
          insert into wachtlijst.controle (dossier_id, dag, uitkomst, bevinding, door, op)
          values (ID, date '2026-11-01', 'veilig', 'niets', 'WIE', now())
          """,
          """
          insert into wachtlijst.ingreep (dossier_id, wat, eigenaar, door, op)
          values (ID, 'niets', 'JB-2702', 'WIE', now())
          """,
          """
          insert into bewaring.bewaarstop (dossier_id, reden, door, op)
          values (ID, 'omdat ik het zo wil', 'WIE', now())
          """);

  /** The same for every table that says of a line to which dossier it belongs. */
  private static final List<String> OVERAL =
      List.of(
          "update TABEL set dossier_id = dossier_id where dossier_id = ID",
          "delete from TABEL where dossier_id = ID",
          "insert into TABEL overriding system value select * from TABEL where dossier_id = ID");

  private Schrijfdaden() {}

  /** The writes on this dossier, in the name of this account. */
  static List<String> op(EmbeddedPostgres postgres, String dossier, String account) {
    var alle = new ArrayList<>(DADEN);
    tabellen(postgres)
        .forEach(tabel -> OVERAL.forEach(daad -> alle.add(daad.replace("TABEL", tabel))));
    return alle.stream().map(daad -> daad.replace("ID", dossier).replace("WIE", account)).toList();
  }

  private static List<String> tabellen(EmbeddedPostgres postgres) {
    return Rechtstreeks.eigenaar(postgres)
        .sql(
            """
            select n.nspname || '.' || c.relname
            from pg_attribute a
            join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
            where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
              and c.relkind in ('r', 'p') and a.attname = 'dossier_id'
            """)
        .query(String.class)
        .list();
  }
}
