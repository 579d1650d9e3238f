-- How many children there are, so that a page of a GI or jeugdregio need not count through all of them.
create table caseload (
  id bigint generated always as identity primary key,
  gi text,
  wie text,
  kinderen int not null
);
comment on table caseload is
  'differences: their sum for a worker (null: nobody) is the number of rows of aandacht. Only added to, so that nobody who records waits for another; put together every night';
create index caseload_gi on caseload (gi, wie) include (kinderen);

create table kindertal (
  id bigint generated always as identity primary key,
  gi text,
  jeugdregio text,
  zonder boolean not null,
  kinderen int not null
);
comment on table kindertal is 'as caseload: the children of whom something is due on a day, per GI and jeugdregio';
comment on column kindertal.zonder is 'without fixed jeugdbeschermer';
create index kindertal_gi on kindertal (gi, zonder) include (jeugdregio, kinderen);
create index kindertal_regio on kindertal (jeugdregio, zonder) include (gi, kinderen);

insert into caseload (gi, wie, kinderen) select gi, wie, count(*) from aandacht group by gi, wie;
insert into kindertal (gi, jeugdregio, zonder, kinderen)
select gi, jeugdregio, wie is null, count(*) from aandacht
where uiterlijk is not null group by gi, jeugdregio, wie is null;

create function tel_kind(kind aandacht, verschil int) returns void
  language sql security definer set search_path = public, pg_temp as $$
  insert into caseload (gi, wie, kinderen) values (kind.gi, kind.wie, verschil);
  insert into kindertal (gi, jeugdregio, zonder, kinderen)
  select kind.gi, kind.jeugdregio, kind.wie is null, verschil where kind.uiterlijk is not null;
$$;
revoke execute on function tel_kind(aandacht, int) from public;

create function tel_aandacht() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    perform tel_kind(old, -1);
  end if;
  if tg_op <> 'DELETE' then
    perform tel_kind(new, 1);
  end if;
  return null;
end $$;
create trigger aandacht_telt after insert or delete on aandacht
  for each row execute function tel_aandacht();
create trigger aandacht_telt_anders after update on aandacht for each row
  when ((old.gi, old.jeugdregio, old.wie, old.uiterlijk is null)
    is distinct from (new.gi, new.jeugdregio, new.wie, new.uiterlijk is null))
  execute function tel_aandacht();

create function tel_samen() returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if pas_rol() is distinct from 'SYSTEEM' then
    raise exception 'alleen het product zelf telt samen';
  end if;
  with oud as (delete from caseload returning *)
  insert into caseload (gi, wie, kinderen)
  select gi, wie, sum(kinderen) from oud group by gi, wie having sum(kinderen) <> 0;
  with oud as (delete from kindertal returning *)
  insert into kindertal (gi, jeugdregio, zonder, kinderen)
  select gi, jeugdregio, zonder, sum(kinderen) from oud
  group by gi, jeugdregio, zonder having sum(kinderen) <> 0;
end $$;
comment on function tel_samen is 'one line in the place of its differences; the sums stay';

alter table caseload enable row level security;
create policy caseload_zien on caseload for select using (
  (select bereik()) = 'alles' or gi = (select bereik_gi()));
alter table kindertal enable row level security;
create policy kindertal_zien on kindertal for select using (
  (select bereik()) = 'alles' or gi = (select bereik_gi()) or jeugdregio = (select bereik_regio()));

do $$
begin
  if exists (select from pg_roles where rolname = 'tijdig_app') then
    grant select on caseload, kindertal to tijdig_app;
    revoke execute on function tel_samen() from public;
    grant execute on function tel_samen() to tijdig_app;
  end if;
end $$;
