-- The fields that NEN 7513 and Logboek Dataverwerkingen ask and that were not there yet (docs/inzagelog.md).
alter table inzage add column versie int not null default 1 check (versie in (1, 2));
alter table inzage add column naam text not null default '';
alter table inzage add column namens text;
comment on column inzage.versie is 'which seal: lines from before this migration keep the old one';
comment on column inzage.naam is 'the action, for people to read';
comment on column inzage.namens is 'the organisation on whose behalf: GI, jeugdregio or gemeente of the account';

alter table inzage drop constraint inzage_handeling_check;
alter table inzage add constraint inzage_handeling_check
  check (handeling in ('zien', 'zoeken', 'vastleggen', 'uitvoeren', 'geweigerd', 'mislukt'));
alter table inzage drop constraint inzage_status_check;
alter table inzage add constraint inzage_status_check check (status in ('Unset', 'Ok', 'Error'));

create or replace function inzage_zegel(vorige text, i inzage) returns text language sql stable as $$
  select encode(sha256(convert_to(coalesce(vorige, '') || case i.versie
    when 1 then jsonb_build_array(
      i.nummer, (extract(epoch from i.op) * 1000000)::bigint, i.wie, i.rol, i.handeling, i.dossier,
      i.pad, i.status, i.trace_id, i.span_id, i.verwerking)
    else jsonb_build_array(
      i.versie, i.nummer, (extract(epoch from i.op) * 1000000)::bigint, i.wie, i.rol, i.handeling,
      i.dossier, i.pad, i.status, i.trace_id, i.span_id, i.verwerking, i.naam, i.namens)
    end::text, 'UTF8')), 'hex')
$$;

create or replace function inzage_rijg() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  laatste inzage;
begin
  perform pg_advisory_xact_lock(22, 0);
  select * into laatste from inzage order by nummer desc limit 1;
  new.nummer := coalesce(laatste.nummer, 0) + 1;
  new.versie := 2;
  new.keten := inzage_zegel(laatste.keten, new);
  return new;
end $$;

create function inzage_controle(
  out regels bigint, out keten text, out gewijzigd bigint, out ontbreekt bigint)
  language sql stable security definer set search_path = public, pg_temp as $$
  with regel as (
    select i.nummer, row_number() over volgorde as plaats,
           i.keten = inzage_zegel(lag(i.keten) over volgorde, i) as heel
    from inzage i window volgorde as (order by i.nummer)),
  breuk as (
    select r.nummer, r.plaats from regel r where r.plaats <> r.nummer or not r.heel
    order by r.nummer limit 1)
  select (select count(*) from inzage),
         (select i.keten from inzage i order by i.nummer desc limit 1),
         (select b.nummer from breuk b where b.plaats = b.nummer),
         (select b.plaats from breuk b where b.plaats <> b.nummer)
$$;
comment on function inzage_controle is 'reads the whole log once; says how many lines, the last keten, and the first line that was changed or is missing; nothing of a child';

create or replace function inzage_breuk() returns bigint language sql stable security definer
  set search_path = public, pg_temp as $$
  select coalesce(gewijzigd, ontbreekt) from inzage_controle()
$$;

create function inzage_regel(gezocht text) returns bigint language sql stable security definer
  set search_path = public, pg_temp as $$
  select nummer from inzage where keten = gezocht
$$;
comment on function inzage_regel is 'the number of the line with this keten; null: there is none any more';
create index inzage_op_keten on inzage (keten);

create view logboek with (security_invoker, security_barrier) as
  select nummer, trace_id, span_id, status, naam as name,
         floor(extract(epoch from op) * 1000)::bigint as start_time,
         floor(extract(epoch from op) * 1000)::bigint as end_time,
         jsonb_strip_nulls(jsonb_build_object(
           'dpl.core.processing_activity_id', verwerking,
           'dpl.core.data_subject_id', dossier,
           'dpl.core.data_subject_id_type', case when dossier is not null then 'urn:tijdig:dossier' end,
           'tijdig.gebruiker', wie, 'tijdig.rol', rol, 'tijdig.namens', namens,
           'tijdig.handeling', handeling, 'tijdig.pad', pad)) as attributes
  from inzage;
comment on view logboek is 'the lines in the shape of Logboek Dataverwerkingen; times in milliseconds since 1970';

do $$
begin
  if exists (select from pg_roles where rolname = 'tijdig_app') then
    grant select on logboek to tijdig_app;
  end if;
end $$;
