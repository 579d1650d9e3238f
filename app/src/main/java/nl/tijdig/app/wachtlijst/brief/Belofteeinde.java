package nl.tijdig.app.wachtlijst.brief;

import java.util.List;
import nl.tijdig.app.acties.Acties;
import nl.tijdig.app.dossier.Geval;
import nl.tijdig.app.dossier.Gevolg;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What letters promised is done when there is a jeugdbeschermer, and ends with the measure. */
@Component
class Belofteeinde implements Gevolg {

  private final JdbcClient databank;
  private final Acties acties;

  Belofteeinde(JdbcClient databank, Acties acties) {
    this.databank = databank;
    this.acties = acties;
  }

  /** After the room of actions, which says who has a fixed jeugdbeschermer. */
  @Override
  public int volgorde() {
    return 1;
  }

  @Override
  public void volg(List<Geval> gevallen) {
    var oud = gevallen.stream().filter(geval -> !geval.isNieuw()).map(Geval::id).toList();
    if (oud.isEmpty()) {
      return;
    }
    acties.eindig(
        Brieven.BELOFTE,
        databank
            .sql(
                """
                select k.id from unnest(:ids) as k (id)
                where not exists (select from acties.aandacht a
                                  where a.dossier_id = k.id and a.wie is null)
                """)
            .param("ids", oud.toArray(Long[]::new))
            .query(Long.class)
            .list(),
        "wacht niet meer op een jeugdbeschermer");
  }
}
