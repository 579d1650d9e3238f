package nl.tijdig.app.pagina.kader;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.pagina.InMenu.Waar;
import nl.tijdig.app.pagina.Strook;
import nl.tijdig.app.pagina.Weergave;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around every page shows: who you are, which day it is, where you can go. */
@ControllerAdvice
class Paginagegevens {

  /** The name of the account for whom the page is made; nothing when nobody is logged in. */
  static final String ACCOUNT = "account";

  private final Vandaag vandaag;
  private final Menu menu;
  private final List<Strook> stroken;

  Paginagegevens(Vandaag vandaag, Menu menu, List<Strook> stroken) {
    this.vandaag = vandaag;
    this.menu = menu;
    this.stroken = List.copyOf(stroken);
  }

  @ModelAttribute
  void voegToe(Model model, HttpServletRequest verzoek, @Nullable Authentication wie) {
    model.addAttribute("vandaag", vandaag.dag());
    model.addAttribute("klokStaatStil", vandaag.staatStil());
    model.addAttribute("pad", verzoek.getRequestURI());
    model.addAttribute("gevraagd", gevraagd(verzoek));
    model.addAttribute(ACCOUNT, wie == null ? null : wie.getName());
    model.addAttribute("gebruiker", wie == null ? null : naam(wie));
    model.addAttribute("terug", terug(verzoek));
    model.addAttribute("menu", menu.van(Waar.KOP, wie));
    model.addAttribute("voetmenu", menu.van(Waar.VOET, wie));
    model.addAttribute("stroken", wie == null ? List.of() : stroken(verzoek, wie));
  }

  private List<Strook.Inhoud> stroken(HttpServletRequest verzoek, Authentication wie) {
    return stroken.stream().flatMap(strook -> strook.boven(verzoek, wie).stream()).toList();
  }

  /** What was asked of this page, to ask it again in the other language. */
  private static String gevraagd(HttpServletRequest verzoek) {
    var vraag = verzoek.getMethod().equals("GET") ? verzoek.getQueryString() : null;
    return vraag == null
        ? ""
        : Arrays.stream(vraag.split("&"))
            .filter(deel -> !deel.isEmpty() && !deel.startsWith("taal="))
            .map(deel -> deel + "&")
            .collect(Collectors.joining());
  }

  /** The last list of the menu, as it was chosen. */
  private static @Nullable Object terug(HttpServletRequest verzoek) {
    var sessie = verzoek.getSession(false);
    return sessie == null ? null : sessie.getAttribute(LijstConfiguration.TERUG);
  }

  private static String naam(Authentication wie) {
    return wie.getPrincipal() instanceof Weergave iemand ? iemand.weergave() : wie.getName();
  }
}
