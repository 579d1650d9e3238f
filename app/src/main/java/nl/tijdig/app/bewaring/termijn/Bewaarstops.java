package nl.tijdig.app.bewaring.termijn;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import nl.tijdig.app.databank.Beurten;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.kern.dossier.Burgerservicenummer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds a dossier back from destruction, and lets it go again by another pair of eyes. */
@Service
class Bewaarstops {

  /** SQLSTATE insufficient_privilege: row-level security says no. */
  private static final String MAG_NIET = "42501";

  /** Somebody else must be able to judge the reason later. */
  static final int KORTSTE_REDEN = 10;

  private final JdbcClient databank;
  private final Bewaarbron bron;
  private final Bewaartermijnen termijnen;
  private final Vandaag vandaag;
  private final Beurten beurten;

  Bewaarstops(
      JdbcClient databank,
      Bewaarbron bron,
      Bewaartermijnen termijnen,
      Vandaag vandaag,
      Beurten beurten) {
    this.databank = databank;
    this.beurten = beurten;
    this.bron = bron;
    this.termijnen = termijnen;
    this.vandaag = vandaag;
  }

  /** A legal hold, and how it was lifted. */
  public record Bewaarstop(
      long id,
      String reden,
      String door,
      Timestamp op,
      @Nullable String opgehevenDoor,
      @Nullable String opgehevenReden) {

    private Bezwaar relaas() {
      return opgehevenDoor == null || opgehevenReden == null
          ? Bezwaar.van("bewaring.ingehaald", door, op.toInstant(), reden)
          : Bezwaar.van("bewaring.ingehaald-opgeheven", opgehevenDoor, opgehevenReden);
    }
  }

  /** Whether the dossier may be destroyed, today; empty when who asks sees no such dossier. */
  public Optional<Bewaaroordeel> oordeel(String nummer) {
    return bron.zaak(nummer)
        .map(
            zaak -> Bewaaroordeel.van(zaak.gegevens(), termijnen.bewaartermijnen(), vandaag.dag()));
  }

  /** The holds of a dossier, last one first. */
  public List<Bewaarstop> van(String nummer) {
    return databank
        .sql(
            """
            select b.id, b.reden, b.door, b.op, o.door as opgeheven_door, o.reden as opgeheven_reden
            from bewaring.bewaarstop b join dossier.dossier d on d.id = b.dossier_id
            left join bewaring.bewaarstop_opgeheven o on o.bewaarstop_id = b.id
            where d.nummer = ? order by b.id desc limit 100
            """)
        .param(nummer)
        .query(Bewaarstop.class)
        .list();
  }

  /** Another word whenever a hold was set or lifted. */
  static String versie(List<Bewaarstop> stops) {
    return stops.size() + "-" + stops.stream().filter(een -> een.opgehevenDoor() != null).count();
  }

  /**
   * Waits for the holds of a dossier, and refuses a form that was made on other ones.
   *
   * @throws OpgaveGeweigerd naming who set or lifted the last hold, and why
   */
  @Transactional
  public void eisActueel(String nummer, Antwoorden antwoorden) {
    beurten.wacht("bewaarstop", nummer.hashCode());
    var nu = van(nummer);
    if (!antwoorden.isActueel(versie(nu))) {
      throw OpgaveGeweigerd.ingehaald(nu.stream().limit(1).map(Bewaarstop::relaas).toList());
    }
  }

  /** Holds the dossier back; false when it is not of who asks. */
  public boolean zet(String nummer, String reden, String door) {
    return lukt(
        databank
            .sql(
                """
                insert into bewaring.bewaarstop (dossier_id, reden, door, op)
                select id, ?, ?, clock_timestamp() from dossier.dossier where nummer = ?
                """)
            .params(Burgerservicenummer.masker(reden), door, nummer));
  }

  /** Lets it go; false when who asks set it, or it is not theirs, or it was lifted before. */
  public boolean hefOp(String nummer, long id, String reden, String door) {
    return lukt(
        databank
            .sql(
                """
                insert into bewaring.bewaarstop_opgeheven (bewaarstop_id, reden, door, op)
                select b.id, ?, ?, clock_timestamp() from bewaring.bewaarstop b
                join dossier.dossier d on d.id = b.dossier_id where d.nummer = ? and b.id = ?
                on conflict do nothing
                """)
            .params(Burgerservicenummer.masker(reden), door, nummer, id));
  }

  /** The database decides who may; its refusal is an answer here. */
  private static boolean lukt(JdbcClient.StatementSpec opdracht) {
    try {
      return opdracht.update() == 1;
    } catch (DataAccessException e) {
      if (e.getRootCause() instanceof SQLException fout && MAG_NIET.equals(fout.getSQLState())) {
        return false;
      }
      throw e;
    }
  }
}
