-- What was decided about a measure before its last day; no words, so that whatever follows from facts reads it too.
create table koers.verlenging (
  id bigint generated always as identity primary key,
  dossier_id bigint not null references dossier.dossier,
  einde date not null,
  besluit text not null check (besluit in ('verzoek', 'geen')),
  gedaan_op date not null,
  door text not null,
  op timestamptz not null
);
comment on table koers.verlenging is 'append-only: its extension was asked of the court, or it was let end and the RvdK was told';
comment on column koers.verlenging.einde is 'the last day of the measure that it is about';
comment on column koers.verlenging.gedaan_op is 'the request was at the court, or the RvdK was told, on this day';
create index verlenging_dossier on koers.verlenging (dossier_id, id);
call dossier.bescherm_bij('koers.verlenging', 'BEGELEIDINGSFEITEN');
