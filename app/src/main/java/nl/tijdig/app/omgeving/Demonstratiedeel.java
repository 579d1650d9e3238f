package nl.tijdig.app.omgeving;

/** The share of one room in the demonstration data; loaded once, into an empty database. */
public interface Demonstratiedeel {

  /** Lower numbers are loaded first. */
  int volgorde();

  /** Stores the demonstration data of this room. */
  void laad();
}
