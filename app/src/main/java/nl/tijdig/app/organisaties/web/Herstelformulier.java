package nl.tijdig.app.organisaties.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.tijdig.app.organisaties.Certificaatopgave.Geldigheidsduur;
import org.jspecify.annotations.Nullable;

/**
 * What comes in the place of an earlier line of the register.
 *
 * @param duur null: the earlier line never counted
 */
record Herstelformulier(long eerder, @Nullable Geldigheidsduur duur, String reden, UUID opdracht) {

  private static final int KORTSTE_REDEN = 10;
  private static final int LANGSTE_REDEN = 500;

  static Herstelformulier van(Velden velden, LocalDate vandaag) {
    var nooit = velden.isAangekruist("nooit");
    velden.eis(
        !nooit || velden.kaal("vanaf").isEmpty() && velden.kaal("totenmet").isEmpty(),
        "opgave.nooit");
    return new Herstelformulier(
        velden.nummer("eerder"),
        nooit ? null : Certificaatformulier.duur(velden, vandaag),
        velden.tekst("reden", KORTSTE_REDEN, LANGSTE_REDEN),
        velden.opdracht());
  }
}
