package nl.tijdig.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error when that is a terminal, and nothing in a pipe. */
public final class Voortgang implements AutoCloseable {

  private static final boolean OP_TERMINAL = Boolean.getBoolean("tijdig.terminal");

  private final @Nullable ProgressBar balk;

  private Voortgang(@Nullable ProgressBar balk) {
    this.balk = balk;
  }

  /** The progress of a task of so many steps; -1 when nobody knows how many. */
  public static Voortgang van(String taak, long stappen) {
    if (!OP_TERMINAL) {
      return new Voortgang(null);
    }
    return new Voortgang(
        new ProgressBarBuilder()
            .setTaskName(taak)
            .setInitialMax(stappen)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .build());
  }

  /** So many steps are done. */
  public void tot(long stappen) {
    if (balk != null) {
      balk.stepTo(stappen);
    }
  }

  @Override
  public void close() {
    if (balk != null) {
      balk.close();
    }
  }
}
