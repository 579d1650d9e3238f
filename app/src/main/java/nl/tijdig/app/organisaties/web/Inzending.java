package nl.tijdig.app.organisaties.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.tijdig.app.organisaties.OpgaveGeweigerd;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** A form that came in. */
record Inzending(
    Map<String, String> antwoorden, Model model, HttpServletResponse antwoord, Zinnen zinnen) {

  /**
   * Does what the form asks.
   *
   * @param verder the page to go on to
   * @param terug the page with the form as it was filled in, with what speaks against it
   */
  String verwerk(Consumer<Velden> daad, Supplier<String> verder, Supplier<String> terug) {
    try {
      daad.accept(new Velden(antwoorden));
    } catch (OpgaveGeweigerd geweigerd) {
      antwoord.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("bezwaren", zinnen.van(geweigerd.bezwaren()));
      return terug.get();
    }
    return verder.get();
  }
}
