package nl.tijdig.app.databank.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import nl.tijdig.app.databank.StartMislukt;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is found out before PostgreSQL is tried: a full disk, and data of another version. */
@Proef
class VoorwaardenTest {

  @Autowired private EmbeddedPostgres postgres;

  @Test
  void aFullDiskIsTold() {
    var map = Path.of("/gegevens");
    assertThatThrownBy(() -> Voorwaarden.ruimte(map, Voorwaarden.MINSTE_RUIMTE - 1))
        .isInstanceOf(StartMislukt.class)
        .hasMessageContaining("/gegevens is vol")
        .hasMessageContaining("200 MB");
    assertThatCode(() -> Voorwaarden.ruimte(map, Voorwaarden.MINSTE_RUIMTE))
        .doesNotThrowAnyException();
    assertThatCode(() -> Voorwaarden.ruimte(map, Voorwaarden.MINSTE_RUIMTE + 1))
        .doesNotThrowAnyException();
  }

  @Test
  void theVersionIsThatOfThePostgresThatComesAlong() {
    assertThat(
            Rechtstreeks.eigenaar(postgres)
                .sql("select split_part(current_setting('server_version'), '.', 1)")
                .query(String.class)
                .single())
        .isEqualTo(Voorwaarden.VERSIE);
  }
}
