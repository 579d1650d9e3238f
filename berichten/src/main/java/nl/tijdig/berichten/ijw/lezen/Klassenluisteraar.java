package nl.tijdig.berichten.ijw.lezen;

import nl.tijdig.berichten.ijw.vorm.Berichtklasse;

/** Gets each class of a message when it has been read: what it holds before what holds it. */
public interface Klassenluisteraar {

  void klasse(Berichtklasse klasse, Plek plek);
}
