package nl.tijdig.berichten.ijw.regels;

import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CD043;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CD066;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CD067;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CD068;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CD095;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CS343;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR383;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR386;

import java.util.HashSet;
import java.util.Set;
import nl.tijdig.berichten.ijw.deel.Productdelen.Verwijzer;
import nl.tijdig.berichten.ijw.verzoek.Jw315.AangevraagdProduct;
import nl.tijdig.berichten.ijw.verzoek.Jw315.Client;
import nl.tijdig.berichten.ijw.vorm.Berichtklasse;

/** The rules of a JW315. */
final class Verzoekregels implements Berichtregels.Groep {

  private final Set<String> referenties = new HashSet<>();
  private final Overlap overlap = new Overlap();

  @Override
  public void toets(Berichtklasse klasse, Keur keur) {
    switch (klasse) {
      case AangevraagdProduct product -> product(product, keur);
      case Client client -> {
        Persoonsregels.bsn(client.bsn(), keur);
        Persoonsregels.geboren(client.geboortedatum(), keur);
      }
      default -> {}
    }
  }

  private void product(AangevraagdProduct product, Keur keur) {
    var van = product.toewijzingIngangsdatum();
    var tot = product.toewijzingEinddatum();
    var regels =
        new Productregels("ToewijzingEinddatum", van, tot, product.omvang(), product.budget());
    regels.toets(CS343, keur);
    regels.metProduct(product.product(), CD095, keur);
    keur.eis(
        CD043,
        (product.beschikkingNummer() == null) == (product.beschikkingIngangsdatum() == null),
        "BeschikkingIngangsdatum");
    verwijzer(product.verwijzer(), keur);
    keur.eis(TR383, referenties.add(product.referentieAanbieder()), "ReferentieAanbieder");
    keur.eis(TR386, !overlap.met(product.product(), van, tot), "Product");
  }

  private static void verwijzer(Verwijzer verwijzer, Keur keur) {
    var isZorgverlener = verwijzer.type().is("02", "03", "04", "05");
    var heeftCode = verwijzer.zorgverlenerCode() != null;
    var heeftNaam = verwijzer.naam() != null;
    keur.eis(CD066, !isZorgverlener || !heeftCode || !heeftNaam, "Verwijzer", "Naam");
    keur.eis(CD067, !isZorgverlener || heeftCode || heeftNaam, "Verwijzer", "Naam");
    keur.eis(CD068, isZorgverlener || !heeftCode, "Verwijzer", "ZorgverlenerCode");
  }
}
