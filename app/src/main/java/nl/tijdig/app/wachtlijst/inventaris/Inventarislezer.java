package nl.tijdig.app.wachtlijst.inventaris;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.app.pagina.Lijst;
import nl.tijdig.app.pagina.Lijst.Maat;
import nl.tijdig.app.pagina.Lijstadres;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the inventory as far as the database shows it to who asks. */
@Repository
class Inventarislezer {

  private static final Maat MAAT = new Maat(25, 1000);

  private final JdbcClient databank;

  Inventarislezer(JdbcClient databank) {
    this.databank = databank;
  }

  /**
   * One missed help.
   *
   * @param vorm as it was written down; null when none was determined
   */
  record Inventarispost(
      String nummer,
      String hulp,
      @Nullable String vorm,
      String categorie,
      LocalDate sinds,
      boolean oudeTelling,
      @Nullable String gi,
      @Nullable String jeugdregio) {}

  /** The counts per GI and jeugdregio, in alphabetical order. */
  @Transactional(readOnly = true)
  public List<Inventaristelling> telling() {
    return databank
        .sql(
            """
            select g.naam as gi, r.naam as jeugdregio, t.lang, t.eerder, t.niet_passend,
                   t.na_intake, t.niet_bepaald, t.oud
            from (select gi_id, jeugdregio,
                         count(*) filter (where categorie = 'langer_dan_drie_maanden') as lang,
                         count(*) filter (where categorie = 'eerder_nodig') as eerder,
                         count(*) filter (where categorie = 'niet_passend') as niet_passend,
                         count(*) filter (where categorie = 'na_intake') as na_intake,
                         count(*) filter (where categorie = 'niet_bepaald') as niet_bepaald,
                         count(*) filter (where oude_telling) as oud
                  from wachtlijst.gemis group by gi_id, jeugdregio) t
            left join organisaties.gi_nu g on g.id = t.gi_id
            left join organisaties.jeugdregio r on r.code = t.jeugdregio
            order by g.naam collate "nl-NL-x-icu", r.naam collate "nl-NL-x-icu"
            """)
        .query(Inventaristelling.class)
        .list();
  }

  /** Who misses what: the longest first; with a category only those. */
  @Transactional(readOnly = true)
  public Lijst<Inventarispost> lijst(Lijstadres adres, String categorie, long aantal) {
    return Lijst.van(
        adres,
        aantal,
        MAAT,
        begin ->
            databank
                .sql(
                    """
                    select d.nummer, m.hulp,
                           (select f.gegevens ->> 'vorm' from dossier.gebeurtenis f
                            where f.dossier_id = m.dossier_id and f.soort = 'hulp_bepaald'
                              and f.gegevens ->> 'hulp' = m.hulp
                            order by f.volgnummer desc limit 1) as vorm,
                           m.categorie, m.sinds, m.oude_telling,
                           g.naam as gi, r.naam as jeugdregio
                    from (select * from wachtlijst.gemis
                          where :categorie = '' or categorie = :categorie
                          order by sinds, dossier_id, hulp limit :aantal offset :vanaf) m
                    join dossier.dossier d on d.id = m.dossier_id
                    left join organisaties.gi_nu g on g.id = m.gi_id
                    left join organisaties.jeugdregio r on r.code = m.jeugdregio
                    order by m.sinds, m.dossier_id, m.hulp
                    """)
                .param("categorie", categorie)
                .param("aantal", MAAT.perPagina())
                .param("vanaf", begin)
                .query(Inventarispost.class)
                .list());
  }
}
