package nl.tijdig.app.toegang.inloggen;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** By which doors people can come in: identity providers, and passwords in a demonstration. */
@Component
class Inlogwegen {

  private static final Logger LOG = LoggerFactory.getLogger(Inlogwegen.class);

  private final List<ClientRegistration> registraties = new ArrayList<>();
  private final boolean demonstratie;

  Inlogwegen(
      ObjectProvider<InMemoryClientRegistrationRepository> registraties,
      @Value("${tijdig.demonstratie}") boolean demonstratie) {
    registraties.ifAvailable(alle -> alle.forEach(this.registraties::add));
    this.demonstratie = demonstratie;
    if (this.registraties.isEmpty() && !demonstratie) {
      LOG.warn("Niemand kan inloggen: stel een aanbieder in (docs/beheer.md)");
    }
  }

  /**
   * An identity provider.
   *
   * @param pad where logging in there begins; a plain link, because the address of the provider may
   *     not be the target of a form
   */
  public record Aanbieder(String naam, String pad) {}

  /** The identity providers, as they are configured. */
  public List<Aanbieder> aanbieders() {
    return registraties.stream()
        .map(
            r -> new Aanbieder(r.getClientName(), "/oauth2/authorization/" + r.getRegistrationId()))
        .toList();
  }

  /** Whether there is a form for name and password: in a demonstration only. */
  public boolean metWachtwoord() {
    return demonstratie;
  }

  /**
   * Where a form may lead to: logging out ends at the provider, and browsers follow the redirect.
   */
  String formulierdoelen() {
    var uitlogadressen =
        registraties.stream()
            .map(r -> r.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
            .map(Inlogwegen::herkomst)
            .filter(Objects::nonNull);
    return Stream.concat(Stream.of("'self'"), uitlogadressen)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static @Nullable String herkomst(@Nullable Object adres) {
    if (adres == null) {
      return null;
    }
    var uri = URI.create(adres.toString());
    return uri.getScheme() + "://" + uri.getAuthority();
  }
}
