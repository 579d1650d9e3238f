package nl.tijdig.app.jeugdbeschermers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.tijdig.app.dossier.FeitGeweigerd;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.dossier.Vastleggen.Opdracht;
import nl.tijdig.app.omgeving.Verwerkt;
import nl.tijdig.kern.dossier.Gebeurtenis;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records facts on many dossiers with one form: all of them or none, and each leaves its line. */
@Component
class Feitenreeks {

  private final Vastleggen vastleggen;
  private final ApplicationEventPublisher gebeurd;

  Feitenreeks(Vastleggen vastleggen, ApplicationEventPublisher gebeurd) {
    this.vastleggen = vastleggen;
    this.gebeurd = gebeurd;
  }

  /** One fact of the form on one dossier. */
  record Stap(String nummer, Gebeurtenis feit) {}

  /**
   * Where a form comes from.
   *
   * @param id sent again, nothing new is stored
   * @param pad the address that the inzagelog names
   * @param door the account that sent it
   */
  record Formulier(UUID id, String pad, String door) {}

  /**
   * Records the facts in this order.
   *
   * @throws FeitGeweigerd naming the dossier; then nothing is stored
   */
  @Transactional
  public void leg(List<Stap> stappen, Formulier formulier) {
    stappen.forEach(stap -> leg(stap, formulier));
    gebeurd.publishEvent(
        new Verwerkt(stappen.stream().map(Stap::nummer).distinct().toList(), formulier.pad()));
  }

  private void leg(Stap stap, Formulier formulier) {
    var naam = formulier.id() + "|" + stap.nummer() + "|" + stap.feit().soort().code();
    var id = UUID.nameUUIDFromBytes(naam.getBytes(StandardCharsets.UTF_8));
    try {
      vastleggen.leg(stap.nummer(), new Opdracht(id, stap.feit(), formulier.door()));
    } catch (FeitGeweigerd geweigerd) {
      throw new FeitGeweigerd(
          geweigerd.bezwaren().stream().map(bezwaar -> stap.nummer() + ": " + bezwaar).toList());
    }
  }
}
