package nl.tijdig.app.toegang.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.tijdig.app.databank.StartMislukt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** U35: roles inside an object, as Keycloak has them, and claims whose own name has dots. */
class ClaimpadTest {

  private static final Map<String, Object> CLAIMS =
      Map.of(
          "rol",
          "analist",
          "realm_access",
          Map.of("roles", List.of("default-roles", "teammanager")),
          "resource_access",
          Map.of("tijdig.app", Map.of("roles", List.of("inspecteur"))),
          "https://tijdig.nl/rol",
          "ouder",
          "a.b",
          "letterlijk",
          "a",
          Map.of("b", "binnen"),
          "groepen",
          List.of(Map.of("naam", "raadslid"), Map.of("naam", "personeel"), "los"));

  @ParameterizedTest
  @CsvSource({
    "rol, analist",
    "realm_access.roles, default-roles teammanager",
    "resource_access.tijdig.app.roles, inspecteur",
    "https://tijdig.nl/rol, ouder",
    "a.b, letterlijk",
    "groepen.naam, raadslid personeel",
    "realm_access.geen, ''",
    "rol.roles, ''",
    "niets, ''"
  })
  void thePathLeadsToWhatStandsThere(String pad, String verwacht) {
    var gevonden = new Claimpad(pad).in(CLAIMS).map(String::valueOf).toList();
    assertThat(String.join(" ", gevonden)).isEqualTo(verwacht);
  }

  @Test
  void whatStandsThereMayBeAnObject() {
    assertThat(new Claimpad("a").in(CLAIMS)).containsExactly(Map.of("b", "binnen"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".rol", "rol.", "realm_access..roles", "realm access.roles"})
  void anOddPathIsToldAtTheStart(String pad) {
    assertThatThrownBy(() -> Claimpad.uit("rol", pad))
        .isInstanceOf(StartMislukt.class)
        .hasMessageContaining("tijdig.oidc.rol")
        .hasMessageContaining("realm_access.roles");
  }
}
