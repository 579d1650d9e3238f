-- What a child and its parents see of their own dossier. They read no table: each function first asks what ties who asks
-- to the child, and gives no address, no telephone of family, no free text of staff and nothing of anybody else's child.
call databank.maak_schema('gezin');

create table gezin.koppelcode (
  naam text primary key references toegang.gebruiker,
  code text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{8}$')
);
comment on table gezin.koppelcode is 'what somebody of the family tells the GI, so that it knows whose account it is; it opens nothing by itself';
call databank.bescherm('gezin.koppelcode', zien => 'naam = (select databank.pas()) or (select toegang.is_systeem())',
  schrijven => '(select toegang.mag(''GEZIN'')) and (naam = (select databank.pas()) or (select toegang.is_systeem()))', daden => 'insert');

create table gezin.toegang (
  id bigint generated always as identity primary key,
  naam text not null references toegang.gebruiker,
  kind_id bigint not null references dossier.kind,
  volgnummer int,
  vanaf date not null,
  tot date,
  door text not null,
  op timestamptz not null,
  check (tot is null or tot >= vanaf)
);
comment on table gezin.toegang is 'append-only: the GI recorded that this account is this person around the child';
comment on column gezin.toegang.volgnummer is 'which person around the child (identiteit.relatie); null: the child itself';
create index toegang_naam on gezin.toegang (naam, kind_id);
create index toegang_kind on gezin.toegang (kind_id);
call databank.bescherm('gezin.toegang',
  zien => '(select toegang.mag(''NAMEN'')) and exists (select from dossier.dossier d
    where d.kind_id = toegang.kind_id and d.bron = ''register'' offset 0)',
  schrijven => 'false', daden => '');
call databank.blijft('gezin.toegang');

create table gezin.toegang_einde (
  toegang_id bigint primary key references gezin.toegang,
  reden databank.reden not null,
  door text not null,
  op timestamptz not null
);
comment on table gezin.toegang_einde is 'append-only: the account sees the child no more';
call databank.bescherm('gezin.toegang_einde',
  zien => 'exists (select from gezin.toegang t where t.id = toegang_id)', schrijven => 'false', daden => '');
call databank.blijft('gezin.toegang_einde');

create domain gezin.woorden as text check (length(value) between 1 and 2000 and not databank.bevat_bsn(value));

create table gezin.vraag (
  id bigint generated always as identity primary key,
  dossier_id bigint not null references dossier.dossier,
  naam text not null references toegang.gebruiker,
  tekst gezin.woorden not null,
  uiterlijk date not null,
  op timestamptz not null
);
comment on table gezin.vraag is 'append-only: a question or signal of the family to the team; each opens an action';
comment on column gezin.vraag.uiterlijk is 'by when the team answers';
create index vraag_dossier on gezin.vraag (dossier_id, id);
call databank.bescherm('gezin.vraag',
  zien => '(select toegang.mag(''NAMEN'')) and (' || dossier.van_zichtbaar('dossier_id') || ')', schrijven => 'false', daden => '');
call databank.blijft('gezin.vraag');

create table gezin.antwoord (
  vraag_id bigint primary key references gezin.vraag,
  tekst gezin.woorden not null,
  door text not null,
  op timestamptz not null
);
comment on table gezin.antwoord is 'append-only: the answer of the team; it is the proof that ends the action';
call databank.bescherm('gezin.antwoord', zien => 'exists (select from gezin.vraag v where v.id = vraag_id)',
  schrijven => '(select toegang.mag(''NAMEN'')) and door = (select databank.pas())
    and exists (select from gezin.vraag v where v.id = vraag_id and dossier.mag_vastleggen(v.dossier_id))',
  daden => 'insert');

create table gezin.reactie (
  id bigint generated always as identity primary key,
  dossier_id bigint not null,
  volgnummer int not null,
  naam text not null references toegang.gebruiker,
  tekst gezin.woorden not null,
  op timestamptz not null,
  foreign key (dossier_id, volgnummer) references dossier.gebeurtenis (dossier_id, volgnummer)
);
comment on table gezin.reactie is 'append-only: what somebody of the family says of a fact in the dossier; the fact stays as it is';
create index reactie_dossier on gezin.reactie (dossier_id, volgnummer);
call databank.bescherm('gezin.reactie',
  zien => '(select toegang.mag(''NAMEN'')) and (' || dossier.van_zichtbaar('dossier_id') || ')', schrijven => 'false', daden => '');
call databank.blijft('gezin.reactie');

create function gezin.vandaag() returns date language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select (databank.nu() at time zone 'Europe/Amsterdam')::date
$$;

create function gezin.leeftijd(wat bigint, out minst int, out hoogst int) language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select extract(year from age(gezin.vandaag(), g.laatst))::int, extract(year from age(gezin.vandaag(), g.vroegst))::int
  from identiteit.geboorte g
  where g.kind_id = wat and not exists (select from identiteit.geboorte n where n.kind_id = g.kind_id and n.vervangt = g.id)
$$;
comment on function gezin.leeftijd is 'in years; two numbers where only the year or the month of birth is known, null where nothing is';

-- Who counts as a parent, and from which age the child decides: docs/besluiten/0025-het-gezin-kijkt-mee.md.
create function gezin.band(wat bigint) returns text language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select min(case
    when t.volgnummer is null then case when g.rol = 'JEUGDIGE' and l.minst >= 12 then 'alles' end
    when g.rol <> 'OUDER' or coalesce(l.hoogst, 0) >= 18 then null
    when r.rol in ('ouder_met_gezag', 'voogd') and coalesce(l.hoogst, 0) < 16 then 'alles'
    when r.rol in ('ouder_met_gezag', 'voogd', 'ouder_zonder_gezag') then 'beperkt' end)
  from gezin.toegang t
  join toegang.gebruiker g on g.naam = t.naam and g.toegelaten
  left join identiteit.relatie r on r.kind_id = t.kind_id and r.volgnummer = t.volgnummer and not r.vervallen
    and not exists (select from identiteit.relatie n
      where n.kind_id = r.kind_id and n.volgnummer = r.volgnummer and n.vervangt = r.id)
  cross join lateral gezin.leeftijd(t.kind_id) l
  where t.kind_id = wat and t.naam = databank.pas() and toegang.mag('GEZIN')
    and gezin.vandaag() between t.vanaf and coalesce(t.tot, date 'infinity')
    and not exists (select from gezin.toegang_einde e where e.toegang_id = t.id)
$$;
comment on function gezin.band is
  'what ties who asks to this child today: alles, beperkt (nothing of what was written, and not who looked), or null: nothing';

create function gezin.eigen_dossier(gevraagd text) returns table (id bigint, kind_id bigint, gi_id int, jeugdregio text, band text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.id, d.kind_id, d.gi_id, d.jeugdregio, b.band
  from dossier.dossier d cross join lateral (select gezin.band(d.kind_id) as band) b
  where d.nummer = gevraagd and d.bron = 'register' and b.band is not null
$$;

create function gezin.mijn_kinderen() returns table (nummer text, roepnaam text, gi text, band text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.nummer, p.roepnaam, i.naam, e.band
  from (select distinct t.kind_id from gezin.toegang t where t.naam = databank.pas()) t
  join dossier.dossier d on d.kind_id = t.kind_id
  cross join lateral gezin.eigen_dossier(d.nummer) e
  left join identiteit.persoon p on p.kind_id = t.kind_id
    and not exists (select from identiteit.persoon n where n.kind_id = p.kind_id and n.vervangt = p.id)
  left join organisaties.gi_nu i on i.id = d.gi_id
  order by p.roepnaam, d.id limit 50
$$;
comment on function gezin.mijn_kinderen is 'the dossiers of the children of who asks';

create function gezin.mijn_jeugdbeschermers(gevraagd text) returns table (naam text, telefoon text, rol text, vanaf date)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select j.naam, j.telefoon, k.rol, k.vanaf
  from gezin.eigen_dossier(gevraagd) e join dossier.koppeling k on k.dossier_id = e.id
  left join jeugdbeschermers.jeugdbeschermer j on j.gi_id = k.gi_id and j.wie = k.wie
  order by k.rol, k.vanaf desc limit 10
$$;
comment on function gezin.mijn_jeugdbeschermers is 'who is there for the child now, and how to reach them';

create function gezin.beloften(gevraagd text) returns table (norm text, oordeel text, uiterlijk date, op date, is_open boolean,
    rol text, wie text, laat_na date)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select k.norm, k.oordeel, k.uiterlijk_laatst, k.op_laatst, k.is_open, a.rol, j.naam, a.laat_na
  from gezin.eigen_dossier(gevraagd) e join dossier.klok k on k.dossier_id = e.id
  left join acties.actie a on a.dossier_id = e.id and a.soort = k.norm and a.kenmerk = '' and a.geeindigd_op is null
  left join jeugdbeschermers.jeugdbeschermer j on j.gi_id = a.gi_id and j.wie = a.wie
$$;
comment on function gezin.beloften is 'each norm with its verdict, and who must act while it is open';

create function gezin.wachtende_hulp(gevraagd text) returns table (vorm text, bepaald_op date)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.vorm, h.bepaald_op from gezin.eigen_dossier(gevraagd) e join hulp.hulpvraag h on h.dossier_id = e.id
  where h.gestart_op is null order by h.bepaald_op, h.hulp limit 50
$$;

create function gezin.geschreven(gevraagd text) returns table (volgnummer int, soort text, vroegst date, laatst date, met text[],
    geregistreerd_op timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select g.volgnummer, g.soort, g.vroegst, g.laatst,
         case when jsonb_typeof(g.gegevens -> 'met') = 'array'
           then array(select jsonb_array_elements_text(g.gegevens -> 'met')) else '{}' end, g.geregistreerd_op
  from gezin.eigen_dossier(gevraagd) e join dossier.gebeurtenis g on g.dossier_id = e.id
  where e.band = 'alles' and not g.ingetrokken
    and not exists (select from dossier.gebeurtenis v where v.dossier_id = g.dossier_id and v.vervangt = g.volgnummer)
  order by g.laatst desc, g.volgnummer desc limit 200
$$;
comment on function gezin.geschreven is 'the facts that hold, without any field in which staff write in their own words';

create function gezin.keken(gevraagd text) returns table (op timestamptz, rol text, namens text, handeling text, verwerking text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.op, i.rol, i.namens, i.handeling, i.verwerking
  from gezin.eigen_dossier(gevraagd) e
  cross join lateral (select * from toegang.inzage i where i.dossier = gevraagd and i.rol not in ('SYSTEEM', 'OUDER', 'JEUGDIGE')
    and i.handeling in ('zien', 'zoeken', 'vastleggen', 'uitvoeren') order by i.nummer desc limit 50) i
  where e.band = 'alles' order by i.nummer desc
$$;
comment on function gezin.keken is 'who of staff looked at or wrote in the dossier and for what: role and organisation, not the name (product choice)';

create function gezin.mijn_vragen(gevraagd text) returns table (tekst text, op timestamptz, uiterlijk date, antwoord text,
    beantwoord_op timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select v.tekst, v.op, v.uiterlijk, a.tekst, a.op
  from gezin.eigen_dossier(gevraagd) e join gezin.vraag v on v.dossier_id = e.id and v.naam = databank.pas()
  left join gezin.antwoord a on a.vraag_id = v.id order by v.id desc limit 50
$$;

create function gezin.mijn_reacties(gevraagd text) returns table (volgnummer int, tekst text, op timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.volgnummer, r.tekst, r.op from gezin.eigen_dossier(gevraagd) e
  join gezin.reactie r on r.dossier_id = e.id and r.naam = databank.pas()
  where e.band = 'alles' order by r.id limit 500
$$;

-- A question is an action of who is there for the child; without anybody it is of who looks after the waiting children.
create function gezin.stel_vraag(gevraagd text, wat text, antwoord_voor date) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
declare
  zaak record;
  nieuw bigint;
  houder text;
begin
  select * into zaak from gezin.eigen_dossier(gevraagd);
  if zaak.id is null or antwoord_voor not between gezin.vandaag() and gezin.vandaag() + 31 then
    return false;
  end if;
  perform databank.beurt('gezinsvraag', zaak.id);
  if (select count(*) from gezin.vraag v where v.dossier_id = zaak.id and v.naam = databank.pas()
      and v.op > databank.nu() - interval '24 hours') >= 20 then
    return false;
  end if;
  insert into gezin.vraag (dossier_id, naam, tekst, uiterlijk, op)
    values (zaak.id, databank.pas(), wat, antwoord_voor, databank.nu()) returning id into nieuw;
  select k.wie into houder from dossier.koppeling k where k.dossier_id = zaak.id order by k.rol, k.vanaf desc limit 1;
  insert into acties.actie (soort, dossier_id, kenmerk, gi_id, jeugdregio, rol, wie, grond, uiterlijk, laat_na, geopend_op)
    values ('gezinsvraag', zaak.id, nieuw::text, zaak.gi_id, zaak.jeugdregio,
      case when houder is null then 'WACHTLIJSTBEHEERDER' else 'JEUGDBESCHERMER' end, houder, 'productkeuze',
      antwoord_voor, antwoord_voor, databank.nu());
  return true;
end $$;
comment on function gezin.stel_vraag is 'false: not the own child, or more than twenty in a day (product choice)';

create function gezin.eindig_vraag() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update acties.actie a set geeindigd_op = new.op, bewijs = 'beantwoord door ' || new.door
  from gezin.vraag v
  where v.id = new.vraag_id and a.dossier_id = v.dossier_id and a.soort = 'gezinsvraag'
    and a.kenmerk = v.id::text and a.geeindigd_op is null;
  return null;
end $$;
create trigger vraag_is_beantwoord after insert on gezin.antwoord
  for each row execute function gezin.eindig_vraag();

create function gezin.reageer(gevraagd text, feit int, wat text) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  perform databank.beurt('gezinsreactie', feit);
  insert into gezin.reactie (dossier_id, volgnummer, naam, tekst, op)
  select e.id, g.volgnummer, databank.pas(), wat, databank.nu()
  from gezin.eigen_dossier(gevraagd) e join gezin.geschreven(gevraagd) g on g.volgnummer = feit
  where (select count(*) from gezin.reactie r where r.dossier_id = e.id and r.naam = databank.pas()) < 500;
  return found;
end $$;
comment on function gezin.reageer is 'false: not the own child, or nothing that who asks can read';

create function gezin.verleen_toegang(gevraagd text, getoond text, mens int, sinds date, einde date) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  zaak dossier.dossier;
  wie toegang.gebruiker;
begin
  select * into zaak from dossier.dossier d where d.nummer = gevraagd and d.kind_id is not null;
  if zaak.id is null or not toegang.mag('NAMEN') or not dossier.mag_vastleggen(zaak.id) then
    return 'onbekend';
  end if;
  perform databank.beurt('gezinstoegang', zaak.kind_id);
  select g.* into wie from gezin.koppelcode k join toegang.gebruiker g on g.naam = k.naam
    where k.code = getoond and g.toegelaten;
  if wie.naam is null or wie.rol <> (case when mens is null then 'JEUGDIGE' else 'OUDER' end) then
    return 'geen-code';
  end if;
  if mens is null and coalesce((select l.minst from gezin.leeftijd(zaak.kind_id) l), 0) < 12 then
    return 'te-jong';
  end if;
  if mens is null and exists (select from gezin.toegang t where t.naam = wie.naam and t.kind_id <> zaak.kind_id) then
    return 'ander-kind';
  end if;
  if mens is not null and not exists (
    select from identiteit.relatie r where r.kind_id = zaak.kind_id and r.volgnummer = mens and not r.vervallen
      and r.rol in ('ouder_met_gezag', 'voogd', 'ouder_zonder_gezag')
      and not exists (select from identiteit.relatie n
        where n.kind_id = r.kind_id and n.volgnummer = r.volgnummer and n.vervangt = r.id)) then
    return 'geen-ouder';
  end if;
  if exists (select from gezin.toegang t where t.naam = wie.naam and t.kind_id = zaak.kind_id
      and t.volgnummer is distinct from mens) then
    return 'ander-mens';
  end if;
  if exists (select from gezin.toegang t where t.naam = wie.naam and t.kind_id = zaak.kind_id
      and (t.tot is null or t.tot >= gezin.vandaag())
      and not exists (select from gezin.toegang_einde e where e.toegang_id = t.id)) then
    return 'al';
  end if;
  insert into gezin.toegang (naam, kind_id, volgnummer, vanaf, tot, door, op)
    values (wie.naam, zaak.kind_id, mens, sinds, einde, databank.pas(), databank.nu());
  return 'verleend';
end $$;
comment on function gezin.verleen_toegang is
  'verleend, or why not: onbekend (not a dossier that who asks records on), geen-code, te-jong, ander-kind, geen-ouder, ander-mens, al';

create function gezin.beeindig_toegang(gevraagd text, welke bigint, waarom text) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  insert into gezin.toegang_einde (toegang_id, reden, door, op)
  select t.id, waarom, databank.pas(), databank.nu()
  from gezin.toegang t join dossier.dossier d on d.kind_id = t.kind_id
  where t.id = welke and d.nummer = gevraagd and toegang.mag('NAMEN') and dossier.mag_vastleggen(d.id)
  on conflict do nothing;
  return found;
end $$;

call databank.sta_toe('grant execute on function gezin.mijn_kinderen(), gezin.mijn_jeugdbeschermers(text), gezin.beloften(text),
  gezin.wachtende_hulp(text), gezin.geschreven(text), gezin.keken(text), gezin.mijn_vragen(text), gezin.mijn_reacties(text),
  gezin.stel_vraag(text, text, date), gezin.reageer(text, int, text),
  gezin.verleen_toegang(text, text, int, date, date), gezin.beeindig_toegang(text, bigint, text)');
