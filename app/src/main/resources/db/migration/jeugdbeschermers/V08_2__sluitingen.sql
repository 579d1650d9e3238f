-- A GI stops; every child goes to another GI through the court (001:1048-1056).
create table jeugdbeschermers.sluiting (
  id bigint generated always as identity primary key,
  gi_id int not null references organisaties.gi,
  vanaf date not null,
  door text not null
);
create index sluiting_gi on jeugdbeschermers.sluiting (gi_id);
comment on table jeugdbeschermers.sluiting is 'append-only: a GI stops from this day';

create table jeugdbeschermers.sluiting_ingetrokken (
  sluiting_id bigint primary key references jeugdbeschermers.sluiting,
  reden databank.reden not null,
  door text not null,
  op timestamptz not null
);
comment on table jeugdbeschermers.sluiting_ingetrokken is 'append-only: the GI does not stop after all; only while no child has gone';

create table jeugdbeschermers.sluiting_zaak (
  sluiting_id bigint not null references jeugdbeschermers.sluiting,
  dossier_id bigint not null references dossier.dossier,
  primary key (sluiting_id, dossier_id)
);
comment on table jeugdbeschermers.sluiting_zaak is 'append-only: the open cases on that day, each of which has to go';

create table jeugdbeschermers.overgang (
  dossier_id bigint not null references dossier.dossier,
  sluiting_id bigint not null references jeugdbeschermers.sluiting,
  rechtbank_op date not null,
  naar_gi_id int not null references organisaties.gi,
  door text not null,
  op timestamptz not null,
  primary key (sluiting_id, dossier_id)
);
comment on table jeugdbeschermers.overgang is 'append-only: which case of the closure the court gave to which GI';

call databank.bescherm('jeugdbeschermers.sluiting',
  zien => '(select toegang.bereik()) = ''alles'' or gi_id = (select toegang.bereik_gi())', schrijven => 'false', daden => '');
call databank.blijft('jeugdbeschermers.sluiting');
call databank.bescherm('jeugdbeschermers.sluiting_ingetrokken',
  zien => 'exists (select from jeugdbeschermers.sluiting s where s.id = sluiting_id)', schrijven => 'false', daden => '');
call databank.blijft('jeugdbeschermers.sluiting_ingetrokken');
create view jeugdbeschermers.sluiting_nu with (security_invoker = true) as
  select s.id, s.gi_id, s.vanaf from jeugdbeschermers.sluiting s
  where not exists (select from jeugdbeschermers.sluiting_ingetrokken i where i.sluiting_id = s.id);
comment on view jeugdbeschermers.sluiting_nu is 'the closures that were not withdrawn; at most one of each GI';
call databank.sta_toe('grant select on jeugdbeschermers.sluiting_nu');
call databank.bescherm('jeugdbeschermers.sluiting_zaak',
  zien => 'exists (select from jeugdbeschermers.sluiting s where s.id = sluiting_id)', schrijven => 'false', daden => '');
call databank.blijft('jeugdbeschermers.sluiting_zaak');
call databank.bescherm('jeugdbeschermers.overgang',
  zien => 'exists (select from jeugdbeschermers.sluiting s where s.id = sluiting_id)', schrijven => 'false', daden => '');
call databank.blijft('jeugdbeschermers.overgang');

create function jeugdbeschermers.open_zaken(wat int, sinds date) returns setof bigint language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select d.id from dossier.dossier d
  where d.gi_id = wat and d.bron = 'register'
    and (toegang.is_systeem() or toegang.mag('TEAM') and toegang.eigen_gi() = wat)
    and not exists (select from dossier.gebeurtenis g
      where g.dossier_id = d.id and g.soort = 'maatregel_beeindigd' and g.laatst < sinds)
$$;
comment on function jeugdbeschermers.open_zaken is 'the dossiers that have to go when this GI stops on this day; of the own GI only';

create function jeugdbeschermers.sluit_gi(wat int, sinds date) returns bigint language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  nieuw bigint;
begin
  if not (toegang.is_systeem() or toegang.mag('TEAM') and toegang.eigen_gi() = wat) then
    return null;
  end if;
  perform databank.beurt('sluiting', wat);
  if exists (select from jeugdbeschermers.sluiting_nu where gi_id = wat) then
    return null;
  end if;
  insert into jeugdbeschermers.sluiting (gi_id, vanaf, door) values (wat, sinds, databank.pas()) returning id into nieuw;
  insert into jeugdbeschermers.sluiting_zaak (sluiting_id, dossier_id)
    select nieuw, zaak from jeugdbeschermers.open_zaken(wat, sinds) zaak;
  return nieuw;
end $$;
comment on function jeugdbeschermers.sluit_gi is 'the GI stops from this day; its open cases are fixed. Null: not yours, or it stops already';

create function jeugdbeschermers.trek_sluiting_in(welke bigint, waarom text) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  stopt int;
begin
  select gi_id into stopt from jeugdbeschermers.sluiting_nu
  where id = welke and toegang.mag('TEAM') and gi_id = toegang.eigen_gi();
  if stopt is null then
    return false;
  end if;
  perform databank.beurt('sluiting', stopt);
  if exists (select from jeugdbeschermers.overgang where sluiting_id = welke) then
    return false;
  end if;
  insert into jeugdbeschermers.sluiting_ingetrokken (sluiting_id, reden, door, op)
    values (welke, waarom, databank.pas(), clock_timestamp()) on conflict do nothing;
  return true;
end $$;
comment on function jeugdbeschermers.trek_sluiting_in is 'the own GI does not stop after all. False: not yours, withdrawn before, or a child has gone already';

create function jeugdbeschermers.ontvangers(dag date) returns setof int language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select c.gi_id from organisaties.geldend_certificaat c
  where dag between c.vanaf and c.tot_en_met
    and not exists (select from jeugdbeschermers.sluiting_nu s where s.gi_id = c.gi_id)
$$;
comment on function jeugdbeschermers.ontvangers is 'the GI''s that can take a child on this day: with a valid certificate, and not stopping themselves';

create function jeugdbeschermers.draag_over(dossiernummer text, rechtbank date, naar int, moment timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  zaak jeugdbeschermers.sluiting_zaak;
begin
  perform databank.beurt('dossier', d.id) from dossier.dossier d where d.nummer = dossiernummer;
  perform databank.beurt('sluiting', d.gi_id) from dossier.dossier d where d.nummer = dossiernummer and d.gi_id is not null;
  select z.* into zaak from jeugdbeschermers.sluiting_zaak z
  join jeugdbeschermers.sluiting_nu s on s.id = z.sluiting_id
  join dossier.dossier d on d.id = z.dossier_id and d.gi_id = s.gi_id
  where d.nummer = dossiernummer and rechtbank >= s.vanaf and naar <> s.gi_id
    and (toegang.is_systeem() or toegang.mag('TEAM') and toegang.eigen_gi() = s.gi_id)
    and naar in (select jeugdbeschermers.ontvangers(rechtbank));
  if zaak.dossier_id is null then
    return false;
  end if;
  insert into jeugdbeschermers.overgang (dossier_id, sluiting_id, rechtbank_op, naar_gi_id, door, op)
    values (zaak.dossier_id, zaak.sluiting_id, rechtbank, naar, databank.pas(), clock_timestamp());
  return dossier.draag_over(dossiernummer, naar, rechtbank, moment);
end $$;
comment on function jeugdbeschermers.draag_over is 'the court gave the child to another GI with a valid certificate; clocks run on unchanged';

create function jeugdbeschermers.sluiting_verloop(sluiting bigint)
  returns table (nummer text, gegevens jsonb, rechtbank_op date, naar_gi text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.nummer, g.gegevens, o.rechtbank_op, n.naam
  from jeugdbeschermers.sluiting s
  join jeugdbeschermers.sluiting_zaak z on z.sluiting_id = s.id
  join dossier.dossier d on d.id = z.dossier_id
  left join jeugdbeschermers.overgang o on o.dossier_id = d.id and o.sluiting_id = s.id
  left join organisaties.gi_nu n on n.id = o.naar_gi_id
  left join dossier.gebeurtenis g on g.dossier_id = d.id and not g.ingetrokken
    and g.soort in ('jeugdbeschermer_gekoppeld', 'jeugdbeschermer_ontkoppeld', 'maatregel_beeindigd')
    and not exists (select from dossier.gebeurtenis v where v.dossier_id = d.id and v.vervangt = g.volgnummer)
  where s.id = sluiting
    and (toegang.bereik() = 'alles' or toegang.mag('TEAM') and toegang.eigen_gi() = s.gi_id)
  order by d.nummer, g.volgnummer
$$;
comment on function jeugdbeschermers.sluiting_verloop is 'who was coupled to the children of a GI that stopped, also after they left; nothing else of them';
call databank.sta_toe('grant execute on function jeugdbeschermers.sluit_gi(int, date), jeugdbeschermers.open_zaken(int, date),
  jeugdbeschermers.trek_sluiting_in(bigint, text), jeugdbeschermers.ontvangers(date),
  jeugdbeschermers.draag_over(text, date, int, timestamptz), jeugdbeschermers.sluiting_verloop(bigint)');
