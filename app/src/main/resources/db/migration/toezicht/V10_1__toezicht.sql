-- The inspector's samples and practice tests; every table only grows.
call databank.maak_schema('toezicht');

create table toezicht.praktijktoets (
  id bigint generated always as identity primary key,
  naam text not null check (length(naam) between 1 and 200),
  peildatum date not null,
  referentie text not null,
  fictief boolean not null,
  dossiers int check (dossiers >= 0),
  methode text not null,
  berekend text not null check (berekend in ('na', 'meteen')),
  door text not null,
  op timestamptz not null
);
comment on column toezicht.praktijktoets.referentie is 'when the cases were looked at, as EDTF';
comment on column toezicht.praktijktoets.dossiers is 'dossiers examined, as stated; a case is not a dossier';
comment on column toezicht.praktijktoets.berekend is 'when an inspector sees the computed verdict: after judging, or at once';
comment on column toezicht.praktijktoets.methode is 'how the cases were chosen, so that anybody can choose them again';

create table toezicht.casus (
  id bigint generated always as identity primary key,
  praktijktoets_id bigint not null references toezicht.praktijktoets,
  nummer int not null,
  gi text,
  jeugdregio text,
  omschrijving text check (length(omschrijving) between 1 and 2000 and not databank.bevat_bsn(omschrijving)),
  gebeurtenissen jsonb not null,
  unique (praktijktoets_id, nummer)
);
comment on column toezicht.casus.gi is 'as the inspector or the report names it';
comment on column toezicht.casus.omschrijving is 'what the inspector wrote of a case that is in no dossier here';
comment on column toezicht.casus.gebeurtenissen is 'own facts of a case without a dossier here';

create table toezicht.getrokken_dossier (
  casus_id bigint primary key references toezicht.casus,
  dossier text not null
);
comment on table toezicht.getrokken_dossier is 'the dossier a case was taken from; an analist reads the case, not which child it is';
create index getrokken_dossier_nummer on toezicht.getrokken_dossier (dossier);

create table toezicht.bevinding (
  id bigint generated always as identity primary key,
  casus_id bigint not null references toezicht.casus,
  aspect text not null,
  beoordeling text not null
    check (beoordeling in ('op_orde', 'niet_op_orde', 'niet_te_beoordelen')),
  bronnen text[] not null check (cardinality(bronnen) > 0),
  toelichting text check (length(toelichting) <= 2000),
  vervangt bigint unique references toezicht.bevinding,
  reden databank.reden,
  door text not null,
  op timestamptz not null,
  check ((vervangt is null) = (reden is null))
);
comment on table toezicht.bevinding is 'a correction is a new row with its reason';
create unique index bevinding_eerste on toezicht.bevinding (casus_id, aspect) where vervangt is null;
create index bevinding_casus on toezicht.bevinding (casus_id, aspect, id);

create table toezicht.gesteld_totaal (
  id bigint generated always as identity primary key,
  praktijktoets_id bigint not null references toezicht.praktijktoets,
  aspect text not null,
  groep text not null check (groep in ('totaal', 'gi', 'jeugdregio')),
  naam text not null,
  beoordeeld int,
  op_orde int,
  procent numeric,
  cohort text,
  bron text not null
);
create index gesteld_totaal_praktijktoets on toezicht.gesteld_totaal (praktijktoets_id);

create table toezicht.gestelde_stroom (
  praktijktoets_id bigint not null references toezicht.praktijktoets,
  naam text not null,
  ontvangen int not null,
  geholpen int not null,
  van int not null,
  naar int not null,
  bron text not null,
  primary key (praktijktoets_id, naam)
);

create procedure toezicht.bescherm(tabel regclass) language plpgsql as $$
begin
  call databank.bescherm(tabel, zien => '(select toegang.mag(''RAPPORTEN''))',
    schrijven => '(select toegang.mag(''TOETSEN''))', daden => 'insert');
end $$;
comment on procedure toezicht.bescherm is 'read by who reads reports, added to by who tests';
call toezicht.bescherm('toezicht.praktijktoets');
call toezicht.bescherm('toezicht.casus');
call toezicht.bescherm('toezicht.getrokken_dossier');
alter policy zien on toezicht.getrokken_dossier using ((select toegang.mag('RAPPORTEN'))
  and exists (select from dossier.dossier d where d.nummer = getrokken_dossier.dossier));
call toezicht.bescherm('toezicht.bevinding');
call toezicht.bescherm('toezicht.gesteld_totaal');
call toezicht.bescherm('toezicht.gestelde_stroom');
