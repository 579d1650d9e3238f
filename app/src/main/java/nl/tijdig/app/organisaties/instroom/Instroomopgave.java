package nl.tijdig.app.organisaties.instroom;

import java.time.LocalDate;
import java.util.UUID;
import nl.tijdig.app.databank.Beurten;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Formuliernummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that a GI takes up no new children, and until when. Who owns a child is never stored, so
 * what is recorded here counts at once.
 */
@Service
class Instroomopgave {

  private final JdbcClient databank;
  private final Instroomstops stops;
  private final Beurten beurten;

  Instroomopgave(JdbcClient databank, Instroomstops stops, Beurten beurten) {
    this.databank = databank;
    this.stops = stops;
    this.beurten = beurten;
  }

  /**
   * The beginning of a stop.
   *
   * @param opdracht the number of the form
   * @param jeugdregio CBS code; null: everywhere
   */
  public record Begin(
      UUID opdracht,
      int gi,
      @Nullable String jeugdregio,
      LocalDate vanaf,
      String instroomorganisatie) {}

  /**
   * The GI takes up no new children from a day on.
   *
   * @throws OpgaveGeweigerd when another stop holds then and there; nothing is stored
   */
  @Transactional
  public void begin(Begin begin) {
    wacht(begin.gi());
    if (Formuliernummer.isGedaan(
        databank
            .sql(
                """
                select door = databank.pas() and gi_id = :gi and vanaf = :vanaf
                  and jeugdregio is not distinct from cast(:jeugdregio as text)
                  and instroomorganisatie = :instroomorganisatie
                from organisaties.instroomstop where opdracht = :opdracht
                """)
            .paramSource(begin))) {
      return;
    }
    weigerOverlap(begin.gi(), begin.jeugdregio(), begin.vanaf(), null, 0);
    databank
        .sql(
            """
            insert into organisaties.instroomstop (gi_id, jeugdregio, vanaf, instroomorganisatie, opdracht)
            values (:gi, :jeugdregio, :vanaf, :instroomorganisatie, :opdracht)
            """)
        .paramSource(begin)
        .update();
  }

  /**
   * Gives a stop of this GI its last day; a later line of the same stop corrects an earlier one.
   *
   * @param tot the last day; null: the stop was a mistake and never held
   * @throws OpgaveGeweigerd when there is no such stop here, the day is before its first, or it
   *     would run into another one; nothing is stored
   */
  @Transactional
  public void eindig(int gi, long stop, @Nullable LocalDate tot, UUID opdracht) {
    wacht(gi);
    if (Formuliernummer.isGedaan(
        databank
            .sql(
                """
                select door = databank.pas() and instroomstop_id = :stop
                  and tot is not distinct from cast(:tot as date)
                from organisaties.instroomstop_einde where opdracht = :opdracht
                """)
            .param("stop", stop)
            .param("tot", tot)
            .param("opdracht", opdracht))) {
      return;
    }
    record Oud(@Nullable String jeugdregio, LocalDate vanaf) {}
    var oud =
        databank
            .sql(
                "select jeugdregio, vanaf from organisaties.instroomstop where id = ? and gi_id = ?")
            .params(stop, gi)
            .query(Oud.class)
            .optional()
            .orElseThrow(() -> new OpgaveGeweigerd("opgave.stop-onbekend"));
    if (tot != null && tot.isBefore(oud.vanaf())) {
      throw new OpgaveGeweigerd("opgave.tot-voor-begin", oud.vanaf());
    }
    if (tot != null) {
      weigerOverlap(gi, oud.jeugdregio(), oud.vanaf(), tot, stop);
    }
    databank
        .sql(
            """
            insert into organisaties.instroomstop_einde (instroomstop_id, tot, opdracht)
            values (:stop, :tot, :opdracht)
            """)
        .param("stop", stop)
        .param("tot", tot)
        .param("opdracht", opdracht)
        .update();
  }

  /**
   * Waits for the stops of this GI, and refuses a form that was made on other ones.
   *
   * @throws OpgaveGeweigerd naming who recorded what since
   */
  @Transactional
  public void eisActueel(int gi, Antwoorden antwoorden) {
    wacht(gi);
    var nu = stops.versie(gi);
    if (!antwoorden.isActueel(nu)) {
      throw OpgaveGeweigerd.ingehaald(stops.relaas(gi));
    }
  }

  private void wacht(int gi) {
    beurten.wacht("instroomstop", gi);
  }

  /** Two stops at once would leave open which instroomorganisatie owns a child. */
  private void weigerOverlap(
      int gi, @Nullable String regio, LocalDate vanaf, @Nullable LocalDate tot, long behalve) {
    databank
        .sql(
            """
            select vanaf from organisaties.instroomstop_nu
            where gi_id = :gi and not vervallen and id <> :behalve
              and (jeugdregio is null or cast(:regio as text) is null or jeugdregio = :regio)
              and vanaf <= coalesce(cast(:tot as date), 'infinity')
              and coalesce(tot, 'infinity') >= :vanaf
            order by id limit 1
            """)
        .param("gi", gi)
        .param("behalve", behalve)
        .param("regio", regio)
        .param("vanaf", vanaf)
        .param("tot", tot)
        .query(LocalDate.class)
        .optional()
        .ifPresent(ander -> {
          throw new OpgaveGeweigerd("opgave.stop-overlap", ander);
        });
  }
}
