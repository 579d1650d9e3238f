package nl.tijdig.app.dossier.identiteit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.tijdig.app.dossier.identiteit.Identiteiten;
import nl.tijdig.app.dossier.identiteit.Identiteiten.Uitslag;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.kern.dossier.Burgerservicenummer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Records who a child is and searches by number; what was typed is never shown again. */
@Controller
class IdentiteitController {

  private static final LocalDate VROEGSTE_GEBOORTE = LocalDate.of(1900, 1, 1);
  private static final int KORTSTE_REDEN = 3;
  private static final int LANGSTE_REDEN = 500;

  private final Identiteiten identiteiten;
  private final Vandaag vandaag;

  IdentiteitController(Identiteiten identiteiten, Vandaag vandaag) {
    this.identiteiten = identiteiten;
    this.vandaag = vandaag;
  }

  @GetMapping("/dossiers/{nummer}/identiteit")
  String formulier(@PathVariable String nummer, Model model) {
    model.addAttribute("nummer", nummer);
    model.addAttribute("bekend", isBekend(nummer));
    model.addAttribute("laatste", vandaag.dag());
    return "dossier/identiteit";
  }

  /** All answers are text here, because an error in a typed one would be logged with its value. */
  @PostMapping("/dossiers/{nummer}/identiteit")
  String leg(
      @PathVariable String nummer,
      @RequestParam(defaultValue = "") String bsn,
      @RequestParam(defaultValue = "") String geboortedatum,
      @RequestParam(defaultValue = "") String reden,
      Model model,
      HttpServletResponse antwoord) {
    var bekend = isBekend(nummer);
    var getal = getal(bsn);
    var geboren = dag(geboortedatum);
    var waarom = reden.strip();
    if (getal.isEmpty()) {
      return fout("identiteit.geen-bsn", nummer, model, antwoord);
    }
    if (!geboortedatum.isBlank() && (geboren == null || !kan(geboren))) {
      return fout("identiteit.geen-datum", nummer, model, antwoord);
    }
    if (bekend && !isReden(waarom)) {
      return fout("identiteit.geen-reden", nummer, model, antwoord);
    }
    var uitslag =
        bekend
            ? identiteiten.corrigeer(nummer, getal.get(), geboren, waarom)
            : identiteiten.leg(nummer, getal.get(), geboren);
    return uitslag == Uitslag.VASTGELEGD
        ? "redirect:/dossiers/{nummer}"
        : fout("identiteit.bij-een-ander", nummer, model, antwoord);
  }

  @GetMapping("/dossiers/zoeken")
  String zoekvorm() {
    return "dossier/zoeken";
  }

  @PostMapping("/dossiers/zoeken")
  String zoek(
      @RequestParam(defaultValue = "") String bsn, Model model, HttpServletResponse antwoord) {
    var getal = getal(bsn);
    if (getal.isEmpty()) {
      antwoord.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("fout", "identiteit.geen-bsn");
    } else {
      model.addAttribute("gevonden", identiteiten.zoek(getal.get()));
    }
    return "dossier/zoeken";
  }

  private String fout(String tekst, String nummer, Model model, HttpServletResponse antwoord) {
    antwoord.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("fout", tekst);
    return formulier(nummer, model);
  }

  private boolean isBekend(String nummer) {
    return identiteiten
        .isBekend(nummer)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, nummer));
  }

  private static Optional<Burgerservicenummer> getal(String tekst) {
    var cijfers = tekst.replaceAll("[ .]", "");
    return Burgerservicenummer.isGeldig(cijfers)
        ? Optional.of(new Burgerservicenummer(cijfers))
        : Optional.empty();
  }

  private static @Nullable LocalDate dag(String tekst) {
    try {
      return tekst.isBlank() ? null : LocalDate.parse(tekst.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private boolean kan(LocalDate geboren) {
    return !geboren.isAfter(vandaag.dag()) && !geboren.isBefore(VROEGSTE_GEBOORTE);
  }

  private static boolean isReden(String reden) {
    return reden.length() >= KORTSTE_REDEN
        && reden.length() <= LANGSTE_REDEN
        && reden.indexOf(0) < 0;
  }
}
