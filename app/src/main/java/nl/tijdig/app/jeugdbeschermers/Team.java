package nl.tijdig.app.jeugdbeschermers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tijdig.app.jeugdbeschermers.Koppelvoorstel.Kind;
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

  /** Workers who leave, at most so many on one page. */
  private static final int VERTREKKERS = 100;

  private static final String WERKERS =
      """
      select j.*, coalesce(k.kinderen, 0) as kinderen, a.wie is not null as afwezig, a.vervanger
      from jeugdbeschermer j
      left join (select wie, count(*)::int as kinderen from koppeling
                 where gi = :gi and rol = 'vast' group by wie) k on k.wie = j.wie
      left join lateral (select x.wie, x.vervanger from afwezigheid x
                 where x.gi = j.gi and x.wie = j.wie and :dag between x.vanaf and coalesce(x.tot, 'infinity')
                 order by x.id desc limit 1) a on true
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
  public record Stand(long werkers, long overbelast, long zonder, long dezeWeek) {}

  /** How many workers, how many of them overloaded, and children without or due within a week. */
  @Transactional(readOnly = true)
  public Stand stand(String gi, LocalDate dag) {
    return databank
        .sql(
            """
            select count(*) as werkers,
                   count(*) filter (where w.kinderen >
                     case when w.afwezig then 0 else w.netto_uren / :uren end) as overbelast,
                   (select count(*) from klok z where z.gi = :gi and z.is_eerste
                      and not exists (select from koppeling p where p.dossier_id = z.dossier_id
                        and p.rol = 'vast')) as zonder,
                   (select count(*) from klok z where z.gi = :gi and z.is_eerste
                      and z.uiterlijk_laatst between :dag and :dag + 6) as deze_week
            from (%s) w
            """
                .formatted(WERKERS))
        .param("gi", gi)
        .param("dag", dag)
        .param("uren", werkbelasting.urenPerTraject())
        .query(Stand.class)
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
                       (select count(*) from koppeling k
                        where k.gi = j.gi and k.wie = j.wie and k.rol = 'vast') as kinderen
                from jeugdbeschermer j where j.gi = ? and j.tot >= ?
                order by j.tot, j.wie limit %d
                """
                    .formatted(VERTREKKERS))
            .params(gi, dag)
            .query(Vertrek.class)
            .list();
    return Vooruitblik.van((int) zonderNu, vertrekken);
  }

  /** The children of the GI without fixed jeugdbeschermer, longest due first. */
  @Transactional(readOnly = true)
  public List<Kind> zonder(String gi) {
    return kinderen(
        """
        not exists (select from koppeling p where p.dossier_id = k.dossier_id and p.rol = 'vast')
        """,
        gi,
        "");
  }

  /** The children coupled to one worker. */
  @Transactional(readOnly = true)
  public List<Kind> van(String gi, String wie) {
    return kinderen(
        """
        exists (select from koppeling p where p.dossier_id = k.dossier_id and p.wie = :wie
                and p.rol = 'vast')
        """,
        gi,
        wie);
  }

  private List<Kind> kinderen(String welke, String gi, String wie) {
    return databank
        .sql(
            """
            select d.nummer, d.gezin, d.jeugdregio,
                   (select g.gegevens ->> 'maatregel' from gebeurtenis g
                    where g.dossier_id = d.id and g.soort = 'maatregel_uitgesproken'
                    order by g.vroegst desc limit 1) as expertise,
                   nullif(:wie, '') as nu,
                   (select p.wie from dossier broer join koppeling p on p.dossier_id = broer.id
                    where broer.gezin = d.gezin and broer.gi = d.gi and broer.id <> d.id
                      and p.rol = 'vast' and p.wie <> :wie
                    order by p.vanaf limit 1) as bij_gezin
            from klok k join dossier d on d.id = k.dossier_id
            where k.gi = :gi and k.norm = 'n1' and k.bron = 'register' and %s
              and not exists (select from gebeurtenis e
                where e.dossier_id = d.id and e.soort = 'maatregel_beeindigd' and not e.ingetrokken
                  and not exists (select from gebeurtenis v
                    where v.dossier_id = d.id and v.vervangt = e.volgnummer))
            order by k.uiterlijk_laatst nulls last, d.id limit %d
            """
                .formatted(welke, PAGINA))
        .param("gi", gi)
        .param("wie", wie)
        .query(Kind.class)
        .list();
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
