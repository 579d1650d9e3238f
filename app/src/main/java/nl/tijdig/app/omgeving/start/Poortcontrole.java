package nl.tijdig.app.omgeving.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.UnknownHostException;
import nl.tijdig.app.databank.StartMislukt;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Finds out that the port is taken before a database was made for nothing. */
final class Poortcontrole implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  private static final int HOOGSTE = 65_535;

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent gebeurtenis) {
    if (gebeurtenis.getSpringApplication().getWebApplicationType() != WebApplicationType.NONE) {
      controleer(gebeurtenis.getEnvironment());
    }
  }

  private static void controleer(Environment omgeving) {
    var tekst = omgeving.getProperty("server.port", "8080").strip();
    if (!tekst.matches("-1|[0-9]{1,5}") || Integer.parseInt(tekst) > HOOGSTE) {
      throw StartMislukt.van(
          null,
          "%s is geen poort; kies met PORT of --server.port een getal tot %d.",
          "%s is no port; choose a number up to %d with PORT or --server.port.",
          tekst,
          HOOGSTE);
    }
    var poort = Integer.parseInt(tekst);
    if (poort >= 0) {
      probeer(omgeving.getProperty("server.address", "").strip(), poort);
    }
  }

  private static void probeer(String adres, int poort) {
    try (var proef = new ServerSocket()) {
      proef.setReuseAddress(true);
      proef.bind(
          adres.isEmpty()
              ? new InetSocketAddress(poort)
              : new InetSocketAddress(vanDezeComputer(adres), poort));
    } catch (IOException e) {
      throw bezet(poort, e);
    }
  }

  private static InetAddress vanDezeComputer(String adres) throws SocketException {
    try {
      var gevonden = InetAddress.getByName(adres);
      if (gevonden.isAnyLocalAddress() || NetworkInterface.getByInetAddress(gevonden) != null) {
        return gevonden;
      }
      throw verkeerdAdres(adres, null);
    } catch (UnknownHostException e) {
      throw verkeerdAdres(adres, e);
    }
  }

  private static StartMislukt verkeerdAdres(String adres, @Nullable IOException oorzaak) {
    return StartMislukt.van(
        oorzaak,
        "%s is geen adres van deze computer; verbeter server.address.",
        "%s is no address of this computer; mend server.address.",
        adres);
  }

  /** Also when the web server finds it taken after all. */
  static StartMislukt bezet(int poort, Exception oorzaak) {
    return StartMislukt.van(
        oorzaak,
        "Poort %d is niet vrij, misschien omdat Tijdig al draait; stop dat programma, of kies een"
            + " andere poort: PORT=8081 ./tijdig start.",
        "Port %d is not free, perhaps because Tijdig runs already; stop that program, or choose"
            + " another port: PORT=8081 ./tijdig start.",
        poort);
  }
}
