package nl.tijdig.app.wachtlijst.beslistabel;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The phases and colours of the handelingsperspectief of the field, as configuration. Which ones
 * there are stands in no source that Tijdig has (000:206-212), so that there are none by default.
 */
@ConfigurationProperties("tijdig.handelingsperspectief")
record Handelingsperspectief(@Nullable List<Fase> fasen) {

  Handelingsperspectief {
    fasen = List.copyOf(Objects.requireNonNullElse(fasen, List.of()));
  }

  /**
   * One phase.
   *
   * @param kleur the word for its colour
   * @param klasse the risk class it goes with
   */
  record Fase(String naam, String kleur, String klasse) {}
}
