package nl.tijdig.app.databank;

import org.jspecify.annotations.Nullable;

/**
 * Tijdig cannot start, and whoever started it can mend that. The message is one Dutch sentence that
 * says what is wrong and how to mend it, in ASCII: no locale of a terminal spoils it.
 */
public class StartMislukt extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  public StartMislukt(String zin) {
    super(zin);
  }

  /** What went wrong beneath is kept for who asks for it. */
  public StartMislukt(String zin, @Nullable Throwable oorzaak) {
    super(zin, oorzaak);
  }
}
