package nl.tijdig.app;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Does work on behalf of an account, on a thread of its own: the test itself is the product. */
public final class Als {

  private Als() {}

  /** What the work answers; what it throws is thrown here too. */
  public static <T> T account(String naam, Callable<T> werk) throws Exception {
    var taak = new FutureTask<>(() -> namens(naam, werk));
    new Thread(taak).start();
    try {
      return taak.get();
    } catch (java.util.concurrent.ExecutionException e) {
      if (e.getCause() instanceof Exception fout) {
        throw fout;
      }
      throw e;
    }
  }

  private static <T> T namens(String naam, Callable<T> werk) throws Exception {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                naam, "", AuthorityUtils.NO_AUTHORITIES));
    try {
      return werk.call();
    } finally {
      SecurityContextHolder.clearContext();
    }
  }
}
