package nl.tijdig.app.bewaring.termijn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.tijdig.berichten.dossiers.Dossierlezer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the terms of dossiers of the register depend on. */
@Repository
class Bewaarbron {

  private final JdbcClient databank;

  Bewaarbron(JdbcClient databank) {
    this.databank = databank;
  }

  /** A dossier with what its term depends on. */
  record Zaak(long id, String nummer, Bewaargegevens gegevens) {}

  Optional<Zaak> zaak(String nummer) {
    return databank
        .sql(
            """
            select d.id, d.nummer,
                   (select g.laatst from identiteit.geboorte g
                    where g.kind_id = d.kind_id order by g.id desc limit 1) as geboortedatum,
                   (select b.reden from bewaring.bewaarstop b where b.dossier_id = d.id and not exists (
                      select from bewaring.bewaarstop_opgeheven o where o.bewaarstop_id = b.id)
                    order by b.id limit 1) as bewaarstop,
                   array(select g.gegevens::text from dossier.gebeurtenis g
                     where g.dossier_id = d.id and not g.ingetrokken
                       and g.soort in ('maatregel_uitgesproken', 'maatregel_beeindigd')
                       and not exists (select from dossier.gebeurtenis v
                         where v.dossier_id = d.id and v.vervangt = g.volgnummer)
                     order by g.volgnummer) as feiten
            from dossier.dossier d where d.bron = 'register' and d.nummer = ?
            """)
        .param(nummer)
        .query((rij, plaats) -> zaak(rij))
        .optional();
  }

  /** The next dossiers after this id. */
  List<Zaak> na(long id, int aantal) {
    return databank
        .sql(
            """
            select d.id, d.nummer,
                   (select g.laatst from identiteit.geboorte g
                    where g.kind_id = d.kind_id order by g.id desc limit 1) as geboortedatum,
                   (select b.reden from bewaring.bewaarstop b where b.dossier_id = d.id and not exists (
                      select from bewaring.bewaarstop_opgeheven o where o.bewaarstop_id = b.id)
                    order by b.id limit 1) as bewaarstop,
                   array(select g.gegevens::text from dossier.gebeurtenis g
                     where g.dossier_id = d.id and not g.ingetrokken
                       and g.soort in ('maatregel_uitgesproken', 'maatregel_beeindigd')
                       and not exists (select from dossier.gebeurtenis v
                         where v.dossier_id = d.id and v.vervangt = g.volgnummer)
                     order by g.volgnummer) as feiten
            from dossier.dossier d where d.bron = 'register' and d.id > ? order by d.id limit ?
            """)
        .params(id, aantal)
        .query((rij, plaats) -> zaak(rij))
        .list();
  }

  private static Zaak zaak(ResultSet rij) throws SQLException {
    var feiten =
        Arrays.stream((String[]) rij.getArray("feiten").getArray())
            .map(Dossierlezer::leesGebeurtenis)
            .toList();
    var gegevens =
        Bewaargegevens.van(
            feiten, rij.getObject("geboortedatum", LocalDate.class), rij.getString("bewaarstop"));
    return new Zaak(rij.getLong("id"), rij.getString("nummer"), gegevens);
  }
}
