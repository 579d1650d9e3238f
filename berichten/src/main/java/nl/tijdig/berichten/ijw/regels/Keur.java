package nl.tijdig.berichten.ijw.regels;

import java.time.LocalDate;
import nl.tijdig.berichten.ijw.lezen.Berichtfout;
import nl.tijdig.berichten.ijw.lezen.Plek;

/**
 * Holds one class of a message against rules.
 *
 * @param plek where it stands
 * @param dagtekening the day that the message carries
 * @param melder gets what is wrong
 */
record Keur(Plek plek, LocalDate dagtekening, Berichtfout.Melder melder) {

  /** Reports the rule at the element of these names when it does not hold. */
  void eis(Bedrijfsregel regel, boolean geldt, String... namen) {
    if (!geldt) {
      melder.accept(
          new Berichtfout(plek.pad(namen), plek.regel(namen), regel.name(), regel.tekst()));
    }
  }
}
