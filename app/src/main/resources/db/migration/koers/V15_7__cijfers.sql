-- How often the child is spoken with, a familiegroepsplan offered, the network asked: counts per GI, no child (F61).
create function koers.aandelen() returns table (gi text, koersen int, kind_gesproken int, familiegroepsplan int, netwerk int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.naam, count(*)::int, (count(*) filter (where k.kind_gesproken <> 'nee'))::int,
         (count(*) filter (where k.familiegroepsplan))::int,
         (count(*) filter (where exists (select from jsonb_array_elements(k.stemmen) s
           where s ->> 'wie' = 'netwerk' and s ->> 'antwoord' in ('ja', 'nee'))))::int
  from koers.koers k
  join dossier.dossier d on d.id = k.dossier_id and d.bron = 'register'
  join organisaties.gi_nu i on i.id = d.gi_id
  where not exists (select from koers.koers n where n.dossier_id = k.dossier_id and n.versie > k.versie)
    and (toegang.mag('TOETSEN') or toegang.mag('TEAM') and d.gi_id = toegang.bereik_gi())
  group by i.naam order by i.naam
$$;
comment on function koers.aandelen is 'of the koersen that hold now: of all GI''s for the inspector, of the own GI for its team manager';
call databank.sta_toe('grant execute on function koers.aandelen()');
