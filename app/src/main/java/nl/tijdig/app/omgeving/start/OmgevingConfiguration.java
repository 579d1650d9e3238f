package nl.tijdig.app.omgeving.start;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.tijdig.app.databank.StartMislukt;
import nl.tijdig.app.omgeving.Vandaag;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Today's day, and what happens as soon as the product answers. */
@Configuration(proxyBeanMethods = false)
class OmgevingConfiguration {

  /** The last day of the stories of the demonstration. */
  private static final LocalDate DEMONSTRATIEDAG = LocalDate.of(2026, 11, 24);

  @Bean
  Vandaag vandaag(
      @Value("${tijdig.vandaag}") String dag, @Value("${tijdig.demonstratie}") boolean demo) {
    if (!dag.isBlank()) {
      return Vandaag.vast(dag(dag));
    }
    return demo ? Vandaag.vast(DEMONSTRATIEDAG) : Vandaag.echt();
  }

  private static LocalDate dag(String dag) {
    try {
      return LocalDate.parse(dag.strip());
    } catch (DateTimeParseException e) {
      throw StartMislukt.van(
          e,
          "tijdig.vandaag is %s, en dat is geen dag; schrijf JJJJ-MM-DD.",
          "tijdig.vandaag is %s, and that is no day; write YYYY-MM-DD.",
          dag);
    }
  }

  @Bean
  @Order(1)
  ApplicationRunner demonstratie(
      Demonstratielader lader,
      @Value("${tijdig.demonstratie}") boolean demo,
      @Value("${tijdig.demonstratie-wacht}") boolean wacht) {
    return opties -> {
      if (demo) {
        lader.start(wacht);
      }
    };
  }

  @Bean
  @Order(2)
  ApplicationRunner adres(
      WebServerApplicationContext context, @Value("${tijdig.terminal:false}") boolean terminal) {
    return opties -> {
      var server = context.getWebServer();
      if (server != null) {
        Eerstepagina.toon(server.getPort(), terminal);
      }
    };
  }
}
