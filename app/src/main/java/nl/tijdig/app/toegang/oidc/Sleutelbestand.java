package nl.tijdig.app.toegang.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.text.ParseException;
import org.springframework.security.converter.RsaKeyConverters;

/** The private key with which Tijdig proves to a provider that it is Tijdig. */
final class Sleutelbestand {

  private Sleutelbestand() {}

  /** A JWK (RSA or EC), or an RSA key as PKCS#8 in PEM; its kid is then the RFC 7638 thumbprint. */
  static JWK lees(Path bestand) {
    try {
      var tekst = Files.readString(bestand).strip();
      var sleutel = tekst.startsWith("{") ? JWK.parse(tekst) : pem(tekst);
      if (!sleutel.isPrivate()) {
        throw new IllegalArgumentException("dit is een publieke sleutel");
      }
      return sleutel;
    } catch (IOException
        | ParseException
        | JOSEException
        | GeneralSecurityException
        | IllegalArgumentException
        | IllegalStateException e) {
      throw new IllegalStateException(
          "tijdig.oidc.sleutel: "
              + bestand
              + " is geen privésleutel in JWK of PEM (PKCS#8, RSA); zie docs/beheer.md",
          e);
    }
  }

  private static JWK pem(String tekst) throws GeneralSecurityException, JOSEException {
    var prive =
        RsaKeyConverters.pkcs8()
            .convert(new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)));
    if (!(prive instanceof RSAPrivateCrtKey rsa)) {
      throw new IllegalArgumentException("geen RSA-sleutel");
    }
    var publiek =
        KeyFactory.getInstance("RSA")
            .generatePublic(new RSAPublicKeySpec(rsa.getModulus(), rsa.getPublicExponent()));
    return new RSAKey.Builder((RSAPublicKey) publiek).privateKey(rsa).keyIDFromThumbprint().build();
  }
}
