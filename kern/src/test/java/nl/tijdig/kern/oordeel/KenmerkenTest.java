package nl.tijdig.kern.oordeel;

import static nl.tijdig.kern.oordeel.Kenmerk.ADMINISTRATIEF;
import static nl.tijdig.kern.oordeel.Kenmerk.ALLEEN_BODEMEISEN;
import static nl.tijdig.kern.oordeel.Kenmerk.ONWENSELIJK;
import static nl.tijdig.kern.oordeel.Kenmerk.START_AFGELEID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Sets of kenmerken are values: the same content is the same object, in one order. */
class KenmerkenTest {

  private static final Kenmerken AB = Kenmerken.GEEN.met(START_AFGELEID).met(ADMINISTRATIEF);
  private static final Kenmerken BC = Kenmerken.GEEN.met(ONWENSELIJK).met(ADMINISTRATIEF);

  @Test
  void theOrderOfAddingDoesNotMatter() {
    assertThat(Kenmerken.GEEN.met(ADMINISTRATIEF).met(START_AFGELEID)).isSameAs(AB);
    assertThat(AB).containsExactly(START_AFGELEID, ADMINISTRATIEF).hasSize(2);
    assertThat(AB.met(ADMINISTRATIEF)).isSameAs(AB);
  }

  @Test
  void aKenmerkIsAddedOnlyWhenItHolds() {
    assertThat(AB.met(ALLEEN_BODEMEISEN, false)).isSameAs(AB);
    assertThat(AB.met(ALLEEN_BODEMEISEN, true))
        .containsExactly(START_AFGELEID, ADMINISTRATIEF, ALLEEN_BODEMEISEN);
  }

  @Test
  void togetherAndInCommon() {
    assertThat(AB.of(BC)).containsExactly(START_AFGELEID, ONWENSELIJK, ADMINISTRATIEF);
    assertThat(AB.of(Kenmerken.GEEN)).isSameAs(AB);
    assertThat(Kenmerken.GEEN.of(AB)).isSameAs(AB);
    assertThat(AB.en(BC)).containsExactly(ADMINISTRATIEF);
    assertThat(AB.en(null)).isSameAs(AB);
    assertThat(AB.en(Kenmerken.GEEN)).isSameAs(Kenmerken.GEEN);
    assertThat(Kenmerken.GEEN.en(AB)).isSameAs(Kenmerken.GEEN);
  }

  @Test
  void nobodyCanChangeASet() {
    assertThatThrownBy(() -> AB.add(ONWENSELIJK)).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> AB.iterator().remove()).isInstanceOf(RuntimeException.class);
  }
}
