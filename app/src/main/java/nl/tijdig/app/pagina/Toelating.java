package nl.tijdig.app.pagina;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.method.HandlerMethod;

/** Says who may open which page, so that the menu offers no page that stays shut. */
public interface Toelating {

  /** Whether the page opens for this person; nothing is who is not logged in. */
  boolean laatToe(HandlerMethod pagina, @Nullable Authentication wie);
}
