-- How it stands in the country, for those who see no dossier: in tens, and below ten nothing.
call databank.maak_schema('werkvoorraad');

create function werkvoorraad.in_tienen(aantal bigint) returns int language sql immutable as $$
  select case when aantal >= 10 then (round(aantal / 10.0) * 10)::int end
$$;

create function werkvoorraad.landelijk(dag date, out kinderen int, out zonder int, out te_laat int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select werkvoorraad.in_tienen(count(*)), werkvoorraad.in_tienen(count(*) filter (where wie is null)),
         werkvoorraad.in_tienen(count(*) filter (where uiterlijk < dag))
  from acties.aandacht where toegang.bereik() is not null
$$;
comment on function werkvoorraad.landelijk is 'children with a running measure, without fixed jeugdbeschermer, and with something due before this day; null: fewer than ten';
call databank.sta_toe('grant execute on function werkvoorraad.landelijk(date)');
