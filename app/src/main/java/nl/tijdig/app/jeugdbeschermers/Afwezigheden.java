package nl.tijdig.app.jeugdbeschermers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tijdig.app.dossier.FeitGeweigerd;
import nl.tijdig.app.omgeving.Beurten;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is away and who stands in. */
@Repository
public class Afwezigheden {

  /** Of one worker on their page. */
  private static final int HOOGSTENS = 25;

  private final JdbcClient databank;
  private final Werkers werkers;
  private final Beurten beurten;

  Afwezigheden(JdbcClient databank, Werkers werkers, Beurten beurten) {
    this.databank = databank;
    this.werkers = werkers;
    this.beurten = beurten;
  }

  /** Of one worker, the latest first. */
  @Transactional(readOnly = true)
  public List<Afwezigheid> van(String gi, String wie) {
    return databank
        .sql(
            """
            select id, vanaf, tot, vervanger, ingetrokken from afwezigheid
            where gi = ? and wie = ? order by vanaf desc, id desc limit %d
            """
                .formatted(HOOGSTENS))
        .params(gi, wie)
        .query(Afwezigheid.class)
        .list();
  }

  /**
   * Somebody is away; the same form sent again changes nothing.
   *
   * @throws FeitGeweigerd when something speaks against it; then nothing is stored
   */
  @Transactional
  public void meld(
      String gi, String wie, LocalDate vanaf, @Nullable LocalDate tot, @Nullable String vervanger) {
    beurten.wacht("afwezig:" + gi + ":" + wie, 0);
    var nieuw = new Afwezigheid(0, vanaf, tot, vervanger, false);
    var eerdere = van(gi, wie);
    if (eerdere.stream()
        .anyMatch(eerder ->
            nieuw.equals(
                new Afwezigheid(
                    0, eerder.vanaf(), eerder.tot(), eerder.vervanger(), eerder.ingetrokken())))) {
      return;
    }
    weiger(bezwaren(gi, wie, nieuw, eerdere));
    databank
        .sql(
            """
            insert into afwezigheid (gi, wie, vanaf, tot, vervanger)
            values (:gi, :wie, :vanaf, cast(:tot as date), :vervanger)
            """)
        .param("gi", gi)
        .param("wie", wie)
        .param("vanaf", vanaf)
        .param("tot", tot)
        .param("vervanger", vervanger)
        .update();
  }

  private List<String> bezwaren(
      String gi, String wie, Afwezigheid nieuw, List<Afwezigheid> eerdere) {
    var bezwaren = new ArrayList<String>();
    if (nieuw.tot() != null && nieuw.tot().isBefore(nieuw.vanaf())) {
      bezwaren.add("Laatste dag afwezig: deze ligt voor de eerste dag; kijk de dagen na");
    }
    if (eerdere.stream().anyMatch(nieuw::raakt)) {
      bezwaren.add("Eerste dag afwezig: op die dagen stond al een afwezigheid; verander die eerst");
    }
    var vervanger = nieuw.vervanger();
    if (wie.equals(vervanger)) {
      bezwaren.add("Vervanger: iemand vervangt niet zichzelf; kies een ander");
    } else if (vervanger != null && werkers.met(gi, vervanger).isEmpty()) {
      bezwaren.add("Vervanger: " + vervanger + " staat niet in het team; kies uit de lijst");
    }
    return bezwaren;
  }

  /**
   * Says until which day somebody was away, or that it did not happen.
   *
   * @param tot last day away; null when nobody knows
   * @throws FeitGeweigerd when something speaks against it; then nothing is stored
   */
  @Transactional
  public void verander(
      String gi, String wie, long id, @Nullable LocalDate tot, boolean ingetrokken) {
    beurten.wacht("afwezig:" + gi + ":" + wie, 0);
    var eerdere = van(gi, wie);
    var oud =
        eerdere.stream()
            .filter(een -> een.id() == id)
            .findFirst()
            .orElseThrow(() -> new FeitGeweigerd(List.of("Deze afwezigheid bestaat niet")));
    var nieuw = new Afwezigheid(id, oud.vanaf(), tot, null, ingetrokken);
    weiger(bezwaren(gi, wie, nieuw, eerdere.stream().filter(een -> een.id() != id).toList()));
    databank
        .sql(
            """
            update afwezigheid set tot = cast(:tot as date), ingetrokken = :ingetrokken
            where gi = :gi and wie = :wie and id = :id
            """)
        .param("tot", ingetrokken ? oud.tot() : tot)
        .param("ingetrokken", ingetrokken)
        .param("gi", gi)
        .param("wie", wie)
        .param("id", id)
        .update();
  }

  private static void weiger(List<String> bezwaren) {
    if (!bezwaren.isEmpty()) {
      throw new FeitGeweigerd(bezwaren);
    }
  }
}
