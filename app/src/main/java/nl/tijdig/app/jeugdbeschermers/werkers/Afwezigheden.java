package nl.tijdig.app.jeugdbeschermers.werkers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tijdig.app.databank.Beurten;
import nl.tijdig.app.jeugdbeschermers.vervanging.Vervanging;
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
  private final Vervanging vervanging;
  private final Beurten beurten;

  Afwezigheden(JdbcClient databank, Werkers werkers, Vervanging vervanging, Beurten beurten) {
    this.databank = databank;
    this.werkers = werkers;
    this.vervanging = vervanging;
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
   * @param toch also when standing in fails because of it, which is asked back otherwise
   * @throws OpgaveGeweigerd when something speaks against it; then nothing is stored
   */
  @Transactional
  public void meld(int gi, String wie, Afwezigheid nieuw, boolean toch) {
    beurten.wacht("afwezig", gi);
    var eerdere = van(gi, wie);
    if (eerdere.stream()
        .filter(eerder -> !eerder.ingetrokken())
        .anyMatch(eerder ->
            nieuw.equals(Afwezigheid.nieuw(eerder.vanaf(), eerder.tot(), eerder.vervanger())))) {
      return;
    }
    OpgaveGeweigerd.bij(bezwaren(gi, wie, nieuw, eerdere));
    if (!toch) {
      vervanging.vraagNa(gi, stand -> stand.met(nieuw.van(wie)));
    }
    databank
        .sql(
            """
            insert into jeugdbeschermers.afwezigheid (gi_id, wie, vanaf, tot, vervanger)
            values (:gi, :wie, :vanaf, cast(:tot as date), :vervanger)
            """)
        .param("gi", gi)
        .param("wie", wie)
        .param("vanaf", nieuw.vanaf())
        .param("tot", nieuw.tot())
        .param("vervanger", nieuw.vervanger())
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
   * @param oud the absence as the form was made on; its version is empty when there was no form
   * @param tot last day away; null when nobody knows
   * @param toch also when standing in fails because of it, which is asked back otherwise
   * @throws OpgaveGeweigerd when something speaks against it; then nothing is stored
   */
  @Transactional
  public void duurtTot(int gi, String wie, Oud oud, @Nullable LocalDate tot, boolean toch) {
    beurten.wacht("afwezig", gi);
    var eerdere = van(gi, wie);
    var nieuw = gezocht(eerdere, oud).tot(tot);
    OpgaveGeweigerd.bij(
        bezwaren(gi, wie, nieuw, eerdere.stream().filter(een -> een.id() != oud.id()).toList()));
    if (!toch) {
      vervanging.vraagNa(gi, stand -> stand.met(nieuw.van(wie)));
    }
    schrijf(gi, wie, nieuw);
  }

  /**
   * Says that it did not happen.
   *
   * @throws OpgaveGeweigerd when it is not there
   */
  @Transactional
  public void trekIn(int gi, String wie, Oud oud) {
    beurten.wacht("afwezig", gi);
    schrijf(gi, wie, gezocht(van(gi, wie), oud).nietDoorgegaan());
  }

  /** The absence that a form was made on, and its version; empty when there was no form. */
  record Oud(long id, String versie) {}

  /** Refuses when somebody else changed it since, saying what stands there now. */
  private static Afwezigheid gezocht(List<Afwezigheid> alle, Oud oud) {
    var nu =
        alle.stream()
            .filter(een -> een.id() == oud.id())
            .findFirst()
            .orElseThrow(() -> new OpgaveGeweigerd("afwezig.bestaat-niet"));
    if (nu.ingetrokken()) {
      throw new OpgaveGeweigerd("afwezig.al-ingetrokken");
    }
    if (!oud.versie().isEmpty() && !oud.versie().equals(nu.versie())) {
      var tot = nu.tot();
      throw OpgaveGeweigerd.ingehaald(
          List.of(Bezwaar.van("afwezig.ingehaald", tot == null ? "-" : tot)));
    }
    return nu;
  }

  private void schrijf(int gi, String wie, Afwezigheid nieuw) {
    databank
        .sql(
            """
            update jeugdbeschermers.afwezigheid set tot = cast(:tot as date), ingetrokken = :ingetrokken
            where gi_id = :gi and wie = :wie and id = :id
            """)
        .param("tot", nieuw.tot())
        .param("ingetrokken", nieuw.ingetrokken())
        .param("gi", gi)
        .param("wie", wie)
        .param("id", nieuw.id())
        .update();
  }
}
