package nl.tijdig.app.woonplaats.feiten;

import nl.tijdig.kern.dossier.Periode;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody lived, as the register has it.
 *
 * @param gemeente by name; there is one at a woonadres, and at no other kind of address
 */
public record Woonperiode(
    Adresrol rol, Adressoort soort, @Nullable String gemeente, Periode periode) {

  public Woonperiode {
    if ((gemeente != null) != (soort == Adressoort.WOONADRES)) {
      throw new IllegalArgumentException(soort + " " + gemeente);
    }
  }
}
