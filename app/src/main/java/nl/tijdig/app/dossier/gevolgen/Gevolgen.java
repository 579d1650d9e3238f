package nl.tijdig.app.dossier.gevolgen;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Overdracht;
import nl.tijdig.kern.oordeel.Kenmerk;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Stores what follows from the facts of dossiers, in the same transaction: clocks, the line in the
 * worklists, the expected handover, who is coupled. A row that stays as it was is not written.
 */
@Repository
public class Gevolgen {

  private static final int PARTIJ = 1000;

  private static final String KLOK =
      """
      insert into klok (dossier_id, norm, bron, gi, jeugdregio, oordeel,
                        aanvang_vroegst, aanvang_laatst, uiterlijk_vroegst, uiterlijk_laatst,
                        op_vroegst, op_laatst, te_laat, kenmerken, ontbreekt, is_open)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (dossier_id, norm) do update set
        gi = excluded.gi, jeugdregio = excluded.jeugdregio, oordeel = excluded.oordeel,
        aanvang_vroegst = excluded.aanvang_vroegst, aanvang_laatst = excluded.aanvang_laatst,
        uiterlijk_vroegst = excluded.uiterlijk_vroegst, uiterlijk_laatst = excluded.uiterlijk_laatst,
        op_vroegst = excluded.op_vroegst, op_laatst = excluded.op_laatst, te_laat = excluded.te_laat,
        kenmerken = excluded.kenmerken, ontbreekt = excluded.ontbreekt, is_open = excluded.is_open
      where klok is distinct from excluded
      """;

  private static final String AANDACHT =
      """
      insert into aandacht (dossier_id, gi, jeugdregio, wie, norm, oordeel, uiterlijk)
      values (?, ?, ?, ?, ?, ?, ?)
      on conflict (dossier_id) do update set
        gi = excluded.gi, jeugdregio = excluded.jeugdregio, wie = excluded.wie,
        norm = excluded.norm, oordeel = excluded.oordeel, uiterlijk = excluded.uiterlijk
      where aandacht is distinct from excluded
      """;

  private static final String OVERDRACHT =
      """
      insert into overdracht (dossier_id, gi, verwacht) values (?, ?, ?)
      """;

  private static final String HULPVRAAG =
      """
      insert into hulpvraag (dossier_id, hulp, gemeente, vorm, bepaald_op, gestart_op)
      values (?, ?, ?, ?, ?, ?)
      on conflict (dossier_id, hulp) do update set
        vorm = excluded.vorm, bepaald_op = excluded.bepaald_op, gestart_op = excluded.gestart_op
      where hulpvraag is distinct from excluded
      """;

  private static final String KOPPELING =
      """
      insert into koppeling (dossier_id, wie, gi, rol, vanaf) values (?, ?, ?, ?, ?)
      on conflict (dossier_id, wie) do update set rol = excluded.rol, vanaf = excluded.vanaf
      """;

  private final JdbcTemplate databank;

  Gevolgen(JdbcTemplate databank) {
    this.databank = databank;
  }

  /** A dossier with its verdicts of today. */
  public record Geval(long id, Dossier dossier, List<Oordeel> oordelen) {}

  private record Rij(Geval geval, Klok klok) {}

  /** Stores what follows for dossiers of which nothing is stored yet. */
  public void begin(List<Geval> gevallen) {
    klokken(gevallen);
    databank.batchUpdate(KOPPELING, koppelingen(gevallen));
  }

  /**
   * Puts what follows now in the place of what did before. The couplings come last, because who
   * uncouples oneself no longer sees the dossier.
   */
  public void vernieuw(Geval geval) {
    var id = geval.id();
    if (Aandacht.van(geval.dossier(), geval.oordelen()).isEmpty()) {
      databank.update("delete from aandacht where dossier_id = ?", id);
    }
    databank.update("delete from overdracht where dossier_id = ?", id);
    behoud(
        "hulpvraag",
        "hulp",
        id,
        Hulpvraag.van(geval.dossier()).stream().map(Hulpvraag::hulp).toArray());
    klokken(List.of(geval));
    var wie = Koppeling.van(geval.dossier()).stream().map(Koppeling::wie).toArray();
    behoud("koppeling", "wie", id, wie);
    databank.batchUpdate(KOPPELING, koppelingen(List.of(geval)));
  }

  /** Takes away the rows of a dossier whose name is not among these. */
  private void behoud(String tabel, String kolom, long id, Object[] namen) {
    databank.update(
        "delete from %s where dossier_id = ? and %s <> all (?)".formatted(tabel, kolom),
        sql -> {
          sql.setLong(1, id);
          sql.setArray(2, tekst(sql.getConnection(), namen));
        });
  }

  private void klokken(List<Geval> gevallen) {
    var klokken = new ArrayList<Rij>();
    for (var geval : gevallen) {
      Klok.van(geval.dossier(), geval.oordelen())
          .forEach(klok -> klokken.add(new Rij(geval, klok)));
    }
    databank.batchUpdate(KLOK, klokken, PARTIJ, Gevolgen::vul);
    databank.batchUpdate(AANDACHT, aandacht(gevallen));
    databank.batchUpdate(OVERDRACHT, overdrachten(gevallen));
    databank.batchUpdate(HULPVRAAG, hulpvragen(gevallen));
  }

  private static List<@Nullable Object[]> hulpvragen(List<Geval> gevallen) {
    var rijen = new ArrayList<@Nullable Object[]>();
    for (var geval : gevallen) {
      for (var hulp : Hulpvraag.van(geval.dossier())) {
        rijen.add(
            new @Nullable Object[] {
              geval.id(),
              hulp.hulp(),
              geval.dossier().betrokkenen().gemeente(),
              hulp.vorm(),
              hulp.bepaaldOp(),
              hulp.gestartOp()
            });
      }
    }
    return rijen;
  }

  private static List<@Nullable Object[]> aandacht(List<Geval> gevallen) {
    var rijen = new ArrayList<@Nullable Object[]>();
    for (var geval : gevallen) {
      var wie = geval.dossier().betrokkenen();
      Aandacht.van(geval.dossier(), geval.oordelen())
          .ifPresent(aandacht -> {
            var eerste = aandacht.eerste();
            var uiterlijk = eerste == null ? null : eerste.uiterlijk();
            rijen.add(
                new @Nullable Object[] {
                  geval.id(),
                  wie.gi(),
                  wie.jeugdregio(),
                  aandacht.wie(),
                  eerste == null ? null : eerste.norm().code(),
                  eerste == null ? null : eerste.uitkomst().code(),
                  uiterlijk == null ? null : uiterlijk.laatsteDag()
                });
          });
    }
    return rijen;
  }

  private static List<@Nullable Object[]> koppelingen(List<Geval> gevallen) {
    var rijen = new ArrayList<@Nullable Object[]>();
    for (var geval : gevallen) {
      for (var koppeling : Koppeling.van(geval.dossier())) {
        rijen.add(
            new @Nullable Object[] {
              geval.id(),
              koppeling.wie(),
              geval.dossier().betrokkenen().gi(),
              koppeling.rol().name().toLowerCase(Locale.ROOT),
              koppeling.vanaf()
            });
      }
    }
    return rijen;
  }

  private static List<@Nullable Object[]> overdrachten(List<Geval> gevallen) {
    var rijen = new ArrayList<@Nullable Object[]>();
    for (var geval : gevallen) {
      if (geval.dossier().bron() == Bron.REGISTER) {
        var gi = geval.dossier().betrokkenen().gi();
        Overdracht.verwacht(geval.dossier(), LocalDate.MAX)
            .ifPresent(dag -> rijen.add(new @Nullable Object[] {geval.id(), gi, dag}));
      }
    }
    return rijen;
  }

  private static void vul(PreparedStatement sql, Rij rij) throws SQLException {
    var oordeel = rij.klok().oordeel();
    var dossier = rij.geval().dossier();
    var teLaat = oordeel.teLaat();
    sql.setLong(1, rij.geval().id());
    sql.setString(2, oordeel.norm().code());
    sql.setString(3, dossier.bron().name().toLowerCase(Locale.ROOT));
    sql.setString(4, dossier.betrokkenen().gi());
    sql.setString(5, dossier.betrokkenen().jeugdregio());
    sql.setString(6, oordeel.uitkomst().code());
    datum(sql, 7, oordeel.aanvang());
    datum(sql, 9, oordeel.uiterlijk());
    datum(sql, 11, oordeel.op());
    sql.setObject(13, teLaat == null ? null : teLaat.minstens());
    var kenmerken = oordeel.kenmerken().stream().map(Kenmerk::code).sorted().toArray();
    sql.setArray(14, tekst(sql.getConnection(), kenmerken));
    sql.setArray(15, tekst(sql.getConnection(), oordeel.ontbreekt().toArray()));
    sql.setBoolean(16, rij.klok().isOpen());
  }

  private static Array tekst(Connection verbinding, Object[] woorden) throws SQLException {
    return verbinding.createArrayOf("text", woorden);
  }

  private static void datum(PreparedStatement sql, int plaats, @Nullable Datum datum)
      throws SQLException {
    sql.setDate(plaats, datum == null ? null : Date.valueOf(datum.vroegsteDag()));
    sql.setDate(plaats + 1, datum == null ? null : Date.valueOf(datum.laatsteDag()));
  }
}
