package nl.tijdig.app.jeugdbeschermers.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.tijdig.app.dossier.Vastleggen;
import nl.tijdig.app.dossier.Vastleggen.Formulier;
import nl.tijdig.app.dossier.Vastleggen.Stap;
import nl.tijdig.app.jeugdbeschermers.team.Jeugdbeschermer;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.toegang.Gi;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.tijd.Datum;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Couples or transfers many children at once: first to be seen, then all of them or none. Whoever
 * was first has the child: a plan that saw the child with somebody else is refused.
 */
@Service
public class Koppelplan {

  private final Houders houders;
  private final Plancontrole controle;
  private final Geplandeoverdrachten gepland;
  private final Vastleggen vastleggen;
  private final Vandaag vandaag;

  Koppelplan(
      Houders houders,
      Plancontrole controle,
      Geplandeoverdrachten gepland,
      Vastleggen vastleggen,
      Vandaag vandaag) {
    this.houders = houders;
    this.controle = controle;
    this.gepland = gepland;
    this.vastleggen = vastleggen;
    this.vandaag = vandaag;
  }

  /** What one worker carries before and after. */
  public record Last(Jeugdbeschermer wie, int na) {

    public boolean isTeVeel() {
      return na > wie.plaatsen();
    }
  }

  /** One child and who takes it. */
  public record Paar(String nummer, String naar) {}

  /**
   * The plan as it would be: nothing is recorded yet.
   *
   * @param ingehaald what happened to children meanwhile, so that they are in no plan any more
   * @param rest the plan without those children
   */
  public record Beeld(
      List<Paar> paren,
      List<Last> lasten,
      List<Bezwaar> bezwaren,
      List<Bezwaar> ingehaald,
      Wens rest) {

    /** Whether there is a child, and each goes to somebody who can take it here. */
    private boolean kan() {
      var wie = lasten.stream().map(last -> last.wie().wie()).toList();
      return !rest.wie().isEmpty()
          && wie.containsAll(rest.wie().values())
          && (rest.van() == null || rest.reden() != null);
    }
  }

  /** Shows each child with who takes it, what it does to the loads, and what speaks against it. */
  @Transactional(readOnly = true)
  public Beeld bekijk(Gi gi, Wens wens) {
    var nu = houders.van(gi.id(), wens.wie().keySet());
    var ingehaald = new ArrayList<Bezwaar>();
    var rest =
        wens.alleen(nummer -> {
          var houder = nu.get(nummer);
          var bezwaar = houder == null ? null : Plancontrole.ingehaald(wens, houder);
          if (bezwaar != null) {
            ingehaald.add(bezwaar);
          }
          return bezwaar == null;
        });
    var nieuw =
        rest.alleen(nummer -> {
          var houder = nu.get(nummer);
          return houder == null || !Objects.equals(rest.wie().get(nummer), houder.wie());
        });
    return controle.beeld(gi, rest, nieuw, ingehaald);
  }

  /**
   * Records the whole plan, all or nothing; the same form sent again records nothing new. It is
   * decided while nobody else can couple these children or fill the places of these workers.
   *
   * @param formulier the form it came with
   * @param toch also when something speaks against it; a refused fact is refused all the same
   * @return how many children are with whom the plan named
   * @throws OpgaveGeweigerd naming who got a child meanwhile, or the dossier; then nothing is
   *     stored
   */
  @Transactional
  public int voerUit(Gi gi, Wens wens, UUID formulier, boolean toch, String door) {
    houders.wacht(gi.id(), wens.wie().keySet());
    var beeld = bekijk(gi, wens);
    OpgaveGeweigerd.bij(beeld.ingehaald());
    if (!beeld.bezwaren().isEmpty() && (!toch || !beeld.kan())) {
      throw new OpgaveGeweigerd(beeld.bezwaren());
    }
    var nu = houders.van(gi.id(), wens.wie().keySet());
    var stappen = new ArrayList<Stap>();
    wens.wie()
        .forEach((nummer, wie) -> {
          var houder = nu.get(nummer);
          if (houder == null || !wie.equals(houder.wie())) {
            stappen.addAll(stappen(wens, nummer, wie));
          }
        });
    if (isLater(wens)) {
      gepland.bewaar(gi.id(), wens, formulier, door);
    } else {
      vastleggen.leg(stappen, new Formulier(formulier, "/team/plan/vastleggen", door));
    }
    return wens.wie().size();
  }

  /** Whether the day is still to come; then the plan is kept, and a human records it on the day. */
  public boolean isLater(Wens wens) {
    var op = wens.op();
    return op != null && op.isAfter(vandaag.dag());
  }

  private List<Stap> stappen(Wens wens, String nummer, String wie) {
    LocalDate dag = wens.op() == null ? vandaag.dag() : wens.op();
    var op = Datum.op(dag);
    var gekoppeld = new Stap(nummer, new JeugdbeschermerGekoppeld(op, wie, Koppelrol.VAST));
    var van = wens.van();
    if (van == null) {
      return List.of(gekoppeld);
    }
    var reden = Objects.requireNonNull(wens.reden());
    return List.of(new Stap(nummer, new JeugdbeschermerOntkoppeld(op, van, reden)), gekoppeld);
  }
}
