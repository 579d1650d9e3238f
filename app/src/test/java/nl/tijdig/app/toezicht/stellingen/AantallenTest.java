package nl.tijdig.app.toezicht.stellingen;

import static nl.tijdig.app.toezicht.stellingen.Aantallen.van;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Stated numbers and cohorts that cannot be. */
class AantallenTest {

  @Test
  void impossibleEntriesAreRefused() {
    assertThatThrownBy(() -> van(16, 28))
        .hasMessage("28 op orde van 16 beoordeeld kan niet; controleer beide aantallen");
    assertThatThrownBy(() -> new Aantallen(null, null, null))
        .hasMessage("er is geen aantal en geen percentage; vul er een in");
    assertThatThrownBy(() -> new Cohort("half november"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Cohort("--13-45")).isInstanceOf(IllegalArgumentException.class);
  }
}
