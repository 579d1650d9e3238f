package nl.tijdig.app.wachtlijst.keten;

import java.sql.Timestamp;
import java.util.List;
import nl.tijdig.app.omgeving.Vandaag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What holds what up; a line is never changed, it is solved. */
@Repository
class Ketenregister {

  private final JdbcClient databank;
  private final Vandaag vandaag;

  Ketenregister(JdbcClient databank, Vandaag vandaag) {
    this.databank = databank;
    this.vandaag = vandaag;
  }

  /** A help that the child waits for. */
  record Wachthulp(String hulp, String naam) {}

  /** What the child waits for. */
  @Transactional(readOnly = true)
  public List<Wachthulp> hulp(long dossier) {
    return databank
        .sql(
            """
            select hulp, coalesce(vorm, hulp) as naam from wachtlijst.wacht
            where dossier_id = ? and soort = 'hulp' order by sinds, hulp
            """)
        .param(dossier)
        .query(Wachthulp.class)
        .list();
  }

  /** What still holds something up. */
  @Transactional(readOnly = true)
  public Keten keten(long dossier) {
    return new Keten(
        databank
            .sql(
                """
                select id, hulp, door_hulp, door_wat, door, op from wachtlijst.blokkade_nu
                where dossier_id = ? order by id limit 100
                """)
            .param(dossier)
            .query(Schakel.class)
            .list());
  }

  boolean magVastleggen(long dossier) {
    return databank
        .sql("select dossier.mag_vastleggen(?)")
        .param(dossier)
        .query(Boolean.class)
        .single();
  }

  void leg(long dossier, Ketenvorm.Nieuw nieuw, String door) {
    databank
        .sql(
            """
            insert into wachtlijst.blokkade (dossier_id, hulp, door_hulp, door_wat, door, op)
            values (:dossier, :hulp, :doorHulp, :doorWat, :door, :op)
            """)
        .param("dossier", dossier)
        .param("hulp", nieuw.hulp())
        .param("doorHulp", nieuw.doorHulp())
        .param("doorWat", nieuw.doorWat())
        .param("door", door)
        .param("op", Timestamp.from(vandaag.moment()))
        .update();
  }

  /** It holds nothing up any more; false when it did not, or is of another child. */
  boolean losOp(long dossier, long id, String door) {
    return databank
            .sql(
                """
                insert into wachtlijst.blokkade_opgelost (blokkade_id, dossier_id, door, op)
                select b.id, b.dossier_id, ?, ? from wachtlijst.blokkade_nu b
                where b.id = ? and b.dossier_id = ?
                on conflict do nothing
                """)
            .params(door, Timestamp.from(vandaag.moment()), id, dossier)
            .update()
        > 0;
  }
}
