package nl.tijdig.app.toezicht.web;

import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Who may record and draw: an inspecteur and a beheerder; all others read. */
final class Inspecteur {

  private static final Set<String> ROLLEN = Set.of("ROLE_INSPECTEUR", "ROLE_BEHEERDER");

  private Inspecteur() {}

  static boolean is(Authentication wie) {
    return wie.getAuthorities().stream()
        .map(GrantedAuthority::getAuthority)
        .anyMatch(ROLLEN::contains);
  }

  static void eis(Authentication wie) {
    if (!is(wie)) {
      throw new AccessDeniedException("alleen een inspecteur of beheerder legt hier iets vast");
    }
  }
}
