-- Who the people in a dossier are. Each line stays: a change is a new line that names the one it replaces, with its reason.
-- Names, addresses and relations are for who is involved with the child (NAMEN); everybody else sees the code of the child.
create domain identiteit.woorden as text
  check (length(value) between 1 and 200 and value = btrim(value) and not databank.bevat_bsn(value));
create domain identiteit.naam as text check (value ~ '^[^0-9[:cntrl:]<>]{1,100}$');
create domain identiteit.telefoon as text check (value ~ '^(0[0-9]{9}|\+[0-9]{8,15})$');

create table identiteit.persoon (
  id bigint generated always as identity primary key,
  kind_id bigint not null references dossier.kind,
  vervangt bigint,
  roepnaam identiteit.naam not null,
  tussenvoegsel identiteit.naam,
  achternaam identiteit.naam not null,
  adres identiteit.woorden,
  postcode text check (postcode ~ '^[1-9][0-9]{3} [A-Z]{2}$'),
  woonplaats identiteit.woorden,
  geheim boolean not null default false,
  telefoon identiteit.telefoon,
  zoeknaam text not null check (length(zoeknaam) between 1 and 320),
  reden databank.reden,
  door text not null default databank.pas(),
  op timestamptz not null default clock_timestamp(),
  unique (kind_id, id),
  unique nulls not distinct (kind_id, vervangt),
  foreign key (kind_id, vervangt) references identiteit.persoon (kind_id, id),
  check ((vervangt is null) = (reden is null))
);
comment on table identiteit.persoon is 'append-only: what a child is called and where it lives; the line that no other replaces holds now';
comment on column identiteit.persoon.geheim is 'the address may not be told to anybody, not even to family';
comment on column identiteit.persoon.zoeknaam is 'the whole name in small letters without accents; written by the product';

create table identiteit.geboorte (
  id bigint generated always as identity primary key,
  kind_id bigint not null references dossier.kind,
  vervangt bigint,
  vroegst date not null check (vroegst >= date '1900-01-01'),
  laatst date not null,
  reden databank.reden,
  door text not null default databank.pas(),
  op timestamptz not null default clock_timestamp(),
  unique (kind_id, id),
  unique nulls not distinct (kind_id, vervangt),
  foreign key (kind_id, vervangt) references identiteit.geboorte (kind_id, id),
  check (vroegst <= laatst),
  check ((vervangt is null) = (reden is null))
);
comment on table identiteit.geboorte is 'append-only: when a child was born; of a month or a year both ends are kept';

create table identiteit.relatie (
  id bigint generated always as identity primary key,
  kind_id bigint not null references dossier.kind,
  volgnummer int not null check (volgnummer > 0),
  vervangt bigint,
  naam identiteit.naam not null,
  rol text not null check (rol in ('ouder_met_gezag', 'ouder_zonder_gezag', 'pleegouder', 'voogd', 'familie', 'netwerk')),
  telefoon identiteit.telefoon,
  contact text not null check (contact in ('gewenst', 'mag', 'ongewenst', 'verboden', 'onbekend')),
  vervallen boolean not null default false,
  reden databank.reden,
  door text not null default databank.pas(),
  op timestamptz not null default clock_timestamp(),
  unique (kind_id, volgnummer, id),
  unique nulls not distinct (kind_id, volgnummer, vervangt),
  foreign key (kind_id, volgnummer, vervangt) references identiteit.relatie (kind_id, volgnummer, id),
  check ((vervangt is null) = (reden is null)),
  check (not vervallen or vervangt is not null)
);
comment on table identiteit.relatie is 'append-only: somebody around a child, and whether the child may and wants to have contact';
comment on column identiteit.relatie.volgnummer is 'which person around the child, from 1; the same in each version';
comment on column identiteit.relatie.contact is 'verboden: a judge or the GI forbade it; ongewenst: the child does not want it';
comment on column identiteit.relatie.vervallen is 'has no part in this dossier any more, or never had';

create procedure identiteit.bescherm(tabel regclass, lezen text, kolommen text) language plpgsql as $$
begin
  call databank.bescherm(tabel,
    zien => format('(%2$s) and ((select toegang.is_systeem()) or exists (
      select from dossier.dossier d where d.kind_id = %1$s.kind_id and d.bron = ''register'' offset 0))', tabel, lezen),
    schrijven => format('(%2$s) and (select toegang.mag(''VASTLEGGEN'')) and ((select toegang.is_systeem()) or exists (
      select from dossier.dossier d where d.kind_id = %1$s.kind_id and d.bron = ''register'' and %3$s offset 0))',
      tabel, lezen, dossier.eigen('d.id', 'd.gi_id', 'd.jeugdregio')),
    daden => 'insert');
  call databank.neem_af('insert on ' || tabel);
  call databank.sta_toe(format('grant insert (kind_id, vervangt, reden, %s) on %s', kolommen, tabel));
end $$;
comment on procedure identiteit.bescherm is 'lines on a child of a dossier that one sees; added by who records there, in the own name';
call identiteit.bescherm('identiteit.persoon', '(select toegang.mag(''NAMEN''))',
  'roepnaam, tussenvoegsel, achternaam, adres, postcode, woonplaats, geheim, telefoon, zoeknaam');
call identiteit.bescherm('identiteit.relatie', '(select toegang.mag(''NAMEN''))', 'volgnummer, naam, rol, telefoon, contact, vervallen');
call identiteit.bescherm('identiteit.geboorte',
  '(select toegang.mag(''VASTLEGGEN'')) or (select toegang.mag(''BEWAARSTOP''))', 'vroegst, laatst');

-- By number, by the code of the GI, or by parts of a name; what the account may not see is not found.
do $$
begin
  execute format('create function identiteit.zoek_kind(gezocht text, eigen_code text, delen text[], vanaf bigint, aantal int)
    returns setof text language sql stable security definer set search_path = pg_catalog, pg_temp as
    $f$ select d.nummer
      from (
        select e.id from dossier.dossier e where e.nummer = gezocht
        union select e.id from dossier.kind k join dossier.dossier e on e.kind_id = k.id where lower(k.code) = lower(eigen_code)
        union select e.id from identiteit.persoon p join dossier.dossier e on e.kind_id = p.kind_id
          where toegang.mag(''NAMEN'') and cardinality(delen) > 0 and p.zoeknaam like all (delen)
            and not exists (select from identiteit.persoon n where n.kind_id = p.kind_id and n.vervangt = p.id)) gevonden
      join dossier.dossier d on d.id = gevonden.id
      left join identiteit.persoon p on toegang.mag(''NAMEN'') and p.kind_id = d.kind_id
        and not exists (select from identiteit.persoon n where n.kind_id = p.kind_id and n.vervangt = p.id)
      where toegang.mag(''DOSSIERS'') and d.bron = ''register'' and (%s)
      order by p.achternaam, p.roepnaam, d.nummer offset vanaf limit aantal $f$',
    dossier.zichtbaar('d.id', 'd.gi_id', 'd.jeugdregio'));
end $$;
comment on function identiteit.zoek_kind is 'dossiers of children that the account sees; a name only for who may know names';
call databank.sta_toe('grant execute on function identiteit.zoek_kind(text, text, text[], bigint, int)');
