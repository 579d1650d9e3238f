package nl.tijdig.app.werkvoorraad.vandaag;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.tijdig.app.acties.Aandachtslijst.Rij;
import nl.tijdig.app.acties.Actiesoort.Knop;
import nl.tijdig.kern.norm.Norm;
import org.jspecify.annotations.Nullable;

/**
 * A line of the first screen with the rule behind it and the button that helps.
 *
 * @param dagen the days left, negative when it is late; null when it is done or has no term
 * @param wacht what the child waits for; only for who looks after the waiting children
 */
record Werkregel(Rij rij, Norm norm, Knop knop, @Nullable Long dagen, @Nullable Wachtend wacht) {

  static @Nullable Long dagen(Rij rij, LocalDate vandaag) {
    var laatNa = rij.laatNa();
    return rij.isOpen() && laatNa != null ? ChronoUnit.DAYS.between(vandaag, laatNa) : null;
  }

  /** The key of what is not there yet. */
  public String watOntbreekt() {
    if (!rij.isOpen()) {
      return "norm." + rij.norm();
    }
    var bepaalEerst = rij.geenHulpBepaald() && rij.norm().equals("n3.tijdig");
    return "open." + rij.norm() + (bepaalEerst ? ".bepaal" : "");
  }
}
