call databank.maak_schema('proefkamer');
create table proefkamer.notitie (
  dossier_id bigint primary key references dossier.dossier,
  tekst text not null
);
call dossier.bescherm_volgt('proefkamer.notitie');
