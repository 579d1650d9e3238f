-- The burgerservicenummer stands in this table and nowhere else; the application can write and compare it, never read it.
call databank.maak_schema('identiteit');

create table identiteit.identiteit (
  kind_id bigint primary key references dossier.kind,
  bsn char(9) not null check (databank.elfproef(bsn)),
  door text not null default databank.pas(),
  op timestamptz not null default clock_timestamp(),
  reden databank.reden
);
comment on column identiteit.identiteit.reden is 'why the former recording was wrong; null: never corrected';
create index identiteit_bsn on identiteit.identiteit (bsn);

create table identiteit.correctie (
  id bigint generated always as identity primary key,
  kind_id bigint not null references identiteit.identiteit,
  reden databank.reden not null,
  door text not null,
  op timestamptz not null
);
comment on table identiteit.correctie is 'append-only: that a recording was corrected, by whom and why; a wrong number is somebody else''s and is not kept';
create index correctie_kind on identiteit.correctie (kind_id);

create function identiteit.corrigeer() returns trigger language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  new.door := databank.pas();
  new.op := clock_timestamp();
  insert into identiteit.correctie (kind_id, reden, door, op)
    values (new.kind_id, new.reden, new.door, new.op);
  return new;
end $$;
create trigger corrigeer before update on identiteit.identiteit
  for each row execute function identiteit.corrigeer();

call databank.bescherm('identiteit.identiteit',
  zien => '((select toegang.mag(''VASTLEGGEN'')) or (select toegang.mag(''BEWAARSTOP'')))
    and exists (select from dossier.dossier d where d.kind_id = identiteit.kind_id)',
  schrijven => '(select toegang.mag(''VASTLEGGEN'')) and exists (select from dossier.dossier d
    where d.kind_id = identiteit.kind_id and ' || dossier.eigen('d.id', 'd.gi_id', 'd.jeugdregio') || ')',
  daden => 'insert update');
call databank.neem_af('select, insert, update on identiteit.identiteit');
call databank.sta_toe('grant select (kind_id), insert (kind_id, bsn), update (bsn, reden) on identiteit.identiteit');
call databank.bescherm('identiteit.correctie',
  zien => 'exists (select from identiteit.identiteit i where i.kind_id = correctie.kind_id)',
  schrijven => 'false', daden => '');
call databank.blijft('identiteit.correctie');

-- Within one GI a number belongs to one child; what another GI recorded is never told, nor refused.
create function identiteit.bij_een_ander(wie bigint, gezocht text) returns boolean language sql stable security definer
  set search_path = pg_catalog, pg_temp as $$
  select toegang.mag('VASTLEGGEN') and exists (
    select from identiteit.identiteit i
    join dossier.dossier ander on ander.kind_id = i.kind_id
    join dossier.dossier eigen on eigen.gi_id = ander.gi_id
    where i.bsn = gezocht and i.kind_id <> wie and eigen.kind_id = wie and dossier.mag_vastleggen(eigen.id))
$$;
comment on function identiteit.bij_een_ander is 'whether this number stands with another child of the same GI';
call databank.sta_toe('grant execute on function identiteit.bij_een_ander(bigint, text)');

-- Who asks by number is slowed down, whether or not there is such a child: nobody goes through numbers here.
create table identiteit.bsn_vraag (
  id bigint generated always as identity primary key,
  naam text not null,
  op timestamptz not null
);
comment on table identiteit.bsn_vraag is 'append-only: who asked or recorded by burgerservicenummer, and when; never which number';
create index bsn_vraag_naam on identiteit.bsn_vraag (naam, op);
call databank.bescherm('identiteit.bsn_vraag', zien => 'naam = (select databank.pas())', schrijven => 'false', daden => '');
call databank.blijft('identiteit.bsn_vraag');

create function identiteit.tel_bsn_vraag(hoogstens int, venster interval) returns boolean language plpgsql security definer
  set search_path = pg_catalog, pg_temp as $$
begin
  perform databank.beurt('bsn_vraag', hashtextextended(databank.pas(), 0));
  if (select count(*) from identiteit.bsn_vraag
      where naam = databank.pas() and op > clock_timestamp() - venster) >= hoogstens then
    return false;
  end if;
  insert into identiteit.bsn_vraag (naam, op) select databank.pas(), clock_timestamp() where databank.pas() is not null;
  return found;
end $$;
comment on function identiteit.tel_bsn_vraag is 'counts one question by number; false when there were as many as this already within the venster';
call databank.sta_toe('grant execute on function identiteit.tel_bsn_vraag(int, interval)');

do $$
begin
  execute format('create function identiteit.zoek_bsn(gezocht text) returns setof text language sql stable security definer
    set search_path = pg_catalog, pg_temp as
    $f$ select d.nummer from identiteit.identiteit i join dossier.dossier d on d.kind_id = i.kind_id
      where i.bsn = gezocht and toegang.mag(''VASTLEGGEN'') and d.bron = ''register'' and (%s)
      order by d.nummer limit 50 $f$', dossier.zichtbaar('d.id', 'd.gi_id', 'd.jeugdregio'));
end $$;
comment on function identiteit.zoek_bsn is 'dossiers of this child that the account sees; none for who may not record';
call databank.sta_toe('grant execute on function identiteit.zoek_bsn(text)');
