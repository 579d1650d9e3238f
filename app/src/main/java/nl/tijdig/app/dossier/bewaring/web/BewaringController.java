package nl.tijdig.app.dossier.bewaring.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.tijdig.app.dossier.bewaring.Bewaaroordeel;
import nl.tijdig.app.dossier.bewaring.Bewaarronde;
import nl.tijdig.app.dossier.bewaring.Bewaarstops;
import nl.tijdig.app.dossier.bewaring.Vernietigingslijst;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How long a dossier is kept, who holds it back, and the list of what may be destroyed. */
@Controller
class BewaringController {

  private final Bewaarstops stops;
  private final Bewaarronde ronde;
  private final Vernietigingslijst lijst;

  BewaringController(Bewaarstops stops, Bewaarronde ronde, Vernietigingslijst lijst) {
    this.stops = stops;
    this.ronde = ronde;
    this.lijst = lijst;
  }

  @GetMapping("/dossiers/{nummer}/bewaring")
  String bewaring(@PathVariable String nummer, Model model) {
    model.addAttribute("nummer", nummer);
    model.addAttribute("oordeel", oordeel(nummer));
    model.addAttribute("stops", stops.van(nummer));
    return "dossier/bewaring";
  }

  @PostMapping("/dossiers/{nummer}/bewaring/stop")
  String zet(
      @PathVariable String nummer,
      @RequestParam(defaultValue = "") String reden,
      Authentication wie,
      Model model,
      HttpServletResponse antwoord) {
    oordeel(nummer);
    if (!Bewaarstops.isReden(reden.strip())) {
      return fout("bewaring.geen-reden", nummer, model, antwoord);
    }
    return stops.zet(nummer, reden.strip(), wie.getName())
        ? "redirect:/dossiers/{nummer}/bewaring"
        : fout("bewaring.niet-van-u", nummer, model, antwoord);
  }

  @PostMapping("/dossiers/{nummer}/bewaring/stop/{id}/opheffen")
  String hefOp(
      @PathVariable String nummer,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String reden,
      Authentication wie,
      Model model,
      HttpServletResponse antwoord) {
    oordeel(nummer);
    if (!Bewaarstops.isReden(reden.strip())) {
      return fout("bewaring.geen-reden", nummer, model, antwoord);
    }
    return stops.hefOp(nummer, id, reden.strip(), wie.getName())
        ? "redirect:/dossiers/{nummer}/bewaring"
        : fout("bewaring.vier-ogen", nummer, model, antwoord);
  }

  @GetMapping("/bewaring")
  String lijst(@RequestParam(defaultValue = "") String na, Model model) {
    var nummers = lijst.na(na);
    model.addAttribute("stand", lijst.stand().orElse(null));
    model.addAttribute("nummers", nummers);
    model.addAttribute(
        "verder", nummers.size() == Vernietigingslijst.PAGINA ? nummers.getLast() : null);
    model.addAttribute("termijnen", lijst.termijnen());
    model.addAttribute("log", lijst.termijnVanHetLog());
    return "dossier/vernietigingslijst";
  }

  @PostMapping("/bewaring")
  String draai(Authentication wie) {
    ronde.draai(wie.getName());
    return "redirect:/bewaring";
  }

  private Bewaaroordeel oordeel(String nummer) {
    return stops
        .oordeel(nummer)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, nummer));
  }

  private String fout(String tekst, String nummer, Model model, HttpServletResponse antwoord) {
    antwoord.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("fout", tekst);
    return bewaring(nummer, model);
  }
}
