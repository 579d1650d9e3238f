-- Who waits, for what, how risky that is, and who keeps an eye on safety meanwhile.
call databank.maak_schema('wachtlijst');

create domain wachtlijst.verhaal as text
  check (length(value) between 1 and 2000 and not databank.bevat_bsn(value));

create table wachtlijst.wacht (
  dossier_id bigint not null references dossier.dossier,
  soort text not null check (soort in ('jeugdbeschermer', 'hulp')),
  hulp text collate "C" not null default '',
  vorm text,
  gi_id int,
  jeugdregio text,
  trap smallint not null,
  sinds date not null,
  primary key (dossier_id, soort, hulp)
);
comment on table wachtlijst.wacht is 'one row for each thing that a child waits for; follows from the facts';
comment on column wachtlijst.wacht.hulp is 'which help of the dossier; empty: the wait for a jeugdbeschermer';
comment on column wachtlijst.wacht.trap is '0 grijp nu in, 1 nobody judged the risk, 2 hoog, 3 midden, 4 laag; what the list is ordered by before all else';
create index wacht_gi on wachtlijst.wacht (gi_id, soort, trap, sinds, dossier_id, hulp) include (jeugdregio);
create index wacht_regio on wachtlijst.wacht (jeugdregio, soort, trap, sinds, dossier_id, hulp) include (gi_id);
create index wacht_alles on wachtlijst.wacht (soort, trap, sinds, dossier_id, hulp) include (gi_id, jeugdregio);
call dossier.bescherm_lijst('wachtlijst.wacht');

-- What is watched while a child waits. Read by who has the right VEILIGHEID: a payer or mediator does not need the findings.
create procedure wachtlijst.bescherm_veiligheid(tabel regclass) language plpgsql as $$
begin
  call databank.bescherm(tabel,
    zien => '(select toegang.mag(''VEILIGHEID'')) and (' || dossier.van_zichtbaar('dossier_id') || ')',
    schrijven => '(select toegang.mag(''VEILIGHEID'')) and (select toegang.mag(''BEGELEIDINGSFEITEN''))
      and door = (select databank.pas()) and ' || dossier.van_eigen('dossier_id'),
    daden => 'insert');
end $$;

create table wachtlijst.afspraak (
  id bigint generated always as identity primary key,
  dossier_id bigint not null references dossier.dossier,
  dagen int check (dagen between 1 and 90),
  wie text,
  vanaf date not null,
  wat wachtlijst.verhaal not null,
  door text not null,
  op timestamptz not null,
  check ((dagen is null) = (wie is null))
);
comment on table wachtlijst.afspraak is 'append-only: how often somebody looks whether the child is safe, and who; the last line holds';
comment on column wachtlijst.afspraak.dagen is 'at least once in so many days; null: no more, and wat says why';
comment on column wachtlijst.afspraak.wie is 'the worker of the GI, by the name in facts';
create index afspraak_dossier on wachtlijst.afspraak (dossier_id, id desc);
call wachtlijst.bescherm_veiligheid('wachtlijst.afspraak');

create table wachtlijst.controle (
  id bigint generated always as identity primary key,
  dossier_id bigint not null references dossier.dossier,
  dag date not null,
  uitkomst text not null check (uitkomst in ('veilig', 'zorgen')),
  bevinding wachtlijst.verhaal not null,
  door text not null,
  op timestamptz not null
);
comment on table wachtlijst.controle is 'append-only: somebody looked whether the child is safe';
create index controle_dossier on wachtlijst.controle (dossier_id, dag desc, id desc);
call wachtlijst.bescherm_veiligheid('wachtlijst.controle');

create table wachtlijst.ingreep (
  id bigint generated always as identity primary key,
  dossier_id bigint not null references dossier.dossier,
  wat wachtlijst.verhaal not null,
  eigenaar text not null,
  door text not null,
  op timestamptz not null
);
comment on table wachtlijst.ingreep is 'append-only: something happened, so that the child waits no longer: somebody intervenes now';
comment on column wachtlijst.ingreep.eigenaar is 'the worker of the GI who intervenes, by the name in facts';
create index ingreep_dossier on wachtlijst.ingreep (dossier_id, id desc);
call wachtlijst.bescherm_veiligheid('wachtlijst.ingreep');

create table wachtlijst.ingreep_einde (
  id bigint generated always as identity primary key,
  dossier_id bigint not null references dossier.dossier,
  tot_id bigint not null references wachtlijst.ingreep,
  gedaan wachtlijst.verhaal not null,
  door text not null,
  op timestamptz not null
);
comment on table wachtlijst.ingreep_einde is 'append-only: what was done, and that the child is safe enough to wait again or waits no more';
comment on column wachtlijst.ingreep_einde.tot_id is 'the last ingreep that was known: one that was reported meanwhile stays open';
create index ingreep_einde_dossier on wachtlijst.ingreep_einde (dossier_id, tot_id);
call wachtlijst.bescherm_veiligheid('wachtlijst.ingreep_einde');

create view wachtlijst.ingreep_nu with (security_invoker = true) as
  select i.dossier_id, i.id, i.wat, i.eigenaar, i.door, i.op,
         (select min(b.op) from wachtlijst.ingreep b where b.dossier_id = i.dossier_id and b.id > coalesce(
           (select max(e.tot_id) from wachtlijst.ingreep_einde e where e.dossier_id = i.dossier_id), 0)) as sinds
  from wachtlijst.ingreep i
  where not exists (select from wachtlijst.ingreep_einde e where e.dossier_id = i.dossier_id and e.tot_id >= i.id)
    and not exists (select from wachtlijst.ingreep later where later.dossier_id = i.dossier_id and later.id > i.id);
comment on view wachtlijst.ingreep_nu is 'of each child in which somebody intervenes now the last report, and since when';
call databank.sta_toe('grant select on wachtlijst.ingreep_nu');

-- The step of a child on the list is put right by whatever it follows from, in the same transaction.
create function wachtlijst.trap_van(gevraagd bigint) returns smallint language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select case
    when exists (select from wachtlijst.ingreep_nu i where i.dossier_id = gevraagd) then 0
    else case (select r.klasse from jeugdbeschermers.risicoklasse r where r.dossier_id = gevraagd order by r.id desc limit 1)
      when 'hoog' then 2 when 'midden' then 3 when 'laag' then 4 else 1 end
    end::smallint
$$;

create function wachtlijst.neem_trap() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  new.trap := wachtlijst.trap_van(new.dossier_id);
  return new;
end $$;
create trigger trap before insert on wachtlijst.wacht for each row execute function wachtlijst.neem_trap();

create function wachtlijst.zet_trap() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update wachtlijst.wacht w set trap = t.trap
  from (select wachtlijst.trap_van(new.dossier_id) as trap) t
  where w.dossier_id = new.dossier_id and w.trap <> t.trap;
  return null;
end $$;
create trigger wachtlijst_hoort_het after insert on jeugdbeschermers.risicoklasse
  for each row execute function wachtlijst.zet_trap();
create trigger zet_trap after insert on wachtlijst.ingreep for each row execute function wachtlijst.zet_trap();
create trigger zet_trap after insert on wachtlijst.ingreep_einde for each row execute function wachtlijst.zet_trap();

create function wachtlijst.volg_het_dossier() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  update wachtlijst.wacht set gi_id = new.gi_id, jeugdregio = new.jeugdregio where dossier_id = new.id;
  update wachtlijst.gemis set gi_id = new.gi_id, jeugdregio = new.jeugdregio where dossier_id = new.id;
  return null;
end $$;
create trigger wachtlijst_volgt_het_dossier after update of gi_id, jeugdregio on dossier.dossier
  for each row execute function wachtlijst.volg_het_dossier();

create function wachtlijst.plaats_van(gevraagd bigint, welke text, voor text) returns bigint language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select count(*) + 1 from wachtlijst.wacht ik join wachtlijst.wacht ander
    on ander.gi_id = ik.gi_id and ander.soort = ik.soort
    and (ander.trap, ander.sinds, ander.dossier_id, ander.hulp) < (ik.trap, ik.sinds, ik.dossier_id, ik.hulp)
  where ik.dossier_id = gevraagd and ik.soort = welke and ik.hulp = voor and dossier.mag_zien(gevraagd)
$$;
comment on function wachtlijst.plaats_van is 'the place on the whole list of the GI, also for who sees only some of its children';
call databank.sta_toe('grant execute on function wachtlijst.plaats_van(bigint, text, text)');

create table wachtlijst.gemis (
  dossier_id bigint not null references dossier.dossier,
  hulp text collate "C" not null,
  gi_id int,
  jeugdregio text,
  categorie text not null,
  oude_telling boolean not null,
  sinds date not null,
  primary key (dossier_id, hulp)
);
comment on table wachtlijst.gemis is 'the inventory of who waits for help (004:302-325), also who a count does not see; follows from the facts and the day';
comment on column wachtlijst.gemis.hulp is 'which help of the dossier; empty: none was determined';
comment on column wachtlijst.gemis.oude_telling is 'seen by a count of who waits longer than three months, off the list at the intake';
create index gemis_gi on wachtlijst.gemis (gi_id, sinds, dossier_id, hulp) include (jeugdregio, categorie, oude_telling);
create index gemis_regio on wachtlijst.gemis (jeugdregio, sinds, dossier_id, hulp) include (gi_id, categorie, oude_telling);
create index gemis_alles on wachtlijst.gemis (sinds, dossier_id, hulp) include (gi_id, jeugdregio, categorie, oude_telling);
call dossier.bescherm_lijst('wachtlijst.gemis');

-- By which answers a GI puts a child in a class.
create table wachtlijst.beslistabel (
  id bigint generated always as identity primary key,
  gi_id int not null references organisaties.gi,
  factoren text not null check (length(factoren) between 3 and 4000),
  regels text not null check (length(regels) between 3 and 4000),
  door text not null,
  op timestamptz not null
);
comment on table wachtlijst.beslistabel is 'append-only: each version of the decision table of a GI, as it was typed';
create index beslistabel_gi on wachtlijst.beslistabel (gi_id, id desc);
call databank.bescherm('wachtlijst.beslistabel',
  zien => '(select toegang.mag(''VEILIGHEID'')) and gi_id = (select toegang.eigen_gi())',
  schrijven => '(select toegang.mag(''RISICOTABEL'')) and gi_id = (select toegang.eigen_gi()) and door = (select databank.pas())',
  daden => 'insert');

create table wachtlijst.beslistabel_vastgesteld (
  tabel_id bigint primary key references wachtlijst.beslistabel,
  gi_id int not null references organisaties.gi,
  door text not null,
  op timestamptz not null
);
comment on table wachtlijst.beslistabel_vastgesteld is 'append-only: from then on this version counts; approved by somebody else than who made it';
call databank.bescherm('wachtlijst.beslistabel_vastgesteld',
  zien => '(select toegang.mag(''VEILIGHEID'')) and gi_id = (select toegang.eigen_gi())',
  schrijven => '(select toegang.mag(''RISICOTABEL'')) and gi_id = (select toegang.eigen_gi()) and door = (select databank.pas())
    and exists (select from wachtlijst.beslistabel b where b.id = tabel_id and b.gi_id = beslistabel_vastgesteld.gi_id
      and b.door <> (select databank.pas()))',
  daden => 'insert');

create table wachtlijst.inschatting (
  id bigint generated always as identity primary key,
  dossier_id bigint not null references dossier.dossier,
  tabel_id bigint not null references wachtlijst.beslistabel,
  risicoklasse_id bigint not null references jeugdbeschermers.risicoklasse,
  vragen text[] not null,
  antwoorden text[] not null check (cardinality(antwoorden) = cardinality(vragen)),
  door text not null,
  op timestamptz not null
);
comment on table wachtlijst.inschatting is 'append-only: what was answered about a child, and the class that the table made of it';
create index inschatting_dossier on wachtlijst.inschatting (dossier_id, id desc);
create index inschatting_klasse on wachtlijst.inschatting (risicoklasse_id);
call wachtlijst.bescherm_veiligheid('wachtlijst.inschatting');

create table wachtlijst.brief (
  id bigint generated always as identity primary key,
  dossier_id bigint not null references dossier.dossier,
  contact text not null,
  contactnaam text not null,
  telefoon text not null check (telefoon ~ '^[0-9+() -]{10,25}$'),
  verwacht date not null,
  klasse text not null check (klasse in ('hoog', 'midden', 'laag')),
  rechten wachtlijst.verhaal not null,
  klacht wachtlijst.verhaal not null,
  door text not null,
  op timestamptz not null
);
comment on table wachtlijst.brief is 'append-only: letters to parents as they were sent; one that lacks something does not exist';
comment on column wachtlijst.brief.verwacht is 'the day on which a jeugdbeschermer was promised';
create index brief_dossier on wachtlijst.brief (dossier_id, id desc);
call wachtlijst.bescherm_veiligheid('wachtlijst.brief');

-- Waits that hold each other up.
create table wachtlijst.blokkade (
  id bigint generated always as identity primary key,
  dossier_id bigint not null references dossier.dossier,
  hulp text collate "C" not null,
  door_hulp text collate "C",
  door_wat text check (length(door_wat) between 1 and 100 and not databank.bevat_bsn(door_wat)),
  door text not null,
  op timestamptz not null,
  check ((door_hulp is null) <> (door_wat is null)),
  check (hulp <> door_hulp)
);
comment on table wachtlijst.blokkade is 'append-only: this help cannot start before something else; a help that started or ended holds nothing up';
create index blokkade_dossier on wachtlijst.blokkade (dossier_id, id);
call dossier.bescherm_bij('wachtlijst.blokkade', 'HULPFEITEN');

create table wachtlijst.blokkade_opgelost (
  blokkade_id bigint primary key references wachtlijst.blokkade,
  dossier_id bigint not null references dossier.dossier,
  door text not null,
  op timestamptz not null
);
call dossier.bescherm_bij('wachtlijst.blokkade_opgelost', 'HULPFEITEN');

create view wachtlijst.blokkade_nu with (security_invoker = true) as
  select b.id, b.dossier_id, b.hulp, b.door_hulp, b.door_wat, b.door, b.op
  from wachtlijst.blokkade b
  join wachtlijst.wacht w on w.dossier_id = b.dossier_id and w.soort = 'hulp' and w.hulp = b.hulp
  where not exists (select from wachtlijst.blokkade_opgelost o where o.blokkade_id = b.id)
    and (b.door_hulp is null or exists (select from wachtlijst.wacht e
      where e.dossier_id = b.dossier_id and e.soort = 'hulp' and e.hulp = b.door_hulp));
comment on view wachtlijst.blokkade_nu is 'what still holds a waiting help up';
call databank.sta_toe('grant select on wachtlijst.blokkade_nu');
