-- A view with a barrier is sorted as a whole before one page of it is taken; here the index of the gemeente gives the page.
drop index hulpvraag_gemeente;
create index hulpvraag_gemeente on hulpvraag (gemeente, (gestart_op is not null), bepaald_op, dossier_id, hulp);

create function hulpverzoeken(aantal int, vanaf int) returns setof hulpverzoek
  language sql stable security definer set search_path = public, pg_temp as $$
  select d.nummer, h.hulp, h.vorm, h.bepaald_op, h.gestart_op, t.bedrag, t.eenheid, h.gemeente
  from (select * from hulpvraag where gemeente = (select bereik_gemeente())
        order by (gestart_op is not null), bepaald_op, dossier_id, hulp limit aantal offset vanaf) h
  join dossier d on d.id = h.dossier_id
  left join tarief t on t.vorm = h.vorm
  order by (h.gestart_op is not null), h.bepaald_op, h.dossier_id, h.hulp
$$;
comment on function hulpverzoeken is 'a page of the view hulpverzoek for the gemeente on the pass, what waits longest first';

do $$
begin
  if exists (select from pg_roles where rolname = 'tijdig_app') then
    revoke execute on function hulpverzoeken(int, int) from public;
    grant execute on function hulpverzoeken(int, int) to tijdig_app;
  end if;
end $$;
