create table instroomstop (
  id bigint generated always as identity primary key,
  gi text not null references gi,
  jeugdregio text references jeugdregio,
  vanaf date not null,
  tot date,
  instroomorganisatie text not null check (instroomorganisatie <> ''),
  check (tot is null or tot >= vanaf)
);
comment on table instroomstop is 'a GI takes up no new children; the instroomorganisatie owns them meanwhile';

create table jeugdbeschermer (
  gi text not null references gi,
  wie text not null,
  naam text not null,
  jeugdregio text,
  expertise text[] not null,
  netto_uren int not null check (netto_uren between 0 and 2000),
  registratie_tot date not null,
  vanaf date not null,
  tot date,
  primary key (gi, wie),
  check (tot is null or tot >= vanaf)
);
comment on column jeugdbeschermer.netto_uren is 'hours a year for children, part time already taken off';
comment on column jeugdbeschermer.registratie_tot is 'last day of the professional registration';
comment on column jeugdbeschermer.tot is 'last working day, when somebody leaves';

create table afwezigheid (
  id bigint generated always as identity primary key,
  gi text not null,
  wie text not null,
  vanaf date not null,
  tot date,
  vervanger text,
  foreign key (gi, wie) references jeugdbeschermer (gi, wie),
  check (tot is null or tot >= vanaf)
);
comment on table afwezigheid is 'days away; the reason is nobody''s business here';
create index afwezigheid_wie on afwezigheid (gi, wie);

create table risicoklasse (
  id bigint generated always as identity primary key,
  dossier_id bigint not null references dossier,
  klasse text not null check (klasse in ('hoog', 'midden', 'laag')),
  door text not null,
  op timestamptz not null
);
comment on table risicoklasse is 'append-only; until somebody judged it, a child counts as hoog';
create index risicoklasse_dossier on risicoklasse (dossier_id, id desc);

create table overdracht (
  dossier_id bigint primary key references dossier,
  gi text,
  verwacht date not null
);
comment on table overdracht is 'children with an instroomteam, and the day it said it would hand over; follows from the facts';
create index overdracht_gi on overdracht (gi, verwacht);

create table sluiting (
  id bigint generated always as identity primary key,
  gi text not null unique references gi,
  vanaf date not null,
  door text not null
);
comment on table sluiting is 'a GI stops; every child goes to another GI through the court (001:1048-1056)';

create table sluiting_zaak (
  sluiting_id bigint not null references sluiting,
  dossier_id bigint not null references dossier,
  primary key (sluiting_id, dossier_id)
);

create table overgang (
  dossier_id bigint not null references dossier,
  sluiting_id bigint not null references sluiting,
  rechtbank_op date not null,
  naar_gi text not null references gi,
  door text not null,
  op timestamptz not null,
  primary key (sluiting_id, dossier_id)
);
comment on table overgang is 'append-only: the court gave the child to another GI';

create function eigen_gi() returns text language sql stable security definer
  set search_path = public, pg_temp as $$
  select gi from gebruiker where naam = pas_naam()
$$;

alter table jeugdbeschermer enable row level security;
create policy jeugdbeschermer_zien on jeugdbeschermer for select using (
  (select bereik()) = 'alles' or gi = (select eigen_gi()));
create policy jeugdbeschermer_opnemen on jeugdbeschermer for insert with check (
  (select pas_rol()) = 'SYSTEEM' or (select pas_rol()) = 'TEAMMANAGER' and gi = (select eigen_gi()));
alter table afwezigheid enable row level security;
create policy afwezigheid_zien on afwezigheid for select using (
  (select pas_rol()) = 'SYSTEEM' or gi = (select bereik_gi()));
create policy afwezigheid_opnemen on afwezigheid for insert with check (
  (select pas_rol()) = 'SYSTEEM' or (select pas_rol()) = 'TEAMMANAGER' and gi = (select eigen_gi()));
alter table risicoklasse enable row level security;
create policy risicoklasse_zien on risicoklasse for select using (
  exists (select from dossier d where d.id = dossier_id));
create policy risicoklasse_zetten on risicoklasse for insert with check (
  (select mag_vastleggen()) and door = (select pas_naam())
  and exists (select from dossier d where d.id = dossier_id));
alter table overdracht enable row level security;
create policy overdracht_zien on overdracht for select using (
  (select bereik()) = 'alles' or gi = (select bereik_gi())
  or exists (select from dossier d where d.id = dossier_id));
create policy overdracht_zetten on overdracht for insert with check (
  (select mag_vastleggen())
  and ((select bereik()) = 'alles' or exists (select from dossier d where d.id = dossier_id)));
create policy overdracht_vervangen on overdracht for delete using (
  (select mag_vastleggen())
  and ((select bereik()) = 'alles' or exists (select from dossier d where d.id = dossier_id)));
alter table sluiting enable row level security;
create policy sluiting_zien on sluiting for select using (
  (select bereik()) = 'alles' or gi = (select bereik_gi()));
alter table sluiting_zaak enable row level security;
create policy sluiting_zaak_zien on sluiting_zaak for select using (
  exists (select from sluiting s where s.id = sluiting_id));
alter table overgang enable row level security;
create policy overgang_zien on overgang for select using (
  exists (select from sluiting s where s.id = sluiting_id));

create function sluit_gi(wat text, sinds date) returns bigint language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  nieuw bigint;
begin
  if not (pas_rol() = 'SYSTEEM' or pas_rol() = 'TEAMMANAGER' and eigen_gi() = wat) then
    return null;
  end if;
  insert into sluiting (gi, vanaf, door) values (wat, sinds, pas_naam())
    on conflict (gi) do nothing returning id into nieuw;
  insert into sluiting_zaak (sluiting_id, dossier_id)
    select nieuw, d.id from dossier d
    where nieuw is not null and d.gi = wat and d.bron = 'register'
      and not exists (select from gebeurtenis g
        where g.dossier_id = d.id and g.soort = 'maatregel_beeindigd' and g.laatst < sinds);
  return nieuw;
end $$;
comment on function sluit_gi is 'the GI stops from this day; its open cases are fixed. Null: not yours, or done before';

create function draag_over(dossiernummer text, rechtbank date, naar text) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  zaak sluiting_zaak;
begin
  select z.* into zaak from sluiting_zaak z
  join sluiting s on s.id = z.sluiting_id
  join dossier d on d.id = z.dossier_id and d.gi = s.gi
  where d.nummer = dossiernummer and rechtbank >= s.vanaf and naar <> s.gi
    and (pas_rol() = 'SYSTEEM' or pas_rol() = 'TEAMMANAGER' and eigen_gi() = s.gi)
    and exists (select from gi where naam = naar
      and rechtbank between certificaat_vanaf and certificaat_tot);
  if zaak.dossier_id is null then
    return false;
  end if;
  insert into overgang (dossier_id, sluiting_id, rechtbank_op, naar_gi, door, op)
    values (zaak.dossier_id, zaak.sluiting_id, rechtbank, naar, pas_naam(), clock_timestamp());
  update dossier set gi = naar where id = zaak.dossier_id;
  update klok set gi = naar where dossier_id = zaak.dossier_id;
  update koppeling set gi = naar where dossier_id = zaak.dossier_id;
  update overdracht set gi = naar where dossier_id = zaak.dossier_id;
  return true;
end $$;
comment on function draag_over is 'the court gave the child to another GI with a valid certificate; clocks run on unchanged';

create function sluiting_verloop(sluiting bigint)
  returns table (nummer text, gegevens jsonb, rechtbank_op date, naar_gi text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select d.nummer, g.gegevens, o.rechtbank_op, o.naar_gi
  from sluiting s
  join sluiting_zaak z on z.sluiting_id = s.id
  join dossier d on d.id = z.dossier_id
  left join overgang o on o.dossier_id = d.id and o.sluiting_id = s.id
  left join gebeurtenis g on g.dossier_id = d.id and not g.ingetrokken
    and g.soort in ('jeugdbeschermer_gekoppeld', 'jeugdbeschermer_ontkoppeld', 'maatregel_beeindigd')
    and not exists (select from gebeurtenis v where v.dossier_id = d.id and v.vervangt = g.volgnummer)
  where s.id = sluiting
    and (bereik() = 'alles' or pas_rol() = 'TEAMMANAGER' and eigen_gi() = s.gi)
  order by d.nummer, g.volgnummer
$$;
comment on function sluiting_verloop is 'who was coupled to the children of a GI that stopped, also after they left; nothing else of them';

do $$
begin
  if exists (select from pg_roles where rolname = 'tijdig_app') then
    grant select, insert on instroomstop, jeugdbeschermer, afwezigheid, risicoklasse, overdracht
      to tijdig_app;
    grant delete on overdracht to tijdig_app;
    grant select on sluiting, sluiting_zaak, overgang to tijdig_app;
    grant usage on all sequences in schema public to tijdig_app;
  end if;
end $$;
