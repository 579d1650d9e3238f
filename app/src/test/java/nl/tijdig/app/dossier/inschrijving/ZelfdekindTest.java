package nl.tijdig.app.dossier.inschrijving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.dossier.Proefgi;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A child has one code, however it is written. */
@Proef
class ZelfdekindTest {

  @LocalServerPort private int poort;
  @Autowired private JdbcClient databank;
  @Autowired private Proefgi proefgi;

  @Test
  @DisplayName("U20: small and capital letters are the same child, by form")
  void theSameChildInOtherCapitalsIsRefused() throws Exception {
    proefgi.maak("zelfdekind", "GI van hetzelfde kind", "2023-01-01", "2027-12-31");
    var kind = "Kx" + UUID.randomUUID().toString().substring(0, 8) + "x1";
    var bezoeker = new Bezoeker(poort, "zelfdekind");
    schrijfIn(bezoeker, kind, 302);
    for (var zelfde : List.of(kind.toLowerCase(Locale.ROOT), kind.toUpperCase(Locale.ROOT))) {
      schrijfIn(bezoeker, zelfde, 422);
    }
    assertThat(
            databank
                .sql(
                    """
                    select count(*) from dossier.dossier d join dossier.kind k on k.id = d.kind_id
                    where lower(k.code) = lower(?)
                    """)
                .param(kind)
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  private static void schrijfIn(Bezoeker bezoeker, String kind, int status) throws Exception {
    var antwoord =
        Inschrijfformulier.stuur(bezoeker, kind, "2026-11-02", "2027-11-01", UUID.randomUUID());
    assertThat(antwoord.statusCode()).isEqualTo(status);
    if (status == 422) {
      assertThat(antwoord.body()).contains("staat al ingeschreven");
    }
  }
}
