alter table gebeurtenis add column door text;
alter table gebeurtenis add column opdracht uuid;
comment on column gebeurtenis.door is 'who recorded it; null: came with the demonstration';
comment on column gebeurtenis.opdracht is 'the form that recorded it: sent twice, it is stored once';
create unique index gebeurtenis_opdracht on gebeurtenis (opdracht) where opdracht is not null;
