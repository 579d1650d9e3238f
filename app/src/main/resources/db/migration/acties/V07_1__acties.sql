-- Who must act now, and the one line of each child in the worklists.
call databank.maak_schema('acties');

create table acties.actie (
  id bigint generated always as identity primary key,
  soort text not null,
  dossier_id bigint not null references dossier.dossier,
  kenmerk text not null default '',
  gi_id int,
  jeugdregio text,
  rol text not null,
  wie text,
  grond text not null,
  uiterlijk date not null,
  laat_na date check (laat_na >= uiterlijk),
  geopend_op timestamptz not null,
  geeindigd_op timestamptz,
  bewijs text,
  reden databank.reden,
  door text,
  check (geeindigd_op is null or (bewijs is null) <> (reden is null)),
  check ((reden is null) = (door is null))
);
comment on table acties.actie is 'opened once; ended by proof, or by a decision with its reason and who took it';
comment on column acties.actie.kenmerk is 'which of its kind on this dossier, such as a help; empty: the only one';
comment on column acties.actie.rol is 'the role that must act; with gi_id or jeugdregio the organisation, with wie the person';
comment on column acties.actie.grond is 'norm and source line, or product choice';
comment on column acties.actie.laat_na is
  'from the day after it is late; null: there is work, but the promise was kept and no term runs (normen.md 2a)';
create unique index actie_open on acties.actie (dossier_id, soort, kenmerk) where geeindigd_op is null;
create index actie_gi on acties.actie (gi_id, soort, uiterlijk, dossier_id) include (jeugdregio, laat_na) where geeindigd_op is null;
create index actie_regio on acties.actie (jeugdregio, soort, uiterlijk, dossier_id) include (gi_id, laat_na) where geeindigd_op is null;
create index actie_alles on acties.actie (soort, uiterlijk, dossier_id) include (gi_id, jeugdregio, laat_na) where geeindigd_op is null;
create index actie_dossier on acties.actie (dossier_id, id);
call dossier.bescherm_lijst('acties.actie');
call databank.neem_af('delete on acties.actie');

create function acties.houd_geeindigd() returns trigger language plpgsql as $$
begin
  if old.geeindigd_op is not null then
    raise exception 'een geëindigde actie wordt nooit gewijzigd';
  end if;
  return new;
end $$;
create trigger houd_geeindigd before update on acties.actie
  for each row execute function acties.houd_geeindigd();

create table acties.aandacht (
  dossier_id bigint primary key references dossier.dossier,
  gi_id int,
  jeugdregio text,
  wie text,
  norm text,
  oordeel text,
  uiterlijk date,
  laat_na date check (laat_na >= uiterlijk),
  gesproken date
);
comment on table acties.aandacht is 'one narrow row for each child with a running measure, also when nothing is recorded; the first of its open actions';
comment on column acties.aandacht.wie is 'the fixed jeugdbeschermer; null: there is none';
comment on column acties.aandacht.norm is 'of the open actions the one that is late first; null: nothing is open';
comment on column acties.aandacht.laat_na is 'as of the action: from the day after it is late';
comment on column acties.aandacht.gesproken is 'the last talk with kind or ouder; null: there was none';
-- The columns that row security asks for stand in each index, so that a count reads no table.
create index aandacht_alles on acties.aandacht (uiterlijk, dossier_id) include (gi_id, jeugdregio, laat_na);
create index aandacht_gi on acties.aandacht (gi_id, uiterlijk, dossier_id) include (jeugdregio, wie, laat_na);
create index aandacht_regio on acties.aandacht (jeugdregio, uiterlijk, dossier_id) include (gi_id, laat_na);
create index aandacht_wie on acties.aandacht (gi_id, wie, uiterlijk, dossier_id) include (jeugdregio, laat_na);
create index aandacht_zonder on acties.aandacht (gi_id, uiterlijk, dossier_id) include (jeugdregio, laat_na) where wie is null;
create index aandacht_gesproken on acties.aandacht (gi_id, gesproken nulls first, dossier_id) where wie is null;
call dossier.bescherm_lijst('acties.aandacht');

-- How many children there are, so that a page of a GI or jeugdregio need not count through all of them.
create table acties.caseload (
  id bigint generated always as identity primary key,
  gi_id int,
  wie text,
  kinderen int not null
);
comment on table acties.caseload is
  'differences: their sum for a worker (null: nobody) is the number of rows of aandacht. Only added to, so that nobody who records waits for another; put together every night';
create index caseload_gi on acties.caseload (gi_id, wie) include (kinderen);

create table acties.kindertal (
  id bigint generated always as identity primary key,
  gi_id int,
  jeugdregio text,
  zonder boolean not null,
  kinderen int not null
);
comment on table acties.kindertal is 'as caseload: the children of whom something is due on a day, per GI and jeugdregio';
comment on column acties.kindertal.zonder is 'without fixed jeugdbeschermer';
create index kindertal_gi on acties.kindertal (gi_id, zonder) include (jeugdregio, kinderen);
create index kindertal_regio on acties.kindertal (jeugdregio, zonder) include (gi_id, kinderen);

create function acties.tel_kind(kind acties.aandacht, verschil int) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into acties.caseload (gi_id, wie, kinderen) values (kind.gi_id, kind.wie, verschil);
  insert into acties.kindertal (gi_id, jeugdregio, zonder, kinderen)
  select kind.gi_id, kind.jeugdregio, kind.wie is null, verschil where kind.uiterlijk is not null;
$$;

create function acties.tel_aandacht() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    perform acties.tel_kind(old, -1);
  end if;
  if tg_op <> 'DELETE' then
    perform acties.tel_kind(new, 1);
  end if;
  return null;
end $$;
create trigger aandacht_telt after insert or delete on acties.aandacht
  for each row execute function acties.tel_aandacht();
create trigger aandacht_telt_anders after update on acties.aandacht for each row
  when ((old.gi_id, old.jeugdregio, old.wie, old.uiterlijk is null)
    is distinct from (new.gi_id, new.jeugdregio, new.wie, new.uiterlijk is null))
  execute function acties.tel_aandacht();

create function acties.tel_samen() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not toegang.is_systeem() then
    raise exception 'alleen het product zelf telt samen';
  end if;
  with oud as (delete from acties.caseload returning *)
  insert into acties.caseload (gi_id, wie, kinderen)
  select gi_id, wie, sum(kinderen) from oud group by gi_id, wie having sum(kinderen) <> 0;
  with oud as (delete from acties.kindertal returning *)
  insert into acties.kindertal (gi_id, jeugdregio, zonder, kinderen)
  select gi_id, jeugdregio, zonder, sum(kinderen) from oud
  group by gi_id, jeugdregio, zonder having sum(kinderen) <> 0;
end $$;
comment on function acties.tel_samen is 'one line in the place of its differences; the sums stay';
call databank.sta_toe('grant execute on function acties.tel_samen()');

call databank.bescherm('acties.caseload',
  zien => '(select toegang.bereik()) = ''alles'' or gi_id = (select toegang.bereik_gi())', schrijven => 'false', daden => '');
call databank.bescherm('acties.kindertal',
  zien => '(select toegang.bereik()) = ''alles'' or gi_id = (select toegang.bereik_gi())
    or jeugdregio = (select toegang.bereik_regio())', schrijven => 'false', daden => '');

-- The court gave the child to another GI: its actions go along, their days stay; nobody there has the child yet.
create function acties.volg_de_gi() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update acties.actie set gi_id = new.gi_id, wie = null where dossier_id = new.id and geeindigd_op is null;
  update acties.aandacht set gi_id = new.gi_id, wie = null where dossier_id = new.id;
  return null;
end $$;
create function acties.volg_de_regio() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update acties.actie set jeugdregio = new.jeugdregio where dossier_id = new.id and geeindigd_op is null;
  update acties.aandacht set jeugdregio = new.jeugdregio where dossier_id = new.id;
  return null;
end $$;
create trigger acties_volgen_de_regio after update of jeugdregio on dossier.dossier
  for each row execute function acties.volg_de_regio();
create trigger acties_volgen_de_gi after update of gi_id on dossier.dossier
  for each row execute function acties.volg_de_gi();

-- Somebody opened a child that is not theirs: the team manager of the GI in charge judges the reason, today.
create function acties.meld_noodtoegang() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into acties.actie (soort, dossier_id, kenmerk, gi_id, jeugdregio, rol, grond, uiterlijk, geopend_op)
  select 'noodtoegang', d.id, new.id::text, d.gi_id, d.jeugdregio, 'TEAMMANAGER', 'productkeuze',
         (new.op at time zone 'Europe/Amsterdam')::date, new.op
  from dossier.dossier d where d.id = new.dossier_id and d.gi_id is not null
  on conflict do nothing;
  return null;
end $$;
create trigger noodtoegang_vraagt_een_oordeel after insert on dossier.noodtoegang
  for each row execute function acties.meld_noodtoegang();

create function acties.eindig_noodtoegang() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update acties.actie a set geeindigd_op = new.op, bewijs = 'gezien door ' || new.door
  from dossier.noodtoegang n
  where n.id = new.noodtoegang_id and a.dossier_id = n.dossier_id and a.soort = 'noodtoegang'
    and a.kenmerk = n.id::text and a.geeindigd_op is null;
  return null;
end $$;
create trigger noodtoegang_is_gezien after insert on dossier.noodtoegang_gezien
  for each row execute function acties.eindig_noodtoegang();
