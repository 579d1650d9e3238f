package nl.tijdig.app.toegang.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.tijdig.app.toegang.Noodtoegang;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form for emergency access, and the page where the supervisor sees who used it. */
@Controller
class NoodtoegangController {

  private final Noodtoegang noodtoegang;

  NoodtoegangController(Noodtoegang noodtoegang) {
    this.noodtoegang = noodtoegang;
  }

  @GetMapping("/noodtoegang/nieuw")
  String formulier(@RequestParam(defaultValue = "") String nummer, Model model) {
    model.addAttribute("nummer", nummer);
    return "toegang/noodtoegang-nieuw";
  }

  @PostMapping("/noodtoegang/nieuw")
  String neem(
      @RequestParam String nummer,
      @RequestParam String reden,
      Model model,
      HttpServletResponse antwoord,
      RedirectAttributes straks) {
    var waarom = reden.strip();
    var isReden = Noodtoegang.isReden(waarom);
    if (isReden && noodtoegang.neem(nummer.strip(), waarom)) {
      straks.addAttribute("nummer", nummer.strip());
      return "redirect:/dossiers/{nummer}";
    }
    antwoord.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("nummer", nummer);
    model.addAttribute("reden", reden);
    model.addAttribute("fout", isReden ? "noodtoegang.onbekend" : "noodtoegang.te-kort");
    return "toegang/noodtoegang-nieuw";
  }

  @GetMapping("/noodtoegang")
  String gebruik(Model model) {
    model.addAttribute("gebruik", noodtoegang.gebruik());
    return "toegang/noodtoegang";
  }

  @PostMapping("/noodtoegang/{id}/gezien")
  String zie(@PathVariable long id, Authentication wie) {
    if (!noodtoegang.zie(id, wie.getName())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "noodtoegang");
    }
    return "redirect:/noodtoegang";
  }
}
