-- GI's with dated names, certificates and instroomstops; each register only grows.
create table organisaties.gi (
  id int generated always as identity primary key,
  fictief boolean not null
);
alter table toegang.gebruiker add foreign key (gi_id) references organisaties.gi;

create table organisaties.gi_naam (
  id int generated always as identity primary key,
  gi_id int not null references organisaties.gi,
  naam text not null check (length(naam) between 2 and 100),
  vanaf date not null
);
comment on table organisaties.gi_naam is 'append-only: what a GI is called, and from which day; the last one counts';
create index gi_naam_gi on organisaties.gi_naam (gi_id, vanaf desc, id desc);
create index gi_naam_naam on organisaties.gi_naam (lower(naam));

create view organisaties.gi_nu with (security_invoker) as
  select distinct on (n.gi_id) n.gi_id as id, n.naam, g.fictief
  from organisaties.gi_naam n join organisaties.gi g on g.id = n.gi_id
  order by n.gi_id, n.vanaf desc, n.id desc;
comment on view organisaties.gi_nu is 'each GI under the name it has now';
call databank.sta_toe('grant select on organisaties.gi_nu');

create table organisaties.certificaat (
  id bigint generated always as identity primary key,
  gi_id int not null references organisaties.gi,
  vanaf date,
  tot_en_met date,
  vervangt bigint unique,
  reden databank.reden check (length(reden) >= 10),
  opdracht uuid unique,
  door text not null default databank.pas(),
  op timestamptz not null default clock_timestamp(),
  unique (id, gi_id),
  foreign key (vervangt, gi_id) references organisaties.certificaat (id, gi_id),
  check (vanaf <= tot_en_met),
  check ((vanaf is null) = (tot_en_met is null)),
  check (vanaf is not null or vervangt is not null),
  check ((vervangt is null) = (reden is null))
);
comment on table organisaties.certificaat is 'append-only: a period, both days included; what was valid on an earlier day stays';
comment on column organisaties.certificaat.vervangt is 'the line that this one comes in the place of: withdrawn early, or entered wrongly';
comment on column organisaties.certificaat.vanaf is 'null: the line that this one replaces never counted';
comment on column organisaties.certificaat.opdracht is 'of the form; sent twice it is stored once';
create index certificaat_gi on organisaties.certificaat (gi_id, id);

create view organisaties.geldend_certificaat with (security_invoker) as
  select c.id, c.gi_id, c.vanaf, c.tot_en_met from organisaties.certificaat c
  where c.vanaf is not null and not exists (select from organisaties.certificaat v where v.vervangt = c.id);
comment on view organisaties.geldend_certificaat is 'the periods that count: no other line came in their place';
call databank.sta_toe('grant select on organisaties.geldend_certificaat');

create table organisaties.instroomstop (
  id bigint generated always as identity primary key,
  gi_id int not null references organisaties.gi,
  jeugdregio text references organisaties.jeugdregio,
  vanaf date not null,
  tot date,
  instroomorganisatie text not null check (length(instroomorganisatie) between 2 and 100),
  opdracht uuid unique,
  door text not null default databank.pas(),
  op timestamptz not null default clock_timestamp(),
  check (tot is null or tot >= vanaf)
);
comment on table organisaties.instroomstop is 'append-only: a GI takes up no new children; the instroomorganisatie owns them meanwhile';
comment on column organisaties.instroomstop.tot is 'last day as it was known at the start; later: instroomstop_einde';
create index instroomstop_gi on organisaties.instroomstop (gi_id, id);

create table organisaties.instroomstop_einde (
  id bigint generated always as identity primary key,
  instroomstop_id bigint not null references organisaties.instroomstop,
  tot date,
  opdracht uuid unique,
  door text not null default databank.pas(),
  op timestamptz not null default clock_timestamp()
);
comment on table organisaties.instroomstop_einde is 'append-only: the last line of a stop counts';
comment on column organisaties.instroomstop_einde.tot is 'last day of the stop; null: the stop was a mistake and never held';
create index instroomstop_einde_stop on organisaties.instroomstop_einde (instroomstop_id, id);

create view organisaties.instroomstop_nu with (security_invoker) as
  select s.id, s.gi_id, s.jeugdregio, s.vanaf, case when e.id is null then s.tot else e.tot end as tot,
         e.id is not null and e.tot is null as vervallen, s.instroomorganisatie, s.door, s.op
  from organisaties.instroomstop s
  left join lateral (select id, tot from organisaties.instroomstop_einde where instroomstop_id = s.id
                     order by id desc limit 1) e on true;
comment on view organisaties.instroomstop_nu is 'each instroomstop with the last day that is known now';
call databank.sta_toe('grant select on organisaties.instroomstop_nu');

call databank.bescherm('organisaties.gi', zien => 'true',
  schrijven => '(select toegang.is_systeem())', daden => 'insert');
call databank.bescherm('organisaties.gi_naam', zien => 'true',
  schrijven => '(select toegang.is_systeem())', daden => 'insert');
call databank.bescherm('organisaties.certificaat', zien => 'true',
  schrijven => '(select toegang.mag(''ORGANISATIES'')) and door = (select databank.pas())', daden => 'insert');
call databank.bescherm('organisaties.instroomstop', zien => 'true',
  schrijven => 'door = (select databank.pas()) and ((select toegang.is_systeem())
    or (select toegang.mag(''TEAM'')) and gi_id = (select toegang.eigen_gi()))', daden => 'insert');
call databank.bescherm('organisaties.instroomstop_einde', zien => 'true',
  schrijven => 'door = (select databank.pas()) and (select toegang.mag(''TEAM''))
    and exists (select from organisaties.instroomstop s where s.id = instroomstop_id
      and s.gi_id = (select toegang.eigen_gi()) and (instroomstop_einde.tot is null or instroomstop_einde.tot >= s.vanaf))',
  daden => 'insert');

create function organisaties.neem_gi_op(wat text, eerste date, laatste date, formulier uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  nieuw int;
begin
  if not toegang.mag('ORGANISATIES') then
    return false;
  end if;
  insert into organisaties.gi (fictief) values (false) returning id into nieuw;
  insert into organisaties.gi_naam (gi_id, naam, vanaf) values (nieuw, wat, eerste);
  insert into organisaties.certificaat (gi_id, vanaf, tot_en_met, opdracht) values (nieuw, eerste, laatste, formulier);
  return true;
end $$;
comment on function organisaties.neem_gi_op is 'a GI comes with its name and certificate, in the name of who takes it up; false: not for this role';
call databank.sta_toe('grant execute on function organisaties.neem_gi_op(text, date, date, uuid)');
