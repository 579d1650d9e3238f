package nl.tijdig.app.dossier.inschrijving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tijdig.app.dossier.Dossiernummer;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.dossier.Vastleggen.Herkomst;
import nl.tijdig.app.dossier.Vastleggen.Regel;
import nl.tijdig.app.dossier.Vastleggen.Stuk;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.toegang.Verwerkt;
import nl.tijdig.kern.dossier.Betrokkenen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes up a child with its measure for the GI of whoever asks; its clocks run from then on. */
@Service
class Inschrijven {

  private final JdbcClient databank;
  private final Vastleggen vastleggen;
  private final Organisaties organisaties;
  private final ApplicationEventPublisher gebeurd;

  Inschrijven(
      JdbcClient databank,
      Vastleggen vastleggen,
      Organisaties organisaties,
      ApplicationEventPublisher gebeurd) {
    this.databank = databank;
    this.vastleggen = vastleggen;
    this.organisaties = organisaties;
    this.gebeurd = gebeurd;
  }

  /**
   * Takes up the child; others who do so for the same GI wait for their turn.
   *
   * @return the number of the dossier; that of the first time when this form came before
   * @throws OpgaveGeweigerd when something speaks against it; then nothing is stored
   */
  @Transactional
  public String schrijfIn(Inschrijfopgave aanmelding) {
    var gi = vastleggen.wachtVoorGi();
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
    var nummer = Dossiernummer.nieuw();
    var keuring = vastleggen.keur(List.of(new Stuk(nummer, wie, regels(aanmelding))));
    keuring.bezwaren().values().forEach(dossier -> dossier.values().forEach(bezwaren::addAll));
    OpgaveGeweigerd.bij(bezwaren);
    vastleggen.leg(keuring, new Herkomst(aanmelding.door(), null));
    gebeurd.publishEvent(new Verwerkt(List.of(nummer), "/dossiers/nieuw"));
    return nummer;
  }

  private static List<Regel> regels(Inschrijfopgave aanmelding) {
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
            select d.nummer from dossier.gebeurtenis g join dossier.dossier d on d.id = g.dossier_id
            where g.opdracht = ?
            """)
        .param(opdracht)
        .query(String.class)
        .optional();
  }
}
