package nl.tijdig.app.organisaties;

import org.jspecify.annotations.Nullable;

/**
 * The one way in which a worker is named on a page, also in a list to choose from: by name, with
 * the code beside it where two people of one GI have the same name. A page asks under the name
 * {@code werkernamen}.
 */
public interface Werkeraanduiding {

  /**
   * Such as "Anna van Dam", or "Anna van Dam (JB-2702)" when there is another one.
   *
   * @param gi the name of the GI; null when it is unknown
   * @param wie the code in facts; null: nobody
   * @return the code itself when nobody took it up, or the reader may not know the name; empty for
   *     nobody
   */
  String naam(@Nullable String gi, @Nullable String wie);
}
