-- One narrow row for each child with a running measure: every worklist reads it, every count counts it.
create table aandacht (
  dossier_id bigint primary key references dossier,
  gi text,
  jeugdregio text,
  wie text,
  norm text,
  oordeel text,
  uiterlijk date
);
comment on table aandacht is 'follows from the facts, as klok does; also of a child of whom nothing is recorded';
comment on column aandacht.wie is 'the fixed jeugdbeschermer; null: there is none';
comment on column aandacht.norm is 'of the open clocks the one that is due first; null: nothing is open';

-- The columns that row-level security asks for stand in each index, so that a count reads no table.
create index aandacht_alles on aandacht (uiterlijk, dossier_id) include (gi, jeugdregio);
create index aandacht_gi on aandacht (gi, uiterlijk, dossier_id) include (jeugdregio, wie);
create index aandacht_regio on aandacht (jeugdregio, uiterlijk, dossier_id) include (gi);
create index aandacht_wie on aandacht (gi, wie, uiterlijk, dossier_id) include (jeugdregio);
create index aandacht_zonder on aandacht (gi, uiterlijk, dossier_id) include (jeugdregio) where wie is null;

insert into aandacht (dossier_id, gi, jeugdregio, wie, norm, oordeel, uiterlijk)
select d.id, d.gi, d.jeugdregio,
       (select p.wie from koppeling p where p.dossier_id = d.id and p.rol = 'vast'
        order by p.vanaf desc limit 1),
       k.norm, k.oordeel, k.uiterlijk_laatst
from dossier d left join klok k on k.dossier_id = d.id and k.is_eerste
where d.bron = 'register' and not exists (select from gebeurtenis e
  where e.dossier_id = d.id and e.soort = 'maatregel_beeindigd' and not e.ingetrokken
    and not exists (select from gebeurtenis v
      where v.dossier_id = d.id and v.vervangt = e.volgnummer));

alter table klok drop column is_eerste;
drop index klok_norm;
drop index klok_norm_gi;
drop index klok_norm_regio;
create index klok_open on klok (norm, uiterlijk_laatst, dossier_id)
  include (gi, jeugdregio, bron) where is_open and bron = 'register';
create index klok_open_gi on klok (gi, norm, uiterlijk_laatst, dossier_id)
  include (jeugdregio, bron) where is_open and bron = 'register';
create index klok_open_regio on klok (jeugdregio, norm, uiterlijk_laatst, dossier_id)
  include (gi, bron) where is_open and bron = 'register';
create index klok_oordeel on klok (norm, oordeel, uiterlijk_laatst, dossier_id)
  where bron = 'register';
create index klok_oordeel_gi on klok (gi, norm, oordeel, uiterlijk_laatst, dossier_id)
  where bron = 'register';
create index klok_oordeel_regio on klok (jeugdregio, norm, oordeel, uiterlijk_laatst, dossier_id)
  where bron = 'register';
create index dossier_gezin on dossier (gi, gezin) where gezin is not null;

alter table aandacht enable row level security;
create policy aandacht_zien on aandacht for select using (
  (select bereik()) = 'alles' or gi = (select bereik_gi()) or jeugdregio = (select bereik_regio())
  or dossier_id = any ((select eigen_dossiers())::bigint[]));
create policy aandacht_zetten on aandacht for insert with check (
  (select mag_vastleggen())
  and ((select bereik()) = 'alles' or exists (select from dossier d where d.id = dossier_id)));
create policy aandacht_bijwerken on aandacht for update using (
  (select mag_vastleggen())
  and ((select bereik()) = 'alles' or exists (select from dossier d where d.id = dossier_id)));
create policy aandacht_vervangen on aandacht for delete using (
  (select mag_vastleggen())
  and ((select bereik()) = 'alles' or exists (select from dossier d where d.id = dossier_id)));
-- A clock that stays as it was is not written, so clocks are put right instead of put anew.
drop policy klok_vervangen on klok;
create policy klok_bijwerken on klok for update using (
  (select mag_vastleggen())
  and ((select bereik()) = 'alles' or exists (select from dossier d where d.id = dossier_id)));

create or replace function draag_over(dossiernummer text, rechtbank date, naar text) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  zaak sluiting_zaak;
begin
  select z.* into zaak from sluiting_zaak z
  join sluiting s on s.id = z.sluiting_id
  join dossier d on d.id = z.dossier_id and d.gi = s.gi
  where d.nummer = dossiernummer and rechtbank >= s.vanaf and naar <> s.gi
    and (pas_rol() = 'SYSTEEM' or pas_rol() = 'TEAMMANAGER' and eigen_gi() = s.gi)
    and exists (select from gi where naam = naar
      and rechtbank between certificaat_vanaf and certificaat_tot);
  if zaak.dossier_id is null then
    return false;
  end if;
  insert into overgang (dossier_id, sluiting_id, rechtbank_op, naar_gi, door, op)
    values (zaak.dossier_id, zaak.sluiting_id, rechtbank, naar, pas_naam(), clock_timestamp());
  update dossier set gi = naar where id = zaak.dossier_id;
  update klok set gi = naar where dossier_id = zaak.dossier_id;
  update aandacht set gi = naar where dossier_id = zaak.dossier_id;
  update koppeling set gi = naar where dossier_id = zaak.dossier_id;
  update overdracht set gi = naar where dossier_id = zaak.dossier_id;
  return true;
end $$;

do $$
begin
  if exists (select from pg_roles where rolname = 'tijdig_app') then
    grant select, insert, update, delete on aandacht to tijdig_app;
    grant update on klok to tijdig_app;
    revoke delete on klok from tijdig_app;
  end if;
end $$;
