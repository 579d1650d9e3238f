package nl.tijdig.app.omgeving;

import java.net.URI;
import java.util.Objects;
import nl.tijdig.app.databank.StartMislukt;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people find this product: what is told to the outside never follows the address that a
 * visitor says to have asked for.
 */
@Component
public class Productadres {

  private final String ingesteld;
  private final Environment omgeving;

  /**
   * @throws StartMislukt when the setting is no address of a web page
   */
  Productadres(@Value("${tijdig.adres}") String adres, Environment omgeving) {
    this.ingesteld = adres.strip().replaceAll("/+$", "");
    this.omgeving = omgeving;
    if (!ingesteld.isEmpty() && !isAdres(ingesteld)) {
      throw StartMislukt.van(
          null,
          "De instelling tijdig.adres is geen adres; schrijf het zo: https://tijdig.voorbeeld.nl"
              + " (docs/beheer.md).",
          "The setting tijdig.adres is no address; write it like this: https://tijdig.voorbeeld.nl"
              + " (docs/beheer.md).");
    }
  }

  private static boolean isAdres(String tekst) {
    try {
      var adres = URI.create(tekst);
      return ("http".equals(adres.getScheme()) || "https".equals(adres.getScheme()))
          && adres.getHost() != null
          && adres.getUserInfo() == null
          && adres.getRawQuery() == null
          && adres.getRawFragment() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Without a slash at the end; this machine when nothing is set. */
  public String adres() {
    return ingesteld.isEmpty()
        ? "http://localhost:"
            + Objects.requireNonNull(omgeving.getProperty("local.server.port", "8080"))
        : ingesteld;
  }
}
