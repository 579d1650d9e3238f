package nl.tijdig.app.jeugdbeschermers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import nl.tijdig.app.jeugdbeschermers.Vooruitblik.Vertrek;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The workers of a GI with what they carry, and the children who have none. */
@Repository
public class Team {

  /** Lines on one page. */
  public static final int PAGINA = 25;

  /** The workers that a proposal or a list to choose from looks at, those with most room first. */
  private static final int KANDIDATEN = 200;

  /** Overloaded workers on the first page. */
  private static final int VOORAAN = 10;

  /** Workers who leave, at most so many on one page. */
  private static final int VERTREKKERS = 100;

  private static final String WERKERS =
      """
      select j.*, coalesce(k.kinderen, 0) as kinderen, a.wie is not null as afwezig, a.vervanger
      from jeugdbeschermer j
      left join (select wie, count(*)::int as kinderen from aandacht
                 where gi = :gi and wie is not null group by wie) k on k.wie = j.wie
      left join (select distinct on (x.wie) x.wie, x.vervanger from afwezigheid x
                 where x.gi = :gi and :dag between x.vanaf and coalesce(x.tot, 'infinity')
                 order by x.wie, x.id desc) a on a.wie = j.wie
      where j.gi = :gi and j.vanaf <= :dag and coalesce(j.tot, 'infinity') >= :dag
      """;

  private final JdbcClient databank;
  private final Werkbelasting werkbelasting;

  Team(JdbcClient databank, Werkbelasting werkbelasting) {
    this.databank = databank;
    this.werkbelasting = werkbelasting;
  }

  /** The workers who are there on this day, fullest first; page 1 is the first. */
  @Transactional(readOnly = true)
  public List<Jeugdbeschermer> werkers(String gi, LocalDate dag, int pagina) {
    return vraag(
        gi,
        dag,
        """
        order by (coalesce(k.kinderen, 0) + 0.0) / greatest(
          case when a.wie is null then j.netto_uren / :uren else 0 end, 0.5) desc, j.wie
        limit %d offset %d
        """
            .formatted(PAGINA, (Math.clamp(pagina, 1, 400) - 1) * PAGINA));
  }

  /** Those who could take a child, most room first. */
  @Transactional(readOnly = true)
  public List<Jeugdbeschermer> kandidaten(String gi, LocalDate dag) {
    return vraag(
        gi,
        dag,
        """
        and a.wie is null and coalesce(j.tot, 'infinity') > :dag + 90
        order by j.netto_uren / :uren - coalesce(k.kinderen, 0) desc, j.wie limit %d
        """
            .formatted(KANDIDATEN));
  }

  private List<Jeugdbeschermer> vraag(String gi, LocalDate dag, String verder) {
    return databank
        .sql(WERKERS + verder)
        .param("gi", gi)
        .param("dag", dag)
        .param("uren", werkbelasting.urenPerTraject())
        .query((rij, nummer) -> werker(rij))
        .list();
  }

  private Jeugdbeschermer werker(ResultSet rij) throws SQLException {
    var afwezig = rij.getBoolean("afwezig");
    var tot = rij.getDate("tot");
    return new Jeugdbeschermer(
        rij.getString("wie"),
        rij.getString("naam"),
        rij.getString("jeugdregio"),
        Arrays.stream((String[]) rij.getArray("expertise").getArray())
            .collect(Collectors.toUnmodifiableSet()),
        rij.getInt("netto_uren"),
        rij.getDate("registratie_tot").toLocalDate(),
        tot == null ? null : tot.toLocalDate(),
        rij.getInt("kinderen"),
        werkbelasting.plaatsen(rij.getInt("netto_uren")),
        afwezig,
        rij.getString("vervanger"));
  }

  /** What the head of the page says. */
  public record Stand(long zonder, long dezeWeek) {}

  /** Children without fixed jeugdbeschermer, and terms that run out within a week. */
  @Transactional(readOnly = true)
  public Stand stand(String gi, LocalDate dag) {
    return databank
        .sql(
            """
            select (select count(*) from aandacht z where z.gi = :gi and z.wie is null) as zonder,
                   (select count(*) from aandacht z where z.gi = :gi
                      and z.uiterlijk between :dag and :dag + 6) as deze_week
            """)
        .param("gi", gi)
        .param("dag", dag)
        .query(Stand.class)
        .single();
  }

  /** The workers with more children than places, fullest first, and how many there are in all. */
  public record Overbelast(List<Jeugdbeschermer> vooraan, long aantal) {}

  /** Who is overloaded today. */
  @Transactional(readOnly = true)
  public Overbelast overbelast(String gi, LocalDate dag) {
    var aantal = new AtomicLong();
    var vooraan =
        databank
            .sql(
                """
                select *, count(*) over () as aantal from (%s) w
                where w.kinderen > case when w.afwezig then 0 else w.netto_uren / :uren end
                order by w.kinderen - case when w.afwezig then 0 else w.netto_uren / :uren end desc,
                         w.wie
                limit %d
                """
                    .formatted(WERKERS, VOORAAN))
            .param("gi", gi)
            .param("dag", dag)
            .param("uren", werkbelasting.urenPerTraject())
            .query((rij, nummer) -> {
              aantal.set(rij.getLong("aantal"));
              return werker(rij);
            })
            .list();
    return new Overbelast(vooraan, aantal.get());
  }

  /** How many workers there are on this day. */
  @Transactional(readOnly = true)
  public long aantal(String gi, LocalDate dag) {
    return databank
        .sql(
            """
            select count(*) from jeugdbeschermer
            where gi = ? and vanaf <= ? and coalesce(tot, 'infinity') >= ?
            """)
        .params(gi, dag, dag)
        .query(Long.class)
        .single();
  }

  /** Who leaves and with how many children, the first one first. */
  @Transactional(readOnly = true)
  public Vooruitblik vooruitblik(String gi, LocalDate dag, long zonderNu) {
    var vertrekken =
        databank
            .sql(
                """
                select j.wie, j.tot as laatste_dag,
                       (select count(*) from aandacht k
                        where k.gi = j.gi and k.wie = j.wie) as kinderen
                from jeugdbeschermer j where j.gi = ? and j.tot >= ?
                order by j.tot, j.wie limit %d
                """
                    .formatted(VERTREKKERS))
            .params(gi, dag)
            .query(Vertrek.class)
            .list();
    return Vooruitblik.van((int) zonderNu, vertrekken);
  }

  /** Takes up a worker; one who is there already stays as they are. */
  void neemOp(String gi, Jeugdbeschermer wie, LocalDate vanaf) {
    databank
        .sql(
            """
            insert into jeugdbeschermer (gi, wie, naam, jeugdregio, expertise, netto_uren,
                                         registratie_tot, vanaf, tot)
            values (:gi, :wie, :naam, :jeugdregio, string_to_array(:expertise, ','), :uren, :registratie,
                    :vanaf, cast(:tot as date))
            on conflict do nothing
            """)
        .param("gi", gi)
        .param("wie", wie.wie())
        .param("naam", wie.naam())
        .param("jeugdregio", wie.jeugdregio())
        .param("expertise", String.join(",", new java.util.TreeSet<>(wie.expertise())))
        .param("uren", wie.nettoUren())
        .param("registratie", wie.registratieTot())
        .param("vanaf", vanaf)
        .param("tot", wie.tot())
        .update();
    if (wie.isAfwezig()) {
      databank
          .sql(
              "insert into afwezigheid (gi, wie, vanaf, vervanger) values (:gi, :wie, :vanaf, :door)")
          .param("gi", gi)
          .param("wie", wie.wie())
          .param("vanaf", vanaf)
          .param("door", wie.vervanger())
          .update();
    }
  }

  /** The kinds of measures that a worker can know best. */
  static final List<Set<String>> EXPERTISES =
      List.of(
          Set.of("ots", "vots"),
          Set.of("ots", "voogdij"),
          Set.of("voogdij", "voorlopige_voogdij"),
          Set.of("ots", "jeugdreclassering"));
}
