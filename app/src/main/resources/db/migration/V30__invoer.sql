-- New children and whole files of facts come in; a fact with an external id comes in once.
create table invoer (
  id bigint generated always as identity primary key,
  gi text not null references gi,
  bestandsnaam text not null check (length(bestandsnaam) between 1 and 200),
  vorm text not null check (vorm in ('csv', 'ndjson')),
  regels int not null check (regels >= 0),
  nieuw int not null check (nieuw >= 0),
  herhaald int not null check (herhaald >= 0),
  door text not null,
  op timestamptz not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  check (regels = nieuw + herhaald)
);
comment on table invoer is 'append-only: which files a GI read in; the files themselves are not kept';
comment on column invoer.bestandsnaam is 'as the sender called it, without folders; only ever shown';
create index invoer_gi on invoer (gi, id desc);

alter table invoer enable row level security;
create policy invoer_zien on invoer for select using (gi = (select bereik_gi()));
create policy invoer_opnemen on invoer for insert with check (
  (select mag_vastleggen()) and gi = (select bereik_gi()) and door = (select pas_naam()));

alter table gebeurtenis add column extern text check (length(extern) between 1 and 200);
alter table gebeurtenis add column extern_van text;
alter table gebeurtenis add column invoer_id bigint references invoer;
alter table gebeurtenis add check ((extern is null) = (extern_van is null));
comment on column gebeurtenis.extern is 'id of the fact in the system of the GI that read it in';
comment on column gebeurtenis.extern_van is 'that GI; stays when the child goes to another';
create unique index gebeurtenis_extern on gebeurtenis (extern_van, extern) where extern is not null;
create policy gebeurtenis_extern_eigen on gebeurtenis as restrictive for insert with check (
  extern is null or extern_van = (select bereik_gi()));

create index dossier_gi_kind on dossier (gi, kind) where kind is not null;

-- Also of children that went to another GI: what this GI once read in is not read in again.
create function eerder_ingelezen(externen text[])
  returns table (extern text, gegevens jsonb, nummer text, kind text, gezin text, gemeente text, jeugdregio text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select g.extern, g.gegevens, d.nummer, d.kind, d.gezin, d.gemeente, d.jeugdregio
  from gebeurtenis g join dossier d on d.id = g.dossier_id
  where g.extern_van = bereik_gi() and g.extern = any (externen)
$$;
comment on function eerder_ingelezen is 'the facts that the own GI read in under these ids, as it read them in';

do $$
begin
  if exists (select from pg_roles where rolname = 'tijdig_app') then
    grant select, insert on invoer to tijdig_app;
    grant usage on all sequences in schema public to tijdig_app;
    revoke execute on function eerder_ingelezen(text[]) from public;
    grant execute on function eerder_ingelezen(text[]) to tijdig_app;
  end if;
end $$;
