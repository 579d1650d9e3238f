package nl.tijdig.app.jeugdbeschermers.werkers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tijdig.app.databank.Beurten;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is away and who stands in. */
@Repository
class Afwezigheden {

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
  public List<Afwezigheid> van(int gi, String wie) {
    return databank
        .sql(
            """
            select id, vanaf, tot, vervanger, ingetrokken
            from jeugdbeschermers.afwezigheid
            where gi_id = ? and wie = ? order by vanaf desc, id desc limit ?
            """)
        .params(gi, wie, HOOGSTENS)
        .query(Afwezigheid.class)
        .list();
  }

  /**
   * Somebody is away; the same form sent again changes nothing.
   *
   * @throws OpgaveGeweigerd when something speaks against it; then nothing is stored
   */
  @Transactional
  public void meld(
      int gi, String wie, LocalDate vanaf, @Nullable LocalDate tot, @Nullable String vervanger) {
    beurten.wacht("afwezig " + wie, gi);
    var nieuw = new Afwezigheid(0, vanaf, tot, vervanger, false);
    var eerdere = van(gi, wie);
    if (eerdere.stream()
        .anyMatch(eerder ->
            nieuw.equals(
                new Afwezigheid(
                    0, eerder.vanaf(), eerder.tot(), eerder.vervanger(), eerder.ingetrokken())))) {
      return;
    }
    OpgaveGeweigerd.bij(bezwaren(gi, wie, nieuw, eerdere));
    databank
        .sql(
            """
            insert into jeugdbeschermers.afwezigheid (gi_id, wie, vanaf, tot, vervanger)
            values (:gi, :wie, :vanaf, cast(:tot as date), :vervanger)
            """)
        .param("gi", gi)
        .param("wie", wie)
        .param("vanaf", vanaf)
        .param("tot", tot)
        .param("vervanger", vervanger)
        .update();
  }

  private List<Bezwaar> bezwaren(int gi, String wie, Afwezigheid nieuw, List<Afwezigheid> eerdere) {
    var bezwaren = new ArrayList<Bezwaar>();
    if (nieuw.tot() != null && nieuw.tot().isBefore(nieuw.vanaf())) {
      bezwaren.add(
          Bezwaar.van("afwezig.omgekeerd").bij(nieuw.id() == 0 ? "afwezig_tot" : "laatste"));
    }
    if (eerdere.stream().anyMatch(nieuw::raakt)) {
      bezwaren.add(Bezwaar.van("afwezig.dubbel").bij("afwezig_vanaf"));
    }
    var vervanger = nieuw.vervanger();
    if (wie.equals(vervanger)) {
      bezwaren.add(Bezwaar.van("afwezig.zichzelf").bij("vervanger"));
    } else if (vervanger != null && werkers.met(gi, vervanger).isEmpty()) {
      bezwaren.add(Bezwaar.van("afwezig.niet-in-team", vervanger).bij("vervanger"));
    }
    return bezwaren;
  }

  /**
   * Says until which day somebody was away, or that it did not happen.
   *
   * @param tot last day away; null when nobody knows
   * @throws OpgaveGeweigerd when something speaks against it; then nothing is stored
   */
  @Transactional
  public void verander(int gi, String wie, long id, @Nullable LocalDate tot, boolean ingetrokken) {
    beurten.wacht("afwezig " + wie, gi);
    var eerdere = van(gi, wie);
    var oud =
        eerdere.stream()
            .filter(een -> een.id() == id)
            .findFirst()
            .orElseThrow(() -> new OpgaveGeweigerd("afwezig.bestaat-niet"));
    var nieuw = new Afwezigheid(id, oud.vanaf(), tot, null, ingetrokken);
    OpgaveGeweigerd.bij(
        bezwaren(gi, wie, nieuw, eerdere.stream().filter(een -> een.id() != id).toList()));
    databank
        .sql(
            """
            update jeugdbeschermers.afwezigheid set tot = cast(:tot as date), ingetrokken = :ingetrokken
            where gi_id = :gi and wie = :wie and id = :id
            """)
        .param("tot", ingetrokken ? oud.tot() : tot)
        .param("ingetrokken", ingetrokken)
        .param("gi", gi)
        .param("wie", wie)
        .param("id", id)
        .update();
  }
}
