package nl.tijdig.app.jeugdbeschermers.zonder;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tijdig.app.dossier.Kindnamen;
import nl.tijdig.app.jeugdbeschermers.Risicoklasse;
import nl.tijdig.app.jeugdbeschermers.koppelen.Teamkinderen;
import nl.tijdig.app.jeugdbeschermers.koppelen.Teamkinderen.Wachtend;
import nl.tijdig.app.jeugdbeschermers.team.Ordening;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Lijst;
import nl.tijdig.app.pagina.Lijstadres;
import nl.tijdig.app.toegang.Gi;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The children without fixed jeugdbeschermer, on the page of the team and on their own. */
@Component
public class Zonderlijst {

  /** On the page of the team. */
  private static final int VOORAAN = 10;

  private static final int PAGINA = 25;

  private static final Map<String, Comparator<Wachtend>> KOLOMMEN =
      Map.of(
          "kind", comparing(Wachtend::nummer),
          "dag", comparing(Wachtend::uiterlijk, nullsLast(naturalOrder())),
          "regio", comparing(Wachtend::regio, nullsLast(naturalOrder())),
          "risico", comparing(Zonderlijst::gevaar));

  private final Teamkinderen teamkinderen;
  private final Kinderenzonder kinderen;
  private final Kindnamen kindnamen;
  private final Vandaag vandaag;

  Zonderlijst(
      Teamkinderen teamkinderen, Kinderenzonder kinderen, Kindnamen kindnamen, Vandaag vandaag) {
    this.teamkinderen = teamkinderen;
    this.kinderen = kinderen;
    this.kindnamen = kindnamen;
    this.vandaag = vandaag;
  }

  /**
   * What is looked for.
   *
   * @param q in the number or the code of the child
   * @param jeugdregio CBS code; empty: all
   * @param risico hoog, midden or laag; empty: all
   */
  record Filter(String q, String jeugdregio, String risico) {

    private boolean laatDoor(Wachtend kind) {
      return Ordening.bevat(q, kind.nummer(), kind.code())
          && (jeugdregio.isEmpty() || jeugdregio.equals(kind.jeugdregio()))
          && (risico.isEmpty() || Risicoklasse.CODES.indexOf(risico) == gevaar(kind));
    }
  }

  /** What nobody judged counts as the most dangerous. */
  private static int gevaar(Wachtend kind) {
    return kind.klasse() == null ? 0 : Risicoklasse.CODES.indexOf(kind.klasse());
  }

  /** Fills the model with those who need somebody first. */
  public void eerste(Gi gi, Model model) {
    var alle = teamkinderen.wachtend(gi.id(), vandaag.dag());
    vul(gi, alle.stream().limit(VOORAAN).toList(), model);
    model.addAttribute("aantalZonder", alle.size());
  }

  /** Fills the model with the page that the address asks for. */
  void pagina(Gi gi, Lijstadres adres, Filter filter, Model model) {
    var alle =
        teamkinderen.wachtend(gi.id(), vandaag.dag()).stream().filter(filter::laatDoor).toList();
    var lijst = Lijst.uit(adres, Ordening.op(adres, alle, KOLOMMEN), PAGINA);
    vul(gi, lijst.rijen(), model);
    model.addAttribute("lijst", lijst);
    model.addAttribute("filter", filter);
  }

  private void vul(Gi gi, List<Wachtend> zonder, Model model) {
    model.addAttribute("gi", gi.naam());
    model.addAttribute("kinderen", kinderen.van(gi.id(), zonder));
    model.addAttribute("namen", kindnamen.van(zonder.stream().map(Wachtend::nummer).toList()));
    model.addAttribute("klassen", Risicoklasse.CODES);
    model.addAttribute("formulier", UUID.randomUUID());
  }
}
