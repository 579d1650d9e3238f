package nl.tijdig.app.omgeving;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Today's day, and the demonstration that fills an empty database. */
@Configuration(proxyBeanMethods = false)
class OmgevingConfiguration {

  /** The last day of the stories of the demonstration. */
  private static final LocalDate DEMONSTRATIEDAG = LocalDate.of(2026, 11, 24);

  private static final Logger LOG = LoggerFactory.getLogger(OmgevingConfiguration.class);

  @Bean
  Vandaag vandaag(
      @Value("${tijdig.vandaag}") String dag, @Value("${tijdig.demonstratie}") boolean demo) {
    if (!dag.isBlank()) {
      return Vandaag.vast(LocalDate.parse(dag));
    }
    return demo ? Vandaag.vast(DEMONSTRATIEDAG) : Vandaag.echt();
  }

  @Bean
  @Order(1)
  ApplicationRunner demonstratie(
      @Value("${tijdig.demonstratie}") boolean demo,
      List<Demonstratiedeel> delen,
      JdbcClient databank,
      TransactionTemplate transactie) {
    return opties -> {
      if (demo) {
        Namens.systeem(() -> laad(delen, databank, transactie));
      }
    };
  }

  private static boolean laad(
      List<Demonstratiedeel> delen, JdbcClient databank, TransactionTemplate transactie) {
    if (!isLeeg(databank)) {
      return false;
    }
    LOG.info("De demonstratie wordt eenmalig geladen ...");
    transactie.executeWithoutResult(status ->
        delen.stream()
            .sorted(Comparator.comparingInt(Demonstratiedeel::volgorde))
            .forEach(Demonstratiedeel::laad));
    return true;
  }

  private static boolean isLeeg(JdbcClient databank) {
    return !databank.sql("select exists(select from dossier)").query(Boolean.class).single();
  }

  @Bean
  @Order(2)
  ApplicationRunner adres(WebServerApplicationContext context) {
    return opties -> {
      var server = context.getWebServer();
      if (server != null) {
        LOG.info("Tijdig staat klaar op http://localhost:{}", server.getPort());
      }
    };
  }
}
