package nl.tijdig.app.omgeving;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around every page shows: who you are, which day it is, where you are. */
@ControllerAdvice
class Paginagegevens {

  private final Vandaag vandaag;

  Paginagegevens(Vandaag vandaag) {
    this.vandaag = vandaag;
  }

  @ModelAttribute
  void voegToe(Model model, HttpServletRequest verzoek, @Nullable Authentication wie) {
    model.addAttribute("vandaag", vandaag.dag());
    model.addAttribute("klokStaatStil", vandaag.staatStil());
    model.addAttribute("pad", verzoek.getRequestURI());
    model.addAttribute("gebruiker", wie == null ? null : naam(wie));
    model.addAttribute(
        "rechten",
        wie == null
            ? Set.of()
            : wie.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet()));
  }

  private static String naam(Authentication wie) {
    return wie.getPrincipal() instanceof Weergave iemand ? iemand.weergave() : wie.getName();
  }
}
