package nl.tijdig.app.toegang.oidc;

import com.nimbusds.jose.jwk.RSAKey;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tijdig.app.TijdigApp;
import nl.tijdig.proefaanbieder.Proefaanbieder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node of the product, with a provider. */
record Knoop(Proefaanbieder aanbieder, ConfigurableApplicationContext app, String adres)
    implements AutoCloseable {

  /** The key of the product. */
  static RSAKey sleutel() throws Exception {
    var maker = KeyPairGenerator.getInstance("RSA");
    maker.initialize(2048);
    var paar = maker.generateKeyPair();
    return new RSAKey.Builder((RSAPublicKey) paar.getPublic())
        .privateKey(paar.getPrivate())
        .keyIDFromThumbprint()
        .build();
  }

  /** On a database that another node made. */
  static Knoop start(EmbeddedPostgres postgres, RSAKey sleutel, String client, String... opties) {
    var geheim =
        JdbcClient.create(postgres.getPostgresDatabase())
            .sql("select geheim from databank.sleutel")
            .query(String.class)
            .single();
    var alle =
        new ArrayList<>(
            List.of(
                "--tijdig.sleutel=" + geheim,
                "--spring.datasource.url=" + postgres.getJdbcUrl("tijdig_app", "postgres"),
                "--spring.datasource.username=tijdig_app",
                "--spring.datasource.password=tijdig_app",
                "--spring.flyway.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.flyway.user=postgres",
                "--spring.flyway.password=postgres"));
    alle.addAll(List.of(opties));
    return start(sleutel, client, alle);
  }

  /** On a database of its own, in which nothing was ever recorded. */
  static Knoop leeg(RSAKey sleutel, String client, String... opties) {
    var alle = new ArrayList<>(List.of("--tijdig.map=target/proef/" + UUID.randomUUID()));
    alle.addAll(List.of(opties));
    return start(sleutel, client, alle);
  }

  private static Knoop start(RSAKey sleutel, String client, List<String> opties) {
    var poort = Proefaanbieder.vrijePoort();
    var adres = "http://localhost:" + poort;
    var aanbieder = Proefaanbieder.start(adres, sleutel);
    var registratie = "--spring.security.oauth2.client.registration.proef.";
    var alle =
        new ArrayList<>(
            List.of(
                "--server.port=" + poort,
                "--tijdig.demonstratie-wacht=true",
                registratie + "client-id=" + client,
                registratie + "client-name=de Proefaanbieder",
                registratie + "scope=openid,profile",
                "--spring.security.oauth2.client.provider.proef.issuer-uri=" + aanbieder.adres()));
    alle.addAll(opties);
    var app = new SpringApplicationBuilder(TijdigApp.class).run(alle.toArray(String[]::new));
    return new Knoop(aanbieder, app, adres);
  }

  @Override
  public void close() {
    app.close();
    aanbieder.close();
  }
}
