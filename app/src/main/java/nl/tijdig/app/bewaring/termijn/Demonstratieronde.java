package nl.tijdig.app.bewaring.termijn;

import nl.tijdig.app.omgeving.Demonstratiedeel;
import org.springframework.stereotype.Component;

/** The first round, so that the page on retention has something to show before the night. */
@Component
class Demonstratieronde implements Demonstratiedeel {

  private static final int NA_DE_ANDERE = 9;

  private final Bewaarronde ronde;

  Demonstratieronde(Bewaarronde ronde) {
    this.ronde = ronde;
  }

  @Override
  public int volgorde() {
    return NA_DE_ANDERE;
  }

  @Override
  public void laad() {
    ronde.draai("demonstratie");
  }
}
