package nl.tijdig.app.toegang.oidc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.HashMap;
import java.util.Map;
import nl.tijdig.app.Proef;
import nl.tijdig.proefaanbieder.Proefaanbieder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second node of the product and its provider, on a database that once was a demonstration. */
@Proef
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Oidcproef {

  static final String HOOG = "http://eidas.europa.eu/LoA/high";

  @Autowired private JdbcClient databank;
  @Autowired private EmbeddedPostgres postgres;

  Knoop knoop;

  @BeforeAll
  void start() throws Exception {
    knoop =
        Knoop.start(
            postgres,
            Knoop.sleutel(),
            Proefaanbieder.MET_GEHEIM,
            "--spring.security.oauth2.client.registration.proef.client-secret="
                + Proefaanbieder.GEHEIM,
            "--tijdig.demonstratie=false",
            "--tijdig.vandaag=2026-11-24",
            "--tijdig.rem.pogingen=1000",
            "--tijdig.oidc.acr=" + HOOG);
  }

  @AfterAll
  void stop() {
    knoop.close();
  }

  void zegt(String naam, Object... claims) {
    var alle = new HashMap<String, Object>();
    for (var i = 0; i < claims.length; i += 2) {
      alle.put((String) claims[i], claims[i + 1]);
    }
    knoop.aanbieder().zegt(naam, met(alle, HOOG));
  }

  static Map<String, Object> met(Map<String, Object> claims, String acr) {
    var alle = new HashMap<>(claims);
    alle.put("acr", acr);
    return alle;
  }

  long regels(String wie, String handeling) {
    return databank
        .sql("select count(*) from toegang.inzage where wie like ? and handeling = ?")
        .params(wie, handeling)
        .query(Long.class)
        .single();
  }

  long accounts(String onderwerp) {
    return databank
        .sql("select count(*) from toegang.gebruiker where onderwerp = ? and uitgever = ?")
        .params(onderwerp, knoop.aanbieder().adres())
        .query(Long.class)
        .single();
  }
}
