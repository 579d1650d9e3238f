package nl.tijdig.app.organisaties.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.tijdig.app.omgeving.Bladzijde;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Instroomopgave;
import nl.tijdig.app.organisaties.Instroomstops;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.toegang.Accounts;
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

  private static final int LANGSTE_NAAM = 100;

  private final Instroomstops stops;
  private final Instroomopgave opgave;
  private final Organisaties organisaties;
  private final Accounts accounts;
  private final Zinnen zinnen;
  private final Vandaag vandaag;

  InstroomstopController(
      Instroomstops stops,
      Instroomopgave opgave,
      Organisaties organisaties,
      Accounts accounts,
      Zinnen zinnen,
      Vandaag vandaag) {
    this.stops = stops;
    this.opgave = opgave;
    this.organisaties = organisaties;
    this.accounts = accounts;
    this.zinnen = zinnen;
    this.vandaag = vandaag;
  }

  @GetMapping("/team/instroomstop")
  String alle(@RequestParam(defaultValue = "1") int pagina, Authentication wie, Model model) {
    return blad(accounts.eigenGi(wie), pagina, Map.of("vanaf", vandaag.dag().toString()), model);
  }

  @PostMapping("/team/instroomstop")
  String begin(
      @RequestParam Map<String, String> antwoorden,
      Authentication wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes straks) {
    return verwerk(
        accounts.eigenGi(wie),
        new Inzending(antwoorden, model, antwoord, zinnen),
        straks,
        this::begin);
  }

  private void begin(String gi, Velden velden) {
    var vanaf = velden.dag("vanaf", vandaag.dag());
    var regio = regio(velden);
    var naar = velden.tekst("instroomorganisatie", 2, LANGSTE_NAAM);
    var opdracht = velden.opdracht();
    velden.klaar();
    opgave.begin(new Instroomopgave.Begin(opdracht, gi, regio, vanaf, naar));
  }

  @PostMapping("/team/instroomstop/einde")
  String eindig(
      @RequestParam Map<String, String> antwoorden,
      Authentication wie,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes straks) {
    return verwerk(
        accounts.eigenGi(wie),
        new Inzending(antwoorden, model, antwoord, zinnen),
        straks,
        this::eindig);
  }

  private void eindig(String gi, Velden velden) {
    var tot = tot(velden);
    var opdracht = velden.opdracht();
    velden.klaar();
    opgave.eindig(gi, velden.nummer("stop"), tot, opdracht);
  }

  private String verwerk(
      String gi, Inzending inzending, RedirectAttributes straks, BiConsumer<String, Velden> daad) {
    return inzending.verwerk(
        velden -> daad.accept(gi, velden),
        () -> {
          straks.addFlashAttribute("bewaard", true);
          return "redirect:/team/instroomstop";
        },
        () -> blad(gi, 1, inzending.antwoorden(), inzending.model()));
  }

  private @Nullable String regio(Velden velden) {
    var codes = organisaties.jeugdregiocodes().stream();
    var gekozen = velden.keuze("jeugdregio", Stream.concat(Stream.of(OVERAL), codes).toList());
    return gekozen.equals(OVERAL) ? null : gekozen;
  }

  /** The last day; null when the stop was a mistake. */
  private @Nullable LocalDate tot(Velden velden) {
    if (velden.isAangekruist("vergissing")) {
      velden.eis(velden.kaal("tot").isEmpty(), "opgave.vergissing");
      return null;
    }
    return velden.dag("tot", vandaag.dag());
  }

  private String blad(String gi, int pagina, Map<String, String> antwoorden, Model model) {
    model.addAttribute("gi", gi);
    model.addAttribute("stops", stops.van(gi, pagina));
    model.addAttribute("lijst", Bladzijde.van(pagina, stops.aantal(gi), Instroomstops.PAGINA));
    model.addAttribute("jeugdregios", organisaties.jeugdregios());
    model.addAttribute("antwoorden", antwoorden);
    model.addAttribute("opdracht", UUID.randomUUID());
    return "organisaties/instroomstop";
  }
}
