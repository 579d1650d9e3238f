-- What must stay whatever its term, and what may go since the last round.
call databank.maak_schema('bewaring');

create table bewaring.bewaarstop (
  id bigint generated always as identity primary key,
  dossier_id bigint not null references dossier.dossier,
  reden databank.reden not null check (length(reden) >= 10),
  door text not null,
  op timestamptz not null
);
comment on table bewaring.bewaarstop is 'append-only: this dossier may not be destroyed, whatever its term';
create index bewaarstop_dossier on bewaring.bewaarstop (dossier_id);

create table bewaring.bewaarstop_opgeheven (
  bewaarstop_id bigint primary key references bewaring.bewaarstop,
  reden databank.reden not null check (length(reden) >= 10),
  door text not null,
  op timestamptz not null
);
comment on table bewaring.bewaarstop_opgeheven is 'append-only: lifted, by somebody else than who set it';

create table bewaring.bewaarronde (
  id bigint generated always as identity primary key,
  peildatum date not null,
  op timestamptz not null,
  door text not null,
  blijft int not null,
  mag_weg int not null,
  niet_te_beoordelen int not null,
  vastgehouden int not null,
  logregels bigint not null
);
comment on table bewaring.bewaarronde is 'append-only: all dossiers were held against their terms; counts only';
comment on column bewaring.bewaarronde.logregels is 'lines of the inzagelog past their shortest term';

create table bewaring.vernietigingslijst (
  nummer text primary key,
  dossier_id bigint not null references dossier.dossier
);
comment on table bewaring.vernietigingslijst is 'what may be destroyed since the last bewaarronde; no day, which would tell a birthday';

create table bewaring.onbeslist (
  nummer text primary key,
  dossier_id bigint not null references dossier.dossier,
  ontbreekt text[] not null check (cardinality(ontbreekt) > 0)
);
comment on table bewaring.onbeslist is 'of which dossiers the last bewaarronde could not say how long they stay, and what must be known first; never what that is';

call dossier.bescherm_bij('bewaring.bewaarstop', 'BEWAARSTOP_ZETTEN');
call databank.bescherm('bewaring.bewaarstop_opgeheven',
  zien => 'exists (select from bewaring.bewaarstop b where b.id = bewaarstop_id)',
  schrijven => '(select toegang.mag(''BEWAARSTOP'')) and door = (select databank.pas())
    and exists (select from bewaring.bewaarstop b where b.id = bewaarstop_id and b.door <> (select databank.pas())
      and ' || dossier.van_eigen('b.dossier_id') || ')',
  daden => 'insert');
call databank.bescherm('bewaring.bewaarronde', zien => '(select toegang.mag(''BEHEER''))',
  schrijven => '(select toegang.is_systeem())', daden => 'insert');
call databank.bescherm('bewaring.vernietigingslijst', zien => '(select toegang.mag(''BEHEER''))',
  schrijven => '(select toegang.is_systeem())', daden => 'insert delete');
call databank.bescherm('bewaring.onbeslist', zien => '(select toegang.mag(''BEHEER''))',
  schrijven => '(select toegang.is_systeem())', daden => 'insert delete');
