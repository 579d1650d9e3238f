package nl.tijdig.berichten.ijw.lezen;

import org.jspecify.annotations.Nullable;

/** Where a class of a message stands; only of use while the class is handed over. */
public interface Plek {

  /** The path of an element of the class, by the names from the class down. */
  String pad(String... namen);

  /** The line of that element; of the nearest element around it when it is not there. */
  int regel(String... namen);

  /** The value of an element of a class around this one that was read before; null when none. */
  @Nullable Object boven(String naam);
}
