package nl.tijdig.app.jeugdbeschermers.werkers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  /**
   * The workers of a list at once.
   *
   * @param gis the GI of each line by its name
   * @param wie the worker of each line as facts have them; of the same length
   * @return the name as {@link #naam} has it, by GI and worker with {@code |} between; who is not
   *     known, or not for who asks, is left out
   */
  @Transactional(readOnly = true)
  public Map<String, String> namen(List<@Nullable String> gis, List<@Nullable String> wie) {
    return databank
        .sql(
            """
            select distinct v.gi || '|' || v.wie as sleutel, n.naam
            from unnest(cast(:gis as text[]), cast(:wie as text[])) v(gi, wie)
            join organisaties.gi_nu g on lower(g.naam) = lower(v.gi)
            join jeugdbeschermers.werkernaam n on n.gi_id = g.id and n.wie = v.wie
            """)
        .param("gis", gis.toArray(String[]::new))
        .param("wie", wie.toArray(String[]::new))
        .query((rij, plaats) -> Map.entry(rij.getString("sleutel"), rij.getString("naam")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
