create table praktijktoets (
  id bigint generated always as identity primary key,
  naam text not null check (naam <> ''),
  peildatum date not null,
  referentie text not null,
  fictief boolean not null,
  dossiers int check (dossiers >= 0),
  methode text not null,
  door text not null,
  op timestamptz not null
);
comment on column praktijktoets.referentie is 'when the cases were looked at, as EDTF';
comment on column praktijktoets.dossiers is 'dossiers examined, as stated; a case is not a dossier';
comment on column praktijktoets.methode is 'how the cases were chosen, so that anybody can choose them again';

create table praktijktoets_casus (
  id bigint generated always as identity primary key,
  praktijktoets_id bigint not null references praktijktoets,
  nummer int not null,
  dossier text,
  gi text,
  jeugdregio text,
  gebeurtenissen jsonb not null,
  unique (praktijktoets_id, nummer)
);
comment on column praktijktoets_casus.gebeurtenissen is 'own facts of a case without a dossier here';
create index praktijktoets_casus_dossier on praktijktoets_casus (dossier) where dossier is not null;

create table bevinding (
  id bigint generated always as identity primary key,
  casus_id bigint not null references praktijktoets_casus,
  aspect text not null,
  beoordeling text not null
    check (beoordeling in ('op_orde', 'niet_op_orde', 'niet_te_beoordelen')),
  bronnen text[] not null check (cardinality(bronnen) > 0),
  toelichting text,
  vervangt bigint unique references bevinding,
  reden text,
  door text not null,
  op timestamptz not null,
  check ((vervangt is null) = (reden is null))
);
comment on table bevinding is 'append-only: a correction is a new row with its reason';
create unique index bevinding_eerste on bevinding (casus_id, aspect) where vervangt is null;
create index bevinding_casus on bevinding (casus_id, aspect, id);

create function weiger_wijziging_bevinding() returns trigger language plpgsql as $$
begin
  raise exception 'een bevinding wordt nooit gewijzigd of verwijderd; leg een nieuwe vast met de reden';
end $$;

create trigger bevinding_blijft before update or delete or truncate on bevinding
  for each statement execute function weiger_wijziging_bevinding();

create table gesteld_totaal (
  id bigint generated always as identity primary key,
  praktijktoets_id bigint not null references praktijktoets,
  aspect text not null,
  groep text not null check (groep in ('totaal', 'gi', 'jeugdregio')),
  naam text not null,
  beoordeeld int,
  op_orde int,
  procent numeric,
  cohort text,
  bron text not null
);
create index gesteld_totaal_praktijktoets on gesteld_totaal (praktijktoets_id);

create table gestelde_stroom (
  praktijktoets_id bigint not null references praktijktoets,
  naam text not null,
  ontvangen int not null,
  geholpen int not null,
  van int not null,
  naar int not null,
  bron text not null,
  primary key (praktijktoets_id, naam)
);
