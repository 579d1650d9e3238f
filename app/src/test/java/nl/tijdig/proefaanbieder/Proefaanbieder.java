package nl.tijdig.proefaanbieder;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A Spring Authorization Server with people whose claims a test chooses; the password of each is
 * the name.
 */
public final class Proefaanbieder implements AutoCloseable {

  /** The client with a secret, and the one that signs with its own key. */
  public static final String MET_GEHEIM = "tijdig-geheim";

  public static final String MET_SLEUTEL = "tijdig-sleutel";
  public static final String GEHEIM = "alleen-in-deze-proef";

  private final ConfigurableApplicationContext context;
  private final String adres;
  private final Map<String, Map<String, Object>> mensen;

  private Proefaanbieder(
      ConfigurableApplicationContext context,
      String adres,
      Map<String, Map<String, Object>> mensen) {
    this.context = context;
    this.adres = adres;
    this.mensen = mensen;
  }

  /**
   * Starts on a free port.
   *
   * @param client address of the product that lets people log in here
   * @param sleutel public key of that product
   */
  public static Proefaanbieder start(String client, JWK sleutel) {
    var mensen = new ConcurrentHashMap<String, Map<String, Object>>();
    var poort = vrijePoort();
    var adres = "http://localhost:" + poort;
    var sleutels = new JWKSet(sleutel.toPublicJWK()).toString();
    var opzet = new Aanbiederapp.Opzet(adres, client, sleutels, mensen);
    var context =
        new SpringApplicationBuilder(Aanbiederapp.class)
            .bannerMode(Banner.Mode.OFF)
            .initializers(leeg -> leeg.getBeanFactory().registerSingleton("opzet", opzet))
            .run("--server.port=" + poort, "--server.servlet.session.cookie.name=proefaanbieder");
    return new Proefaanbieder(context, adres, mensen);
  }

  /** A port of this machine that nobody uses yet. */
  public static int vrijePoort() {
    try (var deur = new ServerSocket(0)) {
      return deur.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The issuer. */
  public String adres() {
    return adres;
  }

  /** From now on this provider says this of this person. */
  public void zegt(String naam, Map<String, Object> claims) {
    mensen.put(naam, claims);
  }

  @Override
  public void close() {
    context.close();
  }
}
