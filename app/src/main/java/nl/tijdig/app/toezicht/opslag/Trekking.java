package nl.tijdig.app.toezicht.opslag;

import java.util.List;
import nl.tijdig.app.toezicht.Steekproef;
import nl.tijdig.app.toezicht.Vastleggen.NieuweCasus;
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
            select d.nummer, d.gi, d.jeugdregio from dossier d
            where d.bron = 'register'
              and (cast(:gi as text) is null or d.gi = :gi)
              and (cast(:jeugdregio as text) is null or d.jeugdregio = :jeugdregio)
              and (select min(g.vroegst) from gebeurtenis g
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
