-- Workers of a GI, their absence, how much danger a child is in, and GI's that stop.
call databank.maak_schema('jeugdbeschermers');

create table jeugdbeschermers.jeugdbeschermer (
  id bigint generated always as identity primary key,
  gi_id int not null references organisaties.gi,
  wie text not null,
  naam text not null check (length(naam) between 1 and 100),
  telefoon text check (telefoon ~ '^(0[0-9]{9}|\+[0-9]{8,15})$'),
  jeugdregio text references organisaties.jeugdregio,
  expertise text[] not null,
  netto_uren int not null check (netto_uren between 0 and 2000),
  registratie_tot date not null,
  vanaf date not null,
  tot date,
  unique (gi_id, wie),
  check (tot is null or tot >= vanaf)
);
comment on column jeugdbeschermers.jeugdbeschermer.wie is 'the name in facts; unique within the GI only';
comment on column jeugdbeschermers.jeugdbeschermer.telefoon is 'by which families reach the worker';
comment on column jeugdbeschermers.jeugdbeschermer.netto_uren is 'hours a year for children, part time already taken off';
comment on column jeugdbeschermers.jeugdbeschermer.registratie_tot is 'last day of the professional registration';
comment on column jeugdbeschermers.jeugdbeschermer.tot is 'last working day, when somebody leaves';

create table jeugdbeschermers.afwezigheid (
  id bigint generated always as identity primary key,
  gi_id int not null,
  wie text not null,
  vanaf date not null,
  tot date,
  vervanger text,
  ingetrokken boolean not null default false,
  foreign key (gi_id, wie) references jeugdbeschermers.jeugdbeschermer (gi_id, wie),
  check (tot is null or tot >= vanaf)
);
comment on table jeugdbeschermers.afwezigheid is 'days away; the reason is nobody''s business here';
comment on column jeugdbeschermers.afwezigheid.ingetrokken is 'it did not happen';
create index afwezigheid_wie on jeugdbeschermers.afwezigheid (gi_id, wie, vanaf desc, id desc);

create table jeugdbeschermers.werkerwijziging (
  id bigint generated always as identity primary key,
  gi_id int not null,
  wie text not null,
  tabel text not null,
  was jsonb not null,
  door text,
  op timestamptz not null
);
comment on table jeugdbeschermers.werkerwijziging is 'append-only, written by the triggers: a worker or an absence as it was before it changed';
comment on column jeugdbeschermers.werkerwijziging.door is 'null: the owner of the tables';
create index werkerwijziging_wie on jeugdbeschermers.werkerwijziging (gi_id, wie, id desc);

create function jeugdbeschermers.bewaar_wat_er_stond() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  insert into jeugdbeschermers.werkerwijziging (gi_id, wie, tabel, was, door, op)
    values (old.gi_id, old.wie, tg_table_name, to_jsonb(old), databank.pas(), clock_timestamp());
  return new;
end $$;
create trigger bewaart before update on jeugdbeschermers.jeugdbeschermer
  for each row when (old.* is distinct from new.*) execute function jeugdbeschermers.bewaar_wat_er_stond();
create trigger bewaart before update on jeugdbeschermers.afwezigheid
  for each row when (old.* is distinct from new.*) execute function jeugdbeschermers.bewaar_wat_er_stond();

call databank.bescherm('jeugdbeschermers.jeugdbeschermer',
  zien => '(select toegang.bereik()) = ''alles'' or gi_id = (select toegang.eigen_gi())',
  schrijven => '(select toegang.is_systeem()) or (select toegang.mag(''TEAM'')) and gi_id = (select toegang.eigen_gi())',
  daden => 'insert update');
call databank.neem_af('update on jeugdbeschermers.jeugdbeschermer');
call databank.sta_toe('grant update (naam, telefoon, jeugdregio, expertise, netto_uren, registratie_tot, tot) on jeugdbeschermers.jeugdbeschermer');
create view jeugdbeschermers.werkernaam with (security_invoker = true) as
  select gi_id, wie, case when count(*) over (partition by gi_id, lower(naam)) = 1 then naam
    else naam || ' (' || wie || ')' end as naam
  from jeugdbeschermers.jeugdbeschermer;
comment on view jeugdbeschermers.werkernaam is 'what a page calls a worker: the code stands beside a name that two people of one GI have';
call databank.sta_toe('grant select on jeugdbeschermers.werkernaam');
call databank.bescherm('jeugdbeschermers.afwezigheid',
  zien => '(select toegang.is_systeem()) or gi_id = (select toegang.bereik_gi())',
  schrijven => '(select toegang.is_systeem()) or (select toegang.mag(''TEAM'')) and gi_id = (select toegang.eigen_gi())',
  daden => 'insert update');
call databank.neem_af('update on jeugdbeschermers.afwezigheid');
call databank.sta_toe('grant update (tot, ingetrokken) on jeugdbeschermers.afwezigheid');
call databank.bescherm('jeugdbeschermers.werkerwijziging',
  zien => '(select toegang.mag(''TEAM'')) and gi_id = (select toegang.eigen_gi())', schrijven => 'false', daden => '');
call databank.blijft('jeugdbeschermers.werkerwijziging');

create table jeugdbeschermers.risicoklasse (
  id bigint generated always as identity primary key,
  dossier_id bigint not null references dossier.dossier,
  klasse text not null check (klasse in ('hoog', 'midden', 'laag')),
  reden databank.reden,
  door text not null,
  op timestamptz not null
);
comment on table jeugdbeschermers.risicoklasse is 'append-only; until somebody judged it, a child counts as hoog';
comment on column jeugdbeschermers.risicoklasse.reden is 'why it is so dangerous; null: chosen in a list of many, where nobody is asked';
create index risicoklasse_dossier on jeugdbeschermers.risicoklasse (dossier_id, id desc);
call dossier.bescherm_bij('jeugdbeschermers.risicoklasse', 'VASTLEGGEN');

create function jeugdbeschermers.namen_bij(gevraagd bigint, mensen text[])
  returns table (wie text, naam text, is_enig boolean) language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select j.wie, j.naam, not exists (
    select from jeugdbeschermers.jeugdbeschermer a
    where a.gi_id = j.gi_id and a.wie <> j.wie and lower(a.naam) = lower(j.naam))
  from dossier.dossier d join jeugdbeschermers.jeugdbeschermer j on j.gi_id = d.gi_id
  where d.id = gevraagd and j.wie = any (mensen) and dossier.mag_zien(gevraagd)
$$;
comment on function jeugdbeschermers.namen_bij is
  'the workers of the GI in charge by name, for whoever sees the dossier: also who works for the jeugdregio must know whom to call';
call databank.sta_toe('grant execute on function jeugdbeschermers.namen_bij(bigint, text[])');
create table jeugdbeschermers.voorstel (
  id bigint generated always as identity primary key,
  gi_id int not null references organisaties.gi,
  van text,
  kenmerk text not null,
  deel int not null default 0 check (deel between 0 and 100),
  door text not null
);
comment on table jeugdbeschermers.voorstel is 'who could take which child, as a task computes it; of each question the last one only';
comment on column jeugdbeschermers.voorstel.van is 'whose children; null: those whom nobody has';
comment on column jeugdbeschermers.voorstel.kenmerk is 'of the children, the team and the day: another one means that the proposal is old';
comment on column jeugdbeschermers.voorstel.deel is 'how far it is, in percent; 100: it is there';
create index voorstel_gi on jeugdbeschermers.voorstel (gi_id, van, id desc);
call databank.bescherm('jeugdbeschermers.voorstel',
  zien => '(select toegang.is_systeem()) or (select toegang.mag(''TEAM'')) and gi_id = (select toegang.eigen_gi())',
  schrijven => '(select toegang.is_systeem()) or (select toegang.mag(''TEAM'')) and gi_id = (select toegang.eigen_gi())',
  daden => 'insert update delete');

create table jeugdbeschermers.voorstelregel (
  voorstel_id bigint not null references jeugdbeschermers.voorstel on delete cascade,
  nummer text not null,
  wie text,
  redenen text[] not null,
  primary key (voorstel_id, nummer)
);
comment on column jeugdbeschermers.voorstelregel.redenen is 'keys of sentences; those that speak against it begin with -';
call databank.bescherm('jeugdbeschermers.voorstelregel',
  zien => 'exists (select from jeugdbeschermers.voorstel v where v.id = voorstel_id)',
  schrijven => 'exists (select from jeugdbeschermers.voorstel v where v.id = voorstel_id)',
  daden => 'insert update delete');

create table jeugdbeschermers.gepland (
  id bigint generated always as identity primary key,
  gi_id int not null references organisaties.gi,
  van text not null,
  reden text not null,
  op date not null,
  formulier uuid not null unique,
  door text not null,
  gepland_op timestamptz not null,
  afgesloten_op timestamptz
);
comment on table jeugdbeschermers.gepland is 'a transfer of children that counts from a day to come; a human records it on that day';
comment on column jeugdbeschermers.gepland.afgesloten_op is 'recorded, or withdrawn; null: still to come';
create index gepland_gi on jeugdbeschermers.gepland (gi_id, op) where afgesloten_op is null;
call databank.bescherm('jeugdbeschermers.gepland',
  zien => '(select toegang.mag(''TEAM'')) and gi_id = (select toegang.eigen_gi())',
  schrijven => '(select toegang.mag(''TEAM'')) and gi_id = (select toegang.eigen_gi()) and door = (select databank.pas())',
  daden => 'insert');
drop trigger blijft on jeugdbeschermers.gepland;
create policy afsluiten on jeugdbeschermers.gepland for update
  using ((select toegang.mag('TEAM')) and gi_id = (select toegang.eigen_gi()));
call databank.sta_toe('grant update (afgesloten_op) on jeugdbeschermers.gepland');

create table jeugdbeschermers.gepland_kind (
  gepland_id bigint not null references jeugdbeschermers.gepland,
  nummer text not null,
  wie text not null,
  primary key (gepland_id, nummer)
);
comment on table jeugdbeschermers.gepland_kind is 'append-only: which child goes to whom';
call databank.bescherm('jeugdbeschermers.gepland_kind',
  zien => 'exists (select from jeugdbeschermers.gepland g where g.id = gepland_id)',
  schrijven => 'exists (select from jeugdbeschermers.gepland g where g.id = gepland_id)', daden => 'insert');
