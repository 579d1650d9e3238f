package nl.tijdig.app.organisaties.instroom;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.organisaties.certificaat.Geldigheid;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Bladzijde;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Gi;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The instroomstops of the GI of the team manager. */
@Controller
class InstroomstopController {

  /** The choice for a stop that holds everywhere. */
  private static final String OVERAL = "overal";

  private final Instroomstops stops;
  private final Instroomopgave opgave;
  private final Organisaties organisaties;
  private final Accounts accounts;
  private final Vandaag vandaag;

  InstroomstopController(
      Instroomstops stops,
      Instroomopgave opgave,
      Organisaties organisaties,
      Accounts accounts,
      Vandaag vandaag) {
    this.stops = stops;
    this.opgave = opgave;
    this.organisaties = organisaties;
    this.accounts = accounts;
    this.vandaag = vandaag;
  }

  @Mag(Recht.TEAM)
  @GetMapping("/team/instroomstop")
  String alle(@RequestParam(defaultValue = "1") int pagina, Authentication wie, Model model) {
    var begin = Antwoorden.met(Map.of("vanaf", vandaag.dag().toString()));
    return blad(accounts.eigenGi(wie), pagina, begin, model);
  }

  @Mag(Recht.TEAM)
  @PostMapping("/team/instroomstop")
  String begin(Inzending inzending, Authentication wie, Model model, RedirectAttributes straks) {
    return verwerk(accounts.eigenGi(wie), inzending, model, straks, this::begin);
  }

  private void begin(Gi gi, Antwoorden antwoorden) {
    var vanaf = dag("vanaf", "instroomstop.vanaf", antwoorden);
    var regio = regio(antwoorden);
    var naar =
        antwoorden.tekst(
            "instroomorganisatie", "instroomstop.instroomorganisatie", 2, Antwoorden.NAAM);
    var opdracht = antwoorden.formulier();
    antwoorden.klaar();
    opgave.begin(new Instroomopgave.Begin(opdracht, gi.id(), regio, vanaf, naar));
  }

  @Mag(Recht.TEAM)
  @PostMapping("/team/instroomstop/einde")
  String eindig(Inzending inzending, Authentication wie, Model model, RedirectAttributes straks) {
    return verwerk(accounts.eigenGi(wie), inzending, model, straks, this::eindig);
  }

  private void eindig(Gi gi, Antwoorden antwoorden) {
    var tot = tot(antwoorden);
    var opdracht = antwoorden.formulier();
    antwoorden.klaar();
    opgave.eindig(gi.id(), antwoorden.nummer("stop"), tot, opdracht);
  }

  private String verwerk(
      Gi gi,
      Inzending inzending,
      Model model,
      RedirectAttributes straks,
      BiConsumer<Gi, Antwoorden> daad) {
    return inzending.verwerk(
        antwoorden -> {
          opgave.eisActueel(gi.id(), antwoorden);
          daad.accept(gi, antwoorden);
          straks.addFlashAttribute("bewaard", true);
          return "redirect:/team/instroomstop";
        },
        () -> blad(gi, 1, inzending.antwoorden(), model));
  }

  private LocalDate dag(String veld, String kop, Antwoorden antwoorden) {
    return Geldigheid.dag(veld, kop, antwoorden, vandaag.dag());
  }

  private @Nullable String regio(Antwoorden antwoorden) {
    var codes = organisaties.jeugdregiocodes().stream();
    var gekozen =
        antwoorden.keuze(
            "jeugdregio", "instroomstop.waar", Stream.concat(Stream.of(OVERAL), codes).toList());
    return gekozen.equals(OVERAL) ? null : gekozen;
  }

  /** The last day; null when the stop was a mistake. */
  private @Nullable LocalDate tot(Antwoorden antwoorden) {
    if (antwoorden.is("vergissing")) {
      antwoorden.eis(
          antwoorden.tekst("tot").isEmpty(), Bezwaar.van("opgave.vergissing").bij("tot"));
      return null;
    }
    return dag("tot", "instroomstop.tot", antwoorden);
  }

  private String blad(Gi gi, int pagina, Antwoorden antwoorden, Model model) {
    model.addAttribute("gi", gi.naam());
    var bladzijde = Bladzijde.van(pagina, stops.aantal(gi.id()), Instroomstops.PAGINA);
    model.addAttribute("stops", stops.van(gi.id(), bladzijde.nummer()));
    model.addAttribute("lijst", bladzijde);
    model.addAttribute("versie", stops.versie(gi.id()));
    model.addAttribute("jeugdregios", organisaties.jeugdregios());
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("opdracht", UUID.randomUUID());
    return "organisaties/instroomstop";
  }
}
