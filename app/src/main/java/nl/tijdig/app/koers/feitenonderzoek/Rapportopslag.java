package nl.tijdig.app.koers.feitenonderzoek;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import nl.tijdig.app.koers.feitenonderzoek.Feitenrapport.Vaststelling;
import nl.tijdig.app.koers.feitenonderzoek.Uitspraak.Wederhoor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reports in the database, which sees to it that none is final with a gap. */
@Repository
class Rapportopslag {

  private final JdbcClient databank;

  Rapportopslag(JdbcClient databank) {
    this.databank = databank;
  }

  /** Whether who asks records on this dossier. */
  boolean magVastleggen(long dossier) {
    return databank
        .sql(
            """
            select dossier.mag_vastleggen(?) and toegang.mag('NAMEN')
              and toegang.mag('BEGELEIDINGSFEITEN')
            """)
        .param(dossier)
        .query(Boolean.class)
        .single();
  }

  /** The reports that are final, the last first. */
  List<Vaststelling> vastgesteld(long dossier) {
    return databank
        .sql(
            """
            select r.rapport, r.door, r.op from koers.rapport r
            where r.dossier_id = ? order by r.rapport desc limit 100
            """)
        .param(dossier)
        .query(Vaststelling.class)
        .list();
  }

  /** A report as it stands now. */
  Feitenrapport rapport(long dossier, int nummer) {
    var vastgesteld =
        vastgesteld(dossier).stream().filter(een -> een.rapport() == nummer).findFirst();
    return Feitenrapport.van(nummer, versies(dossier, nummer), vastgesteld.orElse(null));
  }

  private List<Uitspraak> versies(long dossier, int nummer) {
    return databank
        .sql(
            """
            select u.id, u.volgnummer, u.soort, u.tekst, u.bron, u.datum, u.wederhoor_aan,
                   u.wederhoor_op, u.reactie, u.accordering, u.accordering_op, u.steunt_op, u.reden,
                   u.door, u.op
            from koers.uitspraak u where u.dossier_id = ? and u.rapport = ?
            order by u.volgnummer, u.id desc limit 500
            """)
        .params(dossier, nummer)
        .query((rij, plaats) -> uitspraak(rij))
        .list();
  }

  private static Uitspraak uitspraak(ResultSet rij) throws SQLException {
    return new Uitspraak(
        rij.getLong("id"),
        rij.getInt("volgnummer"),
        rij.getString("soort"),
        rij.getString("tekst"),
        rij.getString("bron"),
        rij.getObject("datum", LocalDate.class),
        new Wederhoor(
            rij.getString("wederhoor_aan"),
            rij.getObject("wederhoor_op", LocalDate.class),
            rij.getString("reactie"),
            rij.getString("accordering"),
            rij.getObject("accordering_op", LocalDate.class)),
        getallen(rij.getArray("steunt_op")),
        rij.getString("reden"),
        rij.getString("door"),
        rij.getTimestamp("op"));
  }

  private static List<Integer> getallen(Array lijst) throws SQLException {
    return List.of((Integer[]) lijst.getArray());
  }

  /**
   * Adds a statement, or the next version of one.
   *
   * @param vervangt the version that it takes the place of; null for a new statement
   */
  void voegToe(long dossier, int rapport, Uitspraak nieuw, @Nullable Long vervangt) {
    databank
        .sql(
            """
            insert into koers.uitspraak (dossier_id, rapport, volgnummer, vervangt, reden, soort, tekst,
              bron, datum, wederhoor_aan, wederhoor_op, reactie, accordering, accordering_op, steunt_op,
              door, op)
            values (:dossier, :rapport, :volgnummer, cast(:vervangt as bigint), cast(:reden as text),
                    cast(:soort as text), :tekst, cast(:bron as text), cast(:datum as date),
                    cast(:aan as text), cast(:wederhoorOp as date), cast(:reactie as text),
                    cast(:accordering as text), cast(:accorderingOp as date), :steuntOp, :door, :op)
            """)
        .param("dossier", dossier)
        .param("rapport", rapport)
        .param("volgnummer", nieuw.volgnummer())
        .param("vervangt", vervangt)
        .param("reden", nieuw.reden())
        .param("soort", nieuw.soort())
        .param("tekst", nieuw.tekst())
        .param("bron", nieuw.bron())
        .param("datum", nieuw.datum())
        .param("aan", nieuw.wederhoor().aan())
        .param("wederhoorOp", nieuw.wederhoor().op())
        .param("reactie", nieuw.wederhoor().reactie())
        .param("accordering", nieuw.wederhoor().accordering())
        .param("accorderingOp", nieuw.wederhoor().accorderingOp())
        .param("steuntOp", nieuw.steuntOp().toArray(Integer[]::new))
        .param("door", nieuw.door())
        .param("op", nieuw.op())
        .update();
  }

  /** Makes a report final. */
  void stelVast(long dossier, int rapport, String door, Timestamp op) {
    databank
        .sql("insert into koers.rapport (dossier_id, rapport, door, op) values (?, ?, ?, ?)")
        .params(dossier, rapport, door, op)
        .update();
  }
}
