package nl.tijdig.app.acties.hoofdregel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
  public long aantal(Vraag gevraagd) {
    return vraag(Lijstvraag.van(gevraagd.filter(), MET_ACTIE).aantal(), gevraagd)
        .param("aantal", HOOGSTENS + 1)
        .query(Long.class)
        .single();
  }

  @Override
  public List<Rij> rijen(Vraag gevraagd, long vanaf) {
    var lijst = Lijstvraag.van(gevraagd.filter(), MET_ACTIE);
    return vraag(lijst.rijen(gevraagd.orde(), gevraagd.isOmgekeerd()), gevraagd)
        .param("aantal", PAGINA)
        .param("vanaf", vanaf)
        .query(Rij.class)
        .list();
  }

  private StatementSpec vraag(String sql, Vraag gevraagd) {
    return vraag(sql, gevraagd.filter())
        .param("van", gevraagd.laat().van())
        .param("tot", gevraagd.laat().tot());
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
            select a.laat_na as dag, a.norm, count(*)::int as aantal from acties.aandacht a
            where a.laat_na between :van and :tot and a.uiterlijk <= :tot
              and (cast(:gi as int) is null or a.gi_id = :gi)
              and (cast(:jeugdregio as text) is null or a.jeugdregio = :jeugdregio)
              and (cast(:wie as text) is null or a.dossier_id = any (array(
                select p.dossier_id from dossier.koppeling p where p.gi_id = :gi and p.wie = :wie)))
              and (not :zonder or a.wie is null)
            group by a.laat_na, a.norm order by a.laat_na, a.norm
            """
            : """
            select a.laat_na as dag, a.soort as norm, count(*)::int as aantal
            from acties.actie a
            where a.soort = :norm and a.geeindigd_op is null
              and a.laat_na between :van and :tot and a.uiterlijk <= :tot
              and (cast(:gi as int) is null or a.gi_id = :gi)
              and (cast(:jeugdregio as text) is null or a.jeugdregio = :jeugdregio)
            group by a.laat_na, a.soort order by a.laat_na, a.soort
            """;
    return vraag(sql, filter).param("van", van).param("tot", tot).query(Dag.class).list();
  }

  @Override
  public Optional<Stand> stand(Filter filter, LocalDate vandaag, int dagen) {
    if (filter.oordeel() != null || Lijstvraag.van(filter, MET_ACTIE) == Lijstvraag.OORDELEN) {
      return Optional.empty();
    }
    return vraag(stand(filter), filter)
        .param("vandaag", vandaag)
        .param("tot", vandaag.plusDays(dagen))
        .query(Stand.class)
        .optional();
  }

  private static String stand(Filter filter) {
    if (filter.norm() != null) {
      return """
      select count(*) filter (where a.laat_na < :vandaag) as te_laat,
             count(*) filter (where a.laat_na between :vandaag and :tot) as binnenkort,
             count(*) as totaal
      from acties.actie a
      where a.soort = :norm and a.geeindigd_op is null
        and (cast(:gi as int) is null or a.gi_id = :gi)
        and (cast(:jeugdregio as text) is null or a.jeugdregio = :jeugdregio)
        and (cast(:wie as text) is null or a.dossier_id = any (array(
          select p.dossier_id from dossier.koppeling p where p.gi_id = :gi and p.wie = :wie)))
        and (not :zonder or exists (
          select from acties.aandacht z where z.dossier_id = a.dossier_id and z.wie is null))
      """;
    }
    return filter.wie() == null
        ? """
        select t.te_laat, t.binnenkort, c.totaal
        from (select count(*) filter (where a.laat_na < :vandaag) as te_laat,
                     count(*) filter (where a.laat_na >= :vandaag) as binnenkort
              from acties.aandacht a where a.uiterlijk <= :tot and a.laat_na <= :tot
                and (cast(:gi as int) is null or a.gi_id = :gi)
                and (cast(:jeugdregio as text) is null or a.jeugdregio = :jeugdregio)
                and (not :zonder or a.wie is null)) t,
             (select coalesce(sum(k.kinderen), 0) as totaal from acties.kindertal k
              where (cast(:gi as int) is null or k.gi_id = :gi)
                and (cast(:jeugdregio as text) is null or k.jeugdregio = :jeugdregio)
                and (not :zonder or k.zonder)) c
        """
        : """
        select count(*) filter (where a.laat_na < :vandaag) as te_laat,
               count(*) filter (where a.laat_na between :vandaag and :tot) as binnenkort,
               count(*) as totaal
        from acties.aandacht a
        where a.uiterlijk is not null and a.dossier_id = any (array(
          select p.dossier_id from dossier.koppeling p where p.gi_id = :gi and p.wie = :wie))
          and (cast(:jeugdregio as text) is null or a.jeugdregio = :jeugdregio)
        """;
  }
}
