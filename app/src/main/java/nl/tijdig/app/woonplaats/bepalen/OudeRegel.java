package nl.tijdig.app.woonplaats.bepalen;

import static nl.tijdig.app.woonplaats.bepalen.Woonbesluit.Stap.van;

import java.time.LocalDate;
import nl.tijdig.app.woonplaats.feiten.Adresrol;
import nl.tijdig.app.woonplaats.feiten.Woonvraag;

/** The rule from 2015 until 2022: the gemeente follows who has custody. */
final class OudeRegel {

  /** The last day on which it holds. */
  static final LocalDate LAATST = LocalDate.of(2021, 12, 31);

  private final Woonvraag vraag;

  OudeRegel(Woonvraag vraag) {
    this.vraag = vraag;
  }

  /** The gemeente on the day of the question. */
  Woonbesluit bepaal() {
    var besluit =
        switch (vraag.gezag()) {
          case OUDER -> ouder();
          case GI -> opDag(Adresrol.WERKELIJK, Woongrond.OUD_VOOGDIJ, vraag.peildag());
          case VOLWASSEN -> volwassen();
        };
    return besluit.na(van(Woongrond.REGEL_OUD, vraag.peildag()));
  }

  private Woonbesluit ouder() {
    var dag = vraag.peildag();
    return switch (Vondst.zoek(vraag.adressen(), Adresrol.GEZAG, dag)) {
      case Vondst.Een een ->
          Woonbesluit.voor(een.gemeente(), van(Woongrond.OUD_GEZAG, een.gemeente(), dag));
      case Vondst.Meer meer -> Woonbesluit.mens(van(Woongrond.OUD_GEZAG_MEER, dag));
      case Vondst.Leeg leeg -> Woonbesluit.ontbreekt(Adresrol.GEZAG, dag);
      case Vondst.Niet niet -> werkelijk();
    };
  }

  private Woonbesluit volwassen() {
    var dag = vraag.peildag();
    return Vondst.zoek(vraag.adressen(), Adresrol.KIND, dag) instanceof Vondst.Niet
        ? werkelijk()
        : opDag(Adresrol.KIND, Woongrond.OUD_VOLWASSEN, dag);
  }

  private Woonbesluit werkelijk() {
    return opDag(Adresrol.WERKELIJK, Woongrond.OUD_WERKELIJK, vraag.hulpvraag());
  }

  private Woonbesluit opDag(Adresrol rol, Woongrond grond, LocalDate dag) {
    return Slotstap.op(vraag, rol, dag, grond);
  }
}
