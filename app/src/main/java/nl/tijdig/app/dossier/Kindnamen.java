package nl.tijdig.app.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The one door for what children are called: who is involved with a child reads its name, everybody
 * else its code. A list asks for all its children at once, and a page asks under the name {@code
 * kindnamen}.
 */
public interface Kindnamen {

  /** By number of the dossier; an entry for each that was asked for. */
  Map<String, Kindnaam> van(Collection<String> nummers);

  /** The child of one dossier. */
  default Kindnaam een(String nummer) {
    return Objects.requireNonNull(van(List.of(nummer)).get(nummer));
  }
}
