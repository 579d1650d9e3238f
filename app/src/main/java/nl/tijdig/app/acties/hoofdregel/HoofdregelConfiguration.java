package nl.tijdig.app.acties.hoofdregel;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.tijdig.app.databank.Namens;
import nl.tijdig.app.omgeving.Demonstratiedeel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the differences of the caseload are put together. */
@Configuration(proxyBeanMethods = false)
class HoofdregelConfiguration {

  /** After the dossiers were judged anew. */
  private static final LocalTime NACHT = LocalTime.of(2, 30);

  @Bean
  RecurringTask<Void> telSamenElkeNacht(Caseload caseload) {
    return Tasks.recurring("caseload", Schedules.daily(ZoneId.of("Europe/Amsterdam"), NACHT))
        .execute((opdracht, context) ->
            Namens.systeem(() -> {
              caseload.telSamen();
              return true;
            }));
  }

  @Bean
  Demonstratiedeel telSamenNaHetLaden(Caseload caseload) {
    return new Demonstratiedeel() {
      @Override
      public int volgorde() {
        return 3;
      }

      @Override
      public void laad() {
        caseload.telSamen();
      }
    };
  }
}
