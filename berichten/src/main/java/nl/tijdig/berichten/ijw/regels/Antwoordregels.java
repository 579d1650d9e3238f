package nl.tijdig.berichten.ijw.regels;

import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CD085;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CD086;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR377;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR409;

import nl.tijdig.berichten.ijw.antwoord.Jw319.Antwoord;
import nl.tijdig.berichten.ijw.vorm.Berichtklasse;

/** The rules of a JW319. */
final class Antwoordregels implements Berichtregels.Groep {

  @Override
  public void toets(Berichtklasse klasse, Keur keur) {
    if (klasse instanceof Antwoord antwoord) {
      var reden = antwoord.redenAfwijzingVerzoek();
      var isAfgewezen = antwoord.verzoekAntwoord().is("1");
      keur.eis(CD085, !isAfgewezen || reden != null, "RedenAfwijzingVerzoek");
      keur.eis(CD086, isAfgewezen || reden == null, "RedenAfwijzingVerzoek");
      var isWoonplaats = reden != null && reden.is("8");
      var heeftGemeente = antwoord.woonplaatsbeginsel() != null;
      keur.eis(TR377, !isWoonplaats || heeftGemeente, "Woonplaatsbeginsel");
      keur.eis(TR409, isWoonplaats || !heeftGemeente, "Woonplaatsbeginsel");
    }
  }
}
