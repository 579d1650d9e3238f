package nl.tijdig.app.toegang.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** Nobody can configure a login that is weaker than the profile. */
class RegistratiesTest {

  @TempDir private Path map;

  @Test
  void everyClientHasPkceAndWithAKeyNoSecret() {
    var zwak = goed().clientSettings(ClientSettings.builder().requireProofKey(false).build());
    var sterk = Registraties.volgensProfiel(List.of(zwak.build()), true).getFirst();
    assertThat(sterk.getClientSettings().isRequireProofKey()).isTrue();
    assertThat(sterk.getClientAuthenticationMethod())
        .isEqualTo(ClientAuthenticationMethod.PRIVATE_KEY_JWT);
  }

  @Test
  void withoutOpenidOrIssuerOrByAnotherFlowItDoesNotStart() {
    weiger(goed().scope("profile"), "scope moet openid bevatten");
    weiger(goed().issuerUri(null), "issuer-uri");
    weiger(
        goed().authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS),
        "authorization_code");
  }

  private static void weiger(ClientRegistration.Builder registratie, String waarom) {
    assertThatThrownBy(() -> Registraties.volgensProfiel(List.of(registratie.build()), false))
        .hasMessageContaining("registration.proef")
        .hasMessageContaining(waarom);
  }

  private static ClientRegistration.Builder goed() {
    return ClientRegistration.withRegistrationId("proef")
        .clientId("tijdig")
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
        .scope("openid")
        .authorizationUri("https://login.example.nl/auth")
        .tokenUri("https://login.example.nl/token")
        .jwkSetUri("https://login.example.nl/jwks")
        .issuerUri("https://login.example.nl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "geen sleutel", "{\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\"}"})
  void aFileThatIsNoPrivateKeyIsNamed(String inhoud) throws Exception {
    var bestand = Files.writeString(map.resolve("sleutel"), inhoud);
    assertThatThrownBy(() -> Sleutelbestand.lees(bestand))
        .hasMessageContaining(bestand.toString())
        .hasMessageContaining("docs/beheer.md");
  }

  @Test
  void aJwkKeepsItsOwnName() throws Exception {
    var sleutel = Knoop.sleutel();
    var bestand = Files.writeString(map.resolve("sleutel.json"), sleutel.toJSONString());
    assertThat(Sleutelbestand.lees(bestand).getKeyID()).isEqualTo(sleutel.getKeyID());
  }

  @Test
  void twoPeopleOfOneNameHaveTwoAccountsAndNoNameBecomesThatOfAnother() {
    var een = Accountnaam.van("Zoë d'Hond", "https://a", "1");
    assertThat(een).matches("zoe-d-hond-[0-9a-f]{16}");
    assertThat(een).isNotEqualTo(Accountnaam.van("Zoë d'Hond", "https://a", "2"));
    assertThat(een).isNotEqualTo(Accountnaam.van("Zoë d'Hond", "https://b", "1"));
    assertThat(Accountnaam.van("systeem", "https://a", "1")).isNotEqualTo("systeem");
    assertThat(Accountnaam.van("漢字", "https://a", "1")).matches("-+[0-9a-f]{16}");
  }
}
