package nl.tijdig.app.dossier;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Overdracht;
import nl.tijdig.kern.oordeel.Kenmerk;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes dossiers, gebeurtenissen and clocks, many at a time. */
@Repository
class Opslag {

  private static final int PARTIJ = 1000;

  private static final String DOSSIER =
      """
      insert into dossier (id, nummer, bron, kind, gezin, gi, gemeente, jeugdregio, fictief,
                           peildatum, titel, verhaal, bronregels)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String GEBEURTENIS =
      """
      insert into gebeurtenis (dossier_id, volgnummer, soort, vroegst, laatst, gegevens,
                               geregistreerd_op)
      values (?, ?, ?, ?, ?, ?::jsonb, ?)
      """;
  private static final String KLOK =
      """
      insert into klok (dossier_id, norm, bron, gi, jeugdregio, oordeel,
                        aanvang_vroegst, aanvang_laatst, uiterlijk_vroegst, uiterlijk_laatst,
                        op_vroegst, op_laatst, te_laat, kenmerken, ontbreekt, is_open, is_eerste)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String KOPPELING =
      """
      insert into koppeling (dossier_id, wie, gi, rol, vanaf) values (?, ?, ?, ?, ?)
      on conflict (dossier_id, wie) do update set rol = excluded.rol, vanaf = excluded.vanaf
      """;

  private static final String OVERDRACHT =
      "insert into overdracht (dossier_id, gi, verwacht) values (?, ?, ?)";

  private final JdbcTemplate databank;

  Opslag(JdbcTemplate databank) {
    this.databank = databank;
  }

  /** Fresh ids for so many dossiers. */
  List<Long> nummers(int aantal) {
    return databank.queryForList(
        "select nextval(pg_get_serial_sequence('dossier', 'id')) from generate_series(1, ?)",
        Long.class,
        aantal);
  }

  void dossiers(List<Long> ids, List<Opname> opnamen) {
    var rijen = new ArrayList<@Nullable Object[]>();
    for (var i = 0; i < opnamen.size(); i++) {
      var dossier = opnamen.get(i).dossier();
      var wie = dossier.betrokkenen();
      var achtergrond = opnamen.get(i).achtergrond();
      rijen.add(
          new @Nullable Object[] {
            ids.get(i),
            dossier.id(),
            bron(dossier),
            wie.kind(),
            wie.gezin(),
            wie.gi(),
            wie.gemeente(),
            wie.jeugdregio(),
            achtergrond.fictief(),
            achtergrond.peildatum(),
            achtergrond.titel(),
            achtergrond.verhaal(),
            achtergrond.bronregels()
          });
    }
    databank.batchUpdate(DOSSIER, rijen);
  }

  void gebeurtenissen(List<Long> ids, List<Opname> opnamen, Instant moment) {
    var rijen = new ArrayList<Object[]>();
    for (var i = 0; i < opnamen.size(); i++) {
      var feiten = opnamen.get(i).dossier().gebeurtenissen();
      for (var nummer = 0; nummer < feiten.size(); nummer++) {
        var feit = feiten.get(nummer);
        rijen.add(
            new Object[] {
              ids.get(i),
              nummer + 1,
              feit.soort().code(),
              feit.op().vroegsteDag(),
              feit.op().laatsteDag(),
              opnamen.get(i).gegevens().get(nummer),
              Timestamp.from(geregistreerd(opnamen.get(i), feit, moment))
            });
      }
    }
    databank.batchUpdate(GEBEURTENIS, rijen);
  }

  /**
   * Of a made-up dossier each fact was recorded on its own day; others come in as they are read.
   */
  private static Instant geregistreerd(Opname opname, Gebeurtenis feit, Instant nu) {
    var einde = Vandaag.eindeVan(feit.op().laatsteDag()).minusSeconds(1);
    return opname.achtergrond().fictief() && einde.isBefore(nu) ? einde : nu;
  }

  /** A clock with the dossier that it belongs to. */
  record Rij(long dossierId, Dossier dossier, Klok klok) {}

  void klokken(List<Rij> rijen) {
    databank.batchUpdate(KLOK, rijen, PARTIJ, Opslag::vul);
  }

  /**
   * Puts what follows from all facts in the place of what was: clocks, and who is coupled. The
   * couplings come last, because who uncouples oneself no longer sees the dossier.
   */
  void vernieuw(long dossierId, Dossier dossier, List<Oordeel> oordelen) {
    databank.update("delete from klok where dossier_id = ?", dossierId);
    klokken(
        Klok.van(dossier, oordelen).stream()
            .map(klok -> new Rij(dossierId, dossier, klok))
            .toList());
    databank.update("delete from overdracht where dossier_id = ?", dossierId);
    var nieuw = Koppeling.van(dossier);
    databank.update(
        "delete from koppeling where dossier_id = ? and wie <> all (?)",
        sql -> {
          sql.setLong(1, dossierId);
          var blijft = nieuw.stream().map(Koppeling::wie).toArray();
          sql.setArray(2, sql.getConnection().createArrayOf("text", blijft));
        });
    koppelingen(List.of(dossierId), List.of(dossier));
  }

  void koppelingen(List<Long> ids, List<Dossier> dossiers) {
    var rijen = new ArrayList<@Nullable Object[]>();
    for (var i = 0; i < dossiers.size(); i++) {
      for (var koppeling : Koppeling.van(dossiers.get(i))) {
        rijen.add(
            new @Nullable Object[] {
              ids.get(i),
              koppeling.wie(),
              dossiers.get(i).betrokkenen().gi(),
              koppeling.rol().name().toLowerCase(Locale.ROOT),
              koppeling.vanaf()
            });
      }
    }
    databank.batchUpdate(KOPPELING, rijen);
    overdrachten(ids, dossiers);
  }

  private void overdrachten(List<Long> ids, List<Dossier> dossiers) {
    var rijen = new ArrayList<@Nullable Object[]>();
    for (var i = 0; i < dossiers.size(); i++) {
      var dossier = dossiers.get(i);
      var id = ids.get(i);
      if (dossier.bron() == Bron.REGISTER) {
        Overdracht.verwacht(dossier, LocalDate.MAX)
            .ifPresent(
                dag -> rijen.add(new @Nullable Object[] {id, dossier.betrokkenen().gi(), dag}));
      }
    }
    databank.batchUpdate(OVERDRACHT, rijen);
  }

  private static void vul(PreparedStatement sql, Rij rij) throws SQLException {
    var oordeel = rij.klok().oordeel();
    var wie = rij.dossier().betrokkenen();
    var teLaat = oordeel.teLaat();
    sql.setLong(1, rij.dossierId());
    sql.setString(2, oordeel.norm().code());
    sql.setString(3, bron(rij.dossier()));
    sql.setString(4, wie.gi());
    sql.setString(5, wie.jeugdregio());
    sql.setString(6, oordeel.uitkomst().code());
    datum(sql, 7, oordeel.aanvang());
    datum(sql, 9, oordeel.uiterlijk());
    datum(sql, 11, oordeel.op());
    sql.setObject(13, teLaat == null ? null : teLaat.minstens());
    var kenmerken = oordeel.kenmerken().stream().map(Kenmerk::code).toArray();
    sql.setArray(14, sql.getConnection().createArrayOf("text", kenmerken));
    var ontbreekt = oordeel.ontbreekt().toArray();
    sql.setArray(15, sql.getConnection().createArrayOf("text", ontbreekt));
    sql.setBoolean(16, rij.klok().isOpen());
    sql.setBoolean(17, rij.klok().isEerste());
  }

  private static void datum(PreparedStatement sql, int plaats, @Nullable Datum datum)
      throws SQLException {
    sql.setDate(plaats, datum == null ? null : dag(datum.vroegsteDag()));
    sql.setDate(plaats + 1, datum == null ? null : dag(datum.laatsteDag()));
  }

  private static Date dag(LocalDate dag) {
    return Date.valueOf(dag);
  }

  static String bron(Dossier dossier) {
    return dossier.bron().name().toLowerCase(Locale.ROOT);
  }
}
