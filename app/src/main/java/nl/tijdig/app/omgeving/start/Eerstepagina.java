package nl.tijdig.app.omgeving.start;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings whoever started Tijdig at a desk to its first page. */
final class Eerstepagina {

  private static final Logger LOG = LoggerFactory.getLogger(Eerstepagina.class);

  private Eerstepagina() {}

  /**
   * Tells the address, and opens it in the browser when somebody is looking.
   *
   * @param terminal whether it was started from a terminal
   */
  static void toon(int poort, boolean terminal) {
    var adres = "http://localhost:" + poort;
    LOG.info("Tijdig staat klaar op {}", adres);
    if (terminal && (isMac() || isBureaublad(System.getenv()))) {
      open(isMac() ? "open" : "xdg-open", adres);
    }
  }

  private static boolean isMac() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
  }

  /** A terminal over ssh has no screen; one with a forwarded display has it elsewhere. */
  private static boolean isBureaublad(Map<String, String> omgeving) {
    return !omgeving.containsKey("SSH_CONNECTION")
        && (!omgeving.getOrDefault("DISPLAY", "").isEmpty()
            || !omgeving.getOrDefault("WAYLAND_DISPLAY", "").isEmpty());
  }

  private static void open(String programma, String adres) {
    try {
      new ProcessBuilder(programma, adres)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      LOG.debug("Geen {} op deze computer", programma, e);
    }
  }
}
