-- Where a child grows up until it is grown up (001:1078-1090), and who arranges what when it turns eighteen (004:952-954).
create table koers.perspectief (
  id bigint generated always as identity primary key,
  dossier_id bigint not null references dossier.dossier,
  besloten_op date not null,
  waar text not null check (waar in ('thuis', 'pleeggezin', 'gezinshuis', 'instelling', 'zelfstandig')),
  waarom text not null check (length(waarom) between 1 and 2000 and not databank.bevat_bsn(waarom)),
  kind_gehoord_op date,
  ouders_gehoord_op date,
  rechter text not null check (rechter in ('niet_voorgelegd', 'voorgelegd', 'bevestigd', 'afgewezen')),
  rechter_op date,
  door text not null,
  op timestamptz not null,
  check ((rechter = 'niet_voorgelegd') = (rechter_op is null))
);
comment on table koers.perspectief is 'append-only: the perspectiefbesluit and what the judge says of it; the last line holds';
comment on column koers.perspectief.kind_gehoord_op is 'null: the child was not heard';
create index perspectief_dossier on koers.perspectief (dossier_id, id);
call koers.bescherm('koers.perspectief');

create table koers.volwassen (
  id bigint generated always as identity primary key,
  dossier_id bigint not null references dossier.dossier,
  domein text not null check (domein in ('wonen', 'werk', 'school', 'steunfiguur', 'zorg')),
  wie koers.woorden not null,
  wat koers.woorden not null,
  uiterlijk date not null,
  door text not null,
  op timestamptz not null
);
comment on table koers.volwassen is 'append-only: who arranges what for the day a child turns eighteen; of each domein the last line holds';
create index volwassen_dossier on koers.volwassen (dossier_id, domein, id);
call koers.bescherm('koers.volwassen');

create function koers.belegd(dossiers bigint[]) returns table (dossier_id bigint, aantal int)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select v.dossier_id, count(distinct v.domein)::int from koers.volwassen v
  where v.dossier_id = any (dossiers) and dossier.mag_zien(v.dossier_id) group by v.dossier_id
$$;
comment on function koers.belegd is 'of how many domains somebody has the responsibility; no names, so for all who see the dossier';
call databank.sta_toe('grant execute on function koers.belegd(bigint[])');
