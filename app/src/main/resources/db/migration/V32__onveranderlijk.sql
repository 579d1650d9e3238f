-- What is only ever added to stays as it was, also for the owner of the tables.
create function weiger_elke_wijziging() returns trigger language plpgsql as $$
begin
  raise exception 'een regel van % wordt nooit gewijzigd of verwijderd; leg een nieuwe vast', tg_table_name;
end $$;

do $$
declare
  tabel text;
begin
  foreach tabel in array array['noodtoegang', 'noodtoegang_gezien', 'risicoklasse', 'sluiting',
      'sluiting_zaak', 'overgang', 'identiteit_correctie', 'bewaarstop', 'bewaarstop_opgeheven',
      'bewaarronde', 'invoer', 'praktijktoets', 'praktijktoets_casus', 'gesteld_totaal',
      'gestelde_stroom'] loop
    execute format('create trigger %1$I before update or delete or truncate on %2$I
      for each statement execute function weiger_elke_wijziging()', tabel || '_blijft', tabel);
  end loop;
end $$;

-- What everybody may read is added by the product itself (accounts: V29); a slipped-in query adds nothing.
do $$
declare
  tabel text;
begin
  foreach tabel in array array['gi', 'jeugdregio', 'tarief', 'instroomstop'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('create policy %I on %I for select using (true)', tabel || '_zien', tabel);
    execute format('create policy %I on %I for insert with check ((select pas_rol()) = ''SYSTEEM'')',
      tabel || '_opnemen', tabel);
  end loop;
  foreach tabel in array array['praktijktoets', 'gesteld_totaal', 'gestelde_stroom'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('create policy %I on %I for select using ((select ziet_toezicht()))', tabel || '_zien', tabel);
    execute format('create policy %I on %I for insert with check ((select mag_toetsen()))',
      tabel || '_opnemen', tabel);
  end loop;
end $$;

-- Nobody records, or leaves a line in the log, in the name of somebody else.
create policy gebeurtenis_eigen_naam on gebeurtenis as restrictive for insert with check (
  (select pas_rol()) = 'SYSTEEM' or door = (select pas_naam()));
drop policy inzage_schrijven on inzage;
create policy inzage_schrijven on inzage for insert with check (
  wie = (select pas_naam()) or (select pas_rol()) = 'SYSTEEM'
  or (select pas_naam()) is null and handeling = 'geweigerd'
    and pad in ('/inloggen', '/login/oauth2'));
