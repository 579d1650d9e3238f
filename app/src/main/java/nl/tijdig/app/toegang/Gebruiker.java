package nl.tijdig.app.toegang;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * An account, and the organisation it works for.
 *
 * @param gi of those who work at a GI
 * @param jeugdregio CBS code, of those who work for a jeugdregio
 * @param gemeente CBS code, of those who work for a gemeente
 * @param wie the name under which a jeugdbeschermer stands in facts
 */
public record Gebruiker(
    String naam,
    Rol rol,
    @Nullable String gi,
    @Nullable String jeugdregio,
    @Nullable String gemeente,
    @Nullable String wie) {

  /** The role, and what it may do, for Spring Security. */
  public List<GrantedAuthority> rechten() {
    var rechten = new java.util.ArrayList<GrantedAuthority>();
    rechten.add(new SimpleGrantedAuthority("ROLE_" + rol.name()));
    rol.rechten().forEach(recht -> rechten.add(new SimpleGrantedAuthority(recht.name())));
    return List.copyOf(rechten);
  }
}
