package nl.tijdig.app.hulp.verzoeken;

import java.util.Map;
import nl.tijdig.app.dossier.Hulpvormen;
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
  private final Hulpvormen vormen;

  Demonstratietarieven(JdbcClient databank, Hulpvormen vormen) {
    this.databank = databank;
    this.vormen = vormen;
  }

  @Override
  public int volgorde() {
    return 3;
  }

  @Override
  public void laad() {
    for (var vorm : vormen.hulpvormen()) {
      neemOp(vorm);
      vormen.zorgaanbieders().forEach(aanbieder -> neemOp(vorm + " bij " + aanbieder));
    }
  }

  private void neemOp(String vorm) {
    var perDag =
        EURO_PER_DAG.entrySet().stream().filter(een -> vorm.startsWith(een.getKey())).findFirst();
    databank
        .sql(
            """
            insert into hulp.tarief (vorm, bedrag, eenheid, fictief)
            values (?, ?, ?, true) on conflict do nothing
            """)
        .params(
            vorm,
            perDag.map(Map.Entry::getValue).orElse(EURO_PER_UUR),
            perDag.isPresent() ? "dag" : "uur")
        .update();
  }
}
