package nl.tijdig.app.databank;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One at a time, on every node: who records on something waits for whoever was first. The account
 * of the application cannot lock rows, because it may not change them.
 */
@Component
public class Beurten {

  private final JdbcClient databank;

  Beurten(JdbcClient databank) {
    this.databank = databank;
  }

  /** Waits for this thing until the end of the transaction, such as ("dossier", 12). */
  public void wacht(String soort, long id) {
    databank
        .sql("select 1 from databank.beurt(?, ?)")
        .params(soort, id)
        .query(Integer.class)
        .single();
  }

  /** Takes the turn when it is free; false when somebody else has it. */
  public boolean probeer(String soort, long id) {
    return databank
        .sql("select databank.probeer(?, ?)")
        .params(soort, id)
        .query(Boolean.class)
        .single();
  }
}
