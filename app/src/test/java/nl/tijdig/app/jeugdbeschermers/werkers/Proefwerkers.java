package nl.tijdig.app.jeugdbeschermers.werkers;

import java.time.LocalDate;
import java.util.Set;
import nl.tijdig.app.Als;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes up workers for a test. */
@Component
public class Proefwerkers {

  private final Werkers werkers;

  Proefwerkers(Werkers werkers) {
    this.werkers = werkers;
  }

  /** Somebody who works full time since 2020; taken up once. */
  public void neemOp(int gi, String account, String wie, String naam, @Nullable LocalDate tot)
      throws Exception {
    Als.account(
        account,
        () -> {
          if (werkers.met(gi, wie).isEmpty()) {
            werkers.neemOp(gi, werker(wie, naam, tot));
          }
          return true;
        });
  }

  /** Says the last working day. */
  public void vertrekt(int gi, String account, String wie, LocalDate tot) throws Exception {
    Als.account(
        account,
        () -> {
          werkers.wijzig(gi, werker(wie, "Wil Weg", tot), "", true);
          return true;
        });
  }

  private static Werker werker(String wie, String naam, @Nullable LocalDate tot) {
    return new Werker(
        wie,
        naam,
        null,
        null,
        Set.of(),
        1350,
        LocalDate.of(2030, 12, 31),
        LocalDate.of(2020, 1, 1),
        tot);
  }
}
