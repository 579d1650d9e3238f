create table bewaarstop (
  id bigint generated always as identity primary key,
  dossier_id bigint not null references dossier,
  reden text not null check (length(reden) between 10 and 500 and not bevat_bsn(reden)),
  door text not null,
  op timestamptz not null
);
comment on table bewaarstop is 'append-only: this dossier may not be destroyed, whatever its term';
create index bewaarstop_dossier on bewaarstop (dossier_id);

create table bewaarstop_opgeheven (
  bewaarstop_id bigint primary key references bewaarstop,
  reden text not null check (length(reden) between 10 and 500 and not bevat_bsn(reden)),
  door text not null,
  op timestamptz not null
);
comment on table bewaarstop_opgeheven is 'append-only: lifted, by somebody else than who set it';

create table bewaarronde (
  id bigint generated always as identity primary key,
  peildatum date not null,
  op timestamptz not null,
  door text not null,
  blijft int not null,
  mag_weg int not null,
  niet_te_beoordelen int not null,
  vastgehouden int not null,
  logregels bigint not null
);
comment on table bewaarronde is 'append-only: all dossiers were held against their terms; counts only';
comment on column bewaarronde.logregels is 'lines of the inzagelog past their shortest term';

create table vernietigingslijst (
  nummer text primary key,
  dossier_id bigint not null references dossier
);
comment on table vernietigingslijst is 'what may be destroyed since the last bewaarronde; no day, which would tell a birthday';

alter table bewaarstop enable row level security;
create policy bewaarstop_zien on bewaarstop for select using (
  exists (select from dossier d where d.id = dossier_id));
create policy bewaarstop_zetten on bewaarstop for insert with check (
  (select pas_rol()) = 'TEAMMANAGER' and door = (select pas_naam())
  and exists (select from dossier d
    where d.id = dossier_id and d.bron = 'register' and d.gi = (select bereik_gi())));
alter table bewaarstop_opgeheven enable row level security;
create policy bewaarstop_opgeheven_zien on bewaarstop_opgeheven for select using (
  exists (select from bewaarstop b where b.id = bewaarstop_id));
create policy bewaarstop_opheffen on bewaarstop_opgeheven for insert with check (
  (select pas_rol()) in ('TEAMMANAGER', 'INSPECTEUR') and door = (select pas_naam())
  and exists (select from bewaarstop b join dossier d on d.id = b.dossier_id
    where b.id = bewaarstop_id and b.door <> (select pas_naam())
      and ((select bereik()) = 'alles' or d.gi = (select bereik_gi()))));

create function ziet_bewaring() returns boolean language sql stable as $$
  select coalesce(pas_rol() in ('SYSTEEM', 'BEHEERDER', 'INSPECTEUR'), false)
$$;
alter table bewaarronde enable row level security;
create policy bewaarronde_zien on bewaarronde for select using ((select ziet_bewaring()));
create policy bewaarronde_opnemen on bewaarronde for insert with check ((select pas_rol()) = 'SYSTEEM');
alter table vernietigingslijst enable row level security;
create policy vernietigingslijst_zien on vernietigingslijst for select using ((select ziet_bewaring()));
create policy vernietigingslijst_opnemen on vernietigingslijst for insert with check (
  (select pas_rol()) = 'SYSTEEM');
create policy vernietigingslijst_vervangen on vernietigingslijst for delete using (
  (select pas_rol()) = 'SYSTEEM');

-- As db-scheduler has it: a task is claimed once, on however many nodes.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);

do $$
begin
  if exists (select from pg_roles where rolname = 'tijdig_app') then
    grant select, insert on bewaarstop, bewaarstop_opgeheven, bewaarronde to tijdig_app;
    grant select, insert, delete on vernietigingslijst to tijdig_app;
    grant select, insert, update, delete on scheduled_tasks to tijdig_app;
    grant usage on all sequences in schema public to tijdig_app;
  end if;
end $$;
