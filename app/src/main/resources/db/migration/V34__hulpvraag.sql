-- What the payer lists: one row for each help that was determined, so that who waits longest is found at once.
create table hulpvraag (
  dossier_id bigint not null references dossier,
  hulp text not null,
  gemeente text,
  vorm text,
  bepaald_op date not null,
  gestart_op date,
  primary key (dossier_id, hulp)
);
comment on table hulpvraag is 'follows from the facts, as klok does';
comment on column hulpvraag.gestart_op is 'first real start or bridging help; null: not started';
create index hulpvraag_gemeente on hulpvraag (gemeente, (gestart_op is not null), bepaald_op, dossier_id, hulp);

insert into hulpvraag (dossier_id, hulp, gemeente, vorm, bepaald_op, gestart_op)
select distinct on (d.id, b.gegevens ->> 'hulp')
       d.id, b.gegevens ->> 'hulp', d.gemeente, b.gegevens ->> 'vorm', b.vroegst,
       (select min(s.vroegst) from gebeurtenis s
        where s.dossier_id = d.id and s.soort = 'hulp_gestart'
          and s.gegevens ->> 'hulp' = b.gegevens ->> 'hulp'
          and not s.ingetrokken and not exists (
            select from gebeurtenis v where v.dossier_id = d.id and v.vervangt = s.volgnummer))
from dossier d
join gebeurtenis b on b.dossier_id = d.id and b.soort = 'hulp_bepaald' and not b.ingetrokken
where d.bron = 'register'
  and not exists (select from gebeurtenis v where v.dossier_id = d.id and v.vervangt = b.volgnummer)
order by d.id, b.gegevens ->> 'hulp', b.vroegst;

alter table hulpvraag enable row level security;
create policy hulpvraag_zien on hulpvraag for select using (
  (select bereik()) = 'alles' or exists (select from dossier d where d.id = dossier_id));
create policy hulpvraag_zetten on hulpvraag for insert with check (
  (select mag_vastleggen())
  and ((select bereik()) = 'alles' or exists (select from dossier d where d.id = dossier_id)));
create policy hulpvraag_bijwerken on hulpvraag for update using (
  (select mag_vastleggen())
  and ((select bereik()) = 'alles' or exists (select from dossier d where d.id = dossier_id)));
create policy hulpvraag_vervangen on hulpvraag for delete using (
  (select mag_vastleggen())
  and ((select bereik()) = 'alles' or exists (select from dossier d where d.id = dossier_id)));

-- What the payer sees (001:1586-1591): form, start and cost; no reasons, no findings, no names.
create or replace view hulpverzoek with (security_barrier) as
  select d.nummer, h.hulp, h.vorm, h.bepaald_op, h.gestart_op, t.bedrag, t.eenheid,
         h.gemeente, h.dossier_id as volgorde
  from hulpvraag h
  join dossier d on d.id = h.dossier_id
  left join tarief t on t.vorm = h.vorm
  where h.gemeente = (select bereik_gemeente());

-- "offset 0" keeps the question at the few rows that are asked for; without it all dossiers are read first.
alter policy gebeurtenis_zien on gebeurtenis using (
  (select bereik()) = 'alles' or exists (select from dossier d where d.id = dossier_id offset 0));
alter policy koppeling_zien on koppeling using (
  (select bereik()) = 'alles' or gi = (select bereik_gi())
  or exists (select from dossier d where d.id = dossier_id offset 0));

do $$
begin
  if exists (select from pg_roles where rolname = 'tijdig_app') then
    grant select, insert, update, delete on hulpvraag to tijdig_app;
  end if;
end $$;
