package nl.tijdig.app.dossier.inschrijving;

import java.util.List;
import java.util.Optional;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.organisaties.Organisaties.Gemeente;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Gi;
import nl.tijdig.kern.dossier.Instroomstop;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Where a child lives: a gemeente by its name, in the jeugdregio that it belongs to. */
@Component
class Woongebied {

  private static final String GEMEENTE = "gemeente";
  private static final String JEUGDREGIO = "jeugdregio";

  private final Organisaties organisaties;
  private final Accounts accounts;
  private final Vandaag vandaag;

  Woongebied(Organisaties organisaties, Accounts accounts, Vandaag vandaag) {
    this.organisaties = organisaties;
    this.accounts = accounts;
    this.vandaag = vandaag;
  }

  /** The gemeente of the answers; remembers what speaks against them. */
  Optional<Gemeente> lees(Antwoorden antwoorden) {
    var gemeente = gemeente(antwoorden.tekst(GEMEENTE));
    antwoorden.eis(
        gemeente.isPresent(),
        Bezwaar.van("inschrijven.onbekende-gemeente", Bezwaar.van("inschrijven.gemeente"))
            .bij(GEMEENTE));
    gemeente.ifPresent(gevonden -> {
      var regio = antwoorden.tekst(JEUGDREGIO);
      antwoorden.eis(regio.isEmpty() || regio.equals(gevonden.jeugdregio()), andereRegio(gevonden));
    });
    return gemeente;
  }

  private Optional<Gemeente> gemeente(String antwoord) {
    return organisaties.gemeenten().stream()
        .filter(een -> een.naam().equalsIgnoreCase(antwoord) || een.code().equals(antwoord))
        .findFirst();
  }

  private Bezwaar andereRegio(Gemeente gemeente) {
    var regio = organisaties.jeugdregio(gemeente.jeugdregio()).orElse(gemeente.jeugdregio());
    return Bezwaar.van("inschrijven.andere-jeugdregio", gemeente.naam(), regio).bij(JEUGDREGIO);
  }

  /** The instroomstops that hold today for the GI of who asks. */
  List<Bezwaar> stops() {
    var wie = SecurityContextHolder.getContext().getAuthentication();
    var gi = wie == null ? Optional.<String>empty() : accounts.van(wie).gi().map(Gi::naam);
    return organisaties.instroomstops().stream()
        .filter(stop -> gi.filter(stop.gi()::equals).isPresent())
        .filter(stop -> stop.periode().omvat(vandaag.dag()))
        .map(this::zin)
        .toList();
  }

  private Bezwaar zin(Instroomstop stop) {
    var regio = organisaties.naamVanJeugdregio(stop.jeugdregio());
    return regio == null
        ? Bezwaar.van("inschrijven.stop-overal", stop.periode().vanaf(), stop.instroomorganisatie())
        : Bezwaar.van(
            "inschrijven.stop", stop.periode().vanaf(), regio, stop.instroomorganisatie());
  }
}
