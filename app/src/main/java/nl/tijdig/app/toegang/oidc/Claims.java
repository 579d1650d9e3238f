package nl.tijdig.app.toegang.oidc;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tijdig.app.toegang.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Reads what an identity provider says of somebody; what cannot be stored counts as not said. */
record Claims(OidcUser iemand) {

  private static final int LANGST = 200;

  /** The only text under this name. */
  @Nullable String tekst(String claim) {
    var waarden = teksten(claim).distinct().limit(2).toList();
    return waarden.size() == 1 ? waarden.getFirst() : null;
  }

  /** The only role that Tijdig knows under this name; the claim may hold other groups as well. */
  Optional<Rol> rol(String claim) {
    var rollen =
        teksten(claim)
            .flatMap(waarde -> Arrays.stream(Rol.values()).filter(r -> r.code().equals(waarde)))
            .distinct()
            .toList();
    return rollen.size() == 1 ? Optional.of(rollen.getFirst()) : Optional.empty();
  }

  /** What pages call this person. */
  String weergave() {
    return Stream.of("name", "preferred_username", "email")
        .flatMap(this::teksten)
        .findFirst()
        .orElse("medewerker");
  }

  private Stream<String> teksten(String claim) {
    return new Claimpad(claim)
        .in(iemand.getClaims())
        .filter(String.class::isInstance)
        .map(tekst -> ((String) tekst).strip())
        .filter(tekst -> !tekst.isEmpty() && tekst.length() <= LANGST)
        .filter(tekst -> tekst.chars().noneMatch(Character::isISOControl));
  }
}
