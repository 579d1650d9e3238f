package nl.tijdig.app.dossier;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes dossiers and gebeurtenissen, many at a time. */
@Repository
class Opslag {

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

  static String bron(Dossier dossier) {
    return dossier.bron().name().toLowerCase(Locale.ROOT);
  }
}
