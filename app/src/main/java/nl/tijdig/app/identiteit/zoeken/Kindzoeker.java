package nl.tijdig.app.identiteit.zoeken;

import java.util.List;
import nl.tijdig.app.dossier.Kindnaam;
import nl.tijdig.app.dossier.Kindnamen;
import nl.tijdig.app.identiteit.bsn.Bsnrem;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.Bladzijde;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds children that who asks may see; of all others it is as if they were not there. */
@Service
class Kindzoeker {

  /** Children on one page. */
  static final int PAGINA = 20;

  private final JdbcClient databank;
  private final Kindnamen namen;
  private final Bsnrem rem;

  Kindzoeker(JdbcClient databank, Kindnamen namen, Bsnrem rem) {
    this.databank = databank;
    this.namen = namen;
    this.rem = rem;
  }

  /**
   * One page of what was found.
   *
   * @param isMeer whether another page follows
   */
  record Gevonden(List<Kindnaam> kinderen, int pagina, boolean isMeer) {}

  /**
   * Finds by burgerservicenummer when one was typed, and by number, code and name otherwise.
   *
   * @throws OpgaveGeweigerd when who asks tried too many burgerservicenummers
   */
  Gevonden zoek(Getypt getypt, int pagina) {
    return getypt
        .bsn()
        .map(bsn -> {
          rem.tel();
          return blad(
              databank
                  .sql("select * from identiteit.zoek_bsn(?)")
                  .param(bsn.cijfers())
                  .query(String.class)
                  .list(),
              1);
        })
        .orElseGet(() -> blad(nummers(getypt, pagina), pagina));
  }

  private List<String> nummers(Getypt getypt, int pagina) {
    return databank
        .sql("select * from identiteit.zoek_kind(?, ?, ?, ?, ?)")
        .param(getypt.nummer().orElse(""))
        .param(getypt.tekst())
        .param(getypt.delen().toArray(String[]::new))
        .param(Bladzijde.begin(pagina, PAGINA))
        .param(PAGINA + 1)
        .query(String.class)
        .list();
  }

  private Gevonden blad(List<String> nummers, int pagina) {
    var hier = nummers.stream().limit(PAGINA).toList();
    var bekend = namen.van(hier);
    return new Gevonden(hier.stream().map(bekend::get).toList(), pagina, nummers.size() > PAGINA);
  }
}
