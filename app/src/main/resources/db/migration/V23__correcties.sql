alter table gebeurtenis add column vervangt int;
alter table gebeurtenis add column reden text check (reden <> '');
alter table gebeurtenis add column ingetrokken boolean not null default false;
alter table gebeurtenis add check ((vervangt is null) = (reden is null));
alter table gebeurtenis add check (not ingetrokken or vervangt is not null);
alter table gebeurtenis add foreign key (dossier_id, vervangt) references gebeurtenis (dossier_id, volgnummer);
alter table gebeurtenis add unique (dossier_id, vervangt);
comment on column gebeurtenis.vervangt is 'volgnummer in the same dossier of the fact that this one corrects';
comment on column gebeurtenis.ingetrokken is 'says only that the corrected fact was never so';

alter table inzage drop constraint inzage_handeling_check;
alter table inzage add constraint inzage_handeling_check
  check (handeling in ('zien', 'zoeken', 'vastleggen', 'uitvoeren', 'geweigerd'));
