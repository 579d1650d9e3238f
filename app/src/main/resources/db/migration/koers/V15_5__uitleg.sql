-- Comply or explain (004:587-588): why a term is not met, and whether a second person accepts that.
create table koers.uitleg (
  id bigint generated always as identity primary key,
  dossier_id bigint not null references dossier.dossier,
  norm text not null check (norm in ('koers', 'hulp')),
  gegeven_op date not null,
  tot date not null,
  waarom text not null check (length(waarom) between 1 and 2000 and not databank.bevat_bsn(waarom)),
  door text not null,
  op timestamptz not null,
  check (tot >= gegeven_op)
);
comment on table koers.uitleg is 'append-only: why the term is not met, and until when that holds; kern hears of it when somebody else accepts it';
create index uitleg_dossier on koers.uitleg (dossier_id, id);
call koers.bescherm('koers.uitleg');

create table koers.uitleg_oordeel (
  uitleg_id bigint primary key references koers.uitleg,
  dossier_id bigint not null references dossier.dossier,
  aanvaard boolean not null,
  reden databank.reden not null,
  door text not null,
  op timestamptz not null
);
comment on table koers.uitleg_oordeel is 'append-only: accepted or not, by somebody else than who gave it';
call koers.bescherm('koers.uitleg_oordeel');

create function koers.eis_tweede() returns trigger language plpgsql as $$
begin
  if not exists (select from koers.uitleg u
    where u.id = new.uitleg_id and u.dossier_id = new.dossier_id and u.door <> new.door) then
    raise exception 'een ander dan wie de uitleg gaf, oordeelt erover' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger door_een_ander after insert on koers.uitleg_oordeel for each row execute function koers.eis_tweede();
