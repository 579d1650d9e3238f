package nl.tijdig.app.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** AL8: what no page of ours sends is refused as what it is, and fills no log. */
@Proef
@ExtendWith(OutputCaptureExtension.class)
class VerkeerdVerzoekTest {

  @LocalServerPort private int poort;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nergens",
        "/dossiers",
        "/dossiers/D-000016/nergens",
        "/normen/x",
        "/stijl/x.css"
      })
  void aFormForWhatDoesNotExistIsNotFound(String pad, CapturedOutput log) throws Exception {
    var bezoeker = new Bezoeker(poort, "teammanager");
    assertThat(bezoeker.stuur(pad, "naam", "Jansen").statusCode()).isEqualTo(404);
    assertThat(bezoeker.haal(pad).statusCode()).isEqualTo(404);
    assertThat(regels(log)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, 400",
    "text/plain, 400",
    "application/octet-stream, 400",
    "onzin, 400",
    "multipart/form-data; boundary=x, 415"
  })
  void anotherKindOfContentIsRefused(String soort, int status, CapturedOutput log)
      throws Exception {
    var bezoeker = new Bezoeker(poort, "teammanager");
    for (var pad : new String[] {"/agenda", "/dossiers/D-000016/vastleggen"}) {
      assertThat(stuur(bezoeker, pad, soort, "{\"soort\":\"contact\"}").statusCode())
          .as(soort)
          .isEqualTo(status);
    }
    assertThat(regels(log)).isZero();
  }

  private static HttpResponse<String> stuur(
      Bezoeker bezoeker, String pad, String soort, String inhoud) throws Exception {
    return bezoeker.stuurRuw(
        pad, soort, HttpRequest.BodyPublishers.ofString(inhoud, StandardCharsets.UTF_8));
  }

  @Test
  void aFormThatIsTooLargeIsRefused(CapturedOutput log) throws Exception {
    var bezoeker = new Bezoeker(poort, "teammanager");
    var antwoord = bezoeker.stuur("/agenda", "reden", "x".repeat(5 << 20));
    assertThat(antwoord.statusCode()).isIn(403, 413, 400);
    assertThat(regels(log)).isZero();
  }

  @Test
  void anUploadThatBreaksOffLeavesOneLineAtMost(CapturedOutput log) throws Exception {
    for (var pad : new String[] {"/invoer", "/inloggen"}) {
      try (var lijn = new Socket(InetAddress.getLoopbackAddress(), poort)) {
        lijn.getOutputStream()
            .write(
                ("POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: 100000\r\n\r\nusername=")
                    .formatted(pad)
                    .getBytes(StandardCharsets.US_ASCII));
        lijn.getOutputStream().flush();
        Thread.sleep(200);
        lijn.setSoLinger(true, 0);
      }
    }
    var bezoeker = new Bezoeker(poort, "teammanager");
    bezoeker.breekAf("/invoer");
    Thread.sleep(500);
    assertThat(regels(log)).isLessThanOrEqualTo(1);
  }

  /** Lines that the product itself wrote to its log. */
  private static long regels(CapturedOutput log) {
    return log.getAll()
        .lines()
        .filter(regel ->
            regel.contains("\tat ") || regel.contains(" ERROR ") || regel.contains(" WARN "))
        .count();
  }
}
