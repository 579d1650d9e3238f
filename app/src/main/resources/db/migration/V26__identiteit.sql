-- The burgerservicenummer stands in this table and nowhere else; the application can write and compare it, never read it.
create function elfproef(bsn text) returns boolean language sql immutable as $$
  select bsn ~ '^[0-9]{9}$' and bsn <> '000000000' and (
    select sum(substr(bsn, p, 1)::int * case p when 9 then -1 else 10 - p end)
    from generate_series(1, 9) p) % 11 = 0
$$;
comment on function elfproef is 'nine digits, weights 9 to 2 and -1, the sum divisible by eleven (iJw CS002)';

create function bevat_bsn(tekst text) returns boolean language sql immutable as $$
  select exists (
    select from regexp_matches(tekst, '(?<![0-9])[0-9]{9}(?![0-9])', 'g') gevonden
    where elfproef(gevonden[1]))
$$;

create table identiteit (
  kind text primary key,
  bsn char(9) not null unique check (elfproef(bsn)),
  geboortedatum date check (geboortedatum >= date '1900-01-01'),
  door text not null default pas_naam(),
  op timestamptz not null default clock_timestamp(),
  reden text
);
comment on column identiteit.kind is 'the pseudonym of dossier.kind';
comment on column identiteit.reden is 'why the former recording was wrong; null: never corrected';

create table identiteit_correctie (
  id bigint generated always as identity primary key,
  kind text not null references identiteit,
  reden text not null check (length(reden) between 3 and 500 and not bevat_bsn(reden)),
  door text not null,
  op timestamptz not null
);
comment on table identiteit_correctie is 'append-only: that a recording was corrected, by whom and why; a wrong number is somebody else''s and is not kept';
create index identiteit_correctie_kind on identiteit_correctie (kind);

create function identiteit_corrigeer() returns trigger language plpgsql security definer
  set search_path = public, pg_temp as $$
begin
  new.door := pas_naam();
  new.op := clock_timestamp();
  insert into identiteit_correctie (kind, reden, door, op)
    values (new.kind, new.reden, new.door, new.op);
  return new;
end $$;
create trigger identiteit_correctie before update on identiteit
  for each row execute function identiteit_corrigeer();

-- A number that could be a burgerservicenummer is no number of a dossier and no pseudonym.
alter table dossier add constraint dossier_zonder_bsn check (
  not (bevat_bsn(nummer) or bevat_bsn(kind) or bevat_bsn(gezin)));
create index dossier_kind on dossier (kind) where kind is not null;

alter table identiteit enable row level security;
create policy identiteit_zien on identiteit for select using (
  ((select mag_vastleggen()) or (select pas_rol()) = 'INSPECTEUR')
  and exists (select from dossier d where d.kind = identiteit.kind));
create policy identiteit_vastleggen on identiteit for insert with check (
  (select mag_vastleggen()) and exists (select from dossier d where d.kind = identiteit.kind));
create policy identiteit_corrigeren on identiteit for update using (
  (select mag_vastleggen()) and exists (select from dossier d where d.kind = identiteit.kind));
alter table identiteit_correctie enable row level security;
create policy identiteit_correctie_zien on identiteit_correctie for select using (
  exists (select from identiteit i where i.kind = identiteit_correctie.kind));

create function zoek_bsn(gezocht text) returns setof text language sql stable security definer
  set search_path = public, pg_temp as $$
  select d.nummer from identiteit i join dossier d on d.kind = i.kind
  where i.bsn = gezocht and mag_vastleggen() and d.bron = 'register'
    and (bereik() = 'alles' or d.gi = bereik_gi() or d.jeugdregio = bereik_regio()
      or d.id = any (eigen_dossiers()))
  order by d.nummer limit 50
$$;
comment on function zoek_bsn is 'dossiers of this child that the account sees and may record on (as dossier_zien has it)';

do $$
begin
  if exists (select from pg_roles where rolname = 'tijdig_app') then
    grant select (kind, geboortedatum), insert (kind, bsn, geboortedatum),
      update (bsn, geboortedatum, reden) on identiteit to tijdig_app;
    grant select on identiteit_correctie to tijdig_app;
    revoke execute on function zoek_bsn(text) from public;
    grant execute on function zoek_bsn(text) to tijdig_app;
  end if;
end $$;
