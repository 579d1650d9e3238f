-- Fact apart from opinion (001:887-945; Jeugdwet 3.3): each statement with its source, and what the one it is about says of it.
create table koers.uitspraak (
  id bigint generated always as identity primary key,
  dossier_id bigint not null references dossier.dossier,
  rapport int not null check (rapport > 0),
  volgnummer int not null check (volgnummer > 0),
  vervangt bigint,
  reden databank.reden,
  soort text check (soort in ('feit', 'mening', 'conclusie')),
  tekst text not null check (length(tekst) between 1 and 2000 and not databank.bevat_bsn(tekst)),
  bron koers.woorden,
  datum date,
  wederhoor_aan koers.woorden,
  wederhoor_op date,
  reactie text check (length(reactie) between 1 and 2000 and not databank.bevat_bsn(reactie)),
  accordering text check (accordering in ('ja', 'nee', 'niet_bereikt')),
  accordering_op date,
  steunt_op int[] not null,
  door text not null,
  op timestamptz not null,
  unique (dossier_id, rapport, volgnummer, id),
  unique nulls not distinct (dossier_id, rapport, volgnummer, vervangt),
  foreign key (dossier_id, rapport, volgnummer, vervangt)
    references koers.uitspraak (dossier_id, rapport, volgnummer, id),
  check (reden is null or vervangt is not null),
  check ((accordering is null) = (accordering_op is null)),
  check ((wederhoor_aan is null) = (wederhoor_op is null))
);
comment on table koers.uitspraak is 'append-only: a statement in a report; a correction is a new version, and both stay';
comment on column koers.uitspraak.volgnummer is 'which statement of its report; the same in each version';
comment on column koers.uitspraak.bron is 'who or what says so: a person, a document, an own observation';
comment on column koers.uitspraak.datum is 'when it was so';
comment on column koers.uitspraak.wederhoor_op is 'the day on which who it is about was offered to react';
comment on column koers.uitspraak.steunt_op is 'volgnummers of the facts that a conclusion rests on';
call koers.bescherm('koers.uitspraak');

create table koers.rapport (
  dossier_id bigint not null references dossier.dossier,
  rapport int not null check (rapport > 0),
  door text not null,
  op timestamptz not null,
  primary key (dossier_id, rapport)
);
comment on table koers.rapport is 'append-only: a report that is final; the next statement belongs to the next report';
call koers.bescherm('koers.rapport');

create view koers.uitspraak_nu with (security_invoker = true) as
  select u.* from koers.uitspraak u
  where not exists (select from koers.uitspraak v where v.dossier_id = u.dossier_id
    and v.rapport = u.rapport and v.volgnummer = u.volgnummer and v.vervangt = u.id);
comment on view koers.uitspraak_nu is 'the version of each statement that holds';
call databank.sta_toe('grant select on koers.uitspraak_nu');

create view koers.uitspraak_met_gat with (security_invoker = true) as
  select u.dossier_id, u.rapport, u.volgnummer from koers.uitspraak_nu u
  where u.soort is null or u.bron is null or u.datum is null or u.wederhoor_op is null or u.accordering is null
    or u.soort = 'conclusie' and not exists (select from koers.uitspraak_nu f
      where f.dossier_id = u.dossier_id and f.rapport = u.rapport and f.soort = 'feit' and f.volgnummer = any (u.steunt_op));
comment on view koers.uitspraak_met_gat is 'statements with which no report can be final';
call databank.sta_toe('grant select on koers.uitspraak_met_gat');

create function koers.weiger_gaten() returns trigger language plpgsql as $$
begin
  if not exists (select from koers.uitspraak u where u.dossier_id = new.dossier_id and u.rapport = new.rapport)
    or exists (select from koers.uitspraak_met_gat g where g.dossier_id = new.dossier_id and g.rapport = new.rapport) then
    raise exception 'een rapport zonder uitspraken, of met een gat, wordt niet vastgesteld' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger zonder_gaten after insert on koers.rapport for each row execute function koers.weiger_gaten();

create function koers.houd_rapport() returns trigger language plpgsql as $$
begin
  if (new.vervangt is null or new.reden is null)
    and exists (select from koers.rapport r where r.dossier_id = new.dossier_id and r.rapport = new.rapport) then
    raise exception 'een vastgesteld rapport krijgt alleen correcties met een reden' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger houd_rapport after insert on koers.uitspraak for each row execute function koers.houd_rapport();
