-- Accounts that come from an identity provider, and an account table that nobody can slip a row into.
alter table gebruiker add column uitgever text;
alter table gebruiker add column onderwerp text;
alter table gebruiker add column weergave text;
alter table gebruiker alter column wachtwoord drop not null;
alter table gebruiker add unique (uitgever, onderwerp);
alter table gebruiker add check ((uitgever is null) = (onderwerp is null));
alter table gebruiker add check (uitgever is null or wachtwoord is null and not demonstratie);
update gebruiker set wachtwoord = null where rol = 'SYSTEEM';
comment on column gebruiker.uitgever is 'iss of the identity provider; null: not from a provider';
comment on column gebruiker.onderwerp is 'sub: who this is at that provider';
comment on column gebruiker.weergave is 'the name that pages show';
comment on column gebruiker.wachtwoord is 'of demonstration accounts only; the account of the application cannot read it';

alter table gebruiker enable row level security;
create policy gebruiker_zien on gebruiker for select using (
  naam = (select pas_naam()) or (select pas_rol()) = 'SYSTEEM');
create policy gebruiker_opnemen on gebruiker for insert with check (
  (select pas_rol()) = 'SYSTEEM' and rol <> 'SYSTEEM');
create policy gebruiker_bijwerken on gebruiker for update
  using ((select pas_rol()) = 'SYSTEEM' and uitgever is not null)
  with check ((select pas_rol()) = 'SYSTEEM' and rol <> 'SYSTEEM' and uitgever is not null);

create function demonstratiewachtwoord(account text) returns text language sql stable security definer
  set search_path = public, pg_temp as $$
  select wachtwoord from gebruiker where naam = account and demonstratie and pas_rol() = 'SYSTEEM'
$$;
comment on function demonstratiewachtwoord is 'the hash, for who checks a login; null for everybody else';

alter table inzage drop constraint inzage_handeling_check;
alter table inzage add constraint inzage_handeling_check check (handeling in
  ('zien', 'zoeken', 'vastleggen', 'uitvoeren', 'geweigerd', 'mislukt', 'inloggen', 'uitloggen'));

do $$
begin
  if exists (select from pg_roles where rolname = 'tijdig_app') then
    revoke all on gebruiker from tijdig_app;
    grant select (naam, rol, demonstratie, bereik, mag_vastleggen, gi, jeugdregio, gemeente, wie,
                  uitgever, onderwerp, weergave) on gebruiker to tijdig_app;
    grant insert on gebruiker to tijdig_app;
    grant update (rol, bereik, mag_vastleggen, gi, jeugdregio, gemeente, wie, weergave)
      on gebruiker to tijdig_app;
    revoke execute on function demonstratiewachtwoord(text) from public;
    grant execute on function demonstratiewachtwoord(text) to tijdig_app;
  end if;
end $$;
