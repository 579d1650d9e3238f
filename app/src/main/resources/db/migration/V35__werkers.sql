-- The team manager says who works here, who is away and who leaves; what it said before stays readable.
create table werkerwijziging (
  id bigint generated always as identity primary key,
  gi text not null,
  wie text not null,
  tabel text not null,
  was jsonb not null,
  door text,
  op timestamptz not null
);
comment on table werkerwijziging is 'append-only, written by the triggers: a worker or an absence as it was before it changed';
comment on column werkerwijziging.door is 'null: the owner of the tables';
create index werkerwijziging_wie on werkerwijziging (gi, wie, id desc);

alter table afwezigheid add column ingetrokken boolean not null default false;
comment on column afwezigheid.ingetrokken is 'it did not happen';
drop index afwezigheid_wie;
create index afwezigheid_wie on afwezigheid (gi, wie, vanaf desc, id desc);

create function bewaar_wat_er_stond() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  insert into werkerwijziging (gi, wie, tabel, was, door, op)
    values (old.gi, old.wie, tg_table_name, to_jsonb(old), pas_naam(), clock_timestamp());
  return new;
end $$;
create trigger jeugdbeschermer_bewaart before update on jeugdbeschermer
  for each row when (old.* is distinct from new.*) execute function bewaar_wat_er_stond();
create trigger afwezigheid_bewaart before update on afwezigheid
  for each row when (old.* is distinct from new.*) execute function bewaar_wat_er_stond();
create trigger werkerwijziging_blijft before update or delete or truncate on werkerwijziging
  for each statement execute function weiger_elke_wijziging();

alter table werkerwijziging enable row level security;
create policy werkerwijziging_zien on werkerwijziging for select using (
  (select pas_rol()) = 'TEAMMANAGER' and gi = (select eigen_gi()));
create policy jeugdbeschermer_wijzigen on jeugdbeschermer for update using (
  (select pas_rol()) = 'TEAMMANAGER' and gi = (select eigen_gi()));
create policy afwezigheid_wijzigen on afwezigheid for update using (
  (select pas_rol()) = 'TEAMMANAGER' and gi = (select eigen_gi()));

do $$
begin
  if exists (select from pg_roles where rolname = 'tijdig_app') then
    grant select on werkerwijziging to tijdig_app;
    grant update (naam, jeugdregio, expertise, netto_uren, registratie_tot, tot) on jeugdbeschermer
      to tijdig_app;
    grant update (tot, ingetrokken) on afwezigheid to tijdig_app;
    revoke execute on function bewaar_wat_er_stond() from public;
  end if;
end $$;
