package nl.tijdig.app.databank.verbinding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import nl.tijdig.app.databank.StartMislukt;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every connection shows its pass, and the account of the application cannot do without. */
@Configuration(proxyBeanMethods = false)
class RechtenConfiguration {

  @Bean
  Zegel zegel(@Value("${tijdig.sleutel}") String sleutel, @Value("${tijdig.map}") Path map)
      throws IOException {
    return sleutel.isBlank() ? Zegel.in(map) : new Zegel(sleutel);
  }

  @Bean
  FlywayConfigurationCustomizer sleutelInDeDatabank(Zegel zegel) {
    return flyway -> flyway.placeholders(Map.of("sleutel", zegel.sleutel()));
  }

  @Bean
  static BeanPostProcessor pasVoorElkeVerbinding(ObjectProvider<Zegel> zegel) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String naam) {
        return bean instanceof DataSource bron && !(bean instanceof Pasverbinding)
            ? new Pasverbinding(bron, zegel.getObject())
            : bean;
      }
    };
  }

  /** An account that owns the tables sees every row, whatever the rules are. */
  @Bean
  @Order(0)
  ApplicationRunner controleVanHetAccount(JdbcClient databank) {
    return opties -> {
      var account =
          databank
              .sql(
                  """
                  select current_user from pg_roles r where rolname = current_user
                    and (rolsuper or rolbypassrls or exists (
                      select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'databank' and c.relowner = r.oid))
                  """)
              .query(String.class)
              .optional();
      if (account.isPresent()) {
        throw StartMislukt.van(
            null,
            "Het databankaccount %s is eigenaar of gaat om de rijbeveiliging heen; gebruik tijdig_app"
                + " (docs/besluiten/0003-databank.md).",
            "The database account %s is the owner or goes around row security; use tijdig_app"
                + " (docs/besluiten/0003-databank.md).",
            account.get());
      }
    };
  }
}
