package nl.tijdig.app.identiteit.bsn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tijdig.app.omgeving.Demonstratiedeel;
import nl.tijdig.kern.dossier.Burgerservicenummer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Numbers of the test range, which nobody has; the same each time. */
@Component
class Demonstratieidentiteiten implements Demonstratiedeel {

  private static final int ZAAD = 2026;
  private static final int EERSTE = 999_900_000;
  private static final int LAATSTE = 999_999_999;

  /** One in so many children has no number yet. */
  private static final int ZONDER_NUMMER = 12;

  private final JdbcTemplate databank;

  Demonstratieidentiteiten(JdbcTemplate databank) {
    this.databank = databank;
  }

  @Override
  public int volgorde() {
    return 3;
  }

  @Override
  public void laad() {
    var toeval = new Random(ZAAD);
    var nummers = nummers(toeval).iterator();
    var rijen = new ArrayList<Object[]>();
    for (var kind : kinderen()) {
      if (toeval.nextInt(ZONDER_NUMMER) > 0 && nummers.hasNext()) {
        rijen.add(new Object[] {kind, nummers.next()});
      }
    }
    databank.batchUpdate("insert into identiteit.identiteit (kind_id, bsn) values (?, ?)", rijen);
  }

  private List<Long> kinderen() {
    return databank.queryForList("select id from dossier.kind order by code, id", Long.class);
  }

  private static List<String> nummers(Random toeval) {
    var alle =
        IntStream.rangeClosed(EERSTE, LAATSTE)
            .mapToObj(Integer::toString)
            .filter(Burgerservicenummer::isGeldig)
            .collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(alle, toeval);
    return alle;
  }
}
