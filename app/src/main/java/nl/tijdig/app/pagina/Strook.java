package nl.tijdig.app.pagina;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.Authentication;

/** A line that a room puts above a page; each bean of this type is asked for each page. */
public interface Strook {

  /** What it says above this page; empty when nothing. */
  Optional<Inhoud> boven(HttpServletRequest vraag, Authentication wie);

  /**
   * What to show.
   *
   * @param sjabloon the template that holds the fragment {@code strook}
   * @param gegevens what the fragment reads, under the name {@code strook}
   */
  record Inhoud(String sjabloon, Map<String, Object> gegevens) {

    public Inhoud {
      gegevens = Map.copyOf(gegevens);
    }
  }
}
