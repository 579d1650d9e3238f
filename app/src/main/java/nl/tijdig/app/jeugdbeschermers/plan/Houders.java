package nl.tijdig.app.jeugdbeschermers.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who has a child at this moment, and the turn to change that. */
@Repository
class Houders {

  private final JdbcClient databank;

  Houders(JdbcClient databank) {
    this.databank = databank;
  }

  /**
   * The fixed jeugdbeschermer of a child.
   *
   * @param wie the name in facts; null when there is none
   * @param naam the name on pages
   * @param vanaf since which day
   */
  record Houder(
      String nummer, @Nullable String wie, @Nullable String naam, @Nullable LocalDate vanaf) {}

  /**
   * Waits until nobody else couples within this GI or records on these children, until the end of
   * the transaction; what is read after it is so.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void wacht(int gi, Collection<String> nummers) {
    databank
        .sql("select 1 from databank.beurt('koppelen', ?)")
        .param(gi)
        .query(Integer.class)
        .single();
    databank
        .sql(
            """
            select d.id
            from (select id from dossier.dossier where nummer = any (?) order by id) d,
                 lateral databank.beurt('dossier', d.id)
            """)
        .param(nummers.toArray(String[]::new))
        .query(Long.class)
        .list();
  }

  /** By number of the dossier; those of another GI are not in it. */
  @Transactional(readOnly = true)
  public Map<String, Houder> van(int gi, Collection<String> nummers) {
    return databank
        .sql(
            """
            select d.nummer, k.wie, coalesce(n.naam, k.wie) as naam, k.vanaf
            from dossier.dossier d
            left join dossier.koppeling k on k.dossier_id = d.id and k.rol = 'vast'
            left join jeugdbeschermers.werkernaam n on n.gi_id = d.gi_id and n.wie = k.wie
            where d.gi_id = :gi and d.nummer = any (:nummers) order by k.vanaf
            """)
        .param("gi", gi)
        .param("nummers", nummers.toArray(String[]::new))
        .query(Houder.class)
        .list()
        .stream()
        .collect(Collectors.toMap(Houder::nummer, Function.identity(), (eerder, later) -> later));
  }
}
