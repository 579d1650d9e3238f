package nl.tijdig.app.toegang.inzage;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.tijdig.app.databank.Namens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down where the log ends: at each start, and every night. */
@Configuration(proxyBeanMethods = false)
class InzageConfiguration {

  private static final LocalTime NACHT = LocalTime.of(3, 0);

  @Bean
  Einden einden(JdbcClient databank, @Value("${tijdig.inzagelog-einden}") Path map) {
    return new Einden(databank, map);
  }

  @Bean
  RecurringTask<Void> eindeElkeNacht(Einden einden) {
    return Tasks.recurring("inzagelog-einde", Schedules.daily(ZoneId.of("Europe/Amsterdam"), NACHT))
        .execute((opdracht, context) -> einden.bewaar());
  }

  @Bean
  @Order(1)
  ApplicationRunner eindeBijElkeStart(Einden einden) {
    return opties ->
        Namens.systeem(() -> {
          einden.bewaar();
          return true;
        });
  }
}
