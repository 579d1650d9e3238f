package nl.tijdig.app.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tijdig.app.dossier.Feitregel.Herziening;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.berichten.dossiers.Dossierlezer;
import nl.tijdig.kern.dossier.Betrokkenen;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.toets.Toetser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dossiers: facts go in here, and come out again with the verdicts that follow from them. */
@Service
public class Dossiers {

  private final JdbcClient databank;
  private final Opslag opslag;
  private final Vandaag vandaag;
  private final ApplicationEventPublisher gebeurd;

  Dossiers(JdbcClient databank, Opslag opslag, Vandaag vandaag, ApplicationEventPublisher gebeurd) {
    this.databank = databank;
    this.opslag = opslag;
    this.vandaag = vandaag;
    this.gebeurd = gebeurd;
  }

  /** Takes up dossiers with their facts and starts their clocks, all or none of them. */
  @Transactional
  public void neemOp(List<Opname> opnamen) {
    var ids = opslag.nummers(opnamen.size());
    opslag.dossiers(ids, opnamen);
    opslag.gebeurtenissen(ids, opnamen, vandaag.moment());
    var klokken = new ArrayList<Opslag.Rij>();
    for (var i = 0; i < opnamen.size(); i++) {
      var dossier = opnamen.get(i).dossier();
      var oordelen = Toetser.toets(dossier, peildatum(opnamen.get(i).achtergrond()));
      for (var klok : Klok.van(dossier, oordelen)) {
        klokken.add(new Opslag.Rij(ids.get(i), dossier, klok));
      }
    }
    opslag.klokken(klokken);
    opslag.koppelingen(ids, opnamen.stream().map(Opname::dossier).toList());
    opnamen.forEach(opname -> gebeurd.publishEvent(new KlokVeranderd(opname.dossier().id())));
  }

  private LocalDate peildatum(Achtergrond achtergrond) {
    var eigen = achtergrond.peildatum();
    return eigen == null ? vandaag.dag() : eigen;
  }

  /** One dossier with its facts, judged on its own peildatum or on today. */
  @Transactional(readOnly = true)
  public Optional<Dossierblad> blad(String nummer) {
    return blad(nummer, null);
  }

  /** The same as it was known at the end of a day, and judged on that day. */
  @Transactional(readOnly = true)
  public Optional<Dossierblad> blad(String nummer, @Nullable LocalDate gekend) {
    return databank
        .sql("select * from dossier where nummer = ?")
        .param(nummer)
        .query(Rij.class)
        .optional()
        .map(rij -> blad(rij, gekend));
  }

  /** The example cases of the source documents. */
  @Transactional(readOnly = true)
  public List<Voorbeeld> voorbeelden() {
    return databank
        .sql(
            """
            select nummer, titel, bronregels from dossier where bron = 'reconstructie'
            order by nummer limit 200
            """)
        .query(Voorbeeld.class)
        .list();
  }

  /** An example case by name. */
  public record Voorbeeld(String nummer, @Nullable String titel, @Nullable String bronregels) {}

  record Rij(
      long id,
      String nummer,
      String bron,
      @Nullable String kind,
      @Nullable String gezin,
      @Nullable String gi,
      @Nullable String gemeente,
      @Nullable String jeugdregio,
      boolean fictief,
      @Nullable LocalDate peildatum,
      @Nullable String titel,
      @Nullable String verhaal,
      @Nullable String bronregels) {}

  private Dossierblad blad(Rij rij, @Nullable LocalDate gekend) {
    var feiten = Feitenverloop.van(feiten(rij.id(), gekend));
    var dossier =
        new Dossier(
            rij.nummer(),
            rij.bron().equals("register") ? Bron.REGISTER : Bron.RECONSTRUCTIE,
            new Betrokkenen(rij.kind(), rij.gezin(), rij.gi(), rij.gemeente(), rij.jeugdregio()),
            feiten.geldig().stream().map(Feitregel::gebeurtenis).toList());
    var achtergrond =
        new Achtergrond(
            rij.fictief(), rij.peildatum(), rij.titel(), rij.verhaal(), rij.bronregels());
    var peildatum = gekend == null ? peildatum(achtergrond) : gekend;
    return new Dossierblad(
        dossier,
        achtergrond,
        peildatum,
        feiten.geldig(),
        feiten.correcties(),
        Toetser.toets(dossier, peildatum));
  }

  private List<Feitregel> feiten(long dossierId, @Nullable LocalDate gekend) {
    return databank
        .sql(
            """
            select volgnummer, gegevens, gegevens ->> 'bron' as bron,
                   gegevens ->> 'toelichting' as toelichting, door, geregistreerd_op, vervangt, reden,
                   ingetrokken
            from gebeurtenis
            where dossier_id = :dossier
              and geregistreerd_op < coalesce(cast(:tot as timestamptz), 'infinity')
            order by volgnummer
            """)
        .param("dossier", dossierId)
        .param("tot", gekend == null ? null : Timestamp.from(Vandaag.eindeVan(gekend)))
        .query((rij, nummer) ->
            new Feitregel(
                rij.getInt("volgnummer"),
                Dossierlezer.leesGebeurtenis(rij.getString("gegevens")),
                rij.getString("bron"),
                rij.getString("toelichting"),
                rij.getString("door"),
                rij.getTimestamp("geregistreerd_op").toInstant(),
                herziening(rij)))
        .list();
  }

  private static @Nullable Herziening herziening(ResultSet rij) throws SQLException {
    var reden = rij.getString("reden");
    return reden == null
        ? null
        : new Herziening(rij.getInt("vervangt"), reden, rij.getBoolean("ingetrokken"));
  }
}
