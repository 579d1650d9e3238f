package nl.tijdig.app.omgeving;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** How far the demonstration is, for whoever is waiting on the login page. */
@Component
public class Laadstand {

  private static final ScopedValue<Laadstand> HIER = ScopedValue.newInstance();

  private enum Fase {
    KLAAR,
    BEZIG,
    MISLUKT
  }

  private volatile Fase fase = Fase.KLAAR;
  private volatile double gedaan;
  private volatile double deel;
  private volatile double binnen;

  /** Whether the demonstration is being loaded. */
  public boolean bezig() {
    return fase == Fase.BEZIG;
  }

  /** Whether loading was tried and did not succeed; the log says why. */
  public boolean mislukt() {
    return fase == Fase.MISLUKT;
  }

  /**
   * From 0 to 99: what is loaded counts by the work it takes; all of it is not loading any more.
   */
  public int procent() {
    return Math.min(99, (int) (100 * (gedaan + binnen * deel)));
  }

  /** Loads; the parts say how far they are. Whoever waits is told when it fails. */
  public void laad(Runnable werk) {
    fase = Fase.BEZIG;
    try {
      ScopedValue.where(HIER, this).run(werk);
      fase = Fase.KLAAR;
    } catch (RuntimeException e) {
      fase = Fase.MISLUKT;
      throw e;
    }
  }

  /** The next part begins; both are shares of the whole. */
  public void begin(double tot, double groot) {
    binnen = 0;
    deel = groot;
    gedaan = tot;
  }

  /** This share of the part at hand is done; heard only when a demonstration is being loaded. */
  static void meld(Supplier<Double> aandeel) {
    if (HIER.isBound()) {
      HIER.get().binnen = Math.clamp(aandeel.get(), 0, 1);
    }
  }
}
