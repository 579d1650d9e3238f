package nl.tijdig.app.woonplaats.bepalen;

import static nl.tijdig.app.woonplaats.bepalen.Woonbesluit.Stap.van;

import java.time.LocalDate;
import nl.tijdig.app.woonplaats.feiten.Adresrol;
import nl.tijdig.app.woonplaats.feiten.Woonvraag;

/** A step after which the law names no other place to look. */
final class Slotstap {

  private Slotstap() {}

  /** The gemeente of this place, or who must decide instead. */
  static Woonbesluit op(Woonvraag vraag, Adresrol rol, LocalDate dag, Woongrond grond) {
    return switch (Vondst.zoek(vraag.adressen(), rol, dag)) {
      case Vondst.Een een -> Woonbesluit.voor(een.gemeente(), van(grond, een.gemeente(), dag));
      case Vondst.Meer meer -> Woonbesluit.mens(van(Woongrond.TEGENSTRIJDIG, rol, dag));
      case Vondst.Leeg leeg -> Woonbesluit.ontbreekt(rol, dag);
      case Vondst.Niet niet -> Woonbesluit.mens(van(Woongrond.NIET_TE_VINDEN, rol, dag));
    };
  }
}
