package nl.tijdig.app.jeugdbeschermers.koppelen;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelvoorstel.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The children of a GI with a running measure, by who has them. */
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

  /**
   * A child without fixed jeugdbeschermer, as a list shows it.
   *
   * @param code that the GI gave the child
   * @param regio the name of the jeugdregio
   * @param uiterlijk the last day on which coupling is in time, or was
   * @param klasse hoog, midden or laag; null when nobody judged it yet, which counts as hoog
   */
  public record Wachtend(
      String nummer,
      @Nullable String code,
      @Nullable String jeugdregio,
      @Nullable String regio,
      @Nullable LocalDate uiterlijk,
      @Nullable String klasse) {}

  /**
   * All children without fixed jeugdbeschermer: first who can still be in time, by due day; then
   * who is too late, the longest first.
   */
  @Transactional(readOnly = true)
  public List<Wachtend> wachtend(int gi, LocalDate dag) {
    return databank
        .sql(
            """
            select d.nummer, c.code, d.jeugdregio, r.naam as regio, k.uiterlijk,
                   (select r.klasse from jeugdbeschermers.risicoklasse r
                    where r.dossier_id = d.id order by r.id desc limit 1) as klasse
            from (select a.dossier_id, coalesce(n.uiterlijk_laatst, a.uiterlijk) as uiterlijk
                  from acties.aandacht a left join dossier.klok n
                    on n.dossier_id = a.dossier_id and n.norm = 'n1.tijdig' and n.is_open
                  where a.gi_id = :gi and a.wie is null) k
            join dossier.dossier d on d.id = k.dossier_id
            left join dossier.kind c on c.id = d.kind_id
            left join organisaties.jeugdregio r on r.code = d.jeugdregio
            order by k.uiterlijk >= :dag desc nulls last, k.uiterlijk, d.id
            """)
        .param("gi", gi)
        .param("dag", dag)
        .query(Wachtend.class)
        .list();
  }

  /**
   * The children of one proposal, in the same order, each with its waiting brothers and sisters.
   */
  @Transactional(readOnly = true)
  public List<Kind> zonder(int gi, LocalDate dag) {
    return kinderen(gi, wachtend(gi, dag).stream().limit(VOORSTEL).map(Wachtend::nummer).toList());
  }

  /** These children in their order, each followed by its brothers and sisters who wait as well. */
  @Transactional(readOnly = true)
  public List<Kind> kinderen(int gi, Collection<String> nummers) {
    return databank
        .sql(
            """
            with gevraagd as (
              select d.id, d.nummer, c.gezin_id, array_position(cast(:nummers as text[]), d.nummer) as plaats
              from dossier.dossier d left join dossier.kind c on c.id = d.kind_id
              where d.nummer = any (cast(:nummers as text[])) and d.gi_id = :gi),
            allen as (
              select id, plaats from gevraagd
              union
              select d.id, min(g.plaats) from gevraagd g
              join dossier.kind c on c.gezin_id = g.gezin_id
              join dossier.dossier d on d.kind_id = c.id and d.gi_id = :gi
              group by d.id)
            select d.nummer, z.code as gezin, d.jeugdregio,
                   (select g.gegevens ->> 'maatregel' from dossier.gebeurtenis g
                    where g.dossier_id = d.id and g.soort = 'maatregel_uitgesproken'
                    order by g.vroegst desc limit 1) as expertise,
                   cast(null as text) as nu,
                   (select b.wie from dossier.kind broer
                    join dossier.dossier bd on bd.kind_id = broer.id and bd.gi_id = d.gi_id
                    join acties.aandacht b on b.dossier_id = bd.id
                    where broer.gezin_id = c.gezin_id and bd.id <> d.id and b.wie is not null
                    order by bd.id limit 1) as bij_gezin,
                   coalesce(n.uiterlijk_laatst, k.uiterlijk) as uiterlijk
            from (select id, min(plaats) as plaats from allen group by id) a
            join dossier.dossier d on d.id = a.id
            join acties.aandacht k on k.dossier_id = d.id and k.wie is null
            left join dossier.klok n on n.dossier_id = d.id and n.norm = 'n1.tijdig' and n.is_open
            left join dossier.kind c on c.id = d.kind_id
            left join dossier.gezin z on z.id = c.gezin_id
            order by a.plaats, d.id
            """)
        .param("gi", gi)
        .param("nummers", nummers.toArray(String[]::new))
        .query(Kind.class)
        .list();
  }

  /** The children coupled to one worker, longest due first. */
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
                    order by bd.id limit 1) as bij_gezin,
                   k.uiterlijk
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
