package nl.tijdig.app.pagina.kader;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Concept;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.pagina.Zinnen;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.support.RequestContextUtils;

/** A form that a browser sent. */
record Webinzending(
    Antwoorden antwoorden,
    ModelAndViewContainer pagina,
    HttpServletRequest vraag,
    HttpServletResponse antwoord,
    Zinnen zinnen,
    Eenmaal eenmaal)
    implements Inzending {

  static final String NAAR = "redirect:";

  @Override
  public String verwerk(Function<Antwoorden, String> daad, Supplier<String> terug) {
    if (vraag.getAttribute(Concept.TERUG) != null) {
      pagina.addAttribute("teruggegeven", true);
      return terug.get();
    }
    try {
      return antwoorden.heeft(Antwoorden.FORMULIER)
          ? eenmaal(antwoorden.formulier(), daad)
          : daad.apply(antwoorden);
    } catch (OpgaveGeweigerd geweigerd) {
      var status = geweigerd.isIngehaald() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
      antwoord.setStatus(status.value());
      pagina.addAttribute("ingehaald", geweigerd.isIngehaald());
      pagina.addAttribute("bezwaren", zinnen.van(geweigerd.bezwaren()));
      return terug.get();
    }
  }

  private String eenmaal(UUID formulier, Function<Antwoorden, String> daad) {
    antwoorden.klaar();
    var gedaan = eenmaal.doe(formulier, () -> daad.apply(antwoorden), this::adres);
    if (gedaan.isEerder()) {
      RequestContextUtils.getOutputFlashMap(vraag).put("alVerstuurd", true);
    }
    return gedaan.weg();
  }

  @SuppressWarnings("unchecked")
  private String adres(String weg) {
    pagina.setRedirectModelScenario(true);
    var delen =
        vraag.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> gevonden
            ? (Map<String, String>) gevonden
            : Map.<String, String>of();
    var adres = Vervolgadres.van(weg.substring(NAAR.length()), delen, pagina.getModel());
    pagina.setRedirectModelScenario(false);
    return adres;
  }
}
