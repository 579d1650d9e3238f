package nl.tijdig.app.toegang.web;

import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Inlogwegen;
import nl.tijdig.app.toegang.Weigering;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The login page with the demonstration accounts, and the page for who may not come in. */
@Controller
class ToegangController {

  private final Accounts accounts;
  private final Inlogwegen wegen;

  ToegangController(Accounts accounts, Inlogwegen wegen) {
    this.accounts = accounts;
    this.wegen = wegen;
  }

  @GetMapping("/inloggen")
  String inloggen(@RequestParam(required = false) @Nullable String geweigerd, Model model) {
    model.addAttribute("aanbieders", wegen.aanbieders());
    model.addAttribute("metWachtwoord", wegen.metWachtwoord());
    model.addAttribute("reden", geweigerd == null ? null : Weigering.Reden.van(geweigerd).code());
    model.addAttribute("accounts", accounts.demonstratieaccounts());
    return "toegang/inloggen";
  }

  @RequestMapping("/geen-toegang")
  String geenToegang() {
    return "toegang/geen-toegang";
  }
}
