package nl.tijdig.app.toegang;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * An account, and the organisation it works for.
 *
 * @param giId inner id, of those who work at a GI
 * @param namens the organisation by name, such as that of the GI
 * @param jeugdregio CBS code, of those who work for a jeugdregio
 * @param gemeenteId inner id, of those who work for a gemeente
 * @param wie the name under which a jeugdbeschermer stands in facts
 */
public record Gebruiker(
    String naam,
    Rol rol,
    @Nullable Integer giId,
    @Nullable String namens,
    @Nullable String jeugdregio,
    @Nullable Integer gemeenteId,
    @Nullable String wie) {

  private static final String ROL = "ROLE_";

  /** The GI that the account works for. */
  public Optional<Gi> gi() {
    return giId == null || namens == null ? Optional.empty() : Optional.of(new Gi(giId, namens));
  }

  /** Whether who logged in so still has the role of then. */
  public boolean isNog(Authentication wie) {
    return wie.getAuthorities().stream()
        .map(GrantedAuthority::getAuthority)
        .filter(recht -> recht != null && recht.startsWith(ROL))
        .allMatch(recht -> recht.equals(ROL + rol.name()));
  }

  /** The role, and what it may do, for Spring Security. */
  public List<GrantedAuthority> rechten() {
    var rechten = new java.util.ArrayList<GrantedAuthority>();
    rechten.add(new SimpleGrantedAuthority(ROL + rol.name()));
    rol.rechten().forEach(recht -> rechten.add(new SimpleGrantedAuthority(recht.name())));
    return List.copyOf(rechten);
  }
}
