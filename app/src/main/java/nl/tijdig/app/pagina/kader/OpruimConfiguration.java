package nl.tijdig.app.pagina.kader;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import nl.tijdig.app.databank.Namens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forms are not remembered longer than somebody may come back to them. */
@Configuration(proxyBeanMethods = false)
class OpruimConfiguration {

  @Bean
  RecurringTask<Void> formulierenOpruimenElkUur(JdbcClient databank) {
    return Tasks.recurring("formulieren-opruimen", Schedules.fixedDelay(Duration.ofHours(1)))
        .execute((opdracht, context) -> Namens.systeem(() -> ruimOp(databank)));
  }

  private static int ruimOp(JdbcClient databank) {
    return databank
            .sql("delete from pagina.concept where op < clock_timestamp() - interval '1 hour'")
            .update()
        + databank
            .sql("delete from pagina.inzending where op < clock_timestamp() - interval '7 days'")
            .update();
  }
}
