package nl.tijdig.app.identiteit.bsn;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.tijdig.app.omgeving.Demonstratiedeel;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.kern.dossier.Burgerservicenummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Numbers of the test range, which nobody has, and invented birth dates; the same each time. */
@Component
class Demonstratieidentiteiten implements Demonstratiedeel {

  private static final int ZAAD = 2026;
  private static final int EERSTE = 999_900_000;
  private static final int LAATSTE = 999_999_999;

  /** One in so many children has no number yet, one in so many of the others no birth date. */
  private static final int ZONDER_NUMMER = 12;

  private static final int ZONDER_DATUM = 10;
  private static final int DAGEN_TOT_ACHTTIEN = 6570;

  private final JdbcTemplate databank;
  private final Vandaag vandaag;

  Demonstratieidentiteiten(JdbcTemplate databank, Vandaag vandaag) {
    this.databank = databank;
    this.vandaag = vandaag;
  }

  @Override
  public int volgorde() {
    return 3;
  }

  @Override
  public void laad() {
    var toeval = new Random(ZAAD);
    var nummers = nummers(toeval).iterator();
    var rijen = new ArrayList<@Nullable Object[]>();
    for (var kind : kinderen()) {
      var geboren = vandaag.dag().minusDays(toeval.nextInt(DAGEN_TOT_ACHTTIEN));
      if (toeval.nextInt(ZONDER_NUMMER) > 0 && nummers.hasNext()) {
        var datum = toeval.nextInt(ZONDER_DATUM) > 0 ? datum(geboren) : null;
        rijen.add(new @Nullable Object[] {kind, nummers.next(), datum});
      }
    }
    databank.batchUpdate(
        "insert into identiteit.identiteit (kind_id, bsn, geboortedatum) values (?, ?, ?)", rijen);
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

  private static Date datum(LocalDate dag) {
    return Date.valueOf(dag);
  }
}
