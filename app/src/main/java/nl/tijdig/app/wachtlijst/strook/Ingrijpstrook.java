package nl.tijdig.app.wachtlijst.strook;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.tijdig.app.dossier.Kindnamen;
import nl.tijdig.app.pagina.Strook;
import nl.tijdig.app.toegang.Recht;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Says above the first screen and the waiting list for which children somebody intervenes now. */
@Component
class Ingrijpstrook implements Strook {

  private static final Set<String> WAAR = Set.of("/", "/wachtlijst");

  private final JdbcClient databank;
  private final Kindnamen kindnamen;
  private final TransactionOperations transactie;

  Ingrijpstrook(JdbcClient databank, Kindnamen kindnamen, TransactionOperations transactie) {
    this.databank = databank;
    this.kindnamen = kindnamen;
    this.transactie = transactie;
  }

  /** A child that waits no longer, and since when. */
  record Kind(String nummer, Instant sinds) {}

  @Override
  public Optional<Inhoud> boven(HttpServletRequest vraag, Authentication wie) {
    if (!WAAR.contains(vraag.getServletPath()) || !Recht.BEGELEIDINGSFEITEN.heeft(wie)) {
      return Optional.empty();
    }
    return Optional.ofNullable(transactie.execute(stap -> kinderen()))
        .filter(kinderen -> !kinderen.isEmpty())
        .map(this::inhoud);
  }

  private Inhoud inhoud(List<Kind> kinderen) {
    var namen = kindnamen.van(kinderen.stream().map(Kind::nummer).toList());
    return new Inhoud("wachtlijst/strook", Map.of("kinderen", kinderen, "namen", namen));
  }

  private List<Kind> kinderen() {
    return databank
        .sql(
            """
            select d.nummer, i.sinds from wachtlijst.ingreep_nu i
            join dossier.dossier d on d.id = i.dossier_id order by i.sinds, i.dossier_id limit 5
            """)
        .query(Kind.class)
        .list();
  }
}
