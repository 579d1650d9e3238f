package nl.tijdig.app.dossier.inschrijving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tijdig.app.dossier.Bijschrijven;
import nl.tijdig.app.dossier.Bijschrijven.Herkomst;
import nl.tijdig.app.dossier.Bijschrijven.Regel;
import nl.tijdig.app.dossier.FeitGeweigerd;
import nl.tijdig.app.omgeving.Verwerkt;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.kern.dossier.Betrokkenen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes up a child with its measure for the GI of whoever asks; its clocks run from then on. */
@Service
public class Inschrijven {

  private final JdbcClient databank;
  private final Bijschrijven bijschrijven;
  private final Organisaties organisaties;
  private final ApplicationEventPublisher gebeurd;

  Inschrijven(
      JdbcClient databank,
      Bijschrijven bijschrijven,
      Organisaties organisaties,
      ApplicationEventPublisher gebeurd) {
    this.databank = databank;
    this.bijschrijven = bijschrijven;
    this.organisaties = organisaties;
    this.gebeurd = gebeurd;
  }

  /**
   * Takes up the child; others who do so for the same GI wait for their turn.
   *
   * @return the number of the dossier; that of the first time when this form came before
   * @throws FeitGeweigerd when something speaks against it; then nothing is stored
   */
  @Transactional
  public String schrijfIn(Aanmelding aanmelding) {
    var gi = bijschrijven.wachtVoorGi();
    var eerder = eerder(aanmelding.opdracht());
    if (eerder.isPresent()) {
      return eerder.get();
    }
    var wie =
        new Betrokkenen(
            aanmelding.kind(),
            aanmelding.gezin(),
            gi,
            aanmelding.gemeente(),
            aanmelding.jeugdregio());
    var bezwaren =
        new ArrayList<>(Kindgegevens.bezwaren(wie, organisaties.jeugdregiocodes()).values());
    var uitslag =
        bijschrijven.schrijfIn(
            Dossiernummer.nieuw(),
            wie,
            regels(aanmelding),
            new Herkomst(aanmelding.door(), null),
            bezwaren.isEmpty());
    uitslag.bezwaren().values().forEach(bezwaren::addAll);
    if (!bezwaren.isEmpty()) {
      throw new FeitGeweigerd(bezwaren.stream().distinct().toList());
    }
    gebeurd.publishEvent(new Verwerkt(List.of(uitslag.nummer()), "/dossiers/nieuw"));
    return uitslag.nummer();
  }

  private static List<Regel> regels(Aanmelding aanmelding) {
    var regels = new ArrayList<Regel>();
    regels.add(new Regel(1, aanmelding.maatregel(), aanmelding.opdracht(), null));
    if (aanmelding.inKennis() != null) {
      regels.add(new Regel(2, aanmelding.inKennis(), null, null));
    }
    return regels;
  }

  private Optional<String> eerder(UUID opdracht) {
    return databank
        .sql(
            """
            select d.nummer from gebeurtenis g join dossier d on d.id = g.dossier_id
            where g.opdracht = ?
            """)
        .param(opdracht)
        .query(String.class)
        .optional();
  }
}
