package nl.tijdig.app.jeugdbeschermers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who judged when how much danger a child is in; the last line counts, the others stay. */
@Repository
public class Risicoklassen {

  private final JdbcClient databank;

  Risicoklassen(JdbcClient databank) {
    this.databank = databank;
  }

  /**
   * One judgement.
   *
   * @param klasse hoog, midden or laag
   * @param reden null when nobody was asked for it
   * @param door the account
   */
  public record Schatting(String klasse, @Nullable String reden, String door, Instant op) {}

  /** Records a judgement; false when who asks records on no such child. */
  @Transactional
  public boolean leg(String nummer, Risicoklasse klasse, @Nullable String reden, String door) {
    return databank
            .sql(
                """
                insert into jeugdbeschermers.risicoklasse (dossier_id, klasse, reden, door, op)
                select id, :klasse, :reden, :door, clock_timestamp() from dossier.dossier
                where nummer = :nummer and dossier.mag_vastleggen(id)
                """)
            .param("klasse", klasse.code())
            .param("reden", reden)
            .param("door", door)
            .param("nummer", nummer)
            .update()
        > 0;
  }

  /** All judgements of one child, the last one first. */
  @Transactional(readOnly = true)
  public List<Schatting> van(long dossier) {
    return databank
        .sql(
            """
            select klasse, reden, door, op from jeugdbeschermers.risicoklasse
            where dossier_id = ? order by id desc limit 100
            """)
        .param(dossier)
        .query(Schatting.class)
        .list();
  }
}
