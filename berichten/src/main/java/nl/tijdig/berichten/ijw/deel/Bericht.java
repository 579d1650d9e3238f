package nl.tijdig.berichten.ijw.deel;

import nl.tijdig.berichten.ijw.vorm.Berichtklasse;

/** A message of iJw 3.2. */
public interface Bericht extends Berichtklasse {

  /** Who sends it to whom, and what names it. */
  Kop header();
}
