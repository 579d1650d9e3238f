-- Accounts, what each role may do, and who looked at what. Which role may do what is written by the product from Rol.
call databank.maak_schema('toegang');

create table toegang.rol (
  rol text primary key,
  bereik text not null check (bereik in ('alles', 'gi', 'regio', 'eigen', 'gemeente', 'niets'))
);
comment on column toegang.rol.bereik is 'which dossiers: all, of the GI, of the jeugdregio, those coupled to, requests of the gemeente, none';
create table toegang.rolrecht (
  rol text not null references toegang.rol on delete cascade,
  recht text not null,
  primary key (rol, recht)
);
insert into toegang.rol (rol, bereik) values ('SYSTEEM', 'alles');

create table toegang.gebruiker (
  naam text primary key,
  rol text not null references toegang.rol,
  wachtwoord text,
  demonstratie boolean not null,
  gi_id int,
  jeugdregio text,
  gemeente_id int,
  wie text,
  namens text,
  uitgever text,
  onderwerp text,
  weergave text,
  toegelaten boolean not null default true,
  unique (uitgever, onderwerp),
  check ((uitgever is null) = (onderwerp is null)),
  check (uitgever is null or wachtwoord is null and not demonstratie)
);
comment on column toegang.gebruiker.wie is 'the name under which this jeugdbeschermer stands in facts';
comment on column toegang.gebruiker.namens is 'the organisation it works for, as the inzagelog names it';
comment on column toegang.gebruiker.uitgever is 'iss of the identity provider; null: not from a provider';
comment on column toegang.gebruiker.onderwerp is 'sub: who this is at that provider';
comment on column toegang.gebruiker.weergave is 'the name that pages show';
comment on column toegang.gebruiker.toegelaten is 'false: the provider said at the last login that this person has no role or organisation here; then the account sees and does nothing';
comment on column toegang.gebruiker.wachtwoord is 'of demonstration accounts only; the account of the application cannot read it';
insert into toegang.gebruiker (naam, rol, demonstratie) values ('systeem', 'SYSTEEM', false);

create function toegang.rol() returns text language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select rol from toegang.gebruiker where naam = databank.pas() and toegelaten
$$;
create function toegang.mag(gevraagd text) returns boolean language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select exists (select from toegang.gebruiker g join toegang.rolrecht r on r.rol = g.rol
    where g.naam = databank.pas() and g.toegelaten and r.recht = gevraagd)
$$;
comment on function toegang.mag is 'whether the role on the pass has this right (Recht); each policy asks it';
create function toegang.bereik() returns text language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select r.bereik from toegang.gebruiker g join toegang.rol r on r.rol = g.rol where g.naam = databank.pas() and g.toegelaten
$$;
create function toegang.eigen_gi() returns int language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select gi_id from toegang.gebruiker where naam = databank.pas() and toegelaten
$$;
comment on function toegang.eigen_gi is 'the GI that the account works for';
create function toegang.bereik_gi() returns int language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select case when toegang.bereik() = 'gi' then toegang.eigen_gi() end
$$;
comment on function toegang.bereik_gi is 'the GI of which the account sees every child; null for all others';
create function toegang.bereik_regio() returns text language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select jeugdregio from toegang.gebruiker where naam = databank.pas() and toegelaten and toegang.bereik() = 'regio'
$$;
create function toegang.bereik_gemeente() returns int language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select gemeente_id from toegang.gebruiker where naam = databank.pas() and toegelaten and toegang.bereik() = 'gemeente'
$$;
create function toegang.is_systeem() returns boolean language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(databank.pas() = 'systeem', false)
$$;
call databank.sta_toe('grant execute on function toegang.rol(), toegang.mag(text), toegang.bereik(), toegang.eigen_gi(),
  toegang.bereik_gi(), toegang.bereik_regio(), toegang.bereik_gemeente(), toegang.is_systeem()');

call databank.bescherm('toegang.rol', zien => 'true', schrijven => 'false', daden => '');
call databank.bescherm('toegang.rolrecht', zien => 'true', schrijven => 'false', daden => '');

alter table toegang.gebruiker enable row level security;
call databank.begrens('toegang.gebruiker');
create policy zien on toegang.gebruiker for select using (
  naam = (select databank.pas()) or (select toegang.is_systeem()));
create policy opnemen on toegang.gebruiker for insert with check (
  (select toegang.is_systeem()) and rol <> 'SYSTEEM');
create policy bijwerken on toegang.gebruiker for update
  using ((select toegang.is_systeem()) and uitgever is not null)
  with check ((select toegang.is_systeem()) and rol <> 'SYSTEEM' and uitgever is not null);
call databank.sta_toe('grant select (naam, rol, demonstratie, gi_id, jeugdregio, gemeente_id, wie, namens, uitgever, onderwerp, weergave, toegelaten),
  insert, update (rol, gi_id, jeugdregio, gemeente_id, wie, namens, weergave, toegelaten) on toegang.gebruiker');

create function toegang.demonstratiewachtwoord(account text) returns text language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select wachtwoord from toegang.gebruiker where naam = account and demonstratie and toegang.is_systeem()
$$;
comment on function toegang.demonstratiewachtwoord is 'the hash, for who checks a login; null for everybody else';
call databank.sta_toe('grant execute on function toegang.demonstratiewachtwoord(text)');

-- A calendar program cannot log in: it shows a secret address that its owner made and can make anew.
create table toegang.agendasleutel (
  id bigint generated always as identity primary key,
  naam text not null references toegang.gebruiker,
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  op timestamptz not null default clock_timestamp()
);
comment on table toegang.agendasleutel is 'append-only: of each account the newest one works';
comment on column toegang.agendasleutel.hash is 'SHA-256 of the secret; the secret itself is nowhere';
create index agendasleutel_naam on toegang.agendasleutel (naam, id desc);
call databank.bescherm('toegang.agendasleutel',
  zien => 'naam = (select databank.pas())', schrijven => 'naam = (select databank.pas())', daden => 'insert');
