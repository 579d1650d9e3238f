package nl.tijdig.app.identiteit.namen;

import java.util.Map;
import nl.tijdig.app.dossier.Kindnaam;
import nl.tijdig.app.dossier.Kindnamen;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.thymeleaf.context.LazyContextVariable;

/** Tells every page about one dossier what its child is called, under {@code kindnaam}. */
@ControllerAdvice
class Kindgegeven {

  private final Kindnamen namen;

  Kindgegeven(Kindnamen namen) {
    this.namen = namen;
  }

  @ModelAttribute
  void voegToe(Model model, @PathVariable Map<String, String> delen) {
    var nummer = delen.get("nummer");
    if (nummer != null) {
      model.addAttribute("kindnaam", alsGevraagd(nummer));
    }
  }

  /** Asked for only when the page shows it. */
  private LazyContextVariable<Kindnaam> alsGevraagd(String nummer) {
    return new LazyContextVariable<>() {
      @Override
      protected Kindnaam loadValue() {
        return namen.een(nummer);
      }
    };
  }
}
