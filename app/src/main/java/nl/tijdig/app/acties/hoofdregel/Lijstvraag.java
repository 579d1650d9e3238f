package nl.tijdig.app.acties.hoofdregel;

import java.util.Set;
import nl.tijdig.app.acties.Aandachtslijst.Filter;

/** The questions behind a worklist, each whole. */
enum Lijstvraag {
  /** Each child under the first of its open actions. */
  KINDEREN(
      """
      select d.nummer, c.code as kind, i.naam as gi, e.jeugdregio, e.wie, k.norm, k.oordeel,
             k.aanvang_laatst as aanvang, k.uiterlijk_vroegst, k.uiterlijk_laatst, k.is_open,
             'geen_hulp_bepaald' = any (k.kenmerken) as geen_hulp_bepaald
      from (select a.* from acties.aandacht a
            where a.uiterlijk is not null
              and (cast(:gi as int) is null or a.gi_id = :gi)
              and (cast(:jeugdregio as text) is null or a.jeugdregio = :jeugdregio)
              and (cast(:norm as text) is null or a.norm = :norm)
              and (cast(:oordeel as text) is null or a.oordeel = :oordeel)
              and (cast(:wie as text) is null or a.dossier_id in (
                select p.dossier_id from dossier.koppeling p where p.gi_id = :gi and p.wie = :wie))
              and (not :zonder or a.wie is null)
            order by a.uiterlijk, a.dossier_id limit :aantal offset :vanaf) e
      join dossier.klok k on k.dossier_id = e.dossier_id and k.norm = e.norm
      join dossier.dossier d on d.id = e.dossier_id
      left join dossier.kind c on c.id = d.kind_id
      left join organisaties.gi_nu i on i.id = e.gi_id
      order by e.uiterlijk, e.dossier_id
      """,
      """
      select count(*) from (
        select 1 from acties.aandacht a
        where a.uiterlijk is not null
          and (cast(:gi as int) is null or a.gi_id = :gi)
          and (cast(:jeugdregio as text) is null or a.jeugdregio = :jeugdregio)
          and (cast(:norm as text) is null or a.norm = :norm)
          and (cast(:oordeel as text) is null or a.oordeel = :oordeel)
          and (cast(:wie as text) is null or a.dossier_id in (
            select p.dossier_id from dossier.koppeling p where p.gi_id = :gi and p.wie = :wie))
          and (not :zonder or a.wie is null)
        limit :aantal) e
      """),

  /** The open actions of one norm. */
  ACTIES(
      """
      select d.nummer, c.code as kind, i.naam as gi, e.jeugdregio,
             (select z.wie from acties.aandacht z where z.dossier_id = e.dossier_id) as wie,
             k.norm, k.oordeel, k.aanvang_laatst as aanvang, k.uiterlijk_vroegst,
             k.uiterlijk_laatst, k.is_open,
             'geen_hulp_bepaald' = any (k.kenmerken) as geen_hulp_bepaald
      from (select a.* from acties.actie a
            where a.soort = :norm and a.geeindigd_op is null
              and (cast(:gi as int) is null or a.gi_id = :gi)
              and (cast(:jeugdregio as text) is null or a.jeugdregio = :jeugdregio)
              and (cast(:wie as text) is null or a.dossier_id in (
                select p.dossier_id from dossier.koppeling p where p.gi_id = :gi and p.wie = :wie))
              and (not :zonder or exists (
                select from acties.aandacht z where z.dossier_id = a.dossier_id and z.wie is null))
            order by a.uiterlijk, a.dossier_id limit :aantal offset :vanaf) e
      join dossier.klok k on k.dossier_id = e.dossier_id and k.norm = e.soort
      join dossier.dossier d on d.id = e.dossier_id
      left join dossier.kind c on c.id = d.kind_id
      left join organisaties.gi_nu i on i.id = e.gi_id
      order by e.uiterlijk, e.dossier_id
      """,
      """
      select count(*) from (
        select 1 from acties.actie a
        where a.soort = :norm and a.geeindigd_op is null
          and (cast(:gi as int) is null or a.gi_id = :gi)
          and (cast(:jeugdregio as text) is null or a.jeugdregio = :jeugdregio)
          and (cast(:wie as text) is null or a.dossier_id in (
            select p.dossier_id from dossier.koppeling p where p.gi_id = :gi and p.wie = :wie))
          and (not :zonder or exists (
            select from acties.aandacht z where z.dossier_id = a.dossier_id and z.wie is null))
        limit :aantal) e
      """),

  /** The verdicts on one norm: those asked for, or those where somebody must act. */
  OORDELEN(
      """
      select d.nummer, c.code as kind, i.naam as gi, k.jeugdregio,
             (select z.wie from acties.aandacht z where z.dossier_id = k.dossier_id) as wie,
             k.norm, k.oordeel, k.aanvang_laatst as aanvang, k.uiterlijk_vroegst,
             k.uiterlijk_laatst, k.is_open,
             'geen_hulp_bepaald' = any (k.kenmerken) as geen_hulp_bepaald
      from (select a.* from dossier.klok a
            where a.bron = 'register' and a.norm = :norm
              and (cast(:oordeel as text) is not null or a.is_open)
              and (cast(:oordeel as text) is null or a.oordeel = :oordeel)
              and (cast(:gi as int) is null or a.gi_id = :gi)
              and (cast(:jeugdregio as text) is null or a.jeugdregio = :jeugdregio)
              and (cast(:wie as text) is null or a.dossier_id in (
                select p.dossier_id from dossier.koppeling p where p.gi_id = :gi and p.wie = :wie))
              and (not :zonder or exists (
                select from acties.aandacht z where z.dossier_id = a.dossier_id and z.wie is null))
            order by a.uiterlijk_laatst, a.dossier_id limit :aantal offset :vanaf) k
      join dossier.dossier d on d.id = k.dossier_id
      left join dossier.kind c on c.id = d.kind_id
      left join organisaties.gi_nu i on i.id = k.gi_id
      order by k.uiterlijk_laatst, k.dossier_id
      """,
      """
      select count(*) from (
        select 1 from dossier.klok a
        where a.bron = 'register' and a.norm = :norm
          and (cast(:oordeel as text) is not null or a.is_open)
          and (cast(:oordeel as text) is null or a.oordeel = :oordeel)
          and (cast(:gi as int) is null or a.gi_id = :gi)
          and (cast(:jeugdregio as text) is null or a.jeugdregio = :jeugdregio)
          and (cast(:wie as text) is null or a.dossier_id in (
            select p.dossier_id from dossier.koppeling p where p.gi_id = :gi and p.wie = :wie))
          and (not :zonder or exists (
            select from acties.aandacht z where z.dossier_id = a.dossier_id and z.wie is null))
        limit :aantal) e
      """);

  private final String rijen;
  private final String aantal;

  Lijstvraag(String rijen, String aantal) {
    this.rijen = rijen;
    this.aantal = aantal;
  }

  /** One page of it, the longest due first. */
  String rijen() {
    return rijen;
  }

  /** How many lines there are, counted no further than needed. */
  String aantal() {
    return aantal;
  }

  /** The question that answers this filter; {@code metActie}: the norms that open an action. */
  static Lijstvraag van(Filter filter, Set<String> metActie) {
    if (filter.norm() == null) {
      return KINDEREN;
    }
    return filter.oordeel() == null && metActie.contains(filter.norm()) ? ACTIES : OORDELEN;
  }
}
