package nl.tijdig.app.acties.hoofdregel;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tijdig.app.acties.Aandachtslijst;
import nl.tijdig.app.acties.termijn.Termijnplicht;
import nl.tijdig.kern.norm.NormId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the worklists: by the first action of each child, by the open action of one norm, or by the
 * verdict on one norm.
 */
@Repository
@Transactional(readOnly = true)
class Aandachtslezer implements Aandachtslijst {

  private static final Set<String> MET_ACTIE =
      Termijnplicht.NORMEN.stream().map(NormId::code).collect(Collectors.toSet());

  private final JdbcClient databank;

  Aandachtslezer(JdbcClient databank) {
    this.databank = databank;
  }

  @Override
  public Pagina pagina(Filter filter, int nummer) {
    var bladzijde = Math.clamp(nummer, 1, HOOGSTENS / PAGINA);
    var lijst = Lijstvraag.van(filter, MET_ACTIE);
    var rijen =
        vraag(lijst.rijen(), filter)
            .param("aantal", PAGINA)
            .param("vanaf", (bladzijde - 1) * PAGINA)
            .query(Rij.class)
            .list();
    var geteld =
        vraag(lijst.aantal(), filter).param("aantal", HOOGSTENS + 1).query(Long.class).single();
    return new Pagina(rijen, bladzijde, geteld);
  }

  private StatementSpec vraag(String sql, Filter filter) {
    return databank
        .sql(sql)
        .param("wie", filter.wie())
        .param("gi", filter.gi())
        .param("jeugdregio", filter.jeugdregio())
        .param("norm", filter.norm())
        .param("oordeel", filter.oordeel())
        .param("zonder", filter.zonder());
  }

  @Override
  public List<Dag> dagen(Filter filter, LocalDate van, LocalDate tot) {
    var sql =
        filter.norm() == null
            ? """
            select a.uiterlijk as dag, a.norm, count(*)::int as aantal from acties.aandacht a
            where a.uiterlijk between :van and :tot
              and (cast(:gi as int) is null or a.gi_id = :gi)
              and (cast(:jeugdregio as text) is null or a.jeugdregio = :jeugdregio)
              and (cast(:wie as text) is null or a.dossier_id in (
                select p.dossier_id from dossier.koppeling p where p.gi_id = :gi and p.wie = :wie))
              and (not :zonder or a.wie is null)
            group by a.uiterlijk, a.norm order by a.uiterlijk, a.norm
            """
            : """
            select a.uiterlijk as dag, a.soort as norm, count(*)::int as aantal
            from acties.actie a
            where a.soort = :norm and a.geeindigd_op is null and a.uiterlijk between :van and :tot
              and (cast(:gi as int) is null or a.gi_id = :gi)
              and (cast(:jeugdregio as text) is null or a.jeugdregio = :jeugdregio)
            group by a.uiterlijk, a.soort order by a.uiterlijk, a.soort
            """;
    return vraag(sql, filter).param("van", van).param("tot", tot).query(Dag.class).list();
  }

  @Override
  public Stand stand(Filter filter, LocalDate vandaag, int dagen) {
    var sql =
        filter.wie() == null
            ? """
            select t.te_laat, t.binnenkort, c.totaal
            from (select count(*) filter (where a.uiterlijk < :vandaag) as te_laat,
                         count(*) filter (where a.uiterlijk >= :vandaag) as binnenkort
                  from acties.aandacht a where a.uiterlijk <= :tot
                    and (cast(:gi as int) is null or a.gi_id = :gi)
                    and (cast(:jeugdregio as text) is null or a.jeugdregio = :jeugdregio)
                    and (not :zonder or a.wie is null)) t,
                 (select coalesce(sum(k.kinderen), 0) as totaal from acties.kindertal k
                  where (cast(:gi as int) is null or k.gi_id = :gi)
                    and (cast(:jeugdregio as text) is null or k.jeugdregio = :jeugdregio)
                    and (not :zonder or k.zonder)) c
            """
            : """
            select count(*) filter (where a.uiterlijk < :vandaag) as te_laat,
                   count(*) filter (where a.uiterlijk between :vandaag and :tot) as binnenkort,
                   count(*) as totaal
            from acties.aandacht a
            where a.uiterlijk is not null and a.dossier_id in (
              select p.dossier_id from dossier.koppeling p where p.gi_id = :gi and p.wie = :wie)
            """;
    return vraag(sql, filter)
        .param("vandaag", vandaag)
        .param("tot", vandaag.plusDays(dagen))
        .query(Stand.class)
        .single();
  }
}
