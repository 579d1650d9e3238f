-- A calendar program cannot log in: it shows a secret address that its owner made and can make anew.
create table agendasleutel (
  id bigint generated always as identity primary key,
  naam text not null references gebruiker,
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  op timestamptz not null
);
comment on table agendasleutel is 'append-only: of each account the newest one works';
comment on column agendasleutel.hash is 'SHA-256 of the secret; the secret itself is nowhere';
create index agendasleutel_naam on agendasleutel (naam, id desc);

create trigger agendasleutel_blijft before update or delete or truncate on agendasleutel
  for each statement execute function weiger_elke_wijziging();

alter table agendasleutel enable row level security;
create policy agendasleutel_zien on agendasleutel for select using (naam = (select pas_naam()));
create policy agendasleutel_maken on agendasleutel for insert with check (naam = (select pas_naam()));

create function agenda_van(gevraagd text) returns text language sql stable security definer
  set search_path = public, pg_temp as $$
  select s.naam from agendasleutel s
  where s.hash = gevraagd and pas_rol() = 'SYSTEEM'
    and not exists (select from agendasleutel n where n.naam = s.naam and n.id > s.id)
$$;
comment on function agenda_van is 'whose calendar this is; null when the secret is not the newest of anybody';

do $$
begin
  if exists (select from pg_roles where rolname = 'tijdig_app') then
    grant select, insert on agendasleutel to tijdig_app;
    grant usage on all sequences in schema public to tijdig_app;
    revoke execute on function agenda_van(text) from public;
    grant execute on function agenda_van(text) to tijdig_app;
  end if;
end $$;
