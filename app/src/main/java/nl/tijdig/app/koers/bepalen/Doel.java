package nl.tijdig.app.koers.bepalen;

import java.time.LocalDate;
import java.util.List;

/**
 * What must become otherwise for the child.
 *
 * @param merkbaar by what the family notices that it is reached: that makes a goal concrete
 * @param haalbaarOp the day on which it can be reached
 * @param woordenVan whose words these are, one of {@link #SPREKERS}
 */
record Doel(String tekst, String merkbaar, LocalDate haalbaarOp, String woordenVan) {

  static final List<String> SPREKERS = List.of("kind", "ouder", "netwerk", "jeugdbeschermer");
}
