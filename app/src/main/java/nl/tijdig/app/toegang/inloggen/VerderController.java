package nl.tijdig.app.toegang.inloggen;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import nl.tijdig.app.pagina.Concepten;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.toegang.Ingezien;
import nl.tijdig.app.toegang.Inzage;
import nl.tijdig.app.toegang.Inzage.Wat;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Mag.Open;
import nl.tijdig.app.toegang.mag.Paginas;
import nl.tijdig.app.toegang.mag.Paginas.Pagina;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * Shows who is back the form that they sent after their session had ended, as they filled it in.
 */
@Controller
class VerderController {

  static final String VERDER = "/verder";

  private final Concepten concepten;
  private final Paginas paginas;
  private final ApplicationEventPublisher gebeurd;

  VerderController(Concepten concepten, Paginas paginas, ApplicationEventPublisher gebeurd) {
    this.concepten = concepten;
    this.paginas = paginas;
    this.gebeurd = gebeurd;
  }

  /** The page of the form is asked for as any other, so it opens for whom it opens. */
  @Mag(open = Open.INGELOGD)
  @Inzage(wat = Wat.NIETS)
  @GetMapping(VERDER)
  void verder(HttpServletRequest verzoek, HttpServletResponse antwoord)
      throws ServletException, IOException {
    var concept = concepten.open(verzoek);
    if (concept.isEmpty()) {
      antwoord.sendRedirect(verzoek.getContextPath() + "/");
      return;
    }
    concepten.getoond(verzoek);
    var opnieuw = new Conceptverzoek(verzoek, concept.get());
    var pagina = paginas.van(opnieuw);
    if (pagina.filter(een -> neemtFormulier(een.methode())).isEmpty()) {
      antwoord.sendRedirect(verzoek.getContextPath() + "/");
      return;
    }
    pagina.ifPresent(this::leg);
    verzoek.getRequestDispatcher(concept.get().pad()).forward(opnieuw, antwoord);
  }

  /** Any other page would do what was asked, unasked. */
  private static boolean neemtFormulier(HandlerMethod pagina) {
    return Arrays.stream(pagina.getMethodParameters())
        .anyMatch(een -> een.getParameterType() == Inzending.class);
  }

  private void leg(Pagina pagina) {
    var inzage = pagina.methode().getMethodAnnotation(Inzage.class);
    var nummer = inzage == null ? null : pagina.delen().get(inzage.over());
    if (nummer != null) {
      gebeurd.publishEvent(new Ingezien(nummer));
    }
  }
}
