package nl.tijdig.kern.toets;

import static nl.tijdig.kern.oordeel.Kenmerk.WACHTLIJST_BIJ_WISSELING;
import static nl.tijdig.kern.oordeel.Kenmerk.WISSELINGEN;
import static nl.tijdig.kern.oordeel.Kenmerk.ZONDER_JEUGDBESCHERMER;

import java.util.EnumSet;
import java.util.Set;
import nl.tijdig.kern.oordeel.Kenmerk;

/**
 * What is asked of the completions of the uncertain dates: whether one breaks a rule, or whether
 * one with a vaste jeugdbeschermer breaks none of these rules.
 *
 * @param breekt whether a breach is sought rather than avoided
 * @param regels the rules, by the kenmerk that a breach gives
 */
record Wisselvraag(boolean breekt, Set<Kenmerk> regels) {

  static final Set<Kenmerk> REGELS =
      EnumSet.of(WISSELINGEN, WACHTLIJST_BIJ_WISSELING, ZONDER_JEUGDBESCHERMER);

  static Wisselvraag breuk() {
    return new Wisselvraag(true, REGELS);
  }

  static Wisselvraag zonder(Set<Kenmerk> regels) {
    return new Wisselvraag(false, regels);
  }

  boolean over(Kenmerk regel) {
    return regels.contains(regel);
  }
}
