package nl.tijdig.app.werkvoorraad.vandaag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.acties.Actieknoppen;
import nl.tijdig.app.acties.Actiesoort.Geval;
import nl.tijdig.app.toegang.Rol;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.norm.NormId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What each role finds on its first screen, and the one button beside each child. */
@Proef
class WerklijstTest {

  private static final Pattern RIJ = Pattern.compile("<tr>\\s*<td data-kop=");

  @LocalServerPort private int poort;

  @Autowired private Actieknoppen knoppen;

  @ParameterizedTest
  @CsvSource({
    "teammanager, N1_TIJDIG, knop.koppel, ",
    "wachtlijstbeheerder, N1_TIJDIG, knop.contact, CONTACT",
    "jeugdbeschermer, N1_ACTIEF, knop.contact, CONTACT",
    "jeugdbeschermer, BESLUIT_CONTACT, knop.contact, CONTACT",
    "jeugdbeschermer, N2_TIJDIG, knop.koers, ",
    "zorgbemiddelaar, N3_TIJDIG, knop.hulp-gestart, HULP_GESTART",
    "jeugdbeschermer, JEUGDWET_PLAN, knop.plan, PLAN_VASTGESTELD",
    "jeugdbeschermer, BESLUIT_EVALUATIE, knop.evaluatie, PLAN_GEEVALUEERD",
    "inspecteur, N2_TIJDIG, knop.open, ",
  })
  void theButtonOpensWhatEndsTheClock(
      String rol, NormId norm, String tekst, @Nullable Soort soort) {
    var wie = Rol.valueOf(rol.toUpperCase(java.util.Locale.ROOT));
    var knop = knoppen.voor(new Geval(norm.code(), "D-1", false), wie);
    assertThat(knop.tekst()).isEqualTo(tekst);
    if (soort != null) {
      assertThat(knop.adres()).isEqualTo("/dossiers/D-1/vastleggen?soort=" + soort.code());
    }
  }

  @Test
  void aMissingKoersOpensTheWholeKoers() {
    var geval = new Geval(NormId.N2_TIJDIG.code(), "D-1", false);
    assertThat(knoppen.voor(geval, Rol.JEUGDBESCHERMER).adres())
        .isEqualTo("/dossiers/D-1/koers/nieuw");
  }

  @Test
  void whereNoHelpIsDeterminedThatComesFirst() {
    var geval = new Geval(NormId.N3_TIJDIG.code(), "D-1", true);
    assertThat(knoppen.voor(geval, Rol.JEUGDBESCHERMER).adres())
        .endsWith("?soort=" + Soort.HULP_BEPAALD.code());
  }

  /** No norm is without a button, so a new one cannot be forgotten. */
  @ParameterizedTest
  @EnumSource(NormId.class)
  void everyNormHasAButton(NormId norm) {
    assertThat(knoppen.voor(new Geval(norm.code(), "D-1", false), Rol.TEAMMANAGER).tekst())
        .startsWith("knop.")
        .isNotEqualTo("knop.open");
  }

  @ParameterizedTest
  @CsvSource({
    "jeugdbeschermer, Dit zijn uw kinderen bij De Lichtboei",
    "teammanager, Dit zijn alle kinderen van De Lichtboei",
    "wachtlijstbeheerder, nog geen vaste jeugdbeschermer",
    "zorgbemiddelaar, wachten op hulp",
    "expertteamlid, wachten op hulp",
    "inspecteur, de kinderen van alle GI",
  })
  void theFirstScreenIsAFewLinesOfOwnWork(String rol, String zin) throws Exception {
    var pagina = new Bezoeker(poort, rol).haal("/").body();
    assertThat(pagina).contains(zin);
    assertThat(RIJ.matcher(pagina).results().count()).isBetween(1L, 10L);
  }

  @Test
  void theWachtlijstbeheerderSeesOnlyChildrenWithoutJeugdbeschermer() throws Exception {
    var pagina = new Bezoeker(poort, "wachtlijstbeheerder").haal("/").body();
    assertThat(pagina).contains("een jeugdbeschermer", "Laatste gesprek").doesNotContain(">JB-");
  }
}
