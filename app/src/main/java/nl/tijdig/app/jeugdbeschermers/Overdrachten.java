package nl.tijdig.app.jeugdbeschermers;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Handovers by an instroomteam that did not happen on the day it named (004:564-571). */
@Repository
public class Overdrachten {

  /** Children on the page of the team manager. */
  private static final int VOORAAN = 10;

  private final JdbcClient databank;

  Overdrachten(JdbcClient databank) {
    this.databank = databank;
  }

  /**
   * A child that an instroomteam still has.
   *
   * @param verwacht the day on which it would hand over
   * @param dagenOver how many days ago that was, from 1
   */
  public record Gemist(String nummer, LocalDate verwacht, int dagenOver) {}

  /** The first of them, longest overdue first. */
  @Transactional(readOnly = true)
  public List<Gemist> gemist(String gi, LocalDate vandaag) {
    return databank
        .sql(
            """
            select d.nummer, o.verwacht, :dag - o.verwacht as dagen_over
            from (select * from overdracht where gi = :gi and verwacht < :dag
                  order by verwacht, dossier_id limit %d) o
            join dossier d on d.id = o.dossier_id
            order by o.verwacht, d.id
            """
                .formatted(VOORAAN))
        .param("gi", gi)
        .param("dag", vandaag)
        .query(Gemist.class)
        .list();
  }

  /** How many there are in all. */
  @Transactional(readOnly = true)
  public int aantal(String gi, LocalDate vandaag) {
    return databank
        .sql("select count(*) from overdracht where gi = ? and verwacht < ?")
        .params(gi, vandaag)
        .query(Integer.class)
        .single();
  }
}
