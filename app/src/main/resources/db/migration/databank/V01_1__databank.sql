-- On whose behalf a connection asks, and what every room needs of the database itself.
-- No function is for everybody: each is granted by name to the account of the application.
alter default privileges revoke execute on functions from public;

create procedure databank.sta_toe(opdracht text) language plpgsql as $$
begin
  if exists (select from pg_roles where rolname = 'tijdig_app') then
    execute opdracht || ' to tijdig_app';
  end if;
end $$;
comment on procedure databank.sta_toe is 'a grant to the account of the application, when it is there';

create procedure databank.neem_af(rechten text) language plpgsql as $$
begin
  if exists (select from pg_roles where rolname = 'tijdig_app') then
    execute 'revoke ' || rechten || ' from tijdig_app';
  end if;
end $$;
comment on procedure databank.neem_af is 'takes a right on a whole table away, so that only some of its columns are granted';

create procedure databank.maak_schema(naam text) language plpgsql as $$
begin
  if not exists (select from pg_namespace where nspname = naam) then
    execute format('create schema %I', naam);
  end if;
  call databank.sta_toe(format('grant usage on schema %I', naam));
end $$;
comment on procedure databank.maak_schema is 'the schema of a room';
call databank.maak_schema('databank');

create table databank.sleutel (geheim text not null);
comment on table databank.sleutel is 'seals the name in the setting tijdig.pas; the account of the application cannot read it';

create function databank.zegel(geheim text, naam text) returns text language sql immutable as $$
  select encode(sha256(convert_to(geheim
    || encode(sha256(convert_to(geheim || naam, 'UTF8')), 'hex'), 'UTF8')), 'hex')
$$;

create function databank.pas() returns text language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select substr(pas, 66) from (select current_setting('tijdig.pas', true) as pas) p, databank.sleutel s
  where substr(pas, 1, 64) = databank.zegel(s.geheim, substr(pas, 66))
$$;
comment on function databank.pas is 'on whose behalf this connection asks; null when the seal is not that of the application';
call databank.sta_toe('grant execute on function databank.pas()');

create table databank.klok (staat_stil_op timestamptz);
comment on table databank.klok is 'the moment that counts as now when the day of the demonstration stands still; written by the product at each start';
insert into databank.klok values (null);

create function databank.nu() returns timestamptz language sql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
  select coalesce((select staat_stil_op from databank.klok), clock_timestamp())
$$;
comment on function databank.nu is 'the moment of recording by the clock of the product';

-- Only the product itself records the past. A forged pass gets here, and no further: no policy takes its line.
create function databank.zet_moment() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  if coalesce(substr(current_setting('tijdig.pas', true), 66), '') not in ('', 'systeem') then
    case tg_argv[0]
      when 'op' then new.op := case tg_argv[1] when 'echt' then clock_timestamp() else databank.nu() end;
      else new.geregistreerd_op := databank.nu();
    end case;
  end if;
  return new;
end $$;

create procedure databank.met_moment(tabel regclass) language plpgsql as $$
declare
  kolom record;
begin
  for kolom in
    select a.attname as naam, a.atthasdef as echt from pg_attribute a
    where a.attrelid = tabel and a.attname in ('op', 'geregistreerd_op') and a.atttypid = 'timestamptz'::regtype
  loop
    execute format('create trigger moment before insert on %s for each row execute function databank.zet_moment(%L, %L)',
      tabel, kolom.naam, case when kolom.echt then 'echt' end);
  end loop;
end $$;
comment on procedure databank.met_moment is
  'whoever records does not choose when that was; a column with a moment of its own by default keeps the real one, also when the day stands still';

-- The key is part of the lock, so that a slipped-in query cannot guess which one to hold; nor can it take one that it
-- sees somebody hold, where the owner may forbid that. Whoever waits does so for a bounded time (Pasverbinding).
create function databank.beurt(soort text, id bigint) returns void language sql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
  select pg_advisory_xact_lock(hashtextextended(soort || ' ' || id || ' ' || geheim, 0)) from databank.sleutel
$$;
comment on function databank.beurt is 'waits for this thing until the end of the transaction';
create function databank.probeer(soort text, id bigint) returns boolean language sql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
  select pg_try_advisory_xact_lock(hashtextextended(soort || ' ' || id || ' ' || geheim, 0)) from databank.sleutel
$$;
comment on function databank.probeer is 'takes the turn when it is free; false when somebody else has it';
call databank.sta_toe('grant execute on function databank.beurt(text, bigint), databank.probeer(text, bigint)');

do $$
declare
  slot regprocedure;
begin
  for slot in
    select p.oid from pg_proc p
    where p.pronamespace = 'pg_catalog'::regnamespace and p.proname ~ '^pg_(try_)?advisory_(xact_)?lock'
      and pg_has_role(p.proowner, 'usage')
  loop
    execute format('revoke execute on function %s from public', slot);
  end loop;
end $$;

create function databank.weiger_wijziging() returns trigger language plpgsql as $$
begin
  raise exception 'een regel van % wordt nooit gewijzigd of verwijderd; leg een nieuwe vast', tg_table_name;
end $$;

create procedure databank.blijft(tabel regclass) language plpgsql as $$
begin
  execute format('create trigger blijft before update or delete or truncate on %s
    for each statement execute function databank.weiger_wijziging()', tabel);
end $$;
comment on procedure databank.blijft is 'what is only ever added to stays as it was, also for the owner of the tables';

create procedure databank.begrens(tabel regclass) language plpgsql as $$
declare
  kolom record;
begin
  for kolom in
    select a.attname, case when a.atttypid = 'text'::regtype then 10000 else 100000 end as meest
    from pg_attribute a
    where a.attrelid = tabel and a.attnum > 0 and not a.attisdropped
      and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype)
      and not exists (select from pg_constraint c
        where c.conrelid = tabel and c.contype in ('c', 'f') and c.conkey = array[a.attnum])
  loop
    execute format('alter table %s add constraint %I check (length(%I::text) <= %s)',
      tabel, kolom.attname || '_begrensd', kolom.attname, kolom.meest);
  end loop;
end $$;
comment on procedure databank.begrens is
  'no text without a bound: what has no check of its own gets the widest, ten thousand signs, and ten times that for a document';

create procedure databank.bescherm(tabel regclass, zien text, schrijven text, daden text) language plpgsql as $$
declare
  daad text;
begin
  execute format('alter table %s enable row level security', tabel);
  call databank.begrens(tabel);
  execute format('create policy zien on %s for select using (%s)', tabel, zien);
  call databank.sta_toe(format('grant select on %s', tabel));
  foreach daad in array string_to_array(daden, ' ') loop
    execute format(case daad when 'insert' then 'create policy %I on %s for %s with check (%s)'
      else 'create policy %I on %s for %s using (%s)' end, daad, tabel, daad, schrijven);
    call databank.sta_toe(format('grant %s on %s', daad, tabel));
  end loop;
  if daden = 'insert' then
    call databank.blijft(tabel);
    call databank.met_moment(tabel);
  end if;
end $$;
comment on procedure databank.bescherm is
  'row security: which lines are seen, which may be written, and by which deeds (insert update delete); only added to: it stays as it was, with the moment of recording';

create function databank.elfproef(bsn text) returns boolean language sql immutable as $$
  select bsn ~ '^[0-9]{9}$' and bsn <> '000000000' and (
    select sum(substr(bsn, p, 1)::int * case p when 9 then -1 else 10 - p end)
    from generate_series(1, 9) p) % 11 = 0
$$;
comment on function databank.elfproef is 'nine digits, weights 9 to 2 and -1, the sum divisible by eleven (iJw CS002)';

create function databank.bevat_bsn(tekst text) returns boolean language sql immutable as $$
  select exists (
    select from regexp_matches(tekst, '(?<![0-9])[0-9]{9}(?![0-9])', 'g') gevonden
    where databank.elfproef(gevonden[1]))
$$;
comment on function databank.bevat_bsn is 'whether nine digits that may be a burgerservicenummer stand in a text; other spellings are masked before they get here';
call databank.sta_toe('grant execute on function databank.elfproef(text), databank.bevat_bsn(text)');

create domain databank.reden as text
  check (length(value) between 1 and 500 and not databank.bevat_bsn(value));
comment on domain databank.reden is 'why somebody did something: words that another person can judge';

-- As db-scheduler has it: a task is claimed once, on however many nodes.
create table databank.taak (
  task_name text not null,
  task_instance text not null,
  task_data bytea check (length(task_data) <= 1000000),
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
create index taak_moment on databank.taak (execution_time);
create index taak_hartslag on databank.taak (last_heartbeat);
call databank.bescherm('databank.taak',
  zien => '(select databank.pas()) = ''systeem''',
  schrijven => '(select databank.pas()) = ''systeem''', daden => 'insert update delete');
