package nl.tijdig.berichten.corv.bericht;

import nl.tijdig.berichten.ijw.vorm.Berichtklasse;

/** A message of CORV. */
public interface Corvbericht extends Berichtklasse {

  /** Who sends it to whom, when, and under which number. */
  Stuurgegevens stuurgegevens();
}
