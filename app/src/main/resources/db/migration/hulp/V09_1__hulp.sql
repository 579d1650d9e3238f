-- What the payer sees of help: form, start and cost; no reasons, no findings, no names, no inner number (001:1586-1591).
call databank.maak_schema('hulp');

create table hulp.tarief (
  vorm text primary key,
  bedrag numeric not null check (bedrag >= 0),
  eenheid text not null,
  fictief boolean not null
);
comment on table hulp.tarief is 'what a form of help costs the gemeente, in euro per eenheid';
call databank.bescherm('hulp.tarief', zien => 'true', schrijven => '(select toegang.is_systeem())', daden => 'insert');
drop trigger blijft on hulp.tarief;

create table hulp.hulpvraag (
  dossier_id bigint not null references dossier.dossier,
  hulp text not null,
  gemeente_id int,
  vorm text,
  bepaald_op date not null,
  gestart_op date,
  primary key (dossier_id, hulp)
);
comment on table hulp.hulpvraag is 'one row for each help that was determined; follows from the facts';
comment on column hulp.hulpvraag.gestart_op is 'first real start or bridging help; null: not started';
-- A view with a barrier is sorted as a whole before one page of it is taken; here the index of the gemeente gives the page.
create index hulpvraag_gemeente on hulp.hulpvraag (gemeente_id, (gestart_op is not null), bepaald_op, dossier_id, hulp);
call dossier.bescherm_volgt('hulp.hulpvraag');

create view hulp.hulpverzoek with (security_barrier) as
  select d.nummer, h.hulp, h.vorm, h.bepaald_op, h.gestart_op, t.bedrag, t.eenheid, h.gemeente_id
  from hulp.hulpvraag h
  join dossier.dossier d on d.id = h.dossier_id
  left join hulp.tarief t on t.vorm = h.vorm
  where h.gemeente_id = (select toegang.bereik_gemeente());
comment on view hulp.hulpverzoek is 'what waits for the gemeente on the pass; the owner of the view reads, so that it sees no dossier';

create function hulp.hulpverzoeken(aantal int, vanaf int, gestart boolean default null) returns setof hulp.hulpverzoek
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.nummer, h.hulp, h.vorm, h.bepaald_op, h.gestart_op, t.bedrag, t.eenheid, h.gemeente_id
  from (select * from hulp.hulpvraag where gemeente_id = (select toegang.bereik_gemeente())
          and (gestart is null or (gestart_op is not null) = gestart)
        order by (gestart_op is not null), bepaald_op, dossier_id, hulp limit aantal offset vanaf) h
  join dossier.dossier d on d.id = h.dossier_id
  left join hulp.tarief t on t.vorm = h.vorm
  order by (h.gestart_op is not null), h.bepaald_op, h.dossier_id, h.hulp
$$;
comment on function hulp.hulpverzoeken is 'a page of the view hulpverzoek for the gemeente on the pass, what waits longest first; gestart: only what started, or only what did not';

create function hulp.aantal_hulpverzoeken(out wacht bigint, out gestart bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*) filter (where gestart_op is null), count(*) filter (where gestart_op is not null)
  from hulp.hulpvraag where gemeente_id = (select toegang.bereik_gemeente())
$$;
comment on function hulp.aantal_hulpverzoeken is 'how many lines hulpverzoeken has';
call databank.sta_toe('grant select on hulp.hulpverzoek');
call databank.sta_toe('grant execute on function hulp.hulpverzoeken(int, int, boolean), hulp.aantal_hulpverzoeken()');
