-- Forms that were sent, so that one sent twice is stored once, and what was typed when a session had ended.
call databank.maak_schema('pagina');

create table pagina.inzending (
  formulier uuid primary key,
  door text not null default databank.pas(),
  doel text not null check (length(doel) between 1 and 2000 and not databank.bevat_bsn(doel)),
  op timestamptz not null default clock_timestamp()
);
comment on table pagina.inzending is 'which form was stored, and the page that shows what came of it; kept for a week';
create index inzending_op on pagina.inzending (op);
call databank.bescherm('pagina.inzending', zien => 'door = (select databank.pas())
    or (select databank.pas()) = ''systeem''',
  schrijven => 'door = (select databank.pas())', daden => 'insert');
drop trigger blijft on pagina.inzending;
create policy opruimen on pagina.inzending for delete using ((select databank.pas()) = 'systeem');
call databank.sta_toe('grant delete on pagina.inzending');

create table pagina.concept (
  sleutel text primary key check (sleutel ~ '^[0-9a-f]{64}$'),
  door text not null default databank.pas(),
  inhoud bytea not null check (length(inhoud) <= 500000),
  getoond boolean not null default false,
  op timestamptz not null default clock_timestamp()
);
comment on table pagina.concept is 'what somebody typed in a form whose session had ended; kept for an hour, at most three an account';
comment on column pagina.concept.sleutel is 'hash of the key that the browser keeps';
comment on column pagina.concept.inhoud is 'encrypted with that key (AES-GCM), so that only this browser can have it read';
create index concept_door on pagina.concept (door, op);
call databank.bescherm('pagina.concept', zien => 'door = (select databank.pas())
    or (select databank.pas()) = ''systeem''',
  schrijven => 'door = (select databank.pas()) or (select databank.pas()) = ''systeem''', daden => 'insert update delete');
