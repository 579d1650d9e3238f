-- The 42 jeugdregio's of 2025 (source: CBS / Kadaster, gebiedsindelingen 2025, CC BY 4.0; there is no JZ40).
insert into jeugdregio (code, naam) values
  ('JZ01', 'Groningen'),
  ('JZ02', 'Friesland (Fryslân)'),
  ('JZ03', 'Kop van Noord-Holland'),
  ('JZ04', 'Drenthe'),
  ('JZ05', 'West Friesland'),
  ('JZ06', 'Alkmaar (Noord-Kennemerland)'),
  ('JZ07', 'IJsselland'),
  ('JZ08', 'Flevoland'),
  ('JZ09', 'Zaanstreek-Waterland'),
  ('JZ10', 'IJmond (Midden Kennemerland)'),
  ('JZ11', 'Zuid Kennemerland'),
  ('JZ12', 'Noord-Veluwe'),
  ('JZ13', 'Amsterdam-Amstelland'),
  ('JZ14', 'Twente'),
  ('JZ15', 'Haarlemmermeer'),
  ('JZ16', 'Gooi en Vechtstreek'),
  ('JZ17', 'Midden IJssel / Oost Veluwe'),
  ('JZ18', 'Holland Rijnland'),
  ('JZ19', 'Utrecht West'),
  ('JZ20', 'Eemland'),
  ('JZ21', 'Food Valley'),
  ('JZ22', 'Utrecht Stad'),
  ('JZ23', 'Zuidoost Utrecht'),
  ('JZ24', 'Haaglanden'),
  ('JZ25', 'Achterhoek'),
  ('JZ26', 'Lekstroom'),
  ('JZ27', 'Midden Holland'),
  ('JZ28', 'Centraal Gelderland'),
  ('JZ29', 'Rijnmond'),
  ('JZ30', 'Rivierenland'),
  ('JZ31', 'Zuid-Holland Zuid'),
  ('JZ32', 'Rijk van Nijmegen'),
  ('JZ33', 'Noordoost Brabant'),
  ('JZ34', 'West Brabant Oost'),
  ('JZ35', 'Midden-Brabant (Hart van Brabant)'),
  ('JZ36', 'West Brabant West'),
  ('JZ37', 'Noord-Limburg'),
  ('JZ38', 'Zeeland'),
  ('JZ39', 'Zuidoost-Brabant'),
  ('JZ41', 'Zuid-Limburg'),
  ('JZ42', 'Midden-Limburg Oost'),
  ('JZ43', 'Midden-Limburg West')
on conflict (code) do update set naam = excluded.naam;

create table certificaat (
  id bigint generated always as identity primary key,
  gi text not null references gi,
  vanaf date,
  tot_en_met date,
  vervangt bigint unique,
  reden text check (length(reden) between 10 and 500 and not bevat_bsn(reden)),
  opdracht uuid unique,
  door text not null default pas_naam(),
  op timestamptz not null default clock_timestamp(),
  unique (id, gi),
  foreign key (vervangt, gi) references certificaat (id, gi),
  check (vanaf <= tot_en_met),
  check ((vanaf is null) = (tot_en_met is null)),
  check (vanaf is not null or vervangt is not null),
  check ((vervangt is null) = (reden is null))
);
comment on table certificaat is 'append-only: a period, both days included; what was valid on an earlier day stays';
comment on column certificaat.vervangt is 'the line that this one comes in the place of: withdrawn early, or entered wrongly';
comment on column certificaat.vanaf is 'null: the line that this one replaces never counted';
comment on column certificaat.opdracht is 'of the form; sent twice it is stored once';
create index certificaat_gi on certificaat (gi, id);

insert into certificaat (gi, vanaf, tot_en_met, door)
select naam, certificaat_vanaf, certificaat_tot, 'systeem' from gi;

create view geldend_certificaat as
  select c.id, c.gi, c.vanaf, c.tot_en_met from certificaat c
  where c.vanaf is not null and not exists (select from certificaat v where v.vervangt = c.id);
comment on view geldend_certificaat is 'the periods that count: no other line came in their place';

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
    and exists (select from geldend_certificaat c
      where c.gi = naar and rechtbank between c.vanaf and c.tot_en_met);
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

alter table gi drop column certificaat_vanaf, drop column certificaat_tot;

create function neem_gi_op(wat text, eerste date, laatste date, formulier uuid) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if pas_rol() is distinct from 'BEHEERDER' then
    return false;
  end if;
  insert into gi (naam, fictief) values (wat, false);
  insert into certificaat (gi, vanaf, tot_en_met, opdracht) values (wat, eerste, laatste, formulier);
  return true;
end $$;
comment on function neem_gi_op is 'a GI comes with its certificate, in the name of who takes it up; false: not for this role';

alter table instroomstop add column opdracht uuid unique;
alter table instroomstop add column door text not null default 'systeem';
alter table instroomstop alter column door set default pas_naam();
alter table instroomstop add column op timestamptz not null default clock_timestamp();
comment on column instroomstop.tot is 'last day as it was known at the start; later: instroomstop_einde';
create index instroomstop_gi on instroomstop (gi, id);

create table instroomstop_einde (
  id bigint generated always as identity primary key,
  instroomstop_id bigint not null references instroomstop,
  tot date,
  opdracht uuid unique,
  door text not null default pas_naam(),
  op timestamptz not null default clock_timestamp()
);
comment on table instroomstop_einde is 'append-only: the last line of a stop counts';
comment on column instroomstop_einde.tot is 'last day of the stop; null: the stop was a mistake and never held';
create index instroomstop_einde_stop on instroomstop_einde (instroomstop_id, id);

create view instroomstop_nu as
  select s.id, s.gi, s.jeugdregio, s.vanaf, case when e.id is null then s.tot else e.tot end as tot,
         e.id is not null and e.tot is null as vervallen, s.instroomorganisatie, s.door, s.op
  from instroomstop s
  left join lateral (select id, tot from instroomstop_einde where instroomstop_id = s.id
                     order by id desc limit 1) e on true;
comment on view instroomstop_nu is 'each instroomstop with the last day that is known now';

do $$
declare
  tabel text;
begin
  foreach tabel in array array['certificaat', 'instroomstop', 'instroomstop_einde'] loop
    execute format('create trigger %1$I before update or delete or truncate on %2$I
      for each statement execute function weiger_elke_wijziging()', tabel || '_blijft', tabel);
  end loop;
end $$;

alter table certificaat enable row level security;
create policy certificaat_zien on certificaat for select using (true);
create policy certificaat_opnemen on certificaat for insert with check (
  (select pas_rol()) in ('SYSTEEM', 'BEHEERDER') and door = (select pas_naam()));
drop policy instroomstop_opnemen on instroomstop;
create policy instroomstop_opnemen on instroomstop for insert with check (
  door = (select pas_naam()) and ((select pas_rol()) = 'SYSTEEM'
    or (select pas_rol()) = 'TEAMMANAGER' and gi = (select eigen_gi())));
alter table instroomstop_einde enable row level security;
create policy instroomstop_einde_zien on instroomstop_einde for select using (true);
create policy instroomstop_einde_zetten on instroomstop_einde for insert with check (
  door = (select pas_naam()) and (select pas_rol()) = 'TEAMMANAGER'
  and exists (select from instroomstop s where s.id = instroomstop_id
    and s.gi = (select eigen_gi()) and (instroomstop_einde.tot is null or instroomstop_einde.tot >= s.vanaf)));

do $$
begin
  if exists (select from pg_roles where rolname = 'tijdig_app') then
    grant select, insert on certificaat, instroomstop_einde to tijdig_app;
    grant select on geldend_certificaat, instroomstop_nu to tijdig_app;
    grant usage on all sequences in schema public to tijdig_app;
    revoke execute on function neem_gi_op(text, date, date, uuid) from public;
    grant execute on function neem_gi_op(text, date, date, uuid) to tijdig_app;
  end if;
end $$;
