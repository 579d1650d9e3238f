package nl.tijdig.app.dossier;

import java.util.Collection;
import java.util.Map;

/** Says who the workers in the facts of a dossier are; the room that keeps them answers. */
public interface Werkernamen {

  /**
   * The workers of the GI in charge by the name that they have in facts; who is not known is left
   * out.
   *
   * @param dossier inner id of a dossier that who asks may see
   */
  Map<String, Werkernaam> bij(long dossier, Collection<String> wie);

  /**
   * A worker as people know them.
   *
   * @param wie the name in facts, such as JB-2702
   * @param isEnig whether nobody else of the GI has this name
   */
  record Werkernaam(String wie, String naam, boolean isEnig) {

    /** The name, with the code behind it only where names repeat. */
    public String kort() {
      return isEnig ? naam : vol();
    }

    /** The name with the code. */
    public String vol() {
      return naam + " (" + wie + ")";
    }
  }
}
