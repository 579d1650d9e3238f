package nl.tijdig.app.pagina.kader;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.tijdig.app.databank.Beurten;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A form that is sent twice is stored once, also when both come in at the same moment. */
@Component
class Eenmaal {

  private final JdbcClient databank;
  private final Beurten beurten;

  Eenmaal(JdbcClient databank, Beurten beurten) {
    this.databank = databank;
    this.beurten = beurten;
  }

  /**
   * Where a form leads to.
   *
   * @param weg the name of a page, or an address after {@code redirect:}
   * @param isEerder whether it was stored before, and nothing was done now
   */
  record Gedaan(String weg, boolean isEerder) {}

  /**
   * Does what the form asks and remembers where it led to, both or neither. Who sends it again
   * meanwhile waits, and is led there too.
   *
   * @param adres the address of a page that shows the result
   * @throws OpgaveGeweigerd when somebody else sent this form
   */
  @Transactional
  public Gedaan doe(UUID formulier, Supplier<String> daad, UnaryOperator<String> adres) {
    beurten.wacht("formulier", formulier.getMostSignificantBits());
    var eerder =
        databank
            .sql("select doel from pagina.inzending where formulier = ? and door = databank.pas()")
            .param(formulier)
            .query(String.class)
            .optional();
    if (eerder.isPresent()) {
      return new Gedaan(Webinzending.NAAR + eerder.get(), true);
    }
    var weg = daad.get();
    if (weg.startsWith(Webinzending.NAAR)) {
      onthoud(formulier, adres.apply(weg));
    }
    return new Gedaan(weg, false);
  }

  private void onthoud(UUID formulier, String doel) {
    try {
      databank
          .sql("insert into pagina.inzending (formulier, doel) values (?, ?)")
          .params(formulier, doel)
          .update();
    } catch (DuplicateKeyException e) {
      throw new OpgaveGeweigerd("opgave.formulier");
    }
  }
}
