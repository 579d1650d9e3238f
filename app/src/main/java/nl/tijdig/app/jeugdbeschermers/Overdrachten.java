package nl.tijdig.app.jeugdbeschermers;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Children whom an instroomteam hands over on the day it named, or should have (004:564-571). */
@Repository
public class Overdrachten {

  /** Children on the page of the team manager. */
  private static final int VOORAAN = 10;

  /** How many days before the day itself the team manager sees it coming (product choice). */
  private static final int VOORUIT = 7;

  private final JdbcClient databank;

  Overdrachten(JdbcClient databank) {
    this.databank = databank;
  }

  /**
   * A child that an instroomteam still has.
   *
   * @param verwacht the day on which it hands over
   * @param dagenOver how many days ago that was, from 1; zero or less when it is still to come
   */
  public record Afspraak(String nummer, LocalDate verwacht, int dagenOver) {

    /** Whether the day has passed. */
    public boolean isGemist() {
      return dagenOver > 0;
    }
  }

  /** How many handovers are overdue, and how many are due within seven days. */
  public record Stand(int gemist, int binnenkort) {}

  /** The first of them, longest overdue first. */
  @Transactional(readOnly = true)
  public List<Afspraak> eerste(String gi, LocalDate vandaag) {
    return databank
        .sql(
            """
            select d.nummer, o.verwacht, :dag - o.verwacht as dagen_over
            from (select * from overdracht where gi = :gi and verwacht <= :dag + %d
                  order by verwacht, dossier_id limit %d) o
            join dossier d on d.id = o.dossier_id
            order by o.verwacht, d.id
            """
                .formatted(VOORUIT, VOORAAN))
        .param("gi", gi)
        .param("dag", vandaag)
        .query(Afspraak.class)
        .list();
  }

  /** How many there are in all. */
  @Transactional(readOnly = true)
  public Stand stand(String gi, LocalDate vandaag) {
    return databank
        .sql(
            """
            select count(*) filter (where verwacht < :dag) as gemist,
                   count(*) filter (where verwacht >= :dag) as binnenkort
            from overdracht where gi = :gi and verwacht <= :dag + %d
            """
                .formatted(VOORUIT))
        .param("gi", gi)
        .param("dag", vandaag)
        .query(Stand.class)
        .single();
  }
}
