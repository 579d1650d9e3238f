package nl.tijdig.app.dossier.klok;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.tijdig.app.omgeving.Vandaag;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the dossier room does by itself. */
@Configuration(proxyBeanMethods = false)
class KlokConfiguration {

  /** Soon after the day began; missed because the product was off, it is done at its start. */
  private static final LocalTime NA_MIDDERNACHT = LocalTime.of(0, 5);

  @Bean
  RecurringTask<Void> herbeoordelingElkeDag(Herbeoordeling herbeoordeling, Vandaag vandaag) {
    return Tasks.recurring(
            "herbeoordeling", Schedules.daily(ZoneId.of("Europe/Amsterdam"), NA_MIDDERNACHT))
        .execute((opdracht, context) -> {
          if (!vandaag.staatStil()) {
            herbeoordeling.draai();
          }
        });
  }
}
