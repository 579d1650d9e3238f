-- Who sees which row is decided here, for every query, also for one that somebody slips in.
alter table gebruiker add column bereik text not null default 'niets'
  check (bereik in ('alles', 'gi', 'regio', 'eigen', 'gemeente', 'niets'));
alter table gebruiker add column mag_vastleggen boolean not null default false;
alter table gebruiker add column gi text;
alter table gebruiker add column jeugdregio text;
alter table gebruiker add column gemeente text;
alter table gebruiker add column wie text;
comment on column gebruiker.bereik is 'which dossiers: all, of the GI, of the jeugdregio, those coupled to, requests of the gemeente, none';
comment on column gebruiker.wie is 'the name under which this jeugdbeschermer stands in facts';
insert into gebruiker (naam, rol, wachtwoord, demonstratie, bereik, mag_vastleggen)
values ('systeem', 'SYSTEEM', '', false, 'alles', true);

create table sleutel (geheim text not null);
comment on table sleutel is 'seals the name in the setting tijdig.pas; the account of the application cannot read it';

create table koppeling (
  dossier_id bigint not null references dossier,
  wie text not null,
  gi text,
  rol text not null check (rol in ('vast', 'vervanger')),
  vanaf date not null,
  primary key (dossier_id, wie)
);
comment on table koppeling is 'who is coupled now; follows from the facts, as klok does';
create index koppeling_wie on koppeling (gi, wie);

create table noodtoegang (
  id bigint generated always as identity primary key,
  naam text not null references gebruiker,
  dossier_id bigint not null references dossier,
  reden text not null check (length(reden) between 10 and 500),
  op timestamptz not null,
  tot timestamptz not null
);
comment on table noodtoegang is 'append-only: access outside one''s own dossiers, with the reason, for one day';
create index noodtoegang_naam on noodtoegang (naam, tot);
create index noodtoegang_dossier on noodtoegang (dossier_id);

create table noodtoegang_gezien (
  noodtoegang_id bigint primary key references noodtoegang,
  door text not null,
  op timestamptz not null
);

create table tarief (
  vorm text primary key,
  bedrag numeric not null check (bedrag >= 0),
  eenheid text not null,
  fictief boolean not null
);
comment on table tarief is 'what a form of help costs the gemeente, in euro per eenheid';

create index dossier_gi on dossier (gi);
create index dossier_gemeente on dossier (gemeente, nummer);
create index dossier_jeugdregio on dossier (jeugdregio);

create function zegel(geheim text, naam text) returns text language sql immutable as $$
  select encode(sha256(convert_to(geheim
    || encode(sha256(convert_to(geheim || naam, 'UTF8')), 'hex'), 'UTF8')), 'hex')
$$;

create function pas_naam() returns text language sql stable security definer
  set search_path = public, pg_temp as $$
  select substr(pas, 66) from (select current_setting('tijdig.pas', true) as pas) p, sleutel s
  where substr(pas, 1, 64) = zegel(s.geheim, substr(pas, 66))
$$;
comment on function pas_naam is 'on whose behalf this connection asks; null when the seal is not that of the application';

create function bereik() returns text language sql stable security definer
  set search_path = public, pg_temp as $$
  select bereik from gebruiker where naam = pas_naam()
$$;

create function pas_rol() returns text language sql stable security definer
  set search_path = public, pg_temp as $$
  select rol from gebruiker where naam = pas_naam()
$$;

create function bereik_gi() returns text language sql stable security definer
  set search_path = public, pg_temp as $$
  select gi from gebruiker where naam = pas_naam() and bereik = 'gi'
$$;

create function bereik_regio() returns text language sql stable security definer
  set search_path = public, pg_temp as $$
  select jeugdregio from gebruiker where naam = pas_naam() and bereik = 'regio'
$$;

create function bereik_gemeente() returns text language sql stable security definer
  set search_path = public, pg_temp as $$
  select gemeente from gebruiker where naam = pas_naam() and bereik = 'gemeente'
$$;

create function mag_vastleggen() returns boolean language sql stable security definer
  set search_path = public, pg_temp as $$
  select coalesce((select mag_vastleggen from gebruiker where naam = pas_naam()), false)
$$;

create function eigen_dossiers() returns bigint[] language sql stable security definer
  set search_path = public, pg_temp as $$
  select array(
    select k.dossier_id from gebruiker g join koppeling k on k.gi = g.gi and k.wie = g.wie
    where g.naam = pas_naam() and g.bereik = 'eigen'
    union
    select dossier_id from noodtoegang where naam = pas_naam() and tot > now())
$$;
comment on function eigen_dossiers is 'coupled to, or opened by emergency access that still runs';


alter table dossier enable row level security;
create policy dossier_zien on dossier for select using (
  (select bereik()) = 'alles' or gi = (select bereik_gi()) or jeugdregio = (select bereik_regio())
  or id = any ((select eigen_dossiers())::bigint[])
  or bron = 'reconstructie' and (select bereik()) is not null);
create policy dossier_opnemen on dossier for insert with check (
  (select mag_vastleggen()) and ((select bereik()) = 'alles' or gi = (select bereik_gi())));

alter table gebeurtenis enable row level security;
create policy gebeurtenis_zien on gebeurtenis for select using (
  (select bereik()) = 'alles' or exists (select from dossier d where d.id = dossier_id));
create policy gebeurtenis_vastleggen on gebeurtenis for insert with check (
  (select mag_vastleggen())
  and ((select bereik()) = 'alles' or exists (select from dossier d where d.id = dossier_id)));

alter table klok enable row level security;
create policy klok_zien on klok for select using (
  (select bereik()) = 'alles' or gi = (select bereik_gi()) or jeugdregio = (select bereik_regio())
  or dossier_id = any ((select eigen_dossiers())::bigint[])
  or bron = 'reconstructie' and (select bereik()) is not null);
create policy klok_zetten on klok for insert with check (
  (select mag_vastleggen())
  and ((select bereik()) = 'alles' or exists (select from dossier d where d.id = dossier_id)));
create policy klok_vervangen on klok for delete using (
  (select mag_vastleggen())
  and ((select bereik()) = 'alles' or exists (select from dossier d where d.id = dossier_id)));

alter table koppeling enable row level security;
create policy koppeling_zien on koppeling for select using (
  (select bereik()) = 'alles' or gi = (select bereik_gi())
  or exists (select from dossier d where d.id = dossier_id));
create policy koppeling_zetten on koppeling for insert with check (
  (select mag_vastleggen())
  and ((select bereik()) = 'alles' or exists (select from dossier d where d.id = dossier_id)));
create policy koppeling_bijwerken on koppeling for update using (
  (select mag_vastleggen())
  and ((select bereik()) = 'alles' or exists (select from dossier d where d.id = dossier_id)));
create policy koppeling_vervangen on koppeling for delete using (
  (select mag_vastleggen())
  and ((select bereik()) = 'alles' or exists (select from dossier d where d.id = dossier_id)));

alter table inzage enable row level security;
create policy inzage_schrijven on inzage for insert with check (true);
create policy inzage_zien on inzage for select using (
  (select bereik()) = 'alles'
  or exists (select from dossier d where d.nummer = inzage.dossier));

-- The number of a broken line says nothing of a child; the check reads every line.
alter function inzage_breuk() security definer set search_path = public, pg_temp;

alter table noodtoegang enable row level security;
create policy noodtoegang_zien on noodtoegang for select using (
  naam = (select pas_naam()) or (select bereik()) = 'alles'
  or (select pas_rol()) = 'TEAMMANAGER' and exists (select from dossier d where d.id = dossier_id));
alter table noodtoegang_gezien enable row level security;
create policy noodtoegang_gezien_zien on noodtoegang_gezien for select using (
  exists (select from noodtoegang n where n.id = noodtoegang_id));
create policy noodtoegang_gezien_zetten on noodtoegang_gezien for insert with check (
  (select pas_rol()) in ('TEAMMANAGER', 'INSPECTEUR') and door = (select pas_naam())
  and exists (select from noodtoegang n where n.id = noodtoegang_id and n.naam <> (select pas_naam())));

create function neem_noodtoegang(dossiernummer text, waarom text) returns boolean language sql
  security definer set search_path = public, pg_temp as $$
  with nieuw as (
    insert into noodtoegang (naam, dossier_id, reden, op, tot)
    select g.naam, d.id, waarom, now(), now() + interval '24 hours'
    from gebruiker g, dossier d
    where g.naam = pas_naam() and d.nummer = dossiernummer and d.bron = 'register'
      and g.rol in ('JEUGDBESCHERMER', 'TEAMMANAGER', 'WACHTLIJSTBEHEERDER')
    returning id)
  select exists (select from nieuw)
$$;
comment on function neem_noodtoegang is 'opens one dossier for one day (product choice); false: no such dossier, or not for this role';

create function ziet_toezicht() returns boolean language sql stable as $$
  select coalesce(pas_rol() in ('INSPECTEUR', 'ANALIST', 'SYSTEEM'), false)
$$;
create function mag_toetsen() returns boolean language sql stable as $$
  select coalesce(pas_rol() in ('INSPECTEUR', 'SYSTEEM'), false)
$$;
alter table praktijktoets_casus enable row level security;
create policy casus_zien on praktijktoets_casus for select using ((select ziet_toezicht()));
create policy casus_opnemen on praktijktoets_casus for insert with check ((select mag_toetsen()));
alter table bevinding enable row level security;
create policy bevinding_zien on bevinding for select using ((select ziet_toezicht()));
create policy bevinding_vastleggen on bevinding for insert with check ((select mag_toetsen()));

-- What the payer sees (001:1586-1591): form, start and cost; no reasons, no findings, no names.
create view hulpverzoek with (security_barrier) as
  select d.nummer, b.gegevens ->> 'hulp' as hulp, b.gegevens ->> 'vorm' as vorm,
         b.vroegst as bepaald_op,
         (select min(s.vroegst) from gebeurtenis s
          where s.dossier_id = d.id and s.soort = 'hulp_gestart'
            and s.gegevens ->> 'hulp' = b.gegevens ->> 'hulp'
            and not s.ingetrokken and not exists (
              select from gebeurtenis v where v.dossier_id = d.id and v.vervangt = s.volgnummer)
         ) as gestart_op,
         t.bedrag, t.eenheid
  from dossier d
  join gebeurtenis b on b.dossier_id = d.id and b.soort = 'hulp_bepaald' and not b.ingetrokken
  left join tarief t on t.vorm = b.gegevens ->> 'vorm'
  where d.bron = 'register' and d.gemeente = (select bereik_gemeente())
    and not exists (select from gebeurtenis v where v.dossier_id = d.id and v.vervangt = b.volgnummer);

do $$
begin
  if exists (select from pg_roles where rolname = 'tijdig_app') then
    grant select, insert on koppeling, noodtoegang_gezien, tarief to tijdig_app;
    grant update, delete on koppeling to tijdig_app;
    grant select on noodtoegang, hulpverzoek to tijdig_app;
    revoke execute on function neem_noodtoegang(text, text) from public;
    grant execute on function neem_noodtoegang(text, text) to tijdig_app;
  end if;
end $$;
