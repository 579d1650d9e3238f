package nl.tijdig.app.pagina.kader;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.Inzending;
import nl.tijdig.app.pagina.Zinnen;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ModelMap;

/** A form that a browser sent. */
record Webinzending(
    Antwoorden antwoorden, ModelMap model, HttpServletResponse antwoord, Zinnen zinnen)
    implements Inzending {

  @Override
  public String verwerk(Function<Antwoorden, String> daad, Supplier<String> terug) {
    try {
      return daad.apply(antwoorden);
    } catch (OpgaveGeweigerd geweigerd) {
      antwoord.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("bezwaren", zinnen.van(geweigerd.bezwaren()));
      return terug.get();
    }
  }
}
