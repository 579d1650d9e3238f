package nl.tijdig.app.woonplaats.bepalen;

import static nl.tijdig.app.woonplaats.bepalen.Woonbesluit.Stap.van;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tijdig.app.woonplaats.bepalen.Woonbesluit.Stap;
import nl.tijdig.app.woonplaats.feiten.Adresrol;
import nl.tijdig.app.woonplaats.feiten.Adressoort;
import nl.tijdig.app.woonplaats.feiten.Verblijfsoort;
import nl.tijdig.app.woonplaats.feiten.Woonvraag;

/** The rule since 2022: the gemeente follows the address of the child, whoever has custody. */
final class NieuweRegel {

  /** The first day of which it is sure that a stay in an institution of the Wlz counts. */
  static final LocalDate WLZ_VANAF = LocalDate.of(2026, 1, 1);

  private final Woonvraag vraag;
  private final Woonkeuzes keuzes;

  NieuweRegel(Woonvraag vraag, Woonkeuzes keuzes) {
    this.vraag = vraag;
    this.keuzes = keuzes;
  }

  /** The gemeente on the day of the question. */
  Woonbesluit bepaal() {
    var dag = vraag.peildag();
    var keten = Verblijfsketen.op(vraag.verblijven(), dag, keuzes.onderbreking());
    var besluit = keten.isLeeg() ? zonderVerblijf() : metVerblijf(keten);
    return besluit.na(van(Woongrond.REGEL_NIEUW, dag));
  }

  private Woonbesluit zonderVerblijf() {
    var dag = keuzes.volgtVerhuizing() ? vraag.peildag() : vraag.hulpvraag();
    var stappen = new ArrayList<Stap>(List.of(van(Woongrond.GEEN_VERBLIJF, vraag.peildag())));
    if (isVerhuisd()) {
      var grond = keuzes.volgtVerhuizing() ? Woongrond.VERHUISD_VOLGT : Woongrond.VERHUISD_BLIJFT;
      stappen.add(van(grond, vraag.hulpvraag(), vraag.peildag()));
    }
    return adres(dag, Woongrond.EIGEN_ADRES).na(stappen);
  }

  private boolean isVerhuisd() {
    return Vondst.zoek(vraag.adressen(), Adresrol.KIND, vraag.hulpvraag())
            instanceof Vondst.Een toen
        && Vondst.zoek(vraag.adressen(), Adresrol.KIND, vraag.peildag()) instanceof Vondst.Een nu
        && !toen.equals(nu);
  }

  private Woonbesluit metVerblijf(Verblijfsketen keten) {
    var stappen = new ArrayList<Stap>();
    var aantal = keten.verblijven().size();
    stappen.add(
        aantal == 1
            ? van(Woongrond.VERBLIJF, keten.vanaf())
            : van(Woongrond.KETEN, keten.vanaf(), aantal, keuzes.onderbreking()));
    if (keten.heeft(Verblijfsoort.CRISIS)) {
      stappen.add(van(Woongrond.CRISIS_TELT));
    }
    if (keten.heeft(Verblijfsoort.WLZ) && vraag.peildag().isBefore(WLZ_VANAF)) {
      return Woonbesluit.mens(van(Woongrond.WLZ_VOOR_2026)).na(stappen);
    }
    return adres(keten.vanaf().minusDays(1), Woongrond.ADRES_VOOR_VERBLIJF).na(stappen);
  }

  private Woonbesluit adres(LocalDate dag, Woongrond grond) {
    return switch (Vondst.zoek(vraag.adressen(), Adresrol.KIND, dag)) {
      case Vondst.Een een -> Woonbesluit.voor(een.gemeente(), van(grond, een.gemeente(), dag));
      case Vondst.Meer meer -> Woonbesluit.mens(van(Woongrond.TEGENSTRIJDIG, Adresrol.KIND, dag));
      case Vondst.Leeg leeg -> Woonbesluit.ontbreekt(Adresrol.KIND, dag);
      case Vondst.Niet(var soort) when soort == Adressoort.BUITENLAND ->
          werkelijk().na(van(Woongrond.BUITENLAND, dag));
      case Vondst.Niet niet -> moeder().na(van(Woongrond.GEEN_WOONADRES, dag));
    };
  }

  private Woonbesluit moeder() {
    return switch (Vondst.zoek(vraag.adressen(), Adresrol.MOEDER, null)) {
      case Vondst.Een een ->
          Woonbesluit.voor(een.gemeente(), van(Woongrond.MOEDER, een.gemeente()));
      case Vondst.Meer meer ->
          Woonbesluit.mens(van(Woongrond.TEGENSTRIJDIG, Adresrol.MOEDER, vraag.hulpvraag()));
      case Vondst.Leeg leeg -> Woonbesluit.ontbreekt(Adresrol.MOEDER, vraag.hulpvraag());
      case Vondst.Niet niet -> werkelijk().na(van(Woongrond.MOEDER_NIET));
    };
  }

  private Woonbesluit werkelijk() {
    return Slotstap.op(vraag, Adresrol.WERKELIJK, vraag.hulpvraag(), Woongrond.WERKELIJK);
  }
}
