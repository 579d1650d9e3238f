package nl.tijdig.app.databank;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Work that takes longer than a page may: it is done once, by whichever node is free, and what
 * comes of it stays.
 */
@Component
public class Taken {

  private final SchedulerClient rooster;

  Taken(SchedulerClient rooster) {
    this.rooster = rooster;
  }

  /**
   * Has it done soon; asked twice it is done once. What it reads has to be committed by now.
   *
   * @param soort the name of a {@code OneTimeTask} that a room declared
   * @param id of what it is about
   */
  public void start(String soort, long id) {
    rooster.scheduleIfNotExists(new TaskInstance<>(soort, Long.toString(id)), Instant.now());
  }
}
