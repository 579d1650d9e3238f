package nl.tijdig.app.toezicht.praktijktoets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tijdig.app.toezicht.bevinding.Aspect;
import nl.tijdig.app.toezicht.bevinding.Beoordeling;
import nl.tijdig.app.toezicht.bevinding.Bevinding;
import nl.tijdig.app.toezicht.bevinding.Bewijsbron;
import nl.tijdig.app.toezicht.bevinding.Vastlegging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads cases and everything that was recorded about them. The database names a dossier to who sees
 * it: an analist reads of a child, not which it is.
 */
@Repository
class Casusopslag {

  private final JdbcClient databank;

  Casusopslag(JdbcClient databank) {
    this.databank = databank;
  }

  record Rij(
      long id,
      int nummer,
      @Nullable String dossier,
      @Nullable String gi,
      @Nullable String jeugdregio,
      @Nullable String omschrijving,
      String gebeurtenissen) {}

  List<Rij> casussen(long praktijktoets) {
    return databank
        .sql(
            """
            select c.id, c.nummer, d.dossier, c.gi, c.jeugdregio, c.omschrijving,
                   c.gebeurtenissen::text as gebeurtenissen
            from toezicht.casus c left join toezicht.getrokken_dossier d on d.casus_id = c.id
            where c.praktijktoets_id = ? order by c.nummer
            """)
        .param(praktijktoets)
        .query(Rij.class)
        .list();
  }

  List<Rij> casus(long praktijktoets, int nummer) {
    return databank
        .sql(
            """
            select c.id, c.nummer, d.dossier, c.gi, c.jeugdregio, c.omschrijving,
                   c.gebeurtenissen::text as gebeurtenissen
            from toezicht.casus c left join toezicht.getrokken_dossier d on d.casus_id = c.id
            where c.praktijktoets_id = ? and c.nummer = ?
            """)
        .params(praktijktoets, nummer)
        .query(Rij.class)
        .list();
  }

  /** Per case its recordings, the latest first. */
  Map<Long, List<Vastlegging>> vanPraktijktoets(long praktijktoets) {
    return databank
        .sql(
            """
            select b.*, not exists (
              select from toezicht.bevinding n where n.vervangt = b.id) as geldt
            from toezicht.bevinding b join toezicht.casus c on c.id = b.casus_id
            where c.praktijktoets_id = ? order by b.id desc
            """)
        .param(praktijktoets)
        .query((rij, nummer) -> Map.entry(rij.getLong("casus_id"), vastlegging(rij)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** The recordings of one case, the latest first. */
  List<Vastlegging> vanCasus(long casus) {
    return databank
        .sql(
            """
            select b.*, not exists (
              select from toezicht.bevinding n where n.vervangt = b.id) as geldt
            from toezicht.bevinding b where b.casus_id = ? order by b.id desc
            """)
        .param(casus)
        .query((rij, nummer) -> vastlegging(rij))
        .list();
  }

  List<Vastlegging> vanDossier(String dossier) {
    return databank
        .sql(
            """
            select b.*, not exists (
              select from toezicht.bevinding n where n.vervangt = b.id) as geldt
            from toezicht.bevinding b join toezicht.getrokken_dossier d on d.casus_id = b.casus_id
            where d.dossier = ? order by b.id desc limit 500
            """)
        .param(dossier)
        .query((rij, nummer) -> vastlegging(rij))
        .list();
  }

  private static Vastlegging vastlegging(ResultSet rij) throws SQLException {
    var bronnen = (String[]) rij.getArray("bronnen").getArray();
    var bevinding =
        new Bevinding(
            Aspect.van(rij.getString("aspect")),
            Beoordeling.van(rij.getString("beoordeling")),
            Arrays.stream(bronnen).map(Bewijsbron::van).collect(Collectors.toSet()),
            rij.getString("toelichting"));
    return new Vastlegging(
        rij.getLong("id"),
        bevinding,
        rij.getString("reden"),
        rij.getBoolean("geldt"),
        rij.getString("door"),
        rij.getTimestamp("op").toInstant());
  }
}
