package nl.tijdig.berichten.ijw.regels;

import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR101;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR342;

import java.util.HashSet;
import java.util.Set;
import nl.tijdig.berichten.ijw.declaratie.Jw323.Client;
import nl.tijdig.berichten.ijw.declaratie.Jw323.Prestatie;
import nl.tijdig.berichten.ijw.declaratie.Jw325.DeclaratieAntwoord;
import nl.tijdig.berichten.ijw.vorm.Berichtklasse;

/** The rules of a JW325. */
final class Declaratieantwoordregels implements Berichtregels.Groep {

  private final Set<String> clienten = new HashSet<>();
  private final Set<String> referenties = new HashSet<>();

  @Override
  public void toets(Berichtklasse klasse, Keur keur) {
    switch (klasse) {
      case Prestatie prestatie -> {
        Prestatieregels.beide(prestatie, keur);
        keur.eis(
            TR101,
            referenties.add(prestatie.productReferentie().referentieNummer()),
            "ProductReferentie");
        var isAfgewezen = prestatie.retourCodes().stream().anyMatch(code -> !code.is("0200"));
        keur.eis(TR342, isAfgewezen, "RetourCodes");
      }
      case Client client -> {
        Persoonsregels.bsn(client.bsn(), keur);
        keur.eis(TR101, clienten.add(client.bsn()), "Bsn");
      }
      case DeclaratieAntwoord antwoord -> {
        Prestatieregels.totaal(antwoord.totaalIngediendBedrag(), keur, "TotaalIngediendBedrag");
        Prestatieregels.totaal(antwoord.totaalToegekendBedrag(), keur, "TotaalToegekendBedrag");
      }
      default -> {}
    }
  }
}
