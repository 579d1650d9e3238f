package nl.tijdig.app.koers.demonstratie;

import java.sql.Timestamp;
import nl.tijdig.app.omgeving.Demonstratiebestand;
import nl.tijdig.app.omgeving.Demonstratiedeel;
import nl.tijdig.app.omgeving.Vandaag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts the last koers of each child of the fictitious register in words: as many goals and helps as
 * its fact says, carried by whom its fact says; the same ones each time.
 */
@Component
class Demonstratiekoersen implements Demonstratiedeel {

  private static final String IN_WOORDEN =
      """
      insert into koers.koers (dossier_id, versie, bepaald_op, doelen, hulp, geen_hulp, stemmen,
        kind_gesproken, kind_gesproken_op, familiegroepsplan, door, op)
      select f.id, 1, f.dag, d.doelen, h.hulp, cardinality(h.hulp) = 0, s.stemmen, f.gesproken,
             case when f.gesproken <> 'nee' then f.dag end, f.h % 3 > 0, databank.pas(), :moment
      from (select distinct on (g.dossier_id) g.dossier_id as id, g.laatst as dag, g.gegevens,
                   e.kind_id, g.dossier_id % 97 as h,
                   (array['alleen', 'alleen', 'samen', 'alleen', 'nee'])[1 + g.dossier_id % 5]
                     as gesproken
            from dossier.gebeurtenis g join dossier.dossier e on e.id = g.dossier_id
            where g.soort = 'koers_bepaald' and e.fictief and (g.gegevens ->> 'doelen')::int > 0
            order by g.dossier_id, g.laatst desc) f
      cross join lateral (
        select jsonb_agg(jsonb_build_object('tekst', k.doel ->> 'tekst',
                 'merkbaar', k.doel ->> 'merkbaar', 'woordenVan', k.doel ->> 'woordenVan',
                 'haalbaarOp', f.dag + (k.doel ->> 'dagen')::int)) as doelen
        from (select o.doel::jsonb as doel
              from unnest(cast(:doelen as text[])) with ordinality as o (doel, nr)
              order by (o.nr + f.h) % cardinality(cast(:doelen as text[])), o.nr
              limit (f.gegevens ->> 'doelen')::int) k) d
      cross join lateral (
        select coalesce(array_agg(k.hulp), '{}') as hulp
        from (select o.hulp from unnest(cast(:hulpen as text[])) with ordinality as o (hulp, nr)
              order by (o.nr + f.h) % cardinality(cast(:hulpen as text[])), o.nr
              limit coalesce((f.gegevens ->> 'hulp')::int, 0)) k) h
      cross join lateral (
        select jsonb_agg(jsonb_build_object('wie', v.wie, 'naam', v.naam, 'antwoord', v.antwoord,
                 'op', case when v.antwoord in ('ja', 'nee') then f.dag end,
                 'voorbehoud', case when v.antwoord = 'nee' then 'Wil eerst praten over de hulp' end)
               order by v.nr) as stemmen
        from (select 1 as nr, 'kind' as wie, null as naam,
                     case f.gesproken when 'nee' then 'niet_gevraagd' else 'ja' end as antwoord
              union all
              select 2, 'ouder', r.naam, coalesce(f.gegevens ->> 'gezin', 'niet_gevraagd')
              from identiteit.relatie r
              where r.kind_id = f.kind_id and r.rol like 'ouder%' and not r.vervallen
              union all
              select 3, 'netwerk', null, coalesce(f.gegevens ->> 'netwerk', 'niet_gevraagd')
              union all
              select 4, 'professional', null,
                     coalesce(f.gegevens ->> 'professionals', 'niet_gevraagd')) v) s
      """;

  private final JdbcClient databank;
  private final Vandaag vandaag;

  Demonstratiekoersen(JdbcClient databank, Vandaag vandaag) {
    this.databank = databank;
    this.vandaag = vandaag;
  }

  @Override
  public int volgorde() {
    return 6;
  }

  @Override
  public void laad() {
    databank
        .sql(IN_WOORDEN)
        .param("moment", Timestamp.from(vandaag.moment()))
        .param("doelen", regels("koersdoelen.ndjson"))
        .param("hulpen", regels("koershulp.txt"))
        .update();
  }

  private static String[] regels(String bestand) {
    return Demonstratiebestand.regels(bestand).toArray(String[]::new);
  }
}
