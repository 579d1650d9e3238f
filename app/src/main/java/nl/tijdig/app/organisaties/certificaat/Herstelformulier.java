package nl.tijdig.app.organisaties.certificaat;

import java.time.LocalDate;
import java.util.UUID;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.organisaties.certificaat.Certificaatopgave.Geldigheidsduur;
import nl.tijdig.app.pagina.Antwoorden;
import org.jspecify.annotations.Nullable;

/**
 * What comes in the place of an earlier line of the register.
 *
 * @param duur null: the earlier line never counted
 */
record Herstelformulier(long eerder, @Nullable Geldigheidsduur duur, String reden, UUID opdracht) {

  private static final int KORTSTE_REDEN = 10;

  static Herstelformulier van(Antwoorden antwoorden, LocalDate vandaag) {
    var nooit = antwoorden.is("nooit");
    antwoorden.eis(
        !nooit || antwoorden.tekst("vanaf").isEmpty() && antwoorden.tekst("totenmet").isEmpty(),
        Bezwaar.van("opgave.nooit").bij("nooit"));
    return new Herstelformulier(
        antwoorden.nummer("eerder"),
        nooit ? null : Certificaatformulier.duur(antwoorden, vandaag),
        antwoorden.tekst("reden", "organisaties.reden", KORTSTE_REDEN, Antwoorden.REDEN),
        antwoorden.formulier());
  }
}
