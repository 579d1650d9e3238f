package nl.tijdig.app.identiteit.namen;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.tijdig.app.dossier.Kindnaam;
import nl.tijdig.app.dossier.Kindnamen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what children are called, as far as the database shows it to who asks. */
@Repository("kindnamen")
class Naamlezer implements Kindnamen {

  private final JdbcClient databank;

  Naamlezer(JdbcClient databank) {
    this.databank = databank;
  }

  @Override
  public Map<String, Kindnaam> van(Collection<String> nummers) {
    var alle = new HashMap<String, Kindnaam>();
    nummers.forEach(nummer -> alle.put(nummer, new Kindnaam(nummer, null, null, null)));
    databank
        .sql(
            """
            select d.nummer, k.code
            from dossier.dossier d left join dossier.kind k on k.id = d.kind_id
            where d.nummer = any (?)
            """)
        .param(nummers.toArray(String[]::new))
        .query((rij, plaats) -> new Kindnaam(rij.getString(1), rij.getString(2), null, null))
        .list()
        .forEach(naam -> alle.put(naam.nummer(), naam));
    return Map.copyOf(alle);
  }
}
