package nl.tijdig.app.acties.hoofdregel;

import java.util.Set;
import nl.tijdig.app.acties.Aandachtslijst.Filter;
import nl.tijdig.app.acties.Aandachtslijst.Orde;

/** The questions behind a worklist, each whole. */
enum Lijstvraag {
  /** Each child under the first of its open actions. */
  KINDEREN(
      """
      select d.nummer, c.code as kind, i.naam as gi, a.jeugdregio, a.wie, k.norm, k.oordeel,
             k.aanvang_laatst as aanvang, k.uiterlijk_laatst, a.laat_na, a.gesproken, k.is_open,
             not exists (select from dossier.gebeurtenis g
               where g.dossier_id = a.dossier_id and g.soort = 'hulp_bepaald' and not g.ingetrokken
                 and not exists (select from dossier.gebeurtenis v
                   where v.dossier_id = g.dossier_id and v.vervangt = g.volgnummer))
               as geen_hulp_bepaald
      from (select a.* from acties.aandacht a
            where a.uiterlijk is not null
              and (cast(:van as date) is null or a.laat_na >= :van)
              and (cast(:tot as date) is null or a.laat_na <= :tot and a.uiterlijk <= :tot)
              and (cast(:gi as int) is null or a.gi_id = :gi)
              and (cast(:jeugdregio as text) is null or a.jeugdregio = :jeugdregio)
              and (cast(:wie as text) is null or a.dossier_id in (
                select p.dossier_id from dossier.koppeling p where p.gi_id = :gi and p.wie = :wie))
              and (cast(:oordeel as text) is null or a.oordeel = :oordeel)
              and (not :zonder or a.wie is null)
            order by a.uiterlijk asc, a.dossier_id asc limit :aantal offset :vanaf) a
      join dossier.klok k on k.dossier_id = a.dossier_id and k.norm = a.norm
      join dossier.dossier d on d.id = a.dossier_id
      left join dossier.kind c on c.id = d.kind_id
      left join organisaties.gi_nu i on i.id = a.gi_id
      order by a.uiterlijk asc, a.dossier_id asc
      """,
      """
      select count(*) from (
        select 1 from acties.aandacht a
        where a.uiterlijk is not null
          and (cast(:van as date) is null or a.laat_na >= :van)
          and (cast(:tot as date) is null or a.laat_na <= :tot and a.uiterlijk <= :tot)
          and (cast(:gi as int) is null or a.gi_id = :gi)
          and (cast(:jeugdregio as text) is null or a.jeugdregio = :jeugdregio)
          and (cast(:wie as text) is null or a.dossier_id in (
              select p.dossier_id from dossier.koppeling p where p.gi_id = :gi and p.wie = :wie))
          and (cast(:oordeel as text) is null or a.oordeel = :oordeel)
          and (not :zonder or a.wie is null)
        limit :aantal) e
      """),

  /** The open actions of one norm. */
  ACTIES(
      """
      select d.nummer, c.code as kind, i.naam as gi, a.jeugdregio, z.wie, k.norm, k.oordeel,
             k.aanvang_laatst as aanvang, k.uiterlijk_laatst, a.laat_na, z.gesproken, k.is_open,
             not exists (select from dossier.gebeurtenis g
               where g.dossier_id = a.dossier_id and g.soort = 'hulp_bepaald' and not g.ingetrokken
                 and not exists (select from dossier.gebeurtenis v
                   where v.dossier_id = g.dossier_id and v.vervangt = g.volgnummer))
               as geen_hulp_bepaald
      from (select a.* from acties.actie a
            where a.soort = :norm and a.geeindigd_op is null
              and (cast(:van as date) is null or a.laat_na >= :van)
              and (cast(:tot as date) is null or a.laat_na <= :tot and a.uiterlijk <= :tot)
              and (cast(:gi as int) is null or a.gi_id = :gi)
              and (cast(:jeugdregio as text) is null or a.jeugdregio = :jeugdregio)
              and (cast(:wie as text) is null or a.dossier_id in (
                select p.dossier_id from dossier.koppeling p where p.gi_id = :gi and p.wie = :wie))
              and (not :zonder or exists (
                select from acties.aandacht z where z.dossier_id = a.dossier_id and z.wie is null))
            order by a.uiterlijk asc, a.dossier_id asc limit :aantal offset :vanaf) a
      join dossier.klok k on k.dossier_id = a.dossier_id and k.norm = a.soort
      left join acties.aandacht z on z.dossier_id = a.dossier_id
      join dossier.dossier d on d.id = a.dossier_id
      left join dossier.kind c on c.id = d.kind_id
      left join organisaties.gi_nu i on i.id = a.gi_id
      order by a.uiterlijk asc, a.dossier_id asc
      """,
      """
      select count(*) from (
        select 1 from acties.actie a
        where a.soort = :norm and a.geeindigd_op is null
          and (cast(:van as date) is null or a.laat_na >= :van)
          and (cast(:tot as date) is null or a.laat_na <= :tot and a.uiterlijk <= :tot)
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
      select d.nummer, c.code as kind, i.naam as gi, a.jeugdregio, z.wie, a.norm, a.oordeel,
             a.aanvang_laatst as aanvang, a.uiterlijk_laatst, x.laat_na, z.gesproken, a.is_open,
             not exists (select from dossier.gebeurtenis g
               where g.dossier_id = a.dossier_id and g.soort = 'hulp_bepaald' and not g.ingetrokken
                 and not exists (select from dossier.gebeurtenis v
                   where v.dossier_id = g.dossier_id and v.vervangt = g.volgnummer))
               as geen_hulp_bepaald
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
            order by a.uiterlijk_laatst asc, a.dossier_id asc limit :aantal offset :vanaf) a
      left join acties.actie x on x.dossier_id = a.dossier_id and x.soort = a.norm
        and x.kenmerk = '' and x.geeindigd_op is null
      left join acties.aandacht z on z.dossier_id = a.dossier_id
      join dossier.dossier d on d.id = a.dossier_id
      left join dossier.kind c on c.id = d.kind_id
      left join organisaties.gi_nu i on i.id = a.gi_id
      order by a.uiterlijk_laatst asc, a.dossier_id asc
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

  /** One page of it; each order has an index. */
  String rijen(Orde orde, boolean isOmgekeerd) {
    var geordend =
        switch (orde) {
          case UITERLIJK -> rijen;
          case WIE -> rijen.replace("order by ", "order by a.wie asc, ");
          case GESPROKEN ->
              rijen.replace("order by a.uiterlijk asc,", "order by a.gesproken asc nulls first,");
        };
    return isOmgekeerd
        ? geordend.replace(" asc nulls first", " desc nulls last").replace(" asc", " desc")
        : geordend;
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
