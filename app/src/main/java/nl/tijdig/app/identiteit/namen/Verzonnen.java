package nl.tijdig.app.identiteit.namen;

/** The inventions of the demonstration, each whole: a code always gives the same people. */
enum Verzonnen {
  /** Names and addresses; brothers and sisters live together under one name. */
  PERSONEN(
      """
      insert into identiteit.persoon (kind_id, roepnaam, tussenvoegsel, achternaam, adres,
        postcode, woonplaats, geheim, telefoon, zoeknaam)
      select k.id, a.voornamen[1 + k.h % 100], nullif(split_part(b.naam, '|', 1), ''),
             split_part(b.naam, '|', 2),
             a.straten[1 + k.f % 16] || ' ' || 1 + k.f % 97,
             1000 + k.f % 9000 || ' ' || chr(65 + k.f % 26) || chr(65 + k.f % 25),
             k.woonplaats, k.h % 25 = 3,
             case when k.h % 3 = 0 then '0600' || lpad((k.h % 1000000)::text, 6, '0') end,
             a.zoekvoor[1 + k.h % 100] || ' ' || a.zoekachter[b.nr]
      from (select distinct on (k.id) k.id, ('x' || substr(md5(k.code), 1, 6))::bit(24)::int as h,
                   ('x' || substr(md5(coalesce(z.code, k.code)), 1, 6))::bit(24)::int as f,
                   g.naam as woonplaats
            from dossier.kind k join dossier.dossier d on d.kind_id = k.id
            left join dossier.gezin z on z.id = k.gezin_id
            left join organisaties.gemeente g on g.id = d.gemeente_id
            where d.bron = 'register' order by k.id, d.id) k
      cross join (select cast(:voornamen as text[]) as voornamen,
                         cast(:straten as text[]) as straten,
                         cast(:zoekvoor as text[]) as zoekvoor,
                         cast(:zoekachter as text[]) as zoekachter,
                         cast(:achternamen as text[]) as achternamen) a
      cross join lateral (select 1 + k.f % cardinality(a.achternamen) as nr,
        a.achternamen[1 + k.f % cardinality(a.achternamen)] as naam) b
      where k.h % 40 > 0
      """),

  /** Birth dates; of some children only the year or the month is known. */
  GEBOORTEN(
      """
      insert into identiteit.geboorte (kind_id, vroegst, laatst)
      select g.id, case g.soort when 0 then date_trunc('year', g.dag)::date
                                when 1 then date_trunc('month', g.dag)::date else g.dag end,
             case g.soort when 0 then (date_trunc('year', g.dag) + interval '1 year - 1 day')::date
                          when 1 then (date_trunc('month', g.dag) + interval '1 month - 1 day')::date
                          else g.dag end
      from (select k.id, k.h / 40 % 25 as soort, cast(:vandaag as date) - 365 - k.h % 6200 as dag
            from (select k.id, ('x' || substr(md5(k.code), 7, 6))::bit(24)::int as h
                  from dossier.kind k
                  where exists (select from dossier.dossier d
                                where d.kind_id = k.id and d.bron = 'register')) k
            where k.h % 10 > 0) g
      """),

  /** Parents, foster parents and others. */
  RELATIES(
      """
      insert into identiteit.relatie (kind_id, volgnummer, naam, rol, telefoon, contact)
      select k.id, r.nr, r.voornaam || ' ' || r.achternaam, r.rol,
             case when (k.f + r.nr) % 8 > 0
               then '0600' || lpad(((k.f + r.nr * 7919) % 1000000)::text, 6, '0') end,
             r.contact
      from (select k.id, ('x' || substr(md5(k.code), 1, 6))::bit(24)::int as h,
                   ('x' || substr(md5(coalesce(z.code, k.code)), 1, 6))::bit(24)::int as f
            from dossier.kind k left join dossier.gezin z on z.id = k.gezin_id
            where exists (select from dossier.dossier d
                          where d.kind_id = k.id and d.bron = 'register')) k
      cross join (select cast(:meisjes as text[]) as zij, cast(:jongens as text[]) as hij,
                         cast(:achternamen as text[]) as achter) a
      cross join lateral (values
        (1, 'ouder_met_gezag', a.zij[1 + k.f % 50], a.achter[1 + k.f / 50 % 84],
         case when k.h % 9 = 0 then 'ongewenst' else 'gewenst' end, true),
        (2, case when k.f % 4 = 0 then 'ouder_zonder_gezag' else 'ouder_met_gezag' end,
         a.hij[1 + k.f % 50], a.achter[1 + k.f % 84],
         case k.f % 8 when 0 then 'verboden' when 1 then 'onbekend' else 'mag' end, k.f % 6 > 0),
        (3, 'pleegouder', a.zij[1 + k.h / 50 % 50], a.achter[1 + k.h / 84 % 84], 'gewenst',
         k.h % 6 = 0),
        (4, 'familie', a.zij[1 + k.f / 7 % 50], a.achter[1 + k.f % 84], 'gewenst', k.f % 3 = 0),
        (5, 'netwerk', a.hij[1 + k.h / 9 % 50], a.achter[1 + k.h / 11 % 84], 'mag', k.h % 4 = 0)
      ) r(nr, rol, voornaam, achternaam, contact, is_er)
      where r.is_er
      """);

  private final String sql;

  Verzonnen(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }
}
