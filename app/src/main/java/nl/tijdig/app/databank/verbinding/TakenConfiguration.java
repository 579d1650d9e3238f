package nl.tijdig.app.databank.verbinding;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Work that returns by itself; claimed in the database, so done once on however many nodes. */
@Configuration(proxyBeanMethods = false)
class TakenConfiguration {

  @Bean(initMethod = "start", destroyMethod = "stop")
  @DependsOnDatabaseInitialization
  Scheduler taken(DataSource databank, List<RecurringTask<?>> taken) {
    return Scheduler.create(new Systeemverbinding(databank))
        .tableName("databank.taak")
        .startTasks(taken)
        .threads(1)
        .pollingInterval(Duration.ofMinutes(1))
        .build();
  }
}
