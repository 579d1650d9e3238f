package nl.tijdig.app.databank.verbinding;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Work that returns by itself, and work that was asked for; claimed in the database, so done once
 * on however many nodes.
 */
@Configuration(proxyBeanMethods = false)
class TakenConfiguration {

  @Bean(initMethod = "start", destroyMethod = "stop")
  @DependsOnDatabaseInitialization
  Scheduler rooster(
      DataSource databank, List<RecurringTask<?>> taken, List<OneTimeTask<?>> gevraagd) {
    return Scheduler.create(new Systeemverbinding(databank), List.copyOf(gevraagd))
        .tableName("databank.taak")
        .startTasks(taken)
        .threads(2)
        .pollingInterval(Duration.ofMinutes(1))
        .enableImmediateExecution()
        .build();
  }
}
