-- The inzagelog: the fields of NEN 7513 and Logboek Dataverwerkingen, each line tied to the one before.
create table toegang.inzage (
  nummer bigint primary key,
  op timestamptz not null,
  wie text not null,
  rol text not null,
  handeling text not null check (handeling in
    ('zien', 'zoeken', 'vastleggen', 'uitvoeren', 'geweigerd', 'mislukt', 'gelukt', 'inloggen', 'uitloggen')),
  naam text not null,
  namens text,
  dossier text,
  pad text not null check (length(pad) <= 500),
  status text not null check (status in ('Unset', 'Ok', 'Error')),
  trace_id text not null check (trace_id ~ '^[0-9a-f]{32}$'),
  span_id text not null check (span_id ~ '^[0-9a-f]{16}$'),
  verwerking text not null,
  keten text not null
);
comment on table toegang.inzage is 'append-only: who looked at what, and how that ended';
comment on column toegang.inzage.handeling is 'what was tried; geweigerd, mislukt and gelukt say how what has the same trace_id ended';
comment on column toegang.inzage.status is 'Ok: it was done, in the transaction of this line or before it; Error: a fault of ours';
comment on column toegang.inzage.naam is 'the action, for people to read';
comment on column toegang.inzage.namens is 'the organisation on whose behalf: GI, jeugdregio or gemeente of the account';
comment on column toegang.inzage.verwerking is 'dpl.core.processing_activity_id: entry in the register of processing activities';
comment on column toegang.inzage.keten is 'SHA-256, in hex, of the former keten and this line';
create index inzage_dossier on toegang.inzage (dossier, nummer desc) where dossier is not null;
create index inzage_spoor on toegang.inzage (trace_id);
create index inzage_wie on toegang.inzage (wie text_pattern_ops, nummer desc);
create index inzage_op on toegang.inzage (op);
create index inzage_op_keten on toegang.inzage (keten);

create function toegang.inzage_zegel(vorige text, i toegang.inzage) returns text language sql stable as $$
  select encode(sha256(convert_to(coalesce(vorige, '') || jsonb_build_array(
    i.nummer, (extract(epoch from i.op) * 1000000)::bigint, i.wie, i.rol, i.handeling, i.naam, i.namens,
    i.dossier, i.pad, i.status, i.trace_id, i.span_id, i.verwerking)::text, 'UTF8')), 'hex')
$$;

create table toegang.inzage_beurt (een boolean primary key check (een));
comment on table toegang.inzage_beurt is 'one row: whoever adds a line holds it meanwhile; no other query can';
insert into toegang.inzage_beurt values (true);

-- Numbers without a gap, the chain, the moment, the role and the organisation are given here, so that no query can choose them.
create function toegang.inzage_rijg() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  laatste toegang.inzage;
begin
  perform from toegang.inzage_beurt for update;
  select * into laatste from toegang.inzage order by nummer desc limit 1;
  new.nummer := coalesce(laatste.nummer, 0) + 1;
  new.op := clock_timestamp();
  if not toegang.is_systeem() then
    new.rol := coalesce(toegang.rol(), 'ONBEKEND');
  end if;
  new.namens := (select namens from toegang.gebruiker where naam = new.wie);
  new.keten := toegang.inzage_zegel(laatste.keten, new);
  return new;
end $$;
create trigger inzage_keten before insert on toegang.inzage
  for each row execute function toegang.inzage_rijg();

create function toegang.inzage_controle(
  out regels bigint, out keten text, out gewijzigd bigint, out ontbreekt bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with regel as (
    select i.nummer, row_number() over volgorde as plaats,
           i.keten = toegang.inzage_zegel(lag(i.keten) over volgorde, i) as heel
    from toegang.inzage i window volgorde as (order by i.nummer)),
  breuk as (
    select r.nummer, r.plaats from regel r where r.plaats <> r.nummer or not r.heel
    order by r.nummer limit 1)
  select (select count(*) from toegang.inzage),
         (select i.keten from toegang.inzage i order by i.nummer desc limit 1),
         (select b.nummer from breuk b where b.plaats = b.nummer),
         (select b.plaats from breuk b where b.plaats <> b.nummer)
$$;
comment on function toegang.inzage_controle is 'reads the whole log once; says how many lines, the last keten, and the first line that was changed or is missing; nothing of a child';

create function toegang.inzage_breuk() returns bigint language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce(gewijzigd, ontbreekt) from toegang.inzage_controle()
$$;

create function toegang.inzage_regel(gezocht text) returns bigint language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select nummer from toegang.inzage where keten = gezocht
$$;
comment on function toegang.inzage_regel is 'the number of the line with this keten; null: there is none any more';
create function toegang.inzage_einde(out nummer bigint, out keten text) returns setof record language sql stable
  security definer set search_path = pg_catalog, pg_temp as $$
  select i.nummer, i.keten from toegang.inzage i order by i.nummer desc limit 1
$$;
comment on function toegang.inzage_einde is 'the last line, to be written down elsewhere; none when the log is empty';
call databank.sta_toe('grant execute on function toegang.inzage_controle(), toegang.inzage_einde(), toegang.inzage_breuk(), toegang.inzage_regel(text)');

-- Who sees the log of a dossier is said where dossiers are (dossier).
call databank.bescherm('toegang.inzage',
  zien => '(select toegang.bereik()) = ''alles''',
  schrijven => 'wie = (select databank.pas()) or (select toegang.is_systeem())', daden => 'insert');
-- It has the real moment already, whoever adds a line, and the seal is upon it.
drop trigger moment on toegang.inzage;

-- Who keeps an eye on the product reads what everybody did, but not on which child.
create view toegang.inzage_zonder_kind with (security_barrier) as
  select nummer, op, wie, rol, handeling, namens, status, trace_id, verwerking,
         regexp_replace(case when dossier is null then pad else replace(pad, dossier, 'een') end, 'D-[0-9]+', 'een', 'g') as pad
  from toegang.inzage where toegang.mag('BEHEER') and toegang.bereik() <> 'alles';
comment on view toegang.inzage_zonder_kind is 'reads as its owner: every line without the number of a dossier, for BEHEER only';
call databank.sta_toe('grant select on toegang.inzage_zonder_kind');

create view toegang.inzage_leesbaar with (security_invoker) as
  select nummer, op, wie, rol, handeling, namens, dossier, status, trace_id, verwerking, pad from toegang.inzage
  union all
  select nummer, op, wie, rol, handeling, namens, null, status, trace_id, verwerking, pad from toegang.inzage_zonder_kind;
comment on view toegang.inzage_leesbaar is 'the lines as the reader may see them';
call databank.sta_toe('grant select on toegang.inzage_leesbaar');

create view toegang.logboek with (security_invoker, security_barrier) as
  select nummer, trace_id, span_id, status, naam as name,
         floor(extract(epoch from op) * 1000)::bigint as start_time,
         floor(extract(epoch from op) * 1000)::bigint as end_time,
         jsonb_strip_nulls(jsonb_build_object(
           'dpl.core.processing_activity_id', verwerking,
           'dpl.core.data_subject_id', dossier,
           'dpl.core.data_subject_id_type', case when dossier is not null then 'urn:tijdig:dossier' end,
           'tijdig.gebruiker', wie, 'tijdig.rol', rol, 'tijdig.namens', namens,
           'tijdig.handeling', handeling, 'tijdig.pad', pad)) as attributes
  from toegang.inzage;
comment on view toegang.logboek is 'the lines in the shape of Logboek Dataverwerkingen; times in milliseconds since 1970';
call databank.sta_toe('grant select on toegang.logboek');

-- A calendar lives no longer than the right to log in of its owner, and the log knows who logged in or was refused.
create index inzage_inloggen on toegang.inzage (wie, op) where handeling = 'inloggen' or pad = '/login/oauth2';

create function toegang.agenda_geweigerd(account text, sinds timestamptz) returns boolean language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select exists (select from toegang.inzage i where i.wie = account
    and i.pad = '/login/oauth2' and i.handeling = 'geweigerd' and i.op >= sinds)
$$;
comment on function toegang.agenda_geweigerd is 'whether the identity provider vouched for this account since, and it was refused all the same';

create function toegang.agenda_van(gevraagd text, ingelogd_sinds timestamptz) returns text language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select s.naam from toegang.agendasleutel s
  where s.hash = gevraagd and toegang.is_systeem()
    and not exists (select from toegang.agendasleutel n where n.naam = s.naam and n.id > s.id)
    and not toegang.agenda_geweigerd(s.naam, s.op)
    and exists (select from toegang.inzage i where i.wie = s.naam
      and i.handeling = 'inloggen' and i.op >= ingelogd_sinds)
$$;
comment on function toegang.agenda_van is
  'whose calendar this is; null when the secret is not the newest of anybody, a login of its owner was refused after it was made, or the last login lies before';

create function toegang.agenda_stand() returns text language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select case when toegang.agenda_geweigerd(s.naam, s.op) then 'gesloten' else 'open' end
  from toegang.agendasleutel s where s.naam = databank.pas() order by s.id desc limit 1
$$;
comment on function toegang.agenda_stand is 'what became of the newest secret of who asks; null when there is none';
call databank.sta_toe('grant execute on function toegang.agenda_van(text, timestamptz), toegang.agenda_stand()');
