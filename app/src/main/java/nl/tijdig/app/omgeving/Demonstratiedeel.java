package nl.tijdig.app.omgeving;

/** The share of one room in the demonstration data; loaded once, into an empty database. */
public interface Demonstratiedeel {

  /** Lower numbers are loaded first. */
  int volgorde();

  /** Whether the room is still without data of anybody. */
  default boolean isLeeg() {
    return true;
  }

  /** How much work it is beside a part of 1; the login page says how far loading is. */
  default int gewicht() {
    return 1;
  }

  /** Stores the demonstration data of this room. */
  void laad();
}
