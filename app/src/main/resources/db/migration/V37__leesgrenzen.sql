-- Which dossiers were drawn stands apart, so that who does not see a dossier reads no number of it.
create table praktijktoets_dossier (
  casus_id bigint primary key references praktijktoets_casus,
  dossier text not null
);
comment on table praktijktoets_dossier is 'append-only: the dossier a case was taken from; an analist reads the case, not which child it is';
insert into praktijktoets_dossier (casus_id, dossier)
select id, dossier from praktijktoets_casus where dossier is not null;
create index praktijktoets_dossier_nummer on praktijktoets_dossier (dossier);
alter table praktijktoets_casus drop column dossier;

create trigger praktijktoets_dossier_blijft before update or delete or truncate
  on praktijktoets_dossier for each statement execute function weiger_elke_wijziging();
alter table praktijktoets_dossier enable row level security;
create policy praktijktoets_dossier_zien on praktijktoets_dossier for select using (
  (select ziet_toezicht()) and exists (select from dossier d where d.nummer = praktijktoets_dossier.dossier));
create policy praktijktoets_dossier_opnemen on praktijktoets_dossier for insert with check (
  (select mag_toetsen()));

-- What the payer sees (001:1586-1591): form, start and cost; no reasons, no findings, no names, no inner number.
drop view hulpverzoek;
create view hulpverzoek with (security_barrier) as
  select d.nummer, h.hulp, h.vorm, h.bepaald_op, h.gestart_op, t.bedrag, t.eenheid, h.gemeente
  from hulpvraag h
  join dossier d on d.id = h.dossier_id
  left join tarief t on t.vorm = h.vorm
  where h.gemeente = (select bereik_gemeente());
-- The planner looks into a view with a barrier apart from the order that is asked: it finds the gemeente here, and sorts.
drop index hulpvraag_gemeente;
create index hulpvraag_gemeente on hulpvraag (gemeente);

-- A login that failed is written by the product itself; a query that blanks its pass writes nothing.
alter policy inzage_schrijven on inzage with check (
  wie = (select pas_naam()) or (select pas_rol()) = 'SYSTEEM');

do $$
begin
  if exists (select from pg_roles where rolname = 'tijdig_app') then
    grant select, insert on praktijktoets_dossier to tijdig_app;
    grant select on hulpverzoek to tijdig_app;
  end if;
end $$;
