package nl.tijdig.app.hulp.verzoeken;

import java.util.Map;
import nl.tijdig.app.omgeving.Demonstratiedeel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invented tariffs for the invented help of the demonstration; the sources give none. */
@Component
class Demonstratietarieven implements Demonstratiedeel {

  private static final Map<String, Integer> EURO_PER_DAG =
      Map.of("pleegzorg", 55, "gezinshuisplaatsing", 210, "dagbehandeling", 165);
  private static final int EURO_PER_UUR = 98;

  private final JdbcClient databank;

  Demonstratietarieven(JdbcClient databank) {
    this.databank = databank;
  }

  @Override
  public int volgorde() {
    return 3;
  }

  @Override
  public void laad() {
    EURO_PER_DAG.forEach((vorm, bedrag) -> neemOp(vorm + " bij %", bedrag, "dag"));
    neemOp("%", EURO_PER_UUR, "uur");
  }

  private void neemOp(String vorm, int bedrag, String eenheid) {
    databank
        .sql(
            """
            insert into hulp.tarief (vorm, bedrag, eenheid, fictief)
            select distinct gegevens ->> 'vorm', cast(:bedrag as numeric), :eenheid, true
            from dossier.gebeurtenis where soort = 'hulp_bepaald' and gegevens ->> 'vorm' like :vorm
            on conflict do nothing
            """)
        .param("bedrag", bedrag)
        .param("eenheid", eenheid)
        .param("vorm", vorm)
        .update();
  }
}
