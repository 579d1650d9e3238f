package nl.tijdig.app.dossier.klok;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tijdig.app.dossier.Geval;
import nl.tijdig.app.dossier.Gevolg;
import nl.tijdig.kern.oordeel.Kenmerk;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Stores the clock of each norm of each dossier; one that stays as it was is not written. */
@Repository
class Klokken implements Gevolg {

  private static final int PARTIJ = 1000;
  private static final String KLOK =
      """
      insert into dossier.klok as klok (dossier_id, norm, bron, gi_id, jeugdregio, oordeel,
                        aanvang_vroegst, aanvang_laatst, uiterlijk_vroegst, uiterlijk_laatst,
                        op_vroegst, op_laatst, te_laat, kenmerken, ontbreekt, is_open)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (dossier_id, norm) do update set
        gi_id = excluded.gi_id, jeugdregio = excluded.jeugdregio, oordeel = excluded.oordeel,
        aanvang_vroegst = excluded.aanvang_vroegst, aanvang_laatst = excluded.aanvang_laatst,
        uiterlijk_vroegst = excluded.uiterlijk_vroegst, uiterlijk_laatst = excluded.uiterlijk_laatst,
        op_vroegst = excluded.op_vroegst, op_laatst = excluded.op_laatst, te_laat = excluded.te_laat,
        kenmerken = excluded.kenmerken, ontbreekt = excluded.ontbreekt, is_open = excluded.is_open
      where klok is distinct from excluded
      """;

  private final JdbcTemplate databank;

  Klokken(JdbcTemplate databank) {
    this.databank = databank;
  }

  private record Rij(Geval geval, Oordeel oordeel) {}

  @Override
  public void volg(List<Geval> gevallen) {
    var rijen = new ArrayList<Rij>();
    for (var geval : gevallen) {
      geval.oordelen().forEach(oordeel -> rijen.add(new Rij(geval, oordeel)));
    }
    databank.batchUpdate(KLOK, rijen, PARTIJ, Klokken::vul);
  }

  private static void vul(PreparedStatement sql, Rij rij) throws SQLException {
    var oordeel = rij.oordeel();
    var dossier = rij.geval().dossier();
    var teLaat = oordeel.teLaat();
    sql.setLong(1, rij.geval().id());
    sql.setString(2, oordeel.norm().code());
    sql.setString(3, dossier.bron().name().toLowerCase(Locale.ROOT));
    sql.setObject(4, rij.geval().uitvoering().gi(), Types.INTEGER);
    sql.setString(5, dossier.betrokkenen().jeugdregio());
    sql.setString(6, oordeel.uitkomst().code());
    datum(sql, 7, oordeel.aanvang());
    datum(sql, 9, oordeel.uiterlijk());
    datum(sql, 11, oordeel.op());
    sql.setObject(13, teLaat == null ? null : teLaat.minstens());
    var kenmerken = oordeel.kenmerken().stream().map(Kenmerk::code).sorted().toArray();
    Connection verbinding = sql.getConnection();
    sql.setArray(14, verbinding.createArrayOf("text", kenmerken));
    sql.setArray(15, verbinding.createArrayOf("text", oordeel.ontbreekt().toArray()));
    sql.setBoolean(16, oordeel.open());
  }

  private static void datum(PreparedStatement sql, int plaats, @Nullable Datum datum)
      throws SQLException {
    sql.setDate(plaats, datum == null ? null : Date.valueOf(datum.vroegsteDag()));
    sql.setDate(plaats + 1, datum == null ? null : Date.valueOf(datum.laatsteDag()));
  }
}
