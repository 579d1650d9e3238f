package nl.tijdig.app.toegang.inloggen;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.Laadstand;
import nl.tijdig.app.pagina.Zinnen;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Inzage.Wat;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Mag.Open;
import nl.tijdig.app.toegang.Weigering;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The login page with the demonstration accounts or how far they are, and the page for who may not
 * come in.
 */
@Controller
class ToegangController {

  private final Accounts accounts;
  private final Inlogwegen wegen;
  private final Laadstand laadstand;
  private final Zinnen zinnen;

  ToegangController(Accounts accounts, Inlogwegen wegen, Laadstand laadstand, Zinnen zinnen) {
    this.zinnen = zinnen;
    this.accounts = accounts;
    this.wegen = wegen;
    this.laadstand = laadstand;
  }

  @Mag(open = Open.IEDEREEN)
  @Inzage(wat = Wat.NIETS)
  @GetMapping("/inloggen")
  String inloggen(
      @RequestParam(required = false) @Nullable String geweigerd,
      @RequestParam(required = false) @Nullable String error,
      Model model,
      HttpServletResponse antwoord) {
    model.addAttribute("laadstand", laadstand);
    if (laadstand.bezig()) {
      antwoord.setHeader("Refresh", "2; url=/inloggen");
      return "toegang/laden";
    }
    if (error != null) {
      weiger(Bezwaar.van("inloggen.fout").bij("username"), model);
    }
    if (geweigerd != null) {
      weiger(Bezwaar.van("inloggen.geweigerd." + Weigering.Reden.van(geweigerd).code()), model);
    }
    model.addAttribute("aanbieders", wegen.aanbieders());
    model.addAttribute("metWachtwoord", wegen.metWachtwoord());
    model.addAttribute("accounts", accounts.demonstratieaccounts());
    return "toegang/inloggen";
  }

  private void weiger(Bezwaar bezwaar, Model model) {
    model.addAttribute("bezwaren", zinnen.van(List.of(bezwaar)));
  }

  @Mag(open = Open.INGELOGD)
  @Inzage(wat = Wat.NIETS)
  @RequestMapping("/geen-toegang")
  String geenToegang() {
    return "toegang/geen-toegang";
  }
}
