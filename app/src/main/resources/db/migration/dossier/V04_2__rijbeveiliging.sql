-- Kinds of protection for whatever hangs on a dossier: each table names its kind in one call.
create function dossier.gekoppeld() returns bigint[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select array(
    select k.dossier_id from toegang.gebruiker g join toegang.rol r on r.rol = g.rol
    join dossier.koppeling k on k.gi_id = g.gi_id and k.wie = g.wie
    where g.naam = databank.pas() and g.toegelaten and r.bereik = 'eigen')
$$;
comment on function dossier.gekoppeld is 'the dossiers that this jeugdbeschermer is coupled to';

create function dossier.loopt(gebruik dossier.noodtoegang) returns boolean language sql stable as $$
  select gebruik.tot > clock_timestamp()
    and not exists (select from dossier.noodtoegang_einde e where e.noodtoegang_id = gebruik.id)
$$;
comment on function dossier.loopt is 'its day is not over, and nobody ended it';

create function dossier.leesbaar() returns bigint[] language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select dossier.gekoppeld() || array(
    select n.dossier_id from dossier.noodtoegang n where n.naam = databank.pas() and n.tot > clock_timestamp()
      and dossier.loopt(n))
$$;
comment on function dossier.leesbaar is 'coupled to, or opened by emergency access that still runs: to read, never to record';
call databank.sta_toe('grant execute on function dossier.gekoppeld(), dossier.leesbaar()');

create function dossier.zichtbaar(id text, gi text, regio text) returns text language sql immutable as $$
  select format('(select toegang.bereik()) = ''alles'' or %2$s = (select toegang.bereik_gi())
    or %3$s = (select toegang.bereik_regio()) or %1$s = any ((select dossier.leesbaar())::bigint[])', id, gi, regio)
$$;
create function dossier.eigen(id text, gi text, regio text) returns text language sql immutable as $$
  select format('((select toegang.bereik()) = ''alles'' or %2$s = (select toegang.bereik_gi())
    or %3$s = (select toegang.bereik_regio()) or %1$s = any ((select dossier.gekoppeld())::bigint[]))', id, gi, regio)
$$;
-- "offset 0" keeps the question at the few rows that are asked for; without it all dossiers are read first.
create function dossier.van_zichtbaar(id text) returns text language sql immutable as $$
  select format('(select toegang.bereik()) = ''alles''
    or exists (select from dossier.dossier d where d.id = %s offset 0)', id)
$$;
create function dossier.van_eigen(id text) returns text language sql immutable as $$
  select format('((select toegang.bereik()) = ''alles'' or exists (
    select from dossier.dossier d where d.id = %s and d.bron = ''register'' and %s offset 0))',
    id, dossier.eigen('d.id', 'd.gi_id', 'd.jeugdregio'))
$$;

do $$
begin
  execute format('create function dossier.mag_vastleggen(wat bigint) returns boolean language sql stable as
    $f$ select toegang.mag(''VASTLEGGEN'') and exists (select from dossier.dossier d
      where d.id = wat and d.bron = ''register'' and %s) $f$', dossier.eigen('d.id', 'd.gi_id', 'd.jeugdregio'));
end $$;
do $$
begin
  execute format('create function dossier.mag_zien(wat bigint) returns boolean language sql stable as
    $f$ select exists (select from dossier.dossier d where d.id = wat
      and (%s or d.bron = ''reconstructie'' and toegang.bereik() is not null)) $f$',
    dossier.zichtbaar('d.id', 'd.gi_id', 'd.jeugdregio'));
end $$;
comment on function dossier.mag_zien is 'whether the account sees this dossier; for functions that run as the owner of the tables';
comment on function dossier.mag_vastleggen is 'whether the account records on this dossier; emergency access only reads';
call databank.sta_toe('grant execute on function dossier.mag_vastleggen(bigint)');

create procedure dossier.bescherm_volgt(tabel regclass) language plpgsql as $$
begin
  call databank.bescherm(tabel, zien => dossier.van_zichtbaar('dossier_id'),
    schrijven => '(select toegang.mag(''VASTLEGGEN'')) and ' || dossier.van_eigen('dossier_id'),
    daden => 'insert update delete');
end $$;
comment on procedure dossier.bescherm_volgt is 'rows that follow from the facts of dossier_id: seen with the dossier, written by who records on it';

create procedure dossier.bescherm_lijst(tabel regclass) language plpgsql as $$
begin
  call databank.bescherm(tabel, zien => dossier.zichtbaar('dossier_id', 'gi_id', 'jeugdregio'),
    schrijven => '(select toegang.mag(''VASTLEGGEN'')) and ' || dossier.van_eigen('dossier_id'),
    daden => 'insert update delete');
end $$;
comment on procedure dossier.bescherm_lijst is 'the same with gi_id and jeugdregio in the row, so that a list of many reads no dossier';

create procedure dossier.bescherm_bij(tabel regclass, recht text) language plpgsql as $$
begin
  call databank.bescherm(tabel, zien => dossier.van_zichtbaar('dossier_id'),
    schrijven => format('(select toegang.mag(%L)) and door = (select databank.pas()) and %s', recht, dossier.van_eigen('dossier_id')),
    daden => 'insert');
end $$;
comment on procedure dossier.bescherm_bij is 'lines that are only added to a dossier, in the own name, by who has this right';

call databank.bescherm('dossier.dossier',
  zien => dossier.zichtbaar('id', 'gi_id', 'jeugdregio')
    || ' or bron = ''reconstructie'' and (select toegang.bereik()) is not null',
  schrijven => '(select toegang.mag(''VASTLEGGEN'')) and ((select toegang.bereik()) = ''alles'' or gi_id = (select toegang.bereik_gi()))',
  daden => 'insert');
drop trigger blijft on dossier.dossier;
call databank.sta_toe('grant usage on sequence dossier.dossier_id_seq');

call databank.bescherm('dossier.kind',
  zien => '(select toegang.bereik()) = ''alles'' or gi_id = (select toegang.bereik_gi())
    or exists (select from dossier.dossier d where d.kind_id = kind.id offset 0)',
  schrijven => '(select toegang.mag(''INVOER'')) and ((select toegang.bereik()) = ''alles'' or gi_id = (select toegang.bereik_gi()))',
  daden => 'insert');
call databank.bescherm('dossier.gezin',
  zien => '(select toegang.bereik()) = ''alles'' or gi_id = (select toegang.bereik_gi())
    or exists (select from dossier.kind k where k.gezin_id = dossier.gezin.id offset 0)',
  schrijven => '(select toegang.mag(''INVOER'')) and ((select toegang.bereik()) = ''alles'' or gi_id = (select toegang.bereik_gi()))',
  daden => 'insert');

call databank.bescherm('dossier.uitvoering', zien => dossier.van_zichtbaar('dossier_id'), schrijven => 'false', daden => '');
call databank.blijft('dossier.uitvoering');
call databank.bescherm('dossier.verhuizing', zien => dossier.van_zichtbaar('dossier_id'), schrijven => 'false', daden => '');
call databank.blijft('dossier.verhuizing');
call databank.bescherm('dossier.soort', zien => 'true', schrijven => 'false', daden => '');

-- Nobody records in the name of somebody else, nor a kind of fact that is not for their role, nor under another GI's ids.
call databank.bescherm('dossier.gebeurtenis', zien => dossier.van_zichtbaar('dossier_id'),
  schrijven => '((select toegang.is_systeem()) or door = (select databank.pas()))
    and exists (select from dossier.soort s where s.soort = gebeurtenis.soort and toegang.mag(s.recht))
    and (extern is null or extern_van = (select toegang.bereik_gi()))
    and ' || dossier.van_eigen('dossier_id'),
  daden => 'insert');

call dossier.bescherm_lijst('dossier.klok');
alter policy zien on dossier.klok using (
  (select toegang.bereik()) = 'alles' or gi_id = (select toegang.bereik_gi())
  or jeugdregio = (select toegang.bereik_regio()) or dossier_id = any ((select dossier.leesbaar())::bigint[])
  or bron = 'reconstructie' and (select toegang.bereik()) is not null);
call dossier.bescherm_volgt('dossier.koppeling');
alter policy zien on dossier.koppeling using (
  (select toegang.bereik()) = 'alles' or gi_id = (select toegang.bereik_gi())
  or exists (select from dossier.dossier d where d.id = dossier_id offset 0));

call databank.bescherm('dossier.invoer', zien => 'gi_id = (select toegang.bereik_gi())',
  schrijven => '(select toegang.mag(''INVOER'')) and gi_id = (select toegang.bereik_gi()) and door = (select databank.pas())',
  daden => 'insert');

alter policy zien on toegang.inzage using ((select toegang.bereik()) = 'alles'
  or exists (select from dossier.dossier d where d.nummer = inzage.dossier
    and (d.bron = 'register' or (select toegang.mag('INZAGELOG')))));

-- Emergency access.
call databank.bescherm('dossier.noodtoegang',
  zien => 'naam = (select databank.pas()) or (select toegang.bereik()) = ''alles''
    or (select toegang.mag(''INZAGELOG'')) and exists (select from dossier.dossier d
      where d.id = dossier_id and d.gi_id = (select toegang.bereik_gi()))',
  schrijven => 'false', daden => '');
call databank.blijft('dossier.noodtoegang');
call databank.bescherm('dossier.noodtoegang_gezien',
  zien => 'exists (select from dossier.noodtoegang n where n.id = noodtoegang_id)',
  schrijven => '(select toegang.mag(''INZAGELOG'')) and door = (select databank.pas())
    and exists (select from dossier.noodtoegang n where n.id = noodtoegang_id and n.naam <> (select databank.pas()))',
  daden => 'insert');

call databank.bescherm('dossier.noodtoegang_einde',
  zien => 'exists (select from dossier.noodtoegang n where n.id = noodtoegang_id)', schrijven => 'false', daden => '');
call databank.blijft('dossier.noodtoegang_einde');

create function dossier.neem_noodtoegang(dossiernummer text, waarom text) returns text language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  gevraagd bigint;
begin
  if not toegang.mag('NOODTOEGANG') then
    return 'onbekend';
  end if;
  select id into gevraagd from dossier.dossier where nummer = dossiernummer and bron = 'register';
  if gevraagd is null then
    return 'onbekend';
  end if;
  perform databank.beurt('noodtoegang', hashtextextended(databank.pas(), 0));
  if exists (select from dossier.noodtoegang
      where naam = databank.pas() and dossier_id = gevraagd and dossier.loopt(noodtoegang)) then
    return 'open';
  end if;
  if (select count(*) from dossier.noodtoegang
      where naam = databank.pas() and op > clock_timestamp() - interval '24 hours') >= 5 then
    return 'te-vaak';
  end if;
  insert into dossier.noodtoegang (naam, dossier_id, reden, op, tot)
    values (databank.pas(), gevraagd, waarom, clock_timestamp(), clock_timestamp() + interval '24 hours');
  return 'open';
end $$;
comment on function dossier.neem_noodtoegang is
  'opens one dossier to read for one day, at most five a day (product choice): open, onbekend (no such dossier, or not for this role) or te-vaak';
call databank.sta_toe('grant execute on function dossier.neem_noodtoegang(text, text)');

create function dossier.beeindig_noodtoegang(dossiernummer text) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  insert into dossier.noodtoegang_einde (noodtoegang_id, op)
    select n.id, clock_timestamp() from dossier.noodtoegang n join dossier.dossier d on d.id = n.dossier_id
    where d.nummer = dossiernummer and n.naam = databank.pas() and dossier.loopt(n)
    on conflict do nothing;
  return found;
end $$;
comment on function dossier.beeindig_noodtoegang is 'ends the own emergency access to one dossier; false when none runs';
call databank.sta_toe('grant execute on function dossier.beeindig_noodtoegang(text)');

-- A visit is over a quarter of an hour after its last look (product choice): until then what was new stays marked.
create function dossier.kijk(wat bigint, laatste int) returns table (vorig int, vorig_op timestamptz)
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into dossier.kijkmoment as k (naam, dossier_id, vorig, vorig_op, tot, op)
  select databank.pas(), wat, laatste, clock_timestamp(), laatste, clock_timestamp()
  where dossier.mag_zien(wat) and not toegang.is_systeem()
  on conflict (naam, dossier_id) do update set
    vorig = case when k.op < clock_timestamp() - interval '15 minutes' then k.tot else k.vorig end,
    vorig_op = case when k.op < clock_timestamp() - interval '15 minutes' then k.op else k.vorig_op end,
    tot = greatest(k.tot, excluded.tot), op = excluded.op
  returning k.vorig, k.vorig_op
$$;
comment on function dossier.kijk is 'the account looks at a dossier up to and including this volgnummer; how far it had read before this visit';
call databank.sta_toe('grant execute on function dossier.kijk(bigint, int)');
call databank.bescherm('dossier.kijkmoment', zien => 'naam = (select databank.pas())', schrijven => 'false', daden => '');

-- Also of children that went to another GI: what this GI once read in is not read in again.
create function dossier.eerder_ingelezen(externen text[])
  returns table (extern text, gegevens jsonb, nummer text, kind text, gezin text, gemeente text, jeugdregio text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select g.extern, g.gegevens, d.nummer, k.code, z.code, m.code, d.jeugdregio
  from dossier.gebeurtenis g join dossier.dossier d on d.id = g.dossier_id
  left join dossier.kind k on k.id = d.kind_id
  left join dossier.gezin z on z.id = k.gezin_id
  left join organisaties.gemeente m on m.id = d.gemeente_id
  where g.extern_van = toegang.bereik_gi() and g.extern = any (externen)
$$;
comment on function dossier.eerder_ingelezen is 'the facts that the own GI read in under these ids, as it read them in';
call databank.sta_toe('grant execute on function dossier.eerder_ingelezen(text[])');

-- Rooms above hear of it by a trigger of their own on jeugdregio.
create function dossier.wijzig_gemeente(dossiernummer text, naar text, waarom text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  zaak dossier.dossier;
  woont organisaties.gemeente;
begin
  select * into zaak from dossier.dossier where nummer = dossiernummer for update;
  select * into woont from organisaties.gemeente where code = naar;
  if woont.id is null or zaak.id is null or not dossier.mag_vastleggen(zaak.id)
    or zaak.gemeente_id is not distinct from woont.id then
    return false;
  end if;
  insert into dossier.verhuizing (dossier_id, van_gemeente_id, gemeente_id, reden)
    values (zaak.id, zaak.gemeente_id, woont.id, waarom);
  update dossier.dossier set gemeente_id = woont.id, jeugdregio = woont.jeugdregio where id = zaak.id;
  update dossier.klok set jeugdregio = woont.jeugdregio where dossier_id = zaak.id;
  return true;
end $$;
comment on function dossier.wijzig_gemeente is 'who records on the dossier gives the child another gemeente, with a reason; false when it stands so already, or for who may not';
call databank.sta_toe('grant execute on function dossier.wijzig_gemeente(text, text, text)');

-- The court gives the measure to another GI: a dated line. Rooms above hear of it by a trigger of their own on gi_id.
create function dossier.draag_over(dossiernummer text, naar int, sinds date, moment timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  zaak dossier.dossier;
begin
  select * into zaak from dossier.dossier where nummer = dossiernummer and bron = 'register' and gi_id is not null;
  if zaak.id is null or zaak.gi_id = naar then
    return false;
  end if;
  insert into dossier.uitvoering (dossier_id, van_gi_id, gi_id, vanaf, door, geregistreerd_op)
    values (zaak.id, zaak.gi_id, naar, sinds, nullif(databank.pas(), 'systeem'), moment);
  update dossier.dossier set gi_id = naar where id = zaak.id;
  update dossier.klok set gi_id = naar where dossier_id = zaak.id;
  delete from dossier.koppeling where dossier_id = zaak.id;
  return true;
end $$;
comment on function dossier.draag_over is 'called by a room that knows who may; the clocks run on, the workers of the former GI are coupled no more';
