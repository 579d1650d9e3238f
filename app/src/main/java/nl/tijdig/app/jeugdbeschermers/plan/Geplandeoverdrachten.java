package nl.tijdig.app.jeugdbeschermers.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Transfers that count from a day to come, such as the last working day of who leaves. A fact lies
 * never ahead, so the choices are kept and a human records them on the day.
 */
@Repository
public class Geplandeoverdrachten {

  private static final int HOOGSTENS = 100;

  private final JdbcClient databank;

  Geplandeoverdrachten(JdbcClient databank) {
    this.databank = databank;
  }

  /** One of them in a list: whose children, from which day, and how many. */
  public record Gepland(long id, String van, LocalDate op, int kinderen) {}

  /** Those that are not recorded or withdrawn yet, first day first. */
  @Transactional(readOnly = true)
  public List<Gepland> open(int gi) {
    return databank
        .sql(
            """
            select p.id, p.van, p.op, (select count(*)::int from jeugdbeschermers.gepland_kind k
                                       where k.gepland_id = p.id) as kinderen
            from jeugdbeschermers.gepland p
            where p.gi_id = ? and p.afgesloten_op is null order by p.op, p.id limit ?
            """)
        .params(gi, HOOGSTENS)
        .query(Gepland.class)
        .list();
  }

  /** What was chosen; empty when it is not there, or recorded or withdrawn by now. */
  @Transactional(readOnly = true)
  public Optional<Wens> wens(int gi, long id) {
    var wie = new TreeMap<String, String>();
    databank
        .sql("select nummer, wie from jeugdbeschermers.gepland_kind where gepland_id = ?")
        .param(id)
        .query(rij -> {
          wie.put(rij.getString(1), rij.getString(2));
        });
    return databank
        .sql(
            """
            select van, reden, op from jeugdbeschermers.gepland
            where id = ? and gi_id = ? and afgesloten_op is null
            """)
        .params(id, gi)
        .query((rij, nummer) ->
            new Wens(
                rij.getString("van"),
                Ontkoppelreden.valueOf(rij.getString("reden")),
                rij.getObject("op", LocalDate.class),
                wie))
        .optional();
  }

  /** Keeps a plan; the same form sent again keeps nothing new. */
  @Transactional
  public void bewaar(int gi, Wens wens, UUID formulier, String door) {
    var nieuw =
        databank
            .sql(
                """
                insert into jeugdbeschermers.gepland (gi_id, van, reden, op, formulier, door, gepland_op)
                values (:gi, :van, :reden, :op, :formulier, :door, clock_timestamp())
                on conflict (formulier) do nothing returning id
                """)
            .param("gi", gi)
            .param("van", wens.van())
            .param("reden", String.valueOf(wens.reden()))
            .param("op", wens.op())
            .param("formulier", formulier)
            .param("door", door)
            .query(Long.class)
            .optional();
    nieuw.ifPresent(id ->
        wens.wie()
            .forEach((nummer, wie) ->
                databank
                    .sql(
                        "insert into jeugdbeschermers.gepland_kind (gepland_id, nummer, wie) values (?, ?, ?)")
                    .params(id, nummer, wie)
                    .update()));
  }

  /** It was recorded, or will not happen. */
  @Transactional
  public void sluitAf(int gi, long id) {
    databank
        .sql(
            """
            update jeugdbeschermers.gepland set afgesloten_op = clock_timestamp()
            where id = ? and gi_id = ? and afgesloten_op is null
            """)
        .params(id, gi)
        .update();
  }
}
