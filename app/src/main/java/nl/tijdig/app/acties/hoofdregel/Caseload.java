package nl.tijdig.app.acties.hoofdregel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many children each worker, GI and jeugdregio has. The database adds a difference with every
 * change of a worklist, so nobody who records waits for another and no count is lost.
 */
@Component
class Caseload {

  private final JdbcClient databank;

  Caseload(JdbcClient databank) {
    this.databank = databank;
  }

  /** Puts the differences together, so that a sum stays short; what they add up to is the same. */
  @Transactional
  public void telSamen() {
    databank.sql("select acties.tel_samen()").query(rij -> {});
  }
}
