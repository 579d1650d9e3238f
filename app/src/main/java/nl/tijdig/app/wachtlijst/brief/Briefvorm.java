package nl.tijdig.app.wachtlijst.brief;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.app.dossier.Werkerslijst;
import nl.tijdig.app.dossier.Werkerslijst.Collega;
import nl.tijdig.app.jeugdbeschermers.Risicoklassen;
import nl.tijdig.app.jeugdbeschermers.Risicoklassen.Schatting;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Antwoorden;
import org.springframework.stereotype.Component;

/** Reads the form of a letter; what is missing is named. */
@Component
class Briefvorm {

  private static final int KORTST = 10;

  /** Nobody is asked to wait for longer than this, in months (product choice). */
  private static final int MAANDEN = 12;

  private final Werkerslijst werkers;
  private final Risicoklassen klassen;
  private final Briefregister register;
  private final Vandaag vandaag;

  Briefvorm(Werkerslijst werkers, Risicoklassen klassen, Briefregister register, Vandaag vandaag) {
    this.werkers = werkers;
    this.klassen = klassen;
    this.register = register;
    this.vandaag = vandaag;
  }

  List<Collega> collegas() {
    return werkers.eigen();
  }

  Brief lees(long dossier, Antwoorden antwoorden) {
    var namen = werkers.eigen().stream().map(Collega::wie).toList();
    var contact = antwoorden.keuze("contact", "brief.contact", namen);
    var telefoon = antwoorden.tekst("telefoon", "brief.telefoon", KORTST, 25);
    antwoorden.eis(
        !antwoorden.isGoed("telefoon") || telefoon.matches("[0-9+() -]{10,25}"),
        Bezwaar.van("brief.geen-telefoon").bij("telefoon"));
    var dag = vandaag.dag();
    var verwacht = antwoorden.dag("verwacht", "brief.verwacht", dag, dag.plusMonths(MAANDEN));
    var naam = naam(antwoorden, contact, verwacht);
    var klasse = klassen.van(dossier).stream().findFirst().map(Schatting::klasse).orElse("");
    antwoorden.eis(!klasse.isEmpty(), Bezwaar.van("brief.geen-klasse"));
    return new Brief(
        contact,
        naam,
        telefoon,
        verwacht,
        klasse,
        antwoorden.tekst("rechten", "brief.rechten", KORTST, Antwoorden.TOELICHTING),
        antwoorden.tekst("klacht", "brief.klacht", KORTST, Antwoorden.TOELICHTING));
  }

  /** A contact who leaves before the promised day is none. */
  private String naam(Antwoorden antwoorden, String contact, LocalDate verwacht) {
    var naam = register.contact(contact, verwacht);
    antwoorden.eis(
        naam.isPresent() || !antwoorden.isGoed("contact"),
        Bezwaar.van("brief.contact-weg", verwacht).bij("contact"));
    return naam.orElse("");
  }
}
