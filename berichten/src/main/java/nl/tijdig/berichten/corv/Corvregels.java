package nl.tijdig.berichten.corv;

import nl.tijdig.berichten.corv.bericht.Onderzoeksverzoek.Partij;
import nl.tijdig.berichten.ijw.lezen.Berichtfout;
import nl.tijdig.berichten.ijw.lezen.Klassenluisteraar;
import nl.tijdig.berichten.ijw.lezen.Plek;
import nl.tijdig.berichten.ijw.vorm.Berichtklasse;
import nl.tijdig.berichten.ijw.vorm.Schemafout;

/** What the schema of CORV says of more than one element at once. */
public final class Corvregels implements Klassenluisteraar {

  private final Berichtfout.Melder melder;

  public Corvregels(Berichtfout.Melder melder) {
    this.melder = melder;
  }

  @Override
  public void klasse(Berichtklasse klasse, Plek plek) {
    if (klasse instanceof Partij partij
        && partij.natuurlijkPersoon() != null
        && partij.vestiging() != null) {
      melder.accept(
          new Berichtfout(
              plek.pad("vestiging"),
              plek.regel("vestiging"),
              Schemafout.KEUZE.code(),
              Schemafout.KEUZE.tekst()));
    }
  }
}
