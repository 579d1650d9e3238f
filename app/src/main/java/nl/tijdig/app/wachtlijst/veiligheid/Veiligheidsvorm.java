package nl.tijdig.app.wachtlijst.veiligheid;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.app.dossier.Werkerslijst;
import nl.tijdig.app.dossier.Werkerslijst.Collega;
import nl.tijdig.app.jeugdbeschermers.Risicoklasse;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.Antwoorden;
import org.springframework.stereotype.Component;

/** Reads the forms on the safety of a child. */
@Component
class Veiligheidsvorm {

  private static final int KORTST = 3;

  /** A look may be recorded so many days later. */
  private static final int TERUG = 60;

  private final Werkerslijst werkers;
  private final Vandaag vandaag;

  Veiligheidsvorm(Werkerslijst werkers, Vandaag vandaag) {
    this.werkers = werkers;
    this.vandaag = vandaag;
  }

  /** Who can be named. */
  List<Collega> collegas() {
    return werkers.eigen();
  }

  private List<String> namen() {
    return werkers.eigen().stream().map(Collega::wie).toList();
  }

  Afspraak afspraak(Antwoorden antwoorden) {
    if (antwoorden.is("stop")) {
      return new Afspraak(null, null, vandaag.dag(), verhaal(antwoorden, "wat", "afspraak.wat"));
    }
    return new Afspraak(
        antwoorden.getal("dagen", "afspraak.dagen", 1, Afspraak.HOOGSTENS),
        antwoorden.keuze("wie", "afspraak.wie", namen()),
        vandaag.dag(),
        verhaal(antwoorden, "wat", "afspraak.wat"));
  }

  Veiligheidscontrole controle(Antwoorden antwoorden) {
    return new Veiligheidscontrole(
        dag(antwoorden),
        antwoorden.keuze("uitkomst", "controle.uitkomst", Veiligheidscontrole.UITKOMSTEN),
        verhaal(antwoorden, "bevinding", "controle.bevinding"));
  }

  private LocalDate dag(Antwoorden antwoorden) {
    return antwoorden.dag("dag", "controle.dag", vandaag.dag().minusDays(TERUG), vandaag.dag());
  }

  String eigenaar(Antwoorden antwoorden) {
    return antwoorden.keuze("eigenaar", "ingrijpen.eigenaar", namen());
  }

  String wat(Antwoorden antwoorden) {
    return verhaal(antwoorden, "gebeurd", "ingrijpen.gebeurd");
  }

  String gedaan(Antwoorden antwoorden) {
    return verhaal(antwoorden, "gedaan", "ingrijpen.gedaan");
  }

  /** The class that was chosen; when none was, the form is refused before it counts. */
  Risicoklasse klasse(Antwoorden antwoorden) {
    return Risicoklasse.van(antwoorden.keuze("klasse", "risico.klasse", Risicoklasse.CODES))
        .orElse(Risicoklasse.HOOG);
  }

  String reden(Antwoorden antwoorden) {
    return antwoorden.reden("reden", "risico.reden", KORTST);
  }

  private static String verhaal(Antwoorden antwoorden, String veld, String kop) {
    return antwoorden.tekst(veld, kop, KORTST, Antwoorden.TOELICHTING);
  }
}
