package nl.tijdig.berichten.ijw.regels;

import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CD096;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CS338;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR101;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR352;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR353;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR410;

import java.util.HashSet;
import java.util.Set;
import nl.tijdig.berichten.ijw.verzoek.Jw317.Client;
import nl.tijdig.berichten.ijw.verzoek.Jw317.NieuwProduct;
import nl.tijdig.berichten.ijw.verzoek.Jw317.OngewijzigdProduct;
import nl.tijdig.berichten.ijw.verzoek.Jw317.TeWijzigenProduct;
import nl.tijdig.berichten.ijw.verzoek.Jw317.Verzoek;
import nl.tijdig.berichten.ijw.vorm.Berichtklasse;

/** The rules of a JW317. */
final class Wijzigingsregels implements Berichtregels.Groep {

  private final Set<Long> nummers = new HashSet<>();
  private final Overlap overlap = new Overlap();
  private boolean heeftOngewijzigd;
  private boolean heeftWijziging;
  private boolean heeftNieuw;

  @Override
  public void toets(Berichtklasse klasse, Keur keur) {
    switch (klasse) {
      case OngewijzigdProduct product -> {
        heeftOngewijzigd = true;
        keur.eis(TR101, nummers.add(product.toewijzingNummer()), "ToewijzingNummer");
      }
      case TeWijzigenProduct product -> wijziging(product, keur);
      case NieuwProduct product -> nieuw(product, keur);
      case Verzoek verzoek -> {
        keur.eis(TR352, heeftOngewijzigd || heeftWijziging);
        keur.eis(TR353, heeftWijziging || heeftNieuw);
      }
      case Client client -> Persoonsregels.bsn(client.bsn(), keur);
      default -> {}
    }
  }

  private void wijziging(TeWijzigenProduct product, Keur keur) {
    heeftWijziging = true;
    keur.eis(TR101, nummers.add(product.toewijzingNummer()), "ToewijzingNummer");
    new Productregels(
            "Einddatum",
            product.gewensteIngangsdatum(),
            product.einddatum(),
            product.omvang(),
            product.budget())
        .toets(CS338, keur);
  }

  private void nieuw(NieuwProduct product, Keur keur) {
    heeftNieuw = true;
    var van = product.gewensteIngangsdatum();
    var tot = product.einddatum();
    var regels = new Productregels("Einddatum", van, tot, product.omvang(), product.budget());
    regels.toets(CS338, keur);
    regels.metProduct(product.product(), CD096, keur);
    keur.eis(TR410, !overlap.met(product.product(), van, tot), "Product");
  }
}
