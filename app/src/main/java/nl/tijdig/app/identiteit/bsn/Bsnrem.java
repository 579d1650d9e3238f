package nl.tijdig.app.identiteit.bsn;

import java.time.Duration;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down who asks or records by burgerservicenummer, so that nobody goes through numbers to
 * learn who is known here. Counted in the database, for all nodes; the numbers are configuration.
 */
@Service
public class Bsnrem {

  private final JdbcClient databank;
  private final int hoogstens;
  private final Duration venster;

  Bsnrem(
      JdbcClient databank,
      @Value("${tijdig.bsn-rem.vragen}") int hoogstens,
      @Value("${tijdig.bsn-rem.venster}") Duration venster) {
    this.databank = databank;
    this.hoogstens = hoogstens;
    this.venster = venster;
  }

  /**
   * Counts one question; asked before what it belongs to, which may be undone.
   *
   * @throws OpgaveGeweigerd when there were too many
   */
  @Transactional
  public void tel() {
    var mag =
        databank
            .sql("select identiteit.tel_bsn_vraag(?, make_interval(secs => ?))")
            .params(hoogstens, venster.toSeconds())
            .query(Boolean.class)
            .single();
    if (!mag) {
      throw new OpgaveGeweigerd("identiteit.te-vaak", hoogstens, venster.toMinutes());
    }
  }
}
