package nl.tijdig.app.dossier;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tijdig.app.dossier.Feitregel.Herziening;
import nl.tijdig.app.dossier.gevolgen.Gevolgen;
import nl.tijdig.app.dossier.gevolgen.Gevolgen.Geval;
import nl.tijdig.app.omgeving.Beurten;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.berichten.dossiers.Schrijver;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Burgerservicenummer;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Tegenspraak;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records facts on dossiers of the register, and has their clocks follow in the same moment. */
@Service
public class Vastleggen {

  /** In characters, as the form has it; a zero sign cannot be stored. */
  private static final int LANGSTE_REDEN = 500;

  private final JdbcClient databank;
  private final Dossiers dossiers;
  private final Gevolgen gevolgen;
  private final Bezwaren bezwaren;
  private final Beurten beurten;
  private final Vandaag vandaag;
  private final ApplicationEventPublisher gebeurd;

  Vastleggen(
      JdbcClient databank,
      Dossiers dossiers,
      Gevolgen gevolgen,
      Bezwaren bezwaren,
      Beurten beurten,
      Vandaag vandaag,
      ApplicationEventPublisher gebeurd) {
    this.databank = databank;
    this.dossiers = dossiers;
    this.gevolgen = gevolgen;
    this.bezwaren = bezwaren;
    this.beurten = beurten;
    this.vandaag = vandaag;
    this.gebeurd = gebeurd;
  }

  /**
   * A fact to be recorded.
   *
   * @param id of the form it came with: the same form sent again stores nothing new
   * @param door the account that records it
   */
  public record Opdracht(UUID id, Gebeurtenis feit, String door) {}

  /**
   * A fact that is recorded anew, because the former recording was wrong.
   *
   * @param volgnummer of the wrong recording
   * @param feit what it should have been; null when it never happened
   */
  public record Correctieopdracht(
      UUID id, int volgnummer, @Nullable Gebeurtenis feit, String reden, String door) {}

  /**
   * Records a fact and judges the dossier anew; others who record on it wait for their turn.
   *
   * @return which verdicts changed; none when this form was recorded before
   * @throws FeitGeweigerd when something speaks against it; then nothing is stored
   */
  @Transactional
  public List<Verandering> leg(String nummer, Opdracht opdracht) {
    var id = beurt(nummer);
    if (isVastgelegd(opdracht.id())) {
      return List.of();
    }
    var eerst = dossiers.blad(nummer).orElseThrow();
    weiger(bezwaren.tegen(eerst.dossier(), opdracht.feit()));
    voegEenKeerToe(id, opdracht, null);
    return vernieuw(id, nummer, eerst);
  }

  /**
   * Records that a fact was otherwise, or never so; the former recording stays readable.
   *
   * @return which verdicts changed; none when this form was recorded before
   * @throws FeitGeweigerd when something speaks against it; then nothing is stored
   */
  @Transactional
  public List<Verandering> corrigeer(String nummer, Correctieopdracht correctie) {
    var id = beurt(nummer);
    if (isVastgelegd(correctie.id())) {
      return List.of();
    }
    var eerst = dossiers.blad(nummer).orElseThrow();
    var oud =
        eerst.feiten().stream()
            .filter(feit -> feit.volgnummer() == correctie.volgnummer())
            .findFirst()
            .orElseThrow(() ->
                new FeitGeweigerd(
                    List.of("Dit feit is al gecorrigeerd of staat niet in het dossier")));
    weiger(bezwaren(eerst, oud, correctie));
    var feit = correctie.feit();
    voegEenKeerToe(
        id,
        new Opdracht(correctie.id(), feit == null ? oud.gebeurtenis() : feit, correctie.door()),
        new Herziening(oud.volgnummer(), correctie.reden(), feit == null));
    return vernieuw(id, nummer, eerst);
  }

  private long beurt(String nummer) {
    var id =
        databank
            .sql("select id from dossier where nummer = ?")
            .param(nummer)
            .query(Long.class)
            .optional()
            .orElseThrow(() -> new FeitGeweigerd(List.of("Dit dossier bestaat niet")));
    beurten.wacht("dossier", id);
    return id;
  }

  private static void weiger(List<String> bezwaren) {
    if (!bezwaren.isEmpty()) {
      throw new FeitGeweigerd(bezwaren);
    }
  }

  private List<Verandering> vernieuw(long id, String nummer, Dossierblad eerst) {
    var nu = dossiers.blad(nummer).orElseThrow();
    gevolgen.vernieuw(new Geval(id, nu.dossier(), nu.oordelen()));
    gebeurd.publishEvent(new KlokVeranderd(nummer));
    return Verandering.tussen(eerst.oordelen(), nu.oordelen());
  }

  /** Whether a form was recorded before. */
  @Transactional(readOnly = true)
  public boolean isVastgelegd(UUID opdracht) {
    return databank
            .sql("select count(*) from gebeurtenis where opdracht = ?")
            .param(opdracht)
            .query(Integer.class)
            .single()
        > 0;
  }

  private List<String> bezwaren(Dossierblad blad, Feitregel oud, Correctieopdracht correctie) {
    var feiten = new ArrayList<>(blad.dossier().gebeurtenissen());
    var plaats = blad.feiten().indexOf(oud);
    feiten.remove(plaats);
    var feit = correctie.feit();
    var bezwaren = new ArrayList<String>();
    if (feit != null) {
      bezwaren.addAll(this.bezwaren.tegen(met(blad.dossier(), feiten), feit));
      feiten.add(plaats, feit);
    } else if (blad.dossier().bron() == Bron.RECONSTRUCTIE) {
      bezwaren.add(Bezwaren.STAAT_VAST);
    }
    bezwaren.addAll(Tegenspraak.naHerziening(met(blad.dossier(), feiten)));
    if (oud.gebeurtenis().equals(feit)) {
      bezwaren.add("Er is niets veranderd; verander het feit, of trek het in");
    } else if (feit != null && feit.soort() != oud.gebeurtenis().soort()) {
      bezwaren.add(
          "Een correctie blijft van dezelfde soort; trek dit feit in en leg een nieuw vast");
    }
    if (correctie.reden().isBlank()) {
      bezwaren.add("Noem de reden van de correctie");
    } else if (correctie.reden().length() > LANGSTE_REDEN || correctie.reden().indexOf(0) >= 0) {
      bezwaren.add("Schrijf de reden in gewone tekens, hoogstens " + LANGSTE_REDEN);
    }
    return bezwaren;
  }

  private static Dossier met(Dossier dossier, List<Gebeurtenis> feiten) {
    return new Dossier(dossier.id(), dossier.bron(), dossier.betrokkenen(), feiten);
  }

  private void voegEenKeerToe(long dossierId, Opdracht opdracht, @Nullable Herziening herziening) {
    try {
      voegToe(dossierId, opdracht, herziening);
    } catch (DuplicateKeyException e) {
      throw FeitGeweigerd.vanEenAnder();
    }
  }

  private void voegToe(long dossierId, Opdracht opdracht, @Nullable Herziening herziening) {
    var feit = opdracht.feit();
    databank
        .sql(
            """
            insert into gebeurtenis (dossier_id, volgnummer, soort, vroegst, laatst, gegevens,
                                     geregistreerd_op, door, opdracht, vervangt, reden, ingetrokken)
            select :dossier, coalesce(max(volgnummer), 0) + 1, :soort, :vroegst, :laatst,
                   :gegevens::jsonb, :op, :door, :opdracht, cast(:vervangt as int),
                   cast(:reden as text), :ingetrokken
            from gebeurtenis where dossier_id = :dossier
            """)
        .param("dossier", dossierId)
        .param("soort", feit.soort().code())
        .param("vroegst", feit.op().vroegsteDag())
        .param("laatst", feit.op().laatsteDag())
        .param("gegevens", Schrijver.tekst(feit))
        .param("op", Timestamp.from(vandaag.moment()))
        .param("door", opdracht.door())
        .param("opdracht", opdracht.id())
        .param("vervangt", herziening == null ? null : herziening.vervangt())
        .param("reden", herziening == null ? null : Burgerservicenummer.masker(herziening.reden()))
        .param("ingetrokken", herziening != null && herziening.ingetrokken())
        .update();
  }
}
