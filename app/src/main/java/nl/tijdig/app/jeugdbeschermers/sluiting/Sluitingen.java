package nl.tijdig.app.jeugdbeschermers.sluiting;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.tijdig.app.jeugdbeschermers.sluiting.Sluiting.Zaak;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.toegang.Gi;
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
            from jeugdbeschermers.sluiting_nu s join organisaties.gi_nu i on i.id = s.gi_id
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
            from jeugdbeschermers.sluiting_nu s join organisaties.gi_nu i on i.id = s.gi_id
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

  /** How many children have to go when a GI stops on this day. */
  @Transactional(readOnly = true)
  public int zaken(int gi, LocalDate vanaf) {
    return databank
        .sql("select count(*) from jeugdbeschermers.open_zaken(?, ?)")
        .params(gi, vanaf)
        .query(Integer.class)
        .single();
  }

  /** The closure of a GI that runs; empty when it does not stop. */
  @Transactional(readOnly = true)
  public Optional<Long> lopende(int gi) {
    return databank
        .sql("select id from jeugdbeschermers.sluiting_nu where gi_id = ?")
        .param(gi)
        .query(Long.class)
        .optional();
  }

  /** The GI stops; its open cases are fixed as those that have to go. False: it stops already. */
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
   * The GI does not stop after all; false when a child has gone already, or it is not the own GI.
   */
  @Transactional
  public boolean trekIn(long id, String reden) {
    return databank
        .sql("select jeugdbeschermers.trek_sluiting_in(?, ?)")
        .params(id, reden)
        .query(Boolean.class)
        .single();
  }

  /** A closure that was withdrawn. */
  public record Ingetrokken(String gi, LocalDate vanaf, String reden, java.util.Date op) {}

  /** Those that the reader may see, the last first. */
  @Transactional(readOnly = true)
  public List<Ingetrokken> ingetrokken() {
    return databank
        .sql(
            """
            select g.naam as gi, s.vanaf, i.reden, i.op
            from jeugdbeschermers.sluiting_ingetrokken i
            join jeugdbeschermers.sluiting s on s.id = i.sluiting_id
            join organisaties.gi_nu g on g.id = s.gi_id order by i.op desc limit 25
            """)
        .query(Ingetrokken.class)
        .list();
  }

  /** The GI's that can take a child on this day, in alphabetical order. */
  @Transactional(readOnly = true)
  public List<Gi> ontvangers(LocalDate dag) {
    return databank
        .sql(
            """
            select id, naam from organisaties.gi_nu
            where id in (select jeugdbeschermers.ontvangers(?)) order by naam collate "nl-NL-x-icu"
            """)
        .param(dag)
        .query(Gi.class)
        .list();
  }

  /**
   * Records that the court gave a child to another GI; from then on the child is theirs, and its
   * clocks run on.
   *
   * @return false when the child is not of a closing GI of the reader, the day is before the
   *     closure, or the other GI had no valid certificate on it or stops itself
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

  /**
   * The same for all children of one court day, all or none of them; whoever was first has decided
   * where a child went.
   *
   * @throws OpgaveGeweigerd naming each child that did not go, and where it went meanwhile
   */
  @Transactional
  public void draagOver(long id, List<String> nummers, LocalDate rechtbankOp, int naarGi) {
    wacht(nummers);
    var al = new ArrayList<Bezwaar>();
    for (var zaak : zaken(id)) {
      var naar = zaak.naarGi();
      if (naar != null && zaak.rechtbankOp() != null && nummers.contains(zaak.nummer())) {
        al.add(Bezwaar.van("sluiting.intussen", zaak.nummer(), naar, zaak.rechtbankOp()));
      }
    }
    OpgaveGeweigerd.bij(al);
    OpgaveGeweigerd.bij(
        nummers.stream()
            .sorted()
            .filter(nummer -> !draagOver(nummer, rechtbankOp, naarGi))
            .map(nummer -> Bezwaar.van("sluiting.geweigerd", nummer))
            .toList());
  }

  private void wacht(List<String> nummers) {
    databank
        .sql(
            """
            select d.id from (select id from dossier.dossier where nummer = any (?) order by id) d,
                             lateral databank.beurt('dossier', d.id)
            """)
        .param(nummers.toArray(String[]::new))
        .query(Long.class)
        .list();
  }
}
