package nl.tijdig.app.databank;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.tijdig.app.databank.postgres.DatabankConfiguration;
import nl.tijdig.app.databank.postgres.Slot;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The configured database for a command that serves no pages. A PostgreSQL that is running for the
 * product is left alone; one that is not is started for as long as the command takes.
 */
public final class Databank {

  /** The line of postmaster.pid that holds the port. */
  private static final int POORT = 3;

  private Databank() {}

  /**
   * Asks the database with the account of the application.
   *
   * @throws IllegalStateException when there is no database yet, or it is just starting
   */
  public static <T> T vraag(Environment omgeving, Function<JdbcClient, T> vraag)
      throws IOException {
    var adres = omgeving.getRequiredProperty("spring.datasource.url");
    if (!adres.equals("embedded")) {
      return vraag.apply(
          client(
              adres,
              omgeving.getProperty("spring.datasource.username", DatabankConfiguration.TOEPASSING),
              omgeving.getProperty("spring.datasource.password", "")));
    }
    var map = Path.of(omgeving.getRequiredProperty("tijdig.map")).toAbsolutePath();
    if (!Files.exists(map.resolve("databank").resolve("PG_VERSION"))) {
      throw new IllegalStateException("in de map " + map + " staat nog geen databank");
    }
    return vraag(map, Slot.probeer(map), vraag);
  }

  private static <T> T vraag(Path map, Optional<Slot> slot, Function<JdbcClient, T> vraag)
      throws IOException {
    if (slot.isEmpty()) {
      return vraag.apply(client(adres(poort(map))));
    }
    try (var vast = slot.get();
        EmbeddedPostgres eigen = DatabankConfiguration.start(map)) {
      return vraag.apply(client(adres(eigen.getPort())));
    }
  }

  private static int poort(Path map) throws IOException {
    var bestand = map.resolve("databank").resolve("postmaster.pid");
    var regels = Files.exists(bestand) ? Files.readAllLines(bestand) : List.<String>of();
    if (regels.size() <= POORT) {
      throw new IllegalStateException("Tijdig start nog; probeer het zo weer");
    }
    return Integer.parseInt(regels.get(POORT).strip());
  }

  private static String adres(int poort) {
    return "jdbc:postgresql://localhost:" + poort + "/postgres";
  }

  private static JdbcClient client(String adres) {
    return client(adres, DatabankConfiguration.TOEPASSING, DatabankConfiguration.TOEPASSING);
  }

  private static JdbcClient client(String adres, String naam, String wachtwoord) {
    return JdbcClient.create(new DriverManagerDataSource(adres, naam, wachtwoord));
  }
}
