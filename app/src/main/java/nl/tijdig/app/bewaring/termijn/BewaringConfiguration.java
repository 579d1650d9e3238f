package nl.tijdig.app.bewaring.termijn;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The terms, and the round that is made every night. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Bewaartermijnen.class)
class BewaringConfiguration {

  private static final LocalTime NACHT = LocalTime.of(3, 30);

  @Bean
  RecurringTask<Void> bewaarrondeElkeNacht(Bewaarronde ronde) {
    return Tasks.recurring("bewaarronde", Schedules.daily(ZoneId.of("Europe/Amsterdam"), NACHT))
        .execute((opdracht, context) -> ronde.draai("elke nacht"));
  }
}
