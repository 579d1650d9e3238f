-- What each calendar told last, so that the program that reads it sees what changed, whichever node it asks.
call databank.maak_schema('werkvoorraad');

create table werkvoorraad.agendapunt (
  naam text not null references toegang.gebruiker,
  dag date not null,
  volgnummer int not null check (volgnummer >= 0),
  inhoud text check (inhoud ~ '^[0-9a-f]{64}$'),
  op timestamptz not null,
  primary key (naam, dag)
);
comment on table werkvoorraad.agendapunt is 'one day in the calendar of an account as it was told last; nothing of a child';
comment on column werkvoorraad.agendapunt.volgnummer is 'SEQUENCE of RFC 5545: rises with each change, also when a day empties and fills again';
comment on column werkvoorraad.agendapunt.inhoud is 'SHA-256 of what it says; null: nothing is due on that day any more';
comment on column werkvoorraad.agendapunt.op is 'LAST-MODIFIED of RFC 5545';
call databank.bescherm('werkvoorraad.agendapunt',
  zien => 'naam = (select databank.pas())', schrijven => 'naam = (select databank.pas())', daden => 'insert update delete');
