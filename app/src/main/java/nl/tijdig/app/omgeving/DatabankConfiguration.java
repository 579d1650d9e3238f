package nl.tijdig.app.omgeving;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The PostgreSQL that comes with the product; SPRING_DATASOURCE_URL names another and switches this
 * off.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded")
class DatabankConfiguration {

  @Bean(destroyMethod = "close")
  EmbeddedPostgres postgres(@Value("${tijdig.map}") Path map) throws IOException {
    var gegevens = map.toAbsolutePath().resolve("databank");
    Files.createDirectories(gegevens);
    Wees.ruimOp(gegevens);
    return EmbeddedPostgres.builder()
        .setDataDirectory(gegevens)
        .setCleanDataDirectory(false)
        .setOverrideWorkingDirectory(map.toAbsolutePath().resolve("postgres").toFile())
        .setRegisterShutdownHook(false)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setPGStartupWait(Duration.ofSeconds(30))
        .start();
  }

  @Bean
  JdbcConnectionDetails verbinding(EmbeddedPostgres postgres) {
    return new JdbcConnectionDetails() {
      @Override
      public String getJdbcUrl() {
        return postgres.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";
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
