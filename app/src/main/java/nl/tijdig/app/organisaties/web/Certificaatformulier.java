package nl.tijdig.app.organisaties.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.tijdig.app.organisaties.Certificaatopgave.Geldigheidsduur;

/** A certificate as somebody filled it in. */
record Certificaatformulier(Geldigheidsduur duur, UUID opdracht) {

  static Certificaatformulier van(Velden velden, LocalDate vandaag) {
    return new Certificaatformulier(duur(velden, vandaag), velden.opdracht());
  }

  /** The first day is never after the last one. */
  static Geldigheidsduur duur(Velden velden, LocalDate vandaag) {
    var vanaf = velden.dag("vanaf", vandaag);
    var totEnMet = velden.dag("totenmet", vandaag);
    velden.eis(!velden.isGoed() || !totEnMet.isBefore(vanaf), "opgave.omgekeerd");
    return new Geldigheidsduur(vanaf, totEnMet);
  }
}
