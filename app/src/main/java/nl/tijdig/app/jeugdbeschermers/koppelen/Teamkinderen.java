package nl.tijdig.app.jeugdbeschermers.koppelen;

import java.util.List;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelvoorstel.Kind;
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
  public List<Kind> zonder(int gi) {
    return zonder(gi, VOORSTEL);
  }

  /** The first so many children without fixed jeugdbeschermer. */
  @Transactional(readOnly = true)
  public List<Kind> zonder(int gi, int hoogstens) {
    return databank
        .sql(
            """
            select d.nummer, z.code as gezin, d.jeugdregio,
                   (select g.gegevens ->> 'maatregel' from dossier.gebeurtenis g
                    where g.dossier_id = d.id and g.soort = 'maatregel_uitgesproken'
                    order by g.vroegst desc limit 1) as expertise,
                   cast(null as text) as nu,
                   (select b.wie from dossier.kind broer
                    join dossier.dossier bd on bd.kind_id = broer.id and bd.gi_id = d.gi_id
                    join acties.aandacht b on b.dossier_id = bd.id
                    where broer.gezin_id = c.gezin_id and bd.id <> d.id and b.wie is not null
                    order by bd.id limit 1) as bij_gezin
            from (select * from acties.aandacht k where k.gi_id = :gi and k.wie is null
                  order by k.uiterlijk, k.dossier_id limit :hoogstens) k
            join dossier.dossier d on d.id = k.dossier_id
            left join dossier.kind c on c.id = d.kind_id
            left join dossier.gezin z on z.id = c.gezin_id
            order by k.uiterlijk, k.dossier_id
            """)
        .param("gi", gi)
        .param("hoogstens", hoogstens)
        .query(Kind.class)
        .list();
  }

  /** The children coupled to one worker. */
  @Transactional(readOnly = true)
  public List<Kind> van(int gi, String wie) {
    return databank
        .sql(
            """
            select d.nummer, z.code as gezin, d.jeugdregio,
                   (select g.gegevens ->> 'maatregel' from dossier.gebeurtenis g
                    where g.dossier_id = d.id and g.soort = 'maatregel_uitgesproken'
                    order by g.vroegst desc limit 1) as expertise,
                   k.wie as nu,
                   (select b.wie from dossier.kind broer
                    join dossier.dossier bd on bd.kind_id = broer.id and bd.gi_id = d.gi_id
                    join acties.aandacht b on b.dossier_id = bd.id
                    where broer.gezin_id = c.gezin_id and bd.id <> d.id and b.wie <> k.wie
                    order by bd.id limit 1) as bij_gezin
            from (select * from acties.aandacht k where k.gi_id = :gi and k.wie = :wie
                  order by k.uiterlijk, k.dossier_id limit :hoogstens) k
            join dossier.dossier d on d.id = k.dossier_id
            left join dossier.kind c on c.id = d.kind_id
            left join dossier.gezin z on z.id = c.gezin_id
            order by k.uiterlijk, k.dossier_id
            """)
        .param("gi", gi)
        .param("wie", wie)
        .param("hoogstens", CASELOAD)
        .query(Kind.class)
        .list();
  }
}
