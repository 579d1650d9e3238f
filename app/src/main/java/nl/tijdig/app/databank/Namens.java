package nl.tijdig.app.databank;

import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** On whose behalf the database is asked; it shows each their own rows, and nobody none. */
public final class Namens {

  private static final String SYSTEEM = "systeem";
  private static final ScopedValue<String> WIE = ScopedValue.newInstance();

  private Namens() {}

  /** Does work that nobody logged in for, such as loading the demonstration. */
  public static <T> T systeem(Supplier<T> werk) {
    return ScopedValue.where(WIE, SYSTEEM).call(werk::get);
  }

  /** Does work for an account that proved itself otherwise than by logging in. */
  public static <T> T account(String naam, Supplier<T> werk) {
    return ScopedValue.where(WIE, naam).call(werk::get);
  }

  /** Whether this is the name of the product itself. */
  public static boolean isSysteem(String naam) {
    return SYSTEEM.equals(naam);
  }

  /** The name of the account; empty when nobody is logged in. */
  public static String wie() {
    if (WIE.isBound()) {
      return WIE.get();
    }
    var wie = SecurityContextHolder.getContext().getAuthentication();
    return wie == null || wie instanceof AnonymousAuthenticationToken ? "" : wie.getName();
  }
}
