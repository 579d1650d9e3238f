package nl.tijdig.app.gezin.eigen;

import java.security.SecureRandom;
import java.time.LocalDate;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.tijd.Termijn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What somebody of the family records: a question, a reaction, and the code of their account. */
@Repository
@Transactional
class Eigenwerk {

  /** By when the team answers (product choice). */
  private static final Termijn ANTWOORD = Termijn.werkdagen(5);

  /** Base 32 without I, L, O and U, which are misread on paper and over the telephone. */
  private static final String TEKENS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTE = 8;

  private final SecureRandom toeval = new SecureRandom();
  private final JdbcClient databank;
  private final Vandaag vandaag;

  Eigenwerk(JdbcClient databank, Vandaag vandaag) {
    this.databank = databank;
    this.vandaag = vandaag;
  }

  /** The code by which a GI knows whose account this is; made once, and the same ever after. */
  String code(String account) {
    databank
        .sql(
            """
            insert into gezin.koppelcode (naam, code) values (:naam, :code)
            on conflict (naam) do nothing
            """)
        .param("naam", account)
        .param("code", nieuweCode())
        .update();
    return databank
        .sql("select code from gezin.koppelcode where naam = ?")
        .param(account)
        .query(String.class)
        .single();
  }

  private String nieuweCode() {
    var code = new StringBuilder();
    for (var i = 0; i < LENGTE; i++) {
      code.append(TEKENS.charAt(toeval.nextInt(TEKENS.length())));
    }
    return code.toString();
  }

  /**
   * Asks the team something; it becomes an action.
   *
   * @throws OpgaveGeweigerd when it is not the own child, or there were too many
   */
  void vraag(String nummer, String tekst) {
    var dag = LocalDate.ofEpochDay(ANTWOORD.na(Datum.dagnummer(vandaag.dag())));
    eis(
        databank
            .sql("select gezin.stel_vraag(?, ?, ?)")
            .params(nummer, tekst, dag)
            .query(Boolean.class)
            .single(),
        "eigen.vraag.te-veel");
  }

  /**
   * Says something of a fact; the fact stays as it is.
   *
   * @throws OpgaveGeweigerd when the reader cannot read that fact
   */
  void reageer(String nummer, int feit, String tekst) {
    eis(
        databank
            .sql("select gezin.reageer(?, ?, ?)")
            .params(nummer, feit, tekst)
            .query(Boolean.class)
            .single(),
        "eigen.reactie.niet");
  }

  private static void eis(boolean gelukt, String zin) {
    if (!gelukt) {
      throw new OpgaveGeweigerd(zin);
    }
  }
}
