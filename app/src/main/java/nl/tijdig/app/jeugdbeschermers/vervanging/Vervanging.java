package nl.tijdig.app.jeugdbeschermers.vervanging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.tijdig.app.jeugdbeschermers.team.Werkbelasting;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.omgeving.Vandaag;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where nobody stands in, for the forecast, the pages, and whoever records what leads to it. */
@Service
public class Vervanging {

  private final JdbcClient databank;
  private final Werkbelasting werkbelasting;
  private final Vandaag vandaag;

  Vervanging(JdbcClient databank, Werkbelasting werkbelasting, Vandaag vandaag) {
    this.databank = databank;
    this.werkbelasting = werkbelasting;
    this.vandaag = vandaag;
  }

  /** As it would be or is: who works here and who is away, from today on. */
  public record Stand(List<Kracht> team, List<Verlof> verloven) {

    /** The same with this absence, in the place of the one with its id. */
    public Stand met(Verlof verlof) {
      var nieuw = new ArrayList<>(verloven);
      nieuw.removeIf(eerder -> verlof.id() != 0 && eerder.id() == verlof.id());
      nieuw.add(verlof);
      return new Stand(team, nieuw);
    }

    /** The same with another last working day of somebody, and another number of places. */
    public Stand met(String wie, @Nullable LocalDate tot, int plaatsen) {
      return new Stand(
          team.stream().map(een -> een.wie().equals(wie) ? een.met(tot, plaatsen) : een).toList(),
          verloven);
    }
  }

  /** Where standing in fails within a GI from today on, the first days first. */
  @Transactional(readOnly = true)
  public List<Vervanggat> gaten(int gi) {
    return gaten(stand(gi));
  }

  private List<Vervanggat> gaten(Stand stand) {
    return Vervangregel.gaten(stand.team(), stand.verloven(), vandaag.dag());
  }

  /**
   * Asks back before something is recorded because of which standing in would fail.
   *
   * @param wordt what the stand becomes of it
   * @throws OpgaveGeweigerd naming each failure that is not there yet; who knows records it all the
   *     same
   */
  @Transactional(readOnly = true)
  public void vraagNa(int gi, UnaryOperator<Stand> wordt) {
    var stand = stand(gi);
    var eerst = gaten(stand);
    OpgaveGeweigerd.bij(
        gaten(wordt.apply(stand)).stream()
            .filter(gat -> gat.oorzaak() != Vervanggat.Oorzaak.ZELF_VERTROKKEN)
            .filter(gat -> eerst.stream().noneMatch(gat::isZelfde))
            .map(Vervanggat::bezwaar)
            .toList());
  }

  /** Whether this refusal only asks back: who knows better ticks a box. */
  public static boolean isNavraag(OpgaveGeweigerd geweigerd) {
    return geweigerd.bezwaren().stream().allMatch(een -> een.zin().startsWith(Vervanggat.ZIN));
  }

  /** How many children so many hours a year give places for. */
  public int plaatsen(int nettoUren) {
    return werkbelasting.plaatsen(nettoUren);
  }

  private Stand stand(int gi) {
    return new Stand(team(gi), verloven(gi));
  }

  private List<Kracht> team(int gi) {
    return databank
        .sql(
            """
            select j.wie, n.naam, j.vanaf, j.tot, coalesce(c.kinderen, 0)::int as kinderen, j.netto_uren
            from jeugdbeschermers.jeugdbeschermer j
            join jeugdbeschermers.werkernaam n on n.gi_id = j.gi_id and n.wie = j.wie
            left join (select wie, sum(kinderen) as kinderen from acties.caseload
                       where gi_id = :gi group by wie) c on c.wie = j.wie
            where j.gi_id = :gi and n.gi_id = :gi
            """)
        .param("gi", gi)
        .query((rij, nummer) ->
            new Kracht(
                rij.getString("wie"),
                rij.getString("naam"),
                rij.getObject("vanaf", LocalDate.class),
                rij.getObject("tot", LocalDate.class),
                rij.getInt("kinderen"),
                plaatsen(rij.getInt("netto_uren"))))
        .list();
  }

  private List<Verlof> verloven(int gi) {
    return databank
        .sql(
            """
            select id, wie, vanaf, tot, vervanger from jeugdbeschermers.afwezigheid
            where gi_id = ? and not ingetrokken and coalesce(tot, 'infinity') >= ? order by id
            """)
        .params(gi, vandaag.dag())
        .query(Verlof.class)
        .list();
  }
}
