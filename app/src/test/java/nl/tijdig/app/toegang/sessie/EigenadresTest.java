package nl.tijdig.app.toegang.sessie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import nl.tijdig.app.Proef;
import nl.tijdig.app.databank.StartMislukt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** AL5: what a visitor says of our address is not believed. */
@Proef
class EigenadresTest {

  @LocalServerPort private int poort;

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/inloggen", "/dossiers/D-000016", "/inloggen?taal=en", "/uitloggen"})
  void aFalseHostStandsNowhereInTheAnswer(String pad) throws IOException {
    try (var lijn = new Socket(InetAddress.getLoopbackAddress(), poort)) {
      lijn.getOutputStream()
          .write(
              ("GET "
                      + pad
                      + " HTTP/1.1\r\nHost: kwaad.voorbeeld\r\n"
                      + "X-Forwarded-Host: kwaad.voorbeeld\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      var antwoord = new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(antwoord).startsWith("HTTP/1.1 ").doesNotContain("kwaad.voorbeeld");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', http://localhost:8123/agenda",
    "https://tijdig.voorbeeld.nl, https://tijdig.voorbeeld.nl/agenda",
    "https://tijdig.voorbeeld.nl/, https://tijdig.voorbeeld.nl/agenda",
    "HTTPS://tijdig.voorbeeld.nl:8443, https://tijdig.voorbeeld.nl:8443/agenda",
    "http://10.0.0.5:80, http://10.0.0.5/agenda"
  })
  void theAddressIsThatOfTheSettings(String adres, String verwacht) throws Exception {
    var verzoek = new MockHttpServletRequest("GET", "/agenda");
    verzoek.setServerName("kwaad.voorbeeld");
    verzoek.setServerPort(9);
    verzoek.setLocalPort(8123);
    var keten = new MockFilterChain();
    new Eigenadres(adres).doFilter(verzoek, new MockHttpServletResponse(), keten);
    var gezien = (jakarta.servlet.http.HttpServletRequest) keten.getRequest();
    assertThat(gezien.getRequestURL()).hasToString(verwacht);
    assertThat(ServletUriComponentsBuilder.fromRequest(gezien).toUriString()).isEqualTo(verwacht);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tijdig.nl",
        "ftp://tijdig.nl",
        "https://tijdig.nl/pad",
        "https://",
        "https://a b"
      })
  void anAddressThatIsNoneIsTold(String adres) {
    assertThatThrownBy(() -> new Eigenadres(adres))
        .isInstanceOf(StartMislukt.class)
        .hasMessageContaining("tijdig.adres")
        .hasMessageContaining("https://tijdig.voorbeeld.nl");
  }

  @Test
  void afterLoggingInNobodyIsSentElsewhere() {
    for (var pad :
        new String[] {"//kwaad.voorbeeld", "/\\kwaad.voorbeeld", "https://kwaad.voorbeeld"}) {
      var verzoek = new MockHttpServletRequest();
      verzoek.setCookies(
          new jakarta.servlet.http.Cookie(
              "tijdig-heenweg", java.net.URLEncoder.encode(pad, StandardCharsets.UTF_8)));
      assertThat(new Heenweg().getRequest(verzoek, new MockHttpServletResponse())).as(pad).isNull();
    }
  }
}
