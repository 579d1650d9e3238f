package nl.tijdig.app.wachtlijst.veiligheid;

import java.util.List;
import java.util.stream.Stream;
import nl.tijdig.app.databank.Beurten;
import nl.tijdig.app.jeugdbeschermers.Risicoklassen;
import nl.tijdig.app.jeugdbeschermers.Risicoklassen.Schatting;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.Antwoorden;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what is agreed and found about the safety of a child, and who must act on it, in one
 * transaction. Of one child one at a time; whoever comes second adds to it and undoes nothing.
 */
@Service
class Veiligheid {

  private final Veiligheidsregister register;
  private final Veiligheidsacties acties;
  private final Overname overname;
  private final Risicoklassen klassen;
  private final Beurten beurten;

  Veiligheid(
      Veiligheidsregister register,
      Veiligheidsacties acties,
      Overname overname,
      Risicoklassen klassen,
      Beurten beurten) {
    this.register = register;
    this.klassen = klassen;
    this.acties = acties;
    this.overname = overname;
    this.beurten = beurten;
  }

  /** From now on this worker looks at least so often. */
  @Transactional
  public void spreekAf(Veiligheidskind kind, Afspraak afspraak, String door) {
    wacht(kind);
    register.spreekAf(kind.id(), afspraak, door);
    acties.naAfspraak(kind, register.van(kind.id()));
  }

  /** Somebody looked; the next look is due so many days later. */
  @Transactional
  public void leg(Veiligheidskind kind, Veiligheidscontrole controle, String door) {
    wacht(kind);
    register.leg(kind.id(), controle, door);
    acties.naControle(kind, register.van(kind.id()));
  }

  /** Something happened: this worker intervenes now, and can open the child to do so. */
  @Transactional
  public void grijpIn(Veiligheidskind kind, String wat, String eigenaar, String door) {
    wacht(kind);
    register.grijpIn(kind.id(), wat, eigenaar, door);
    overname.geef(kind, eigenaar, door);
    acties.grijpIn(kind, eigenaar);
  }

  /**
   * It was dealt with; a report that came in since stays open.
   *
   * @param tot the last report that was known
   */
  @Transactional
  public void rondAf(Veiligheidskind kind, long tot, String gedaan, String door) {
    wacht(kind);
    var nu = register.van(kind.id()).nu();
    if (nu == null) {
      throw new OpgaveGeweigerd("veiligheid.al-klaar");
    }
    if (nu.id() != tot) {
      throw OpgaveGeweigerd.ingehaald(List.of(Bezwaar.van("veiligheid.nieuw-bericht", nu.wat())));
    }
    register.rondAf(kind.id(), tot, gedaan, door);
    acties.rondAf(kind, gedaan);
  }

  /** Waits for the child, and refuses what was filled in before somebody else judged or agreed. */
  void eisActueel(Veiligheidskind kind, Antwoorden antwoorden) {
    wacht(kind);
    var schattingen = klassen.van(kind.id());
    var blad = register.van(kind.id());
    if (!antwoorden.isActueel(versie(schattingen, blad))) {
      throw OpgaveGeweigerd.ingehaald(wat(schattingen, blad));
    }
  }

  /** What a form on this page was made on. */
  static String versie(List<Schatting> schattingen, Veiligheidsblad blad) {
    return schattingen.size() + "-" + blad.afspraken().size();
  }

  private static List<Bezwaar> wat(List<Schatting> schattingen, Veiligheidsblad blad) {
    return Stream.concat(
            schattingen.stream()
                .limit(1)
                .map(een ->
                    Bezwaar.van(
                        "veiligheid.ingeschat",
                        een.door(),
                        een.op(),
                        Bezwaar.van("risico." + een.klasse()))),
            blad.afspraken().stream()
                .limit(1)
                .map(een -> Bezwaar.van("veiligheid.afgesproken", een.door(), een.op(), een.wat())))
        .toList();
  }

  private void wacht(Veiligheidskind kind) {
    beurten.wacht("dossier", kind.id());
    if (!register.magVastleggen(kind.id())) {
      throw new OpgaveGeweigerd("veiligheid.niet-van-u");
    }
  }
}
