package nl.tijdig.app.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import nl.tijdig.app.dossier.Feitregel.Herziening;
import nl.tijdig.app.dossier.gevolgen.Gevolgen;
import nl.tijdig.app.dossier.gevolgen.Gevolgen.Geval;
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

  private static final String FEITEN =
      """
      select dossier_id, volgnummer, gegevens, gegevens ->> 'bron' as bron,
             gegevens ->> 'toelichting' as toelichting, door, geregistreerd_op, vervangt, reden,
             ingetrokken
      from gebeurtenis
      where %s and geregistreerd_op < coalesce(cast(:tot as timestamptz), 'infinity')
      order by dossier_id, volgnummer
      """;

  private final JdbcClient databank;
  private final Opslag opslag;
  private final Gevolgen gevolgen;
  private final Vandaag vandaag;
  private final ApplicationEventPublisher gebeurd;

  Dossiers(
      JdbcClient databank,
      Opslag opslag,
      Gevolgen gevolgen,
      Vandaag vandaag,
      ApplicationEventPublisher gebeurd) {
    this.gevolgen = gevolgen;
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
    var gevallen = new ArrayList<Geval>();
    for (var i = 0; i < opnamen.size(); i++) {
      var dossier = opnamen.get(i).dossier();
      var oordelen = Toetser.toets(dossier, peildatum(opnamen.get(i).achtergrond()));
      gevallen.add(new Geval(ids.get(i), dossier, oordelen));
    }
    gevolgen.begin(gevallen);
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
        .map(rij -> blad(rij, feiten(rij.id(), gekend), gekend));
  }

  /** These dossiers, as far as they are there, judged on today; in the order of their ids. */
  @Transactional(readOnly = true)
  public List<Dossierblad> bladen(Collection<String> nummers) {
    var rijen =
        databank
            .sql("select * from dossier where nummer = any (?) order by id")
            .param(nummers.toArray(String[]::new))
            .query(Rij.class)
            .list();
    var feiten = new HashMap<Long, List<Feitregel>>();
    databank
        .sql(FEITEN.formatted("dossier_id = any (:dossiers)"))
        .param("dossiers", rijen.stream().map(Rij::id).toArray(Long[]::new))
        .param("tot", null)
        .query(rij -> {
          feiten.computeIfAbsent(rij.getLong("dossier_id"), id -> new ArrayList<>()).add(feit(rij));
        });
    return rijen.stream()
        .map(rij -> blad(rij, feiten.getOrDefault(rij.id(), List.of()), null))
        .toList();
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

  private Dossierblad blad(Rij rij, List<Feitregel> vastgelegd, @Nullable LocalDate gekend) {
    var feiten = Feitenverloop.van(vastgelegd);
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
        .sql(FEITEN.formatted("dossier_id = :dossier"))
        .param("dossier", dossierId)
        .param("tot", gekend == null ? null : Timestamp.from(Vandaag.eindeVan(gekend)))
        .query((rij, nummer) -> feit(rij))
        .list();
  }

  private static Feitregel feit(ResultSet rij) throws SQLException {
    return new Feitregel(
        rij.getInt("volgnummer"),
        Dossierlezer.leesGebeurtenis(rij.getString("gegevens")),
        rij.getString("bron"),
        rij.getString("toelichting"),
        rij.getString("door"),
        rij.getTimestamp("geregistreerd_op").toInstant(),
        herziening(rij));
  }

  private static @Nullable Herziening herziening(ResultSet rij) throws SQLException {
    var reden = rij.getString("reden");
    return reden == null
        ? null
        : new Herziening(rij.getInt("vervangt"), reden, rij.getBoolean("ingetrokken"));
  }
}
