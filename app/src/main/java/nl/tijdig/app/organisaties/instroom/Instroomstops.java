package nl.tijdig.app.organisaties.instroom;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
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
}
