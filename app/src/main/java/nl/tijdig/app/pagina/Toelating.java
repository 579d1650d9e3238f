package nl.tijdig.app.pagina;

import org.springframework.security.core.Authentication;
import org.springframework.web.method.HandlerMethod;

/** Says who may open which page, so that the menu offers no page that stays shut. */
public interface Toelating {

  /** Whether the page opens for who is logged in. */
  boolean laatToe(HandlerMethod pagina, Authentication wie);
}
