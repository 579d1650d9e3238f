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
      "insert into gebruiker (naam, rol, demonstratie, bereik) values ('x', '%s', false, 'alles')";

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
    assertThat(databank.sql("select count(*) from gebruiker").query(Long.class).single())
        .isEqualTo(rijen);
    assertThat(databank.sql("update gebruiker set rol = 'INSPECTEUR', bereik = 'alles'").update())
        .isZero();
    assertThat(
            databank
                .sql("select demonstratiewachtwoord('ouder') is null")
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void evenTheProductDoesNotChangeAnAccountThatNoProviderGave() {
    assertThat(
            als("systeem")
                .sql("update gebruiker set rol = 'INSPECTEUR' where uitgever is null")
                .update())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select wachtwoord from gebruiker",
        "select * from gebruiker",
        "update gebruiker set wachtwoord = ''",
        "update gebruiker set demonstratie = true",
        "update gebruiker set uitgever = 'x', onderwerp = 'x'",
        "delete from gebruiker"
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
            .sql("select zegel(geheim, ?) || ' ' || ? from sleutel")
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
