package nl.tijdig.app.toegang.inzage;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import nl.tijdig.app.toegang.inzage.Inzagelog.Handeling;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The purpose of each kind of action.
 *
 * @param verwerkingen per kind of action an entry of the register of processing activities (AVG
 *     art. 30), as URI
 */
@ConfigurationProperties("tijdig")
record Verwerkingen(Map<Handeling, String> verwerkingen) {

  Verwerkingen {
    verwerkingen = Map.copyOf(verwerkingen);
    var zonder = EnumSet.allOf(Handeling.class);
    zonder.removeAll(verwerkingen.keySet());
    if (!zonder.isEmpty()) {
      throw new IllegalArgumentException(
          "tijdig.verwerkingen noemt niet waarvoor "
              + zonder
              + " is; noem voor elk een verwerking");
    }
  }

  String van(Handeling handeling) {
    return Objects.requireNonNull(verwerkingen.get(handeling));
  }
}
