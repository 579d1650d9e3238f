package nl.tijdig.app.toegang.inloggen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** AL2: the brake knows one name from another, and one name however it is written. */
class RemTest {

  private final Rem rem = new Rem(3, Duration.ofMinutes(15));
  private int vanaf;

  /** Each from an address of its own, so that only the name counts. */
  private boolean mag(String naam) throws Exception {
    var verzoek = new MockHttpServletRequest("POST", "/inloggen");
    verzoek.setServletPath("/inloggen");
    verzoek.setRemoteAddr("10.0.0." + vanaf++);
    verzoek.setParameter("username", naam);
    var antwoord = new MockHttpServletResponse();
    rem.doFilter(verzoek, antwoord, new MockFilterChain());
    return antwoord.getStatus() == 200;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inspecteur",
        " inspecteur",
        "inspecteur \t",
        "INSPECTEUR",
        "Inspecteur",
        "ｉｎｓｐｅｃｔｅｕｒ",
        "inspecteur\u00a0",
        "inspecteur\u3000"
      })
  void al2TheSameNameOtherwiseWrittenIsTheSame(String anders) throws Exception {
    for (var i = 0; i < 3; i++) {
      assertThat(mag("inspecteur")).isTrue();
    }
    assertThat(mag(anders)).isFalse();
  }

  /** They have the same {@code hashCode}. */
  @Test
  void al2TwoNamesNeverShareTheirTries() throws Exception {
    assertThat("inspecteurAa").hasSameHashCodeAs("inspecteurBB");
    for (var i = 0; i < 3; i++) {
      mag("inspecteurAa");
    }
    assertThat(mag("inspecteurAa")).isFalse();
    assertThat(mag("inspecteurBB")).isTrue();
  }

  @Test
  void u14WhoComesBackFromAProviderIsNotStopped() throws Exception {
    for (var i = 0; i < 20; i++) {
      var verzoek = new MockHttpServletRequest("GET", "/login/oauth2/code/proef");
      verzoek.setServletPath("/login/oauth2/code/proef");
      var antwoord = new MockHttpServletResponse();
      rem.doFilter(verzoek, antwoord, new MockFilterChain());
      assertThat(antwoord.getStatus()).isEqualTo(200);
    }
  }
}
