package nl.tijdig.app.koers.uitleg;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The uitleg on each dossier; the database sees to it that nobody accepts their own. */
@Repository
class Uitlegopslag {

  private final JdbcClient databank;

  Uitlegopslag(JdbcClient databank) {
    this.databank = databank;
  }

  /** Whether who asks records on this dossier. */
  boolean magVastleggen(long dossier) {
    return databank
        .sql(
            """
            select dossier.mag_vastleggen(?) and toegang.mag('NAMEN')
              and toegang.mag('BEGELEIDINGSFEITEN')
            """)
        .param(dossier)
        .query(Boolean.class)
        .single();
  }

  /** All on one dossier, the last first. */
  List<Termijnuitleg> van(long dossier) {
    return databank
        .sql(
            """
            select u.id, u.norm, u.gegeven_op, u.tot, u.waarom, u.door, u.op, o.aanvaard, o.reden,
                   o.door as oordeel_door, o.op as oordeel_op
            from koers.uitleg u left join koers.uitleg_oordeel o on o.uitleg_id = u.id
            where u.dossier_id = ? order by u.id desc limit 100
            """)
        .param(dossier)
        .query(Termijnuitleg.class)
        .list();
  }

  /** Adds one that nobody judged yet; its id. */
  long voegToe(long dossier, Termijnuitleg nieuw) {
    return databank
        .sql(
            """
            insert into koers.uitleg (dossier_id, norm, gegeven_op, tot, waarom, door, op)
            values (?, ?, ?, ?, ?, ?, ?) returning id
            """)
        .params(
            dossier,
            nieuw.norm(),
            nieuw.gegevenOp(),
            nieuw.tot(),
            nieuw.waarom(),
            nieuw.door(),
            nieuw.op())
        .query(Long.class)
        .single();
  }

  /** What a second person says of it. */
  record Oordeelopgave(long uitleg, boolean aanvaard, String reden, String door, Timestamp op) {}

  /** Adds a judgement; false when there is one already. */
  boolean oordeel(long dossier, Oordeelopgave oordeel) {
    return databank
            .sql(
                """
                insert into koers.uitleg_oordeel (uitleg_id, dossier_id, aanvaard, reden, door, op)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(
                oordeel.uitleg(),
                dossier,
                oordeel.aanvaard(),
                oordeel.reden(),
                oordeel.door(),
                oordeel.op())
            .update()
        == 1;
  }
}
