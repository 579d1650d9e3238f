package nl.tijdig.app.jeugdbeschermers.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The workers of a GI with what they carry, and the children who have none. */
@Repository
public class Team {

  private final JdbcClient databank;
  private final Werkbelasting werkbelasting;

  Team(JdbcClient databank, Werkbelasting werkbelasting) {
    this.databank = databank;
    this.werkbelasting = werkbelasting;
  }

  /** How the team stands: read at once, whatever the page shows of it. */
  @Transactional(readOnly = true)
  public Teamstand stand(int gi, LocalDate dag) {
    var regels =
        databank
            .sql(
                """
                select k.wie as naam_bij_kind, n.naam as getoond, coalesce(k.kinderen, 0) as kinderen,
                       coalesce(k.termijnen, 0) as termijnen, k.eerste, j.*,
                       a.wie is not null or j.tot < :dag as afwezig, a.vervanger
                from (select c.wie, c.kinderen, w.termijnen, w.eerste
                      from (select wie, sum(kinderen)::int as kinderen from acties.caseload
                            where gi_id = :gi group by wie having sum(kinderen) > 0) c
                      left join (select wie, count(*)::int as termijnen, min(uiterlijk) as eerste
                                 from acties.aandacht
                                 where gi_id = :gi and uiterlijk between :dag and :dag + 6
                                 group by wie) w
                        on coalesce(w.wie, '') = coalesce(c.wie, '')) k
                full join (select * from jeugdbeschermers.jeugdbeschermer where gi_id = :gi) j on j.wie = k.wie
                left join (select wie, naam from jeugdbeschermers.werkernaam where gi_id = :gi) n on n.wie = j.wie
                left join (select distinct on (x.wie) x.wie, x.vervanger from jeugdbeschermers.afwezigheid x
                           where x.gi_id = :gi and not x.ingetrokken
                             and :dag between x.vanaf and coalesce(x.tot, 'infinity')
                           order by x.wie, x.id desc) a on a.wie = j.wie
                where k.kinderen is not null
                   or j.vanaf <= :dag and coalesce(j.tot, 'infinity') >= :dag
                """)
            .param("gi", gi)
            .param("dag", dag)
            .query((rij, nummer) -> regel(rij))
            .list();
    return new Teamstand(dag, regels);
  }

  /** The last working day of somebody; null when nobody knows of one. */
  @Transactional(readOnly = true)
  public @Nullable LocalDate laatsteWerkdag(int gi, String wie) {
    return databank
        .sql(
            """
            select tot from jeugdbeschermers.jeugdbeschermer
            where gi_id = ? and wie = ? and tot is not null
            """)
        .params(gi, wie)
        .query(LocalDate.class)
        .optional()
        .orElse(null);
  }

  private Teamregel regel(ResultSet rij) throws SQLException {
    var werker = rij.getString("naam") == null ? null : werker(rij);
    return new Teamregel(
        werker == null ? rij.getString("naam_bij_kind") : werker.wie(),
        rij.getInt("kinderen"),
        rij.getInt("termijnen"),
        dag(rij, "eerste"),
        werker);
  }

  private Jeugdbeschermer werker(ResultSet rij) throws SQLException {
    return new Jeugdbeschermer(
        rij.getString("wie"),
        rij.getString("getoond"),
        rij.getString("jeugdregio"),
        Arrays.stream((String[]) rij.getArray("expertise").getArray())
            .collect(Collectors.toUnmodifiableSet()),
        rij.getInt("netto_uren"),
        rij.getObject("registratie_tot", LocalDate.class),
        dag(rij, "tot"),
        rij.getInt("kinderen"),
        werkbelasting.plaatsen(rij.getInt("netto_uren")),
        rij.getBoolean("afwezig"),
        rij.getString("vervanger"));
  }

  private static @Nullable LocalDate dag(ResultSet rij, String kolom) throws SQLException {
    return rij.getObject(kolom, LocalDate.class);
  }
}
