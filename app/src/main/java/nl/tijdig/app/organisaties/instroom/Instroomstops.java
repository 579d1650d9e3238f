package nl.tijdig.app.organisaties.instroom;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.pagina.Bladzijde;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The instroomstops of one GI, to read; {@link Instroomopgave} adds lines. */
@Service
class Instroomstops {

  /** Lines on one page. */
  public static final int PAGINA = 25;

  private final JdbcClient databank;

  Instroomstops(JdbcClient databank) {
    this.databank = databank;
  }

  /**
   * A stop as it stands now.
   *
   * @param jeugdregio the name of the only jeugdregio where it holds; null: everywhere
   * @param tot last day; null while nobody gave one
   * @param vervallen whether it was a mistake and never held
   */
  public record Stop(
      long id,
      @Nullable String jeugdregio,
      LocalDate vanaf,
      @Nullable LocalDate tot,
      boolean vervallen,
      String instroomorganisatie,
      String door,
      Timestamp op) {}

  /** One page of the stops of a GI, last one first. */
  @Transactional(readOnly = true)
  public List<Stop> van(int gi, int pagina) {
    return databank
        .sql(
            """
            select s.id, r.naam as jeugdregio, s.vanaf, s.tot, s.vervallen, s.instroomorganisatie,
                   s.door, s.op
            from organisaties.instroomstop_nu s left join organisaties.jeugdregio r on r.code = s.jeugdregio
            where s.gi_id = ? order by s.id desc limit ? offset ?
            """)
        .params(gi, PAGINA, Bladzijde.begin(pagina, PAGINA))
        .query(Stop.class)
        .list();
  }

  /** How many stops the GI had. */
  public int aantal(int gi) {
    return databank
        .sql("select count(*) from organisaties.instroomstop where gi_id = ?")
        .param(gi)
        .query(Integer.class)
        .single();
  }

  /** Another word whenever something was recorded on the stops of this GI. */
  public String versie(int gi) {
    return databank
        .sql(
            """
            select count(*) || '-' || count(e.id) from organisaties.instroomstop s
            left join organisaties.instroomstop_einde e on e.instroomstop_id = s.id where s.gi_id = ?
            """)
        .param(gi)
        .query(String.class)
        .single();
  }

  /** Who recorded the last thing on the stops of this GI, when, and what. */
  public List<Bezwaar> relaas(int gi) {
    return databank
        .sql(
            """
            select e.door, e.op, s.vanaf, e.tot, true as einde from organisaties.instroomstop_einde e
            join organisaties.instroomstop s on s.id = e.instroomstop_id where s.gi_id = :gi
            union all
            select s.door, s.op, s.vanaf, null, false from organisaties.instroomstop s where s.gi_id = :gi
            order by 2 desc limit 1
            """)
        .param("gi", gi)
        .query(Wijziging.class)
        .list()
        .stream()
        .map(Wijziging::relaas)
        .toList();
  }

  private record Wijziging(
      String door, Timestamp op, LocalDate vanaf, @Nullable LocalDate tot, boolean einde) {

    Bezwaar relaas() {
      if (!einde) {
        return Bezwaar.van("instroomstop.ingehaald", door, op.toInstant(), vanaf);
      }
      return tot == null
          ? Bezwaar.van("instroomstop.ingehaald-vervallen", door, op.toInstant(), vanaf)
          : Bezwaar.van("instroomstop.ingehaald-einde", door, op.toInstant(), vanaf, tot);
    }
  }
}
