package nl.tijdig.app.jeugdbeschermers.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.tijdig.app.dossier.FeitGeweigerd;
import nl.tijdig.app.jeugdbeschermers.Werker;
import nl.tijdig.app.omgeving.Antwoorden;
import nl.tijdig.kern.dossier.Maatregelsoort;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

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
   * @throws FeitGeweigerd with all that is wrong with it
   */
  static Werker lees(Antwoorden antwoorden, String wie, @Nullable LocalDate vanaf) {
    var uren = antwoorden.getal("uren", "Uren per jaar");
    var registratie = antwoorden.verplichteDag("registratie", "Geregistreerd tot en met");
    var begin = vanaf == null ? antwoorden.verplichteDag("vanaf", "Eerste werkdag") : vanaf;
    var tot = antwoorden.dag("tot", "Laatste werkdag");
    if (registratie == null || begin == null || !antwoorden.bezwaren().isEmpty()) {
      throw new FeitGeweigerd(antwoorden.bezwaren());
    }
    return new Werker(
        wie,
        antwoorden.tekst("naam"),
        antwoorden.tekstOfNiets("jeugdregio"),
        Set.copyOf(antwoorden.keuzes("expertise").stream().filter(MAATREGELEN::contains).toList()),
        uren,
        registratie,
        begin,
        tot);
  }

  /** The same form, as it would have been filled in for this worker. */
  static MultiValueMap<String, String> van(Werker werker) {
    var antwoorden = new LinkedMultiValueMap<String, String>();
    antwoorden.set("naam", werker.naam());
    antwoorden.set("uren", String.valueOf(werker.nettoUren()));
    antwoorden.set("registratie", werker.registratieTot().toString());
    var jeugdregio = werker.jeugdregio();
    if (jeugdregio != null) {
      antwoorden.set("jeugdregio", jeugdregio);
    }
    var tot = werker.tot();
    if (tot != null) {
      antwoorden.set("tot", tot.toString());
    }
    antwoorden.addAll("expertise", List.copyOf(werker.expertise()));
    return antwoorden;
  }
}
