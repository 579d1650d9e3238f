package nl.tijdig.app.toegang.mag;

import java.util.Arrays;
import java.util.function.Supplier;
import nl.tijdig.app.pagina.Toelating;
import nl.tijdig.app.toegang.Mag;
import nl.tijdig.app.toegang.Recht;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Opens a page for whom its {@link Mag} names, and for nobody when it has none. Whether an address
 * exists at all is told to those who are logged in only.
 */
@Component
public final class Paginarecht
    implements AuthorizationManager<RequestAuthorizationContext>, Toelating {

  private final Paginas paginas;

  Paginarecht(Paginas paginas) {
    this.paginas = paginas;
  }

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> wie, RequestAuthorizationContext context) {
    var iemand = wie.get();
    return new AuthorizationDecision(
        paginas
            .van(context.getRequest())
            .map(pagina -> opent(pagina.methode(), iemand))
            .orElseGet(() -> isIngelogd(iemand)));
  }

  @Override
  public boolean laatToe(HandlerMethod pagina, @Nullable Authentication wie) {
    return opent(pagina, wie);
  }

  private static boolean opent(HandlerMethod pagina, @Nullable Authentication wie) {
    var mag = mag(pagina);
    if (mag == null) {
      return false;
    }
    return switch (mag.open()) {
      case IEDEREEN -> true;
      case INGELOGD -> isIngelogd(wie);
      case NEE -> Arrays.stream(mag.value()).anyMatch(recht -> heeft(recht, wie));
    };
  }

  private static @Nullable Mag mag(HandlerMethod pagina) {
    var eigen = pagina.getMethodAnnotation(Mag.class);
    return eigen == null
        ? AnnotatedElementUtils.findMergedAnnotation(pagina.getBeanType(), Mag.class)
        : eigen;
  }

  private static boolean heeft(Recht recht, @Nullable Authentication wie) {
    return isIngelogd(wie) && recht.heeft(wie);
  }

  private static boolean isIngelogd(@Nullable Authentication wie) {
    return wie != null && wie.isAuthenticated() && !(wie instanceof AnonymousAuthenticationToken);
  }
}
