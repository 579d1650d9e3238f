package nl.tijdig.app.koers.cijfers;

import static nl.tijdig.app.koers.Koersproef.kind;
import static nl.tijdig.app.koers.Koersproef.koers;
import static org.assertj.core.api.Assertions.assertThat;

import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.koers.Koersproef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * F61: the share of koersen with the child spoken, a familiegroepsplan offered, the network asked.
 */
@Proef
class KoerscijfersTest {

  private static final String GI = "GI van de cijfers";

  @LocalServerPort private int poort;
  @Autowired private Koersproef proef;

  private void leg(Bezoeker manager, String... anders) throws Exception {
    var nummer = kind(manager, "2026-10-20", "2027-10-19");
    var antwoord =
        manager.stuur("/dossiers/" + nummer + "/koers/nieuw", koers("2026-11-20", anders));
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(302);
  }

  @Test
  @DisplayName("F61: share per GI")
  void theShareIsCountedPerGi() throws Exception {
    var manager = proef.manager(poort, "koerscijfers", GI);
    leg(manager);
    leg(manager, "kind", "nee", "kind_op", "");
    leg(manager, "familiegroepsplan", "nee", "stem-netwerk", "nvt");
    leg(manager, "familiegroepsplan", "nee", "stem-netwerk", "niet_gevraagd");
    var rij = manager.haal("/koersen").body();
    assertThat(rij).contains(GI, "75% (3)", "50% (2)").doesNotContain("De Lichtboei</th>");
    assertThat(new Bezoeker(poort, "inspecteur").haal("/koersen").body()).contains(GI);
    assertThat(new Bezoeker(poort, "teammanager").haal("/koersen").body()).doesNotContain(GI);
  }
}
