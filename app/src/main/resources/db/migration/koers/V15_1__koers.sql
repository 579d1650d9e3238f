-- The koers in words. The free words may hold names, so they are for who may know names (NAMEN), and never for the payer (F66).
call databank.maak_schema('koers');

create domain koers.woorden as text check (length(value) between 1 and 500 and not databank.bevat_bsn(value));

create procedure koers.bescherm(tabel regclass) language plpgsql as $$
begin
  call databank.bescherm(tabel,
    zien => '(select toegang.mag(''NAMEN'')) and (' || dossier.van_zichtbaar('dossier_id') || ')',
    schrijven => '(select toegang.mag(''NAMEN'')) and (select toegang.mag(''BEGELEIDINGSFEITEN''))
      and door = (select databank.pas()) and ' || dossier.van_eigen('dossier_id'),
    daden => 'insert');
end $$;
comment on procedure koers.bescherm is 'words about a child: read by who may know names and sees the dossier, added in the own name by who records there';

create table koers.koers (
  dossier_id bigint not null references dossier.dossier,
  versie int not null check (versie > 0),
  bepaald_op date not null,
  doelen jsonb not null check (jsonb_array_length(doelen) > 0 and not databank.bevat_bsn(doelen::text)),
  hulp text[] not null check (not databank.bevat_bsn(hulp::text)),
  geen_hulp boolean not null,
  nodig_voor date,
  stemmen jsonb not null check (jsonb_typeof(stemmen) = 'array' and not databank.bevat_bsn(stemmen::text)),
  kind_gesproken text not null check (kind_gesproken in ('alleen', 'samen', 'nee')),
  kind_gesproken_op date,
  familiegroepsplan boolean not null,
  afgezien_op date,
  toelichting koers.woorden,
  door text not null,
  op timestamptz not null,
  primary key (dossier_id, versie),
  check ((kind_gesproken = 'nee') = (kind_gesproken_op is null)),
  check (geen_hulp = (cardinality(hulp) = 0))
);
comment on table koers.koers is 'append-only: each version of the koers as a whole; the last one holds';
comment on column koers.koers.doelen is 'each goal: tekst, merkbaar (how one sees that it is reached), haalbaarOp, woordenVan (whose words)';
comment on column koers.koers.stemmen is 'who was consulted: wie, naam, antwoord (ja, nee, niet_gevraagd, nvt), op, voorbehoud';
comment on column koers.koers.nodig_voor is 'help is needed by this day, sooner than the term';
comment on column koers.koers.familiegroepsplan is 'whether the family was offered to make a plan of its own';
comment on column koers.koers.afgezien_op is 'the day on which it was established that the family makes none';
call koers.bescherm('koers.koers');
