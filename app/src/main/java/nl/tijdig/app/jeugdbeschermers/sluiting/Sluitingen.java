package nl.tijdig.app.jeugdbeschermers.sluiting;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.tijdig.app.jeugdbeschermers.sluiting.Sluiting.Zaak;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.toegang.Verwerkt;
import nl.tijdig.berichten.dossiers.Dossierlezer;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Koppelverloop;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** GI's that stop, and what the court decided for each of their children. */
@Repository
public class Sluitingen {

  private final JdbcClient databank;
  private final ApplicationEventPublisher gebeurd;
  private final Vandaag vandaag;

  Sluitingen(JdbcClient databank, ApplicationEventPublisher gebeurd, Vandaag vandaag) {
    this.databank = databank;
    this.gebeurd = gebeurd;
    this.vandaag = vandaag;
  }

  /** A GI that stops, in a list. */
  public record Kop(long id, int giId, String gi, LocalDate vanaf, int zaken, int overgedragen) {}

  /** The closures that the reader may see. */
  @Transactional(readOnly = true)
  public List<Kop> alle() {
    return databank
        .sql(
            """
            select s.id, s.gi_id, i.naam as gi, s.vanaf,
                   (select count(*) from jeugdbeschermers.sluiting_zaak z
                    where z.sluiting_id = s.id) as zaken,
                   (select count(*) from jeugdbeschermers.overgang o
                    where o.sluiting_id = s.id) as overgedragen
            from jeugdbeschermers.sluiting s join organisaties.gi_nu i on i.id = s.gi_id
            order by s.vanaf desc limit 100
            """)
        .query(Kop.class)
        .list();
  }

  /** The account of one closure. */
  @Transactional(readOnly = true)
  public Optional<Sluiting> met(long id) {
    return databank
        .sql(
            """
            select s.id, s.gi_id, i.naam as gi, s.vanaf, 0 as zaken, 0 as overgedragen
            from jeugdbeschermers.sluiting s join organisaties.gi_nu i on i.id = s.gi_id
            where s.id = ?
            """)
        .param(id)
        .query(Kop.class)
        .optional()
        .map(kop -> new Sluiting(id, kop.giId(), kop.gi(), kop.vanaf(), zaken(id)));
  }

  private List<Zaak> zaken(long id) {
    record Rij(
        String nummer,
        @Nullable String gegevens,
        @Nullable Date rechtbankOp,
        @Nullable String naarGi) {}
    var koppen = new LinkedHashMap<String, Rij>();
    var feiten = new LinkedHashMap<String, List<Gebeurtenis>>();
    databank
        .sql(
            "select nummer, gegevens::text, rechtbank_op, naar_gi from jeugdbeschermers.sluiting_verloop(?)")
        .param(id)
        .query(Rij.class)
        .list()
        .forEach(rij -> {
          koppen.putIfAbsent(rij.nummer(), rij);
          var eigen = feiten.computeIfAbsent(rij.nummer(), nummer -> new ArrayList<>());
          if (rij.gegevens() != null) {
            eigen.add(Dossierlezer.leesGebeurtenis(rij.gegevens()));
          }
        });
    return koppen.values().stream()
        .map(rij ->
            new Zaak(
                rij.nummer(),
                Koppelverloop.van(feiten.getOrDefault(rij.nummer(), List.of())),
                rij.rechtbankOp() == null ? null : rij.rechtbankOp().toLocalDate(),
                rij.naarGi()))
        .toList();
  }

  /** The GI stops; its open cases are fixed as those that have to go. False: done before. */
  @Transactional
  public boolean sluit(int gi, LocalDate vanaf) {
    return databank
        .sql("select jeugdbeschermers.sluit_gi(?, ?)")
        .params(gi, vanaf)
        .query(Long.class)
        .optional()
        .isPresent();
  }

  /**
   * Records that the court gave a child to another GI; from then on the child is theirs, and its
   * clocks run on.
   *
   * @return false when the child is not of a closing GI of the reader, the day is before the
   *     closure, or the other GI had no valid certificate on it
   */
  @Transactional
  public boolean draagOver(String nummer, LocalDate rechtbankOp, int naarGi) {
    var gelukt =
        databank
            .sql("select jeugdbeschermers.draag_over(?, ?, ?, ?)")
            .params(nummer, rechtbankOp, naarGi, Timestamp.from(vandaag.moment()))
            .query(Boolean.class)
            .single();
    if (gelukt) {
      gebeurd.publishEvent(new Verwerkt(List.of(nummer), "/sluitingen"));
    }
    return gelukt;
  }
}
