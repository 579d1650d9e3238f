package nl.tijdig.app.koers.toekomst;

import java.time.LocalDate;
import java.time.Period;
import nl.tijdig.kern.tijd.Datum;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long before the eighteenth birthday a plan is made.
 *
 * @param vooraf so long before it the task opens
 * @param klaar so long before it somebody is responsible for each domain
 */
@ConfigurationProperties("tijdig.achttien")
record Achttieninstelling(Period vooraf, Period klaar) {

  private static final int VOLWASSEN = 18;

  /** The first day on which the child may be eighteen. */
  static LocalDate achttienOp(Datum geboren) {
    return geboren.vroegsteDag().plusYears(VOLWASSEN);
  }

  /** Whether the child turns eighteen in less than that time, and is not yet. */
  boolean isBijna(LocalDate achttienOp, LocalDate vandaag) {
    return achttienOp.minus(vooraf).isBefore(vandaag) && vandaag.isBefore(achttienOp);
  }
}
