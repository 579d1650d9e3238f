package nl.tijdig.app.identiteit.bsn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Random;
import java.util.stream.IntStream;
import nl.tijdig.app.Proef;
import nl.tijdig.kern.dossier.Burgerservicenummer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database and the kernel agree on what a burgerservicenummer is. */
@Proef
class ElfproefTest {

  @Autowired private EmbeddedPostgres postgres;

  @Test
  void theDatabaseKnowsTheSameElevenTest() {
    var toeval = new Random(9);
    var proef =
        IntStream.range(0, 3_000)
            .mapToObj(i -> "%09d".formatted(toeval.nextInt(1_000_000_000)))
            .toList();
    var goed =
        eigenaar()
            .sql("select b from unnest(cast(? as text[])) b where databank.elfproef(b)")
            .param(proef.toArray(String[]::new))
            .query(String.class)
            .list();
    assertThat(goed)
        .hasSizeGreaterThan(100)
        .isEqualTo(proef.stream().filter(Burgerservicenummer::isGeldig).toList());
    assertThat(
            eigenaar()
                .sql(
                    "select databank.elfproef('000000000') or databank.elfproef('99990000') or databank.elfproef('')")
                .query(Boolean.class)
                .single())
        .isFalse();
    assertThatThrownBy(() ->
            eigenaar()
                .sql("update dossier.dossier set nummer = '999900006' where nummer = 'D-000020'")
                .update())
        .rootCause()
        .hasMessageContaining("dossier_nummer_check");
  }

  private JdbcClient eigenaar() {
    return JdbcClient.create(postgres.getPostgresDatabase());
  }
}
