package nl.tijdig.app.koers.verlenging;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tijdig.app.koers.Maatregeleinden;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided about measures that end, and when they do. */
@Repository("maatregeleinden")
class Verlengingen implements Maatregeleinden {

  private final JdbcClient databank;

  Verlengingen(JdbcClient databank) {
    this.databank = databank;
  }

  /** All that was decided on these dossiers, the last first. */
  List<Verlenging> van(Long[] dossiers) {
    return dossiers.length == 0
        ? List.of()
        : databank
            .sql(
                """
                select v.dossier_id as dossier, v.einde, v.besluit, v.gedaan_op, v.door, v.op
                from koers.verlenging v where v.dossier_id = any (?) order by v.id desc
                """)
            .param(dossiers)
            .query(Verlenging.class)
            .list();
  }

  /** Whether who asks records on this dossier. */
  boolean magVastleggen(long dossier) {
    return databank
        .sql("select dossier.mag_vastleggen(?) and toegang.mag('BEGELEIDINGSFEITEN')")
        .param(dossier)
        .query(Boolean.class)
        .single();
  }

  /** Adds a decision; the caller has the turn on the dossier. */
  void voegToe(Verlenging nieuw) {
    databank
        .sql(
            """
            insert into koers.verlenging (dossier_id, einde, besluit, gedaan_op, door, op)
            values (:dossier, :einde, :besluit, :gedaanOp, :door, :op)
            """)
        .paramSource(nieuw)
        .update();
  }

  @Override
  public Map<String, LocalDate> van(Collection<String> nummers) {
    record Einde(String nummer, LocalDate einde) {}
    return databank
        .sql(
            """
            select distinct on (d.id) d.nummer, cast(g.gegevens ->> 'einde' as date) as einde
            from dossier.dossier d join dossier.gebeurtenis g on g.dossier_id = d.id
            where d.nummer = any (?) and g.soort = 'maatregel_uitgesproken' and not g.ingetrokken
              and g.gegevens ->> 'einde' is not null and not exists (
                select from dossier.gebeurtenis v
                where v.dossier_id = g.dossier_id and v.vervangt = g.volgnummer)
            order by d.id, g.vroegst desc
            """)
        .param(nummers.toArray(String[]::new))
        .query(Einde.class)
        .list()
        .stream()
        .collect(Collectors.toMap(Einde::nummer, Einde::einde));
  }

  static Timestamp moment(java.time.Instant moment) {
    return Timestamp.from(moment);
  }
}
