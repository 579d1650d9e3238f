package nl.tijdig.app.jeugdbeschermers;

import java.util.List;
import nl.tijdig.app.jeugdbeschermers.Koppelvoorstel.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The children of a GI with a running measure, by who has them; longest due first. */
@Repository
public class Teamkinderen {

  /** Children in one proposal. */
  private static final int VOORSTEL = 25;

  /** Children of one worker who hands over: all of them, whoever has more is far too full. */
  private static final int CASELOAD = 60;

  private final JdbcClient databank;

  Teamkinderen(JdbcClient databank) {
    this.databank = databank;
  }

  /** The children without fixed jeugdbeschermer, as many as one proposal takes. */
  public List<Kind> zonder(String gi) {
    return zonder(gi, VOORSTEL);
  }

  /** The first so many children without fixed jeugdbeschermer. */
  @Transactional(readOnly = true)
  public List<Kind> zonder(String gi, int hoogstens) {
    return kinderen("k.wie is null", gi, "", hoogstens);
  }

  /** The children coupled to one worker. */
  @Transactional(readOnly = true)
  public List<Kind> van(String gi, String wie) {
    return kinderen("k.wie = :wie", gi, wie, CASELOAD);
  }

  private List<Kind> kinderen(String welke, String gi, String wie, int hoogstens) {
    return databank
        .sql(
            """
            select d.nummer, d.gezin, d.jeugdregio,
                   (select g.gegevens ->> 'maatregel' from gebeurtenis g
                    where g.dossier_id = d.id and g.soort = 'maatregel_uitgesproken'
                    order by g.vroegst desc limit 1) as expertise,
                   nullif(:wie, '') as nu,
                   (select b.wie from dossier broer join aandacht b on b.dossier_id = broer.id
                    where broer.gezin = d.gezin and broer.gi = d.gi and broer.id <> d.id
                      and b.wie <> :wie
                    order by broer.id limit 1) as bij_gezin
            from (select * from aandacht k where k.gi = :gi and %s
                  order by k.uiterlijk, k.dossier_id limit %d) k
            join dossier d on d.id = k.dossier_id
            order by k.uiterlijk, k.dossier_id
            """
                .formatted(welke, hoogstens))
        .param("gi", gi)
        .param("wie", wie)
        .query(Kind.class)
        .list();
  }
}
