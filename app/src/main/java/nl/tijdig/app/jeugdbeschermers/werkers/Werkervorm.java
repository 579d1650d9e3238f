package nl.tijdig.app.jeugdbeschermers.werkers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.kern.dossier.Maatregelsoort;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;

/** What a form says of a worker. */
final class Werkervorm {

  /** The codes of what somebody can know best. */
  static final List<String> MAATREGELEN =
      Stream.of(Maatregelsoort.values())
          .map(soort -> soort.name().toLowerCase(Locale.ROOT))
          .toList();

  private Werkervorm() {}

  /**
   * Reads the form.
   *
   * @param vanaf the first working day; null when the form asks for it
   * @throws OpgaveGeweigerd with all that is wrong with it
   */
  static Werker lees(Antwoorden antwoorden, String wie, @Nullable LocalDate vanaf) {
    var naam = antwoorden.tekst("naam", "werker.naam", 1, Antwoorden.NAAM);
    var telefoon = antwoorden.telefoonOfNiets("telefoon", "werker.telefoon");
    var uren = antwoorden.getal("uren", "werker.uren", 0, Werker.MEESTE_UREN);
    var registratie = antwoorden.dag("registratie", "werker.registratie");
    var begin = vanaf == null ? antwoorden.dag("vanaf", "werker.vanaf") : vanaf;
    var tot = antwoorden.dagOfNiets("tot", "werker.tot");
    antwoorden.klaar();
    return new Werker(
        wie,
        naam,
        telefoon,
        antwoorden.tekstOfNiets("jeugdregio"),
        Set.copyOf(antwoorden.keuzes("expertise").stream().filter(MAATREGELEN::contains).toList()),
        uren,
        registratie,
        begin,
        tot);
  }

  /** The same form, as it would have been filled in for this worker. */
  static Antwoorden van(Werker werker) {
    var antwoorden = new LinkedMultiValueMap<String, String>();
    antwoorden.set("naam", werker.naam());
    antwoorden.set("uren", String.valueOf(werker.nettoUren()));
    antwoorden.set("registratie", werker.registratieTot().toString());
    var telefoon = werker.telefoon();
    if (telefoon != null) {
      antwoorden.set("telefoon", telefoon);
    }
    var jeugdregio = werker.jeugdregio();
    if (jeugdregio != null) {
      antwoorden.set("jeugdregio", jeugdregio);
    }
    var tot = werker.tot();
    if (tot != null) {
      antwoorden.set("tot", tot.toString());
    }
    antwoorden.addAll("expertise", List.copyOf(werker.expertise()));
    return new Antwoorden(antwoorden);
  }
}
