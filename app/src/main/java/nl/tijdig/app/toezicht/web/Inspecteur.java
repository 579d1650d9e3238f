package nl.tijdig.app.toezicht.web;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Who may record and draw: an inspecteur; all others read. */
final class Inspecteur {

  private static final String TOETSEN = "TOETSEN";

  private Inspecteur() {}

  static boolean is(Authentication wie) {
    return wie.getAuthorities().stream()
        .map(GrantedAuthority::getAuthority)
        .anyMatch(TOETSEN::equals);
  }

  static void eis(Authentication wie) {
    if (!is(wie)) {
      throw new AccessDeniedException("alleen een inspecteur legt hier iets vast");
    }
  }
}
