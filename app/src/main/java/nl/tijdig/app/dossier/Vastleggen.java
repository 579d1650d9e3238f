package nl.tijdig.app.dossier;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tijdig.app.omgeving.Beurten;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.berichten.dossiers.Schrijver;
import nl.tijdig.kern.dossier.Bron;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Gebeurtenis.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Inschrijving;
import nl.tijdig.kern.dossier.Tegenspraak;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records facts on dossiers of the register, and has their clocks follow in the same moment. */
@Service
public class Vastleggen {

  private final JdbcClient databank;
  private final Dossiers dossiers;
  private final Opslag opslag;
  private final Organisaties organisaties;
  private final Beurten beurten;
  private final Vandaag vandaag;
  private final ApplicationEventPublisher gebeurd;

  Vastleggen(
      JdbcClient databank,
      Dossiers dossiers,
      Opslag opslag,
      Organisaties organisaties,
      Beurten beurten,
      Vandaag vandaag,
      ApplicationEventPublisher gebeurd) {
    this.databank = databank;
    this.dossiers = dossiers;
    this.opslag = opslag;
    this.organisaties = organisaties;
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
   * Records a fact and judges the dossier anew; others who record on it wait for their turn.
   *
   * @return which verdicts changed; none when this form was recorded before
   * @throws FeitGeweigerd when something speaks against it; then nothing is stored
   */
  @Transactional
  public List<Verandering> leg(String nummer, Opdracht opdracht) {
    var id =
        databank
            .sql("select id from dossier where nummer = ?")
            .param(nummer)
            .query(Long.class)
            .optional()
            .orElseThrow(() -> new FeitGeweigerd(List.of("Dit dossier bestaat niet")));
    beurten.wacht("dossier", id);
    if (isVastgelegd(opdracht)) {
      return List.of();
    }
    var eerst = dossiers.blad(nummer).orElseThrow();
    var bezwaren = bezwaren(eerst.dossier(), opdracht.feit());
    if (!bezwaren.isEmpty()) {
      throw new FeitGeweigerd(bezwaren);
    }
    voegToe(id, opdracht);
    var nu = dossiers.blad(nummer).orElseThrow();
    opslag.vernieuwKlokken(id, nu.dossier(), nu.oordelen());
    gebeurd.publishEvent(new KlokVeranderd(nummer));
    return Verandering.tussen(eerst.oordelen(), nu.oordelen());
  }

  private boolean isVastgelegd(Opdracht opdracht) {
    return databank
            .sql("select count(*) from gebeurtenis where opdracht = ?")
            .param(opdracht.id())
            .query(Integer.class)
            .single()
        > 0;
  }

  private List<String> bezwaren(Dossier dossier, Gebeurtenis feit) {
    if (dossier.bron() == Bron.RECONSTRUCTIE) {
      return List.of("Dit dossier is achteraf samengesteld uit een rapport en staat vast");
    }
    var bezwaren = new ArrayList<>(Tegenspraak.bezwaren(dossier, feit, vandaag.dag()));
    if (feit instanceof MaatregelUitgesproken maatregel) {
      var gi = dossier.betrokkenen().gi();
      bezwaren.addAll(
          Inschrijving.bezwaren(
              maatregel, gi == null ? "Een onbekende GI" : gi, organisaties.certificaten()));
    }
    return bezwaren;
  }

  private void voegToe(long dossierId, Opdracht opdracht) {
    var feit = opdracht.feit();
    databank
        .sql(
            """
            insert into gebeurtenis (dossier_id, volgnummer, soort, vroegst, laatst, gegevens,
                                     geregistreerd_op, door, opdracht)
            select :dossier, coalesce(max(volgnummer), 0) + 1, :soort, :vroegst, :laatst,
                   :gegevens::jsonb, :op, :door, :opdracht
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
        .update();
  }
}
