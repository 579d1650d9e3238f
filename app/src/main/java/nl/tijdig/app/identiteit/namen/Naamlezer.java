package nl.tijdig.app.identiteit.namen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
            select d.nummer, k.code, p.roepnaam, p.tussenvoegsel, p.achternaam, g.vroegst, g.laatst
            from dossier.dossier d
            left join dossier.kind k on k.id = d.kind_id
            left join identiteit.persoon p on p.kind_id = d.kind_id and not exists (
              select from identiteit.persoon n where n.kind_id = p.kind_id and n.vervangt = p.id)
            left join identiteit.geboorte g on g.kind_id = d.kind_id
              and (select toegang.mag('NAMEN')) and not exists (
              select from identiteit.geboorte n where n.kind_id = g.kind_id and n.vervangt = g.id)
            where d.nummer = any (?)
            """)
        .param(nummers.toArray(String[]::new))
        .query((rij, plaats) -> naam(rij))
        .list()
        .forEach(naam -> alle.put(naam.nummer(), naam));
    return Map.copyOf(alle);
  }

  private static Kindnaam naam(ResultSet rij) throws SQLException {
    var vroegst = rij.getObject("vroegst", LocalDate.class);
    var roepnaam = rij.getString("roepnaam");
    return new Kindnaam(
        rij.getString("nummer"),
        rij.getString("code"),
        roepnaam == null
            ? null
            : Persoon.achter(roepnaam, rij.getString("tussenvoegsel"), rij.getString("achternaam")),
        vroegst == null
            ? null
            : Geboorten.datum(vroegst, rij.getObject("laatst", LocalDate.class)));
  }
}
