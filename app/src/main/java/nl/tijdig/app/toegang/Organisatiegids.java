package nl.tijdig.app.toegang;

import java.util.Optional;

/** Finds the organisation that an account says it works for; the register is kept elsewhere. */
public interface Organisatiegids {

  /** The GI of this name, however capitals are written. */
  Optional<Gi> gi(String naam);

  /** The name of the jeugdregio with this CBS code. */
  Optional<String> jeugdregio(String code);

  /** The inner id of the gemeente with this CBS code. */
  Optional<Integer> gemeente(String code);
}
