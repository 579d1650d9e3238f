package nl.tijdig.app.wachtlijst.veiligheid;

import java.sql.Timestamp;
import java.util.List;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.wachtlijst.veiligheid.Veiligheidsblad.Afspraakregel;
import nl.tijdig.app.wachtlijst.veiligheid.Veiligheidsblad.Controleregel;
import nl.tijdig.app.wachtlijst.veiligheid.Veiligheidsblad.Ingreep;
import nl.tijdig.app.wachtlijst.veiligheid.Veiligheidsblad.Ingreepregel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lines are only added; what holds is the last one. */
@Repository
class Veiligheidsregister {

  private final JdbcClient databank;
  private final Vandaag vandaag;

  Veiligheidsregister(JdbcClient databank, Vandaag vandaag) {
    this.databank = databank;
    this.vandaag = vandaag;
  }

  /** Whether who asks records on this dossier, and does not only read it. */
  boolean magVastleggen(long dossier) {
    return databank
        .sql("select dossier.mag_vastleggen(?)")
        .param(dossier)
        .query(Boolean.class)
        .single();
  }

  @Transactional(readOnly = true)
  public Veiligheidsblad van(long dossier) {
    return new Veiligheidsblad(
        lees(
            """
            select dagen, wie, vanaf, wat, door, op from wachtlijst.afspraak
            where dossier_id = ? order by id desc limit 50
            """,
            dossier,
            Afspraakregel.class),
        lees(
            """
            select dag, uitkomst, bevinding, door, op from wachtlijst.controle
            where dossier_id = ? order by dag desc, id desc limit 50
            """,
            dossier,
            Controleregel.class),
        lees(
                "select id, wat, eigenaar, sinds from wachtlijst.ingreep_nu where dossier_id = ?",
                dossier,
                Ingreep.class)
            .stream()
            .findFirst()
            .orElse(null),
        lees(
            """
            select wat, eigenaar, door, op
            from (select dossier_id, wat, eigenaar, door, op from wachtlijst.ingreep
                  union all
                  select dossier_id, gedaan, null, door, op from wachtlijst.ingreep_einde) alles
            where dossier_id = ? order by op desc limit 50
            """,
            dossier,
            Ingreepregel.class));
  }

  private <T> List<T> lees(String sql, long dossier, Class<T> soort) {
    return databank.sql(sql).param(dossier).query(soort).list();
  }

  void spreekAf(long dossier, Afspraak afspraak, String door) {
    databank
        .sql(
            """
            insert into wachtlijst.afspraak (dossier_id, dagen, wie, vanaf, wat, door, op)
            values (:dossier, :dagen, :wie, :vanaf, :wat, :door, :op)
            """)
        .param("dossier", dossier)
        .param("dagen", afspraak.dagen())
        .param("wie", afspraak.wie())
        .param("vanaf", afspraak.vanaf())
        .param("wat", afspraak.wat())
        .param("door", door)
        .param("op", nu())
        .update();
  }

  void leg(long dossier, Veiligheidscontrole controle, String door) {
    databank
        .sql(
            """
            insert into wachtlijst.controle (dossier_id, dag, uitkomst, bevinding, door, op)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(dossier, controle.dag(), controle.uitkomst(), controle.bevinding(), door, nu())
        .update();
  }

  void grijpIn(long dossier, String wat, String eigenaar, String door) {
    databank
        .sql(
            """
            insert into wachtlijst.ingreep (dossier_id, wat, eigenaar, door, op)
            values (?, ?, ?, ?, ?)
            """)
        .params(dossier, wat, eigenaar, door, nu())
        .update();
  }

  /** Ends what was reported up to this line. */
  void rondAf(long dossier, long tot, String gedaan, String door) {
    databank
        .sql(
            """
            insert into wachtlijst.ingreep_einde (dossier_id, tot_id, gedaan, door, op)
            values (?, ?, ?, ?, ?)
            """)
        .params(dossier, tot, gedaan, door, nu())
        .update();
  }

  private Timestamp nu() {
    return Timestamp.from(vandaag.moment());
  }
}
