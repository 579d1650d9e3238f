package nl.tijdig.app.pagina;

import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A form carries a number of its own, so that sent twice it is stored once. */
public final class Formuliernummer {

  private Formuliernummer() {}

  /**
   * Whether this very form was stored before.
   *
   * @param vraag for the line under that number, whether it says the same
   * @throws OpgaveGeweigerd when something else was stored under the number
   */
  public static boolean isGedaan(StatementSpec vraag) {
    var zelfde = vraag.query(Boolean.class).optional();
    if (zelfde.isPresent() && !zelfde.get()) {
      throw new OpgaveGeweigerd("opgave.formulier");
    }
    return zelfde.isPresent();
  }
}
