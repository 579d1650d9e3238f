-- One family, one plan, one director (003:1457-1502). A child of whom no family is known is a family of one.
create table koers.gezinsplan (
  id bigint generated always as identity primary key,
  gezin_id bigint unique references dossier.gezin,
  kind_id bigint unique references dossier.kind,
  check (num_nonnulls(gezin_id, kind_id) = 1)
);
comment on table koers.gezinsplan is 'append-only: the one plan of a family; made when somebody first writes in it';

create procedure koers.bescherm_plan(tabel regclass, welk text, eigen text) language plpgsql as $$
begin
  call databank.bescherm(tabel,
    zien => format('(select toegang.mag(''NAMEN'')) and ((select toegang.bereik()) = ''alles'' or exists (
      select from koers.dossier_van_plan v where v.plan_id = %s offset 0))', welk),
    schrijven => format('%s (select toegang.mag(''NAMEN'')) and (select toegang.mag(''BEGELEIDINGSFEITEN'')) and exists (
      select from koers.dossier_van_plan v where v.plan_id = %s and dossier.mag_vastleggen(v.dossier_id) offset 0)', eigen, welk),
    daden => 'insert');
end $$;
comment on procedure koers.bescherm_plan is 'what hangs on the plan of a family: for who is involved with one of its children';

create function koers.sleutel(wat bigint, out gezin_id bigint, out kind_id bigint) language sql stable as $$
  select k.gezin_id, case when k.gezin_id is null then k.id end
  from dossier.dossier d join dossier.kind k on k.id = d.kind_id where d.id = wat
$$;
comment on function koers.sleutel is 'the family of a dossier, or else its child';
call databank.sta_toe('grant execute on function koers.sleutel(bigint)');

-- The plan itself asks the children of its family; all that hangs on it asks the plan.
call databank.bescherm('koers.gezinsplan',
  zien => '(select toegang.mag(''NAMEN'')) and ((select toegang.bereik()) = ''alles'' or exists (
    select from dossier.kind k join dossier.dossier d on d.kind_id = k.id
    where (k.gezin_id = gezinsplan.gezin_id or k.id = gezinsplan.kind_id) and d.bron = ''register'' offset 0))',
  schrijven => '(select toegang.mag(''NAMEN'')) and (select toegang.mag(''BEGELEIDINGSFEITEN'')) and exists (
    select from dossier.kind k join dossier.dossier d on d.kind_id = k.id
    where (k.gezin_id = gezinsplan.gezin_id or k.id = gezinsplan.kind_id) and dossier.mag_vastleggen(d.id) offset 0)',
  daden => 'insert');

create view koers.dossier_van_plan with (security_invoker = true) as
  select p.id as plan_id, d.id as dossier_id
  from koers.gezinsplan p
  join dossier.kind k on k.gezin_id = p.gezin_id or k.id = p.kind_id
  join dossier.dossier d on d.kind_id = k.id and d.bron = 'register';
comment on view koers.dossier_van_plan is 'the dossiers of the children of a family, as far as the reader sees them';
call databank.sta_toe('grant select on koers.dossier_van_plan');

create table koers.regie (
  id bigint generated always as identity primary key,
  plan_id bigint not null references koers.gezinsplan,
  vervangt bigint,
  naam koers.woorden not null,
  organisatie koers.woorden not null,
  vanaf date not null,
  reden databank.reden,
  door text not null,
  op timestamptz not null,
  unique (plan_id, id),
  constraint een_regisseur unique nulls not distinct (plan_id, vervangt),
  foreign key (plan_id, vervangt) references koers.regie (plan_id, id),
  check ((vervangt is null) = (reden is null))
);
comment on table koers.regie is 'append-only: who directs the plan; another one takes the place of the one before, never beside them';

create table koers.planactie (
  id bigint generated always as identity primary key,
  plan_id bigint not null references koers.gezinsplan,
  dossier_id bigint not null references dossier.dossier,
  domein text not null check (domein in ('schulden', 'wonen', 'school', 'gezondheid_ouders', 'zorg', 'werk')),
  wat koers.woorden not null,
  wie koers.woorden not null,
  uiterlijk date not null,
  door text not null,
  op timestamptz not null
);
comment on table koers.planactie is 'append-only: what somebody does for the family, and by when';
comment on column koers.planactie.dossier_id is 'the dossier on which it was written, where it stands as an action';
comment on column koers.planactie.wie is 'who does it; may be anybody, such as a parent or the debt counsellor';
create index planactie_plan on koers.planactie (plan_id, id);

create table koers.planactie_einde (
  planactie_id bigint primary key references koers.planactie,
  uitkomst koers.woorden not null,
  door text not null,
  op timestamptz not null
);
comment on table koers.planactie_einde is 'append-only: it was done, or will not be done, and how that went';

call koers.bescherm_plan('koers.regie', 'plan_id', 'door = (select databank.pas()) and ');
call koers.bescherm_plan('koers.planactie', 'plan_id', 'door = (select databank.pas()) and '
  || dossier.van_eigen('dossier_id') || ' and ');
call koers.bescherm_plan('koers.planactie_einde',
  '(select a.plan_id from koers.planactie a where a.id = planactie_id)', 'door = (select databank.pas()) and ');
