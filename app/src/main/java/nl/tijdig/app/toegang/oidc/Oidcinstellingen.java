package nl.tijdig.app.toegang.oidc;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What Tijdig expects of every identity provider; the rest are Spring's own settings.
 *
 * @param rol name of the claim with the role, or the path to it as {@link Claimpad} has it; so all
 *     of them, as in {@code Rol.code()}
 * @param gi name of the claim with the name of the GI
 * @param jeugdregio name of the claim with the CBS code of the jeugdregio
 * @param gemeente name of the claim with the CBS code of the gemeente
 * @param wie name of the claim with the name under which a jeugdbeschermer stands in facts
 * @param acr levels of assurance that are good enough; empty: not asked
 * @param sleutel file with the private key (PEM or JWK) for private_key_jwt; empty: client secret
 */
@ConfigurationProperties("tijdig.oidc")
record Oidcinstellingen(
    @DefaultValue("rol") String rol,
    @DefaultValue("gi") String gi,
    @DefaultValue("jeugdregio") String jeugdregio,
    @DefaultValue("gemeente") String gemeente,
    @DefaultValue("wie") String wie,
    @DefaultValue List<String> acr,
    @DefaultValue("") String sleutel) {

  Oidcinstellingen {
    Map.of("rol", rol, "gi", gi, "jeugdregio", jeugdregio, "gemeente", gemeente, "wie", wie)
        .forEach(Claimpad::uit);
  }
}
