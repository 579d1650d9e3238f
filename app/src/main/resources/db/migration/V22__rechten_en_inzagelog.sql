create table inzage (
  nummer bigint primary key,
  op timestamptz not null,
  wie text not null,
  rol text not null,
  handeling text not null check (handeling in ('zien', 'vastleggen', 'uitvoeren', 'geweigerd')),
  dossier text,
  pad text not null,
  status text not null check (status in ('Unset', 'Error')),
  trace_id text not null check (trace_id ~ '^[0-9a-f]{32}$'),
  span_id text not null check (span_id ~ '^[0-9a-f]{16}$'),
  verwerking text not null,
  keten text not null
);
comment on table inzage is 'append-only: who looked at what; the fields of NEN 7513 and Logboek Dataverwerkingen';
comment on column inzage.verwerking is 'dpl.core.processing_activity_id: entry in the register of processing activities';
comment on column inzage.keten is 'SHA-256, in hex, of the former keten and this line';
create index inzage_dossier on inzage (dossier, nummer desc) where dossier is not null;

create function inzage_zegel(vorige text, i inzage) returns text language sql stable as $$
  select encode(sha256(convert_to(coalesce(vorige, '') || jsonb_build_array(
    i.nummer, (extract(epoch from i.op) * 1000000)::bigint, i.wie, i.rol, i.handeling, i.dossier,
    i.pad, i.status, i.trace_id, i.span_id, i.verwerking)::text, 'UTF8')), 'hex')
$$;

-- Numbers without a gap and the chain are given here, so that no account of the application can choose them.
create function inzage_rijg() returns trigger language plpgsql security definer
  set search_path = public as $$
declare
  laatste inzage;
begin
  perform pg_advisory_xact_lock(22, 0);
  select * into laatste from inzage order by nummer desc limit 1;
  new.nummer := coalesce(laatste.nummer, 0) + 1;
  new.keten := inzage_zegel(laatste.keten, new);
  return new;
end $$;

create trigger inzage_keten before insert on inzage for each row execute function inzage_rijg();

create function inzage_breuk() returns bigint language sql stable as $$
  select min(i.nummer)
  from (select nummer, keten, lag(keten) over (order by nummer) as vorige,
               row_number() over (order by nummer) as plaats
        from inzage) s
  join inzage i on i.nummer = s.nummer
  where s.plaats <> s.nummer or s.keten <> inzage_zegel(s.vorige, i)
$$;
comment on function inzage_breuk is 'the first line that was changed or is missing; null: the chain is whole';

create function weiger_wijziging_inzage() returns trigger language plpgsql as $$
begin
  raise exception 'een regel van het inzagelog wordt nooit gewijzigd of verwijderd';
end $$;

create trigger inzage_blijft before update or delete or truncate on inzage
  for each statement execute function weiger_wijziging_inzage();

-- The application adds and reads; only clocks, which follow from the facts, are put in the place of former ones.
do $$
begin
  if exists (select from pg_roles where rolname = 'tijdig_app') then
    grant usage on schema public to tijdig_app;
    grant select, insert on all tables in schema public to tijdig_app;
    grant usage on all sequences in schema public to tijdig_app;
    grant delete on klok to tijdig_app;
    revoke all on flyway_schema_history from tijdig_app;
  end if;
end $$;
