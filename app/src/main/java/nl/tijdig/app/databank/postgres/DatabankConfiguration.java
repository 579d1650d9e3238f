package nl.tijdig.app.databank.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.tijdig.app.databank.StartMislukt;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The PostgreSQL that comes with the product; SPRING_DATASOURCE_URL names another and switches this
 * off.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded")
public class DatabankConfiguration {

  /**
   * The account of the application: it owns nothing, so it can neither change tables nor rights.
   */
  public static final String TOEPASSING = "tijdig_app";

  private static final String ROL_VAN_DE_TOEPASSING =
      """
      do $$ begin
        if not exists (select from pg_roles where rolname = '%1$s') then
          create role %1$s login password '%1$s';
        end if;
      end $$
      """
          .formatted(TOEPASSING);

  @Bean(destroyMethod = "close")
  Slot slot(@Value("${tijdig.map}") Path map) throws IOException {
    return Slot.neem(map);
  }

  /** Whoever starts it holds the lock, so a PostgreSQL found there is nobody's any more. */
  @Bean(destroyMethod = "close")
  EmbeddedPostgres postgres(Slot slot) throws IOException {
    return start(slot.map());
  }

  /** Starts the PostgreSQL in this directory; whoever asks holds its {@link Slot}. */
  public static EmbeddedPostgres start(Path map) throws IOException {
    var gegevens = map.toAbsolutePath().resolve("databank");
    Files.createDirectories(gegevens);
    Voorwaarden.toets(gegevens);
    Wees.ruimOp(gegevens);
    var postgres = startOfZegWaarom(map, gegevens);
    JdbcClient.create(postgres.getPostgresDatabase()).sql(ROL_VAN_DE_TOEPASSING).update();
    return postgres;
  }

  private static EmbeddedPostgres startOfZegWaarom(Path map, Path gegevens) {
    try {
      return start(map, gegevens);
    } catch (IOException | IllegalStateException | UnsupportedOperationException e) {
      throw StartMislukt.van(
          e,
          "PostgreSQL start niet in de map %s (%s); --logging.level.io.zonky=info laat zien wat het"
              + " zelf zegt.",
          "PostgreSQL does not start in the folder %s (%s); --logging.level.io.zonky=info shows what"
              + " it says itself.",
          map.toAbsolutePath(),
          String.valueOf(e.getMessage()));
    }
  }

  private static EmbeddedPostgres start(Path map, Path gegevens) throws IOException {
    return EmbeddedPostgres.builder()
        // Its own rules for letters and order, so that the locale of the environment does not
        // count.
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setDataDirectory(gegevens)
        .setCleanDataDirectory(false)
        .setOverrideWorkingDirectory(map.toAbsolutePath().resolve("postgres").toFile())
        .setRegisterShutdownHook(false)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        // No DETAIL in the log of the server: it repeats what was to be stored.
        .setServerConfig("log_error_verbosity", "terse")
        .setPGStartupWait(Duration.ofSeconds(30))
        .start();
  }

  @Bean
  JdbcConnectionDetails verbinding(EmbeddedPostgres postgres) {
    return new JdbcConnectionDetails() {
      @Override
      public String getJdbcUrl() {
        return postgres.getJdbcUrl(TOEPASSING, "postgres")
            + "&reWriteBatchedInserts=true&logServerErrorDetail=false";
      }

      @Override
      public String getUsername() {
        return TOEPASSING;
      }

      @Override
      public String getPassword() {
        return TOEPASSING;
      }
    };
  }

  /** Tables are made and changed by their owner only. */
  @Bean
  FlywayConnectionDetails verbindingVanDeEigenaar(EmbeddedPostgres postgres) {
    return new FlywayConnectionDetails() {
      @Override
      public String getJdbcUrl() {
        return postgres.getJdbcUrl("postgres", "postgres");
      }

      @Override
      public String getUsername() {
        return "postgres";
      }

      @Override
      public String getPassword() {
        return "postgres";
      }
    };
  }
}
