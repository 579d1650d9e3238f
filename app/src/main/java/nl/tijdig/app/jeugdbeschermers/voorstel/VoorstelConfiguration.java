package nl.tijdig.app.jeugdbeschermers.voorstel;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The task that computes a proposal. */
@Configuration(proxyBeanMethods = false)
class VoorstelConfiguration {

  /** The name of the task. */
  static final String TAAK = "koppelvoorstel";

  @Bean
  OneTimeTask<Void> koppelvoorstelOpVerzoek(Voorstelrekenaar rekenaar) {
    return Tasks.oneTime(TAAK)
        .execute((opdracht, context) -> rekenaar.reken(Long.parseLong(opdracht.getId())));
  }
}
