package nl.tijdig.app.jeugdbeschermers.werkers;

import nl.tijdig.app.organisaties.Werkeraanduiding;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the names of workers as far as the database shows them to who asks. */
@Repository("werkernamen")
class Werkernaamlezer implements Werkeraanduiding {

  private final JdbcClient databank;

  Werkernaamlezer(JdbcClient databank) {
    this.databank = databank;
  }

  @Override
  @Transactional(readOnly = true)
  public String naam(@Nullable String gi, @Nullable String wie) {
    if (gi == null || wie == null) {
      return wie == null ? "" : wie;
    }
    return databank
        .sql(
            """
            select n.naam from jeugdbeschermers.werkernaam n
            join organisaties.gi_nu g on g.id = n.gi_id where lower(g.naam) = lower(?) and n.wie = ?
            """)
        .params(gi, wie)
        .query(String.class)
        .optional()
        .orElse(wie);
  }
}
