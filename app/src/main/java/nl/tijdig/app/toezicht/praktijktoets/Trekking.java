package nl.tijdig.app.toezicht.praktijktoets;

import java.util.List;
import nl.tijdig.app.toezicht.praktijktoets.Bevindingen.NieuweCasus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Draws dossiers from the register, the same ones for the same zaad. */
@Repository
class Trekking {

  private final JdbcClient databank;

  Trekking(JdbcClient databank) {
    this.databank = databank;
  }

  List<NieuweCasus> trek(Steekproef steekproef) {
    return databank
        .sql(
            """
            select d.nummer, i.naam as gi, d.jeugdregio
            from dossier.dossier d left join organisaties.gi_nu i on i.id = d.gi_id
            where d.bron = 'register'
              and (cast(:gi as text) is null or i.naam = :gi)
              and (cast(:jeugdregio as text) is null or d.jeugdregio = :jeugdregio)
              and (select min(g.vroegst) from dossier.gebeurtenis g
                   where g.dossier_id = d.id and g.soort = 'maatregel_uitgesproken')
                  between :van and :tot
            order by md5(:zaad || ':' || d.nummer), d.nummer
            limit :omvang
            """)
        .param("gi", steekproef.gi())
        .param("jeugdregio", steekproef.jeugdregio())
        .param("van", steekproef.van())
        .param("tot", steekproef.tot())
        .param("zaad", Long.toString(steekproef.zaad()))
        .param("omvang", steekproef.omvang())
        .query((rij, nummer) ->
            new NieuweCasus(
                rij.getString("nummer"),
                rij.getString("gi"),
                rij.getString("jeugdregio"),
                List.of()))
        .list();
  }
}
