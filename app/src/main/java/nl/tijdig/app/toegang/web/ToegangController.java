package nl.tijdig.app.toegang.web;

import nl.tijdig.app.toegang.Accounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The login page with the demonstration accounts, and the page for who may not come in. */
@Controller
class ToegangController {

  private final Accounts accounts;

  ToegangController(Accounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping("/inloggen")
  String inloggen(Model model) {
    model.addAttribute("accounts", accounts.demonstratieaccounts());
    return "toegang/inloggen";
  }

  @RequestMapping("/geen-toegang")
  String geenToegang() {
    return "toegang/geen-toegang";
  }
}
