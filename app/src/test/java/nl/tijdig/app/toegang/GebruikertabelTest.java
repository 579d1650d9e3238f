package nl.tijdig.app.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import nl.tijdig.app.Proef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What somebody who slips in a query can do with accounts: nothing. */
@Proef
class GebruikertabelTest {

  private static final String NIEUW =
      "insert into toegang.gebruiker (naam, rol, demonstratie) values ('x', '%s', false)";

  @Autowired private EmbeddedPostgres postgres;

  @ParameterizedTest
  @ValueSource(strings = {"", "inspecteur", "raadslid"})
  void nobodyMakesAnAccount(String naam) {
    assertThatThrownBy(() -> als(naam).sql(NIEUW.formatted("INSPECTEUR")).update())
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @Test
  void theProductItselfDoesButNotOneLikeItself() {
    assertThatThrownBy(() -> als("systeem").sql(NIEUW.formatted("SYSTEEM")).update())
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @ParameterizedTest
  @CsvSource({"'', 0", "inspecteur, 1", "raadslid, 1"})
  void everybodySeesTheirOwnAccountOnly(String naam, long rijen) {
    var databank = als(naam);
    assertThat(databank.sql("select count(*) from toegang.gebruiker").query(Long.class).single())
        .isEqualTo(rijen);
    assertThat(databank.sql("update toegang.gebruiker set rol = 'INSPECTEUR'").update()).isZero();
    assertThat(
            databank
                .sql("select toegang.demonstratiewachtwoord('ouder') is null")
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void evenTheProductDoesNotChangeAnAccountThatNoProviderGave() {
    assertThat(
            als("systeem")
                .sql("update toegang.gebruiker set rol = 'INSPECTEUR' where uitgever is null")
                .update())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select wachtwoord from toegang.gebruiker",
        "select * from toegang.gebruiker",
        "update toegang.gebruiker set wachtwoord = ''",
        "update toegang.gebruiker set demonstratie = true",
        "update toegang.gebruiker set uitgever = 'x', onderwerp = 'x'",
        "delete from toegang.gebruiker"
      })
  void noAccountReadsOrSetsAPassword(String vraag) {
    for (var naam : new String[] {"", "inspecteur", "systeem"}) {
      assertThatThrownBy(() -> als(naam).sql(vraag).update())
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  /** A connection of the application, sealed as that of this account. */
  private JdbcClient als(String naam) {
    var pas =
        JdbcClient.create(postgres.getPostgresDatabase())
            .sql("select databank.zegel(geheim, ?) || ' ' || ? from databank.sleutel")
            .params(naam, naam)
            .query(String.class)
            .single();
    var databank =
        JdbcClient.create(
            new SingleConnectionDataSource(
                postgres.getJdbcUrl("tijdig_app", "postgres"), "tijdig_app", "tijdig_app", true));
    databank
        .sql("select set_config('tijdig.pas', ?, false)")
        .param(naam.isEmpty() ? "" : pas)
        .query(String.class)
        .single();
    return databank;
  }
}
