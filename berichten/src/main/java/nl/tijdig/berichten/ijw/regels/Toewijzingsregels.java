package nl.tijdig.berichten.ijw.regels;

import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CD007;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CD080;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CS318;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CS335;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CS336;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CS338;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR061;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR101;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR302;

import java.util.HashSet;
import java.util.Set;
import nl.tijdig.berichten.ijw.deel.Persoonsdelen.Communicatie;
import nl.tijdig.berichten.ijw.toewijzing.Jw301.Client;
import nl.tijdig.berichten.ijw.toewijzing.Jw301.Contact;
import nl.tijdig.berichten.ijw.toewijzing.Jw301.Relatie;
import nl.tijdig.berichten.ijw.toewijzing.Jw301.ToegewezenProduct;
import nl.tijdig.berichten.ijw.vorm.Berichtklasse;
import org.jspecify.annotations.Nullable;

/** The rules of a JW301. */
final class Toewijzingsregels implements Berichtregels.Groep {

  private final Set<String> relaties = new HashSet<>();
  private final Set<Long> nummers = new HashSet<>();
  private final Overlap overlap = new Overlap();
  private boolean heeftAdres;

  @Override
  public void toets(Berichtklasse klasse, Keur keur) {
    switch (klasse) {
      case Contact contact -> contact(contact, keur);
      case Relatie relatie -> relatie(relatie, keur);
      case ToegewezenProduct product -> product(product, keur);
      case Client client -> client(client, keur);
      default -> {}
    }
  }

  private void contact(Contact contact, Keur keur) {
    Contactregels.toets(contact, keur);
    heeftAdres |= contact.adres() != null && contact.soort().is("01", "02", "03");
  }

  private void relatie(Relatie relatie, Keur keur) {
    keur.eis(TR101, relaties.add(relatie.nummer()), "Nummer");
    Persoonsregels.geboren(relatie.geboortedatum(), keur);
    Persoonsregels.naam(relatie.naam(), keur);
    // An address of a relation is none of the client, whose own addresses come later.
    heeftAdres = false;
  }

  private void product(ToegewezenProduct product, Keur keur) {
    var regels =
        new Productregels(
            "Einddatum",
            product.ingangsdatum(),
            product.einddatum(),
            product.omvang(),
            product.budget());
    regels.toets(CS338, keur);
    regels.metProduct(product.product(), CD080, keur);
    var reden = product.redenWijziging();
    var isVerwijderd = product.ingangsdatum().equals(product.einddatum());
    keur.eis(CS335, reden == null || !reden.is("13") || isVerwijderd, "RedenWijziging");
    keur.eis(CS336, reden == null || !reden.is("01"), "RedenWijziging");
    keur.eis(TR101, nummers.add(product.toewijzingNummer()), "ToewijzingNummer");
    if (!isVerwijderd || reden == null || !reden.is("01", "13")) {
      keur.eis(
          TR302,
          !overlap.met(product.product(), product.ingangsdatum(), product.einddatum()),
          "Product");
    }
  }

  private void client(Client client, Keur keur) {
    Persoonsregels.bsn(client.bsn(), keur);
    Persoonsregels.geboren(client.geboortedatum(), keur);
    Persoonsregels.naam(client.naam(), keur);
    keur.eis(CS318, !client.naam().naamGebruik().is("6"), "Naam", "NaamGebruik");
    keur.eis(CD007, past(client.communicatie()), "Communicatie", "Taal");
    keur.eis(TR061, heeftAdres, "Contactgegevens");
  }

  private static boolean past(@Nullable Communicatie communicatie) {
    return communicatie == null || communicatie.vorm().is("1") == (communicatie.taal() != null);
  }
}
