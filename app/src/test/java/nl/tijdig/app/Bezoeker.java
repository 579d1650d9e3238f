package nl.tijdig.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody at the door with a client of their own, logged in with an account. */
public final class Bezoeker {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final String GRENS = "--tijdig-proef";

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final int poort;
  private final String token;

  public Bezoeker(int poort, String naam) throws Exception {
    this.poort = poort;
    var deur = token(haal("/inloggen").body());
    var antwoord = verstuur("/inloggen", "username", naam, "password", naam, "_csrf", deur);
    assertThat(antwoord.headers().firstValue("Location").orElse("")).doesNotContain("inloggen");
    this.token = token(haal("/normen").body());
  }

  private static String token(String pagina) {
    var gevonden = TOKEN.matcher(pagina);
    assertThat(gevonden.find()).isTrue();
    return gevonden.group(1);
  }

  public HttpResponse<String> haal(String pad) throws Exception {
    return http.send(HttpRequest.newBuilder(adres(pad)).build(), BodyHandlers.ofString());
  }

  /** Asks with another verb than a browser does. */
  public HttpResponse<String> vraag(String verb, String pad) throws Exception {
    return http.send(
        HttpRequest.newBuilder(adres(pad))
            .header("X-CSRF-TOKEN", token)
            .method(verb, HttpRequest.BodyPublishers.noBody())
            .build(),
        BodyHandlers.ofString());
  }

  /** Sends a form; names and values in turn. */
  public HttpResponse<String> stuur(String pad, String... velden) throws Exception {
    var alle = java.util.Arrays.copyOf(velden, velden.length + 2);
    alle[velden.length] = "_csrf";
    alle[velden.length + 1] = token;
    return verstuur(pad, alle);
  }

  /** Sends a form as it is: without the token that the page gave, unless the fields have it. */
  public HttpResponse<String> verstuur(String pad, String... velden) throws Exception {
    var tekst = new StringBuilder();
    for (var i = 0; i < velden.length; i += 2) {
      tekst.append(velden[i]).append('=');
      tekst.append(URLEncoder.encode(velden[i + 1], StandardCharsets.UTF_8)).append('&');
    }
    return http.send(
        HttpRequest.newBuilder(adres(pad))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(tekst.toString()))
            .build(),
        BodyHandlers.ofString());
  }

  /** Sends a file with a form. */
  public HttpResponse<String> stuurBestand(String pad, String naam, byte[] inhoud)
      throws Exception {
    var lijf = new ByteArrayOutputStream(inhoud.length + 500);
    lijf.writeBytes(
        ("--%s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n"
                + "--%1$s\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"%3$s\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n")
            .formatted(GRENS, token, naam)
            .getBytes(StandardCharsets.UTF_8));
    lijf.writeBytes(inhoud);
    lijf.writeBytes(("\r\n--" + GRENS + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return http.send(
        HttpRequest.newBuilder(adres(pad))
            .header("Content-Type", "multipart/form-data; boundary=" + GRENS)
            .POST(HttpRequest.BodyPublishers.ofByteArray(lijf.toByteArray()))
            .build(),
        BodyHandlers.ofString());
  }

  /** Sends what no form sends, with the token of a form in its header. */
  public HttpResponse<String> stuurRuw(String pad, String soort, HttpRequest.BodyPublisher inhoud)
      throws Exception {
    return http.send(
        HttpRequest.newBuilder(adres(pad))
            .header("X-CSRF-TOKEN", token)
            .header("Content-Type", soort)
            .POST(inhoud)
            .build(),
        BodyHandlers.ofString());
  }

  /** Begins to send a file, and goes away. */
  public void breekAf(String pad) throws Exception {
    var koekje =
        ((CookieManager) http.cookieHandler().orElseThrow())
            .getCookieStore().getCookies().stream()
                .map(een -> een.getName() + "=" + een.getValue())
                .collect(java.util.stream.Collectors.joining("; "));
    try (var lijn = new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), poort)) {
      var begin =
          "POST %s HTTP/1.1\r\nHost: localhost\r\nCookie: %s\r\nX-CSRF-TOKEN: %s\r\n"
              + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 100000\r\n\r\n--x\r\n";
      lijn.getOutputStream()
          .write(begin.formatted(pad, koekje, token).getBytes(StandardCharsets.US_ASCII));
      lijn.getOutputStream().flush();
      Thread.sleep(200);
      lijn.setSoLinger(true, 0);
    }
  }

  private URI adres(String pad) {
    return URI.create("http://localhost:" + poort + pad);
  }
}
