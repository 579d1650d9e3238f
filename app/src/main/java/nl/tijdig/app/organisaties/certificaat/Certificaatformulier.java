package nl.tijdig.app.organisaties.certificaat;

import java.time.LocalDate;
import java.util.UUID;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.organisaties.certificaat.Certificaatopgave.Geldigheidsduur;
import nl.tijdig.app.pagina.Antwoorden;

/** A certificate as somebody filled it in. */
record Certificaatformulier(Geldigheidsduur duur, UUID opdracht) {

  static Certificaatformulier van(Antwoorden antwoorden, LocalDate vandaag) {
    return new Certificaatformulier(duur(antwoorden, vandaag), antwoorden.formulier());
  }

  /** The first day is never after the last one. */
  static Geldigheidsduur duur(Antwoorden antwoorden, LocalDate vandaag) {
    var vanaf = Geldigheid.dag("vanaf", "organisaties.vanaf", antwoorden, vandaag);
    var totEnMet = Geldigheid.dag("totenmet", "organisaties.totenmet", antwoorden, vandaag);
    antwoorden.eis(
        !antwoorden.isGoed() || !totEnMet.isBefore(vanaf),
        Bezwaar.van("opgave.omgekeerd").bij("totenmet"));
    return new Geldigheidsduur(vanaf, totEnMet);
  }
}
