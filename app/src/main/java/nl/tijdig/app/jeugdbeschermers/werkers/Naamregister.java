package nl.tijdig.app.jeugdbeschermers.werkers;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tijdig.app.dossier.Werkernamen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells who sees a dossier what its workers are called, also at another organisation. */
@Repository
class Naamregister implements Werkernamen {

  private final JdbcClient databank;

  Naamregister(JdbcClient databank) {
    this.databank = databank;
  }

  @Override
  public Map<String, Werkernaam> bij(long dossier, Collection<String> wie) {
    return databank
        .sql("select wie, naam, is_enig from jeugdbeschermers.namen_bij(?, ?)")
        .params(dossier, wie.toArray(String[]::new))
        .query(Werkernaam.class)
        .list()
        .stream()
        .collect(Collectors.toMap(Werkernaam::wie, Function.identity()));
  }
}
