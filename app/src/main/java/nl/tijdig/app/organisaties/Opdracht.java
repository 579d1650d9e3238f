package nl.tijdig.app.organisaties;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A form carries a number of its own, so that sent twice it is stored once. */
final class Opdracht {

  private Opdracht() {}

  /**
   * Whether this very form was stored before.
   *
   * @param vraag for the line under that number, whether it says the same
   * @throws OpgaveGeweigerd when something else was stored under the number
   */
  static boolean isGedaan(StatementSpec vraag) {
    var zelfde = vraag.query(Boolean.class).optional();
    if (zelfde.isPresent() && !zelfde.get()) {
      throw new OpgaveGeweigerd("opgave.formulier");
    }
    return zelfde.isPresent();
  }
}
