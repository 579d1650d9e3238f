package nl.tijdig.app.koers.gezinsplan;

import static nl.tijdig.app.pagina.Antwoorden.NAAM;
import static nl.tijdig.app.pagina.Antwoorden.REDEN;

import java.sql.Timestamp;
import java.util.List;
import nl.tijdig.app.acties.Acties;
import nl.tijdig.app.acties.Acties.Opgave;
import nl.tijdig.app.acties.Acties.Plicht;
import nl.tijdig.app.dossier.Dossierblad;
import nl.tijdig.app.dossier.Geval;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.toegang.Rol;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes in the plan of a family; what must be done is an action with its day as well. */
@Service
class Planschrijver {

  private static final int KORTST = 3;
  private static final int JAREN_VOORUIT = 5;
  private static final String GROND = "003:1457-1502; productkeuze";

  private final Gezinsplannen plannen;
  private final Acties acties;
  private final Vandaag vandaag;

  Planschrijver(Gezinsplannen plannen, Acties acties, Vandaag vandaag) {
    this.plannen = plannen;
    this.acties = acties;
    this.vandaag = vandaag;
  }

  /**
   * Names the director, or another one in their place, which needs a reason.
   *
   * @throws OpgaveGeweigerd when there is one already who was not on the form
   */
  @Transactional
  public void noem(long dossier, Antwoorden antwoorden, String door) {
    var plan = plannen.maak(dossier);
    var nu = plannen.regie(plan).stream().findFirst();
    if (nu.isPresent() && nu.get().id() > antwoorden.versie()) {
      throw alRegisseur(nu.get());
    }
    var nieuw =
        new Regie(
            0,
            antwoorden.tekst("regisseur", "gezinsplan.regisseur-naam", KORTST, NAAM),
            antwoorden.tekst("organisatie", "gezinsplan.organisatie", KORTST, NAAM),
            antwoorden.dag("vanaf", "gezinsplan.vanaf"),
            nu.isPresent() ? antwoorden.reden("reden", "gezinsplan.reden", KORTST) : null,
            door,
            moment());
    antwoorden.klaar();
    if (!plannen.noem(plan, nieuw, nu.map(Regie::id).orElse(null))) {
      throw alRegisseur(plannen.regie(plan).getFirst());
    }
  }

  private static OpgaveGeweigerd alRegisseur(Regie nu) {
    return OpgaveGeweigerd.ingehaald(
        List.of(Bezwaar.van("gezinsplan.al-regisseur", nu.naam(), nu.organisatie(), nu.vanaf())));
  }

  /** Adds an action with its owner and day. */
  @Transactional
  public void voegToe(Dossierblad blad, Antwoorden antwoorden, String door) {
    var dag = vandaag.dag();
    var nieuw =
        Gezinsplannen.nieuw(
            antwoorden.keuze("domein", "gezinsplan.domein", Planactie.DOMEINEN),
            antwoorden.tekst("wat", "gezinsplan.wat", KORTST, REDEN),
            antwoorden.tekst("wie", "gezinsplan.wie", KORTST, NAAM),
            antwoorden.dag("uiterlijk", "gezinsplan.uiterlijk", dag, dag.plusYears(JAREN_VOORUIT)),
            blad.dossier().id());
    antwoorden.klaar();
    var plan = plannen.maak(blad.id());
    var id = plannen.voegToe(plan, blad.id(), nieuw, door, moment());
    acties.open(List.of(opgave(Geval.van(blad), id, nieuw)));
  }

  private static Opgave opgave(Geval geval, long id, Planactie nieuw) {
    var wie = geval.vaste();
    var plicht =
        new Plicht(
            wie == null ? Rol.TEAMMANAGER : Rol.JEUGDBESCHERMER,
            geval.uitvoering().gi(),
            geval.dossier().betrokkenen().jeugdregio(),
            wie);
    return new Opgave(
        Plansoort.SOORT, geval.id(), Long.toString(id), plicht, GROND, nieuw.uiterlijk());
  }

  /**
   * Says how an action went, which ends it.
   *
   * @throws OpgaveGeweigerd when it is not open, or not of this plan
   */
  @Transactional
  public void eindig(long dossier, Antwoorden antwoorden, String door) {
    var id = antwoorden.nummer("actie");
    var uitkomst = antwoorden.tekst("uitkomst", "gezinsplan.uitkomst", KORTST, REDEN);
    antwoorden.klaar();
    var open =
        plannen.plan(dossier).stream()
            .flatMap(plan -> plannen.acties(plan).stream())
            .anyMatch(actie -> actie.id() == id && actie.isOpen());
    if (!open || !plannen.eindig(id, uitkomst, door, moment())) {
      throw new OpgaveGeweigerd("gezinsplan.niet-open");
    }
    acties.van(dossier).stream()
        .filter(actie -> actie.soort().equals(Plansoort.SOORT))
        .filter(actie -> actie.kenmerk().equals(Long.toString(id)))
        .forEach(actie -> acties.eindig(actie.id(), "gezinsplan: " + uitkomst));
  }

  private Timestamp moment() {
    return Timestamp.from(vandaag.moment());
  }
}
