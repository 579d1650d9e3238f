package nl.tijdig.app.toegang.oidc;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Somebody with a browser of their own, who looks at every redirect. */
final class Bezoek {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final CookieManager koekjes = new CookieManager();
  private final HttpClient http;
  private final String product;

  Bezoek(String product) throws IOException {
    this(product, "127.0.0.1");
  }

  /** From this address of the machine itself. */
  Bezoek(String product, String vanaf) throws IOException {
    this.product = product;
    this.http =
        HttpClient.newBuilder()
            .cookieHandler(koekjes)
            .localAddress(InetAddress.ofLiteral(vanaf))
            .build();
  }

  HttpResponse<String> haal(String pad) throws Exception {
    return http.send(verzoek(pad).build(), BodyHandlers.ofString());
  }

  /** Sends a form, with the token of the page at hand. */
  HttpResponse<String> stuur(String pad, HttpResponse<String> pagina, String... velden)
      throws Exception {
    var token = TOKEN.matcher(pagina.body());
    var tekst = new StringBuilder();
    if (token.find()) {
      tekst.append("_csrf=").append(token.group(1));
    }
    for (var i = 0; i < velden.length; i += 2) {
      tekst.append('&').append(velden[i]).append('=');
      tekst.append(URLEncoder.encode(velden[i + 1], StandardCharsets.UTF_8));
    }
    return http.send(
        verzoek(pad)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(tekst.toString()))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpRequest.Builder verzoek(String pad) {
    return HttpRequest.newBuilder(URI.create(pad.startsWith("/") ? product + pad : pad))
        .header("Accept", "text/html");
  }

  /** Where the browser is sent to. */
  static String naar(HttpResponse<String> antwoord) {
    return antwoord.headers().firstValue("Location").orElse("geen Location");
  }

  /** Begins at the product; gives the address at the provider that it is sent to. */
  String vraag() throws Exception {
    return naar(haal("/oauth2/authorization/proef"));
  }

  /** Logs in at the provider; gives the address at the product that it is sent back to. */
  String bijAanbieder(String vraag, String naam) throws Exception {
    var antwoord = haal(vraag);
    if (naar(antwoord).endsWith("/login")) {
      var deur = URI.create(vraag).resolve("/login").toString();
      antwoord = stuur(deur, haal(deur), "username", naam, "password", naam);
      antwoord = haal(naar(antwoord));
    }
    return naar(antwoord);
  }

  /** The whole way; gives where it ends. */
  String logIn(String naam) throws Exception {
    return naar(haal(bijAanbieder(vraag(), naam)));
  }

  String sessie() {
    return koekjes.getCookieStore().getCookies().stream()
        .filter(koekje -> koekje.getName().equals("tijdig"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  static Map<String, String> velden(String adres) {
    var velden = new TreeMap<String, String>();
    for (var veld : URI.create(adres).getRawQuery().split("&")) {
      var is = veld.indexOf('=');
      velden.put(
          veld.substring(0, is), URLDecoder.decode(veld.substring(is + 1), StandardCharsets.UTF_8));
    }
    return velden;
  }
}
