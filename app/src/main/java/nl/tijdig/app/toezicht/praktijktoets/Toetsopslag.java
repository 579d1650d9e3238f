package nl.tijdig.app.toezicht.praktijktoets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tijdig.app.toezicht.bevinding.Bevinding;
import nl.tijdig.app.toezicht.bevinding.Casus;
import nl.tijdig.app.toezicht.bevinding.Casusblad;
import nl.tijdig.app.toezicht.bevinding.Vastlegging;
import nl.tijdig.kern.tijd.Datum;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The praktijktoetsen in the database. */
@Repository
@Transactional(readOnly = true)
class Toetsopslag implements Praktijktoetsen {

  private final JdbcClient databank;
  private final Casusopslag casussen;
  private final Berekening berekening;

  Toetsopslag(JdbcClient databank, Casusopslag casussen, Berekening berekening) {
    this.databank = databank;
    this.casussen = casussen;
    this.berekening = berekening;
  }

  @Override
  public List<Regel> lijst() {
    return databank
        .sql(
            """
            select p.*, (select count(*) from toezicht.casus c
                         where c.praktijktoets_id = p.id) as casussen
            from toezicht.praktijktoets p order by p.id desc limit 100
            """)
        .query(Toetsopslag::regel)
        .list();
  }

  @Override
  public Optional<Praktijktoets> vind(long id) {
    return databank
        .sql(
            """
            select p.*, (select count(*) from toezicht.casus c
                         where c.praktijktoets_id = p.id) as casussen
            from toezicht.praktijktoets p where p.id = ?
            """)
        .param(id)
        .query(Toetsopslag::regel)
        .optional()
        .map(Regel::praktijktoets);
  }

  @Override
  public List<Casusblad> casussen(Praktijktoets praktijktoets) {
    var vastgelegd = casussen.vanPraktijktoets(praktijktoets.id());
    return casussen.casussen(praktijktoets.id()).stream()
        .map(rij -> blad(rij, praktijktoets, vastgelegd))
        .toList();
  }

  @Override
  public Optional<Casusblad> casus(Praktijktoets praktijktoets, int nummer) {
    var vastgelegd = casussen.vanPraktijktoets(praktijktoets.id());
    return casussen.casus(praktijktoets.id(), nummer).stream()
        .map(rij -> blad(rij, praktijktoets, vastgelegd))
        .findFirst();
  }

  @Override
  public Optional<Integer> casusVan(long praktijktoets, String dossier) {
    return databank
        .sql(
            """
            select c.nummer from toezicht.casus c
            join toezicht.getrokken_dossier d on d.casus_id = c.id
            where c.praktijktoets_id = ? and d.dossier = ? order by c.nummer limit 1
            """)
        .params(praktijktoets, dossier)
        .query(Integer.class)
        .optional();
  }

  private Casusblad blad(
      Casusopslag.Rij rij, Praktijktoets praktijktoets, Map<Long, List<Vastlegging>> vastgelegd) {
    var vastleggingen = vastgelegd.getOrDefault(rij.id(), List.of());
    var casus =
        new Casus(rij.nummer(), rij.dossier(), rij.gi(), rij.jeugdregio(), geldend(vastleggingen));
    return new Casusblad(
        casus, rij.omschrijving(), berekening.van(rij, praktijktoets.peildatum()), vastleggingen);
  }

  private static List<Bevinding> geldend(List<Vastlegging> vastleggingen) {
    return vastleggingen.stream().filter(Vastlegging::geldt).map(Vastlegging::bevinding).toList();
  }

  @Override
  public List<Vastlegging> vanDossier(String dossier) {
    return casussen.vanDossier(dossier);
  }

  private static Regel regel(ResultSet rij, int nummer) throws SQLException {
    var dossiers = rij.getObject("dossiers", Integer.class);
    return new Regel(
        new Praktijktoets(
            rij.getLong("id"),
            rij.getString("naam"),
            rij.getDate("peildatum").toLocalDate(),
            Datum.van(rij.getString("referentie")),
            new Praktijktoets.Herkomst(
                rij.getBoolean("fictief"), dossiers, rij.getString("methode")),
            new Praktijktoets.Opzet(
                Praktijktoets.Berekend.van(rij.getString("berekend")), rij.getString("door"))),
        rij.getInt("casussen"));
  }
}
