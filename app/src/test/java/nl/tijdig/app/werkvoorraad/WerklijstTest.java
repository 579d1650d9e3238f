package nl.tijdig.app.werkvoorraad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.tijdig.app.Bezoeker;
import nl.tijdig.app.Proef;
import nl.tijdig.app.dossier.Aandachtslijst.Rij;
import nl.tijdig.app.toegang.Rol;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.norm.NormId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What each role finds on its first screen, and the one button beside each child. */
@Proef
class WerklijstTest {

  private static final Pattern RIJ = Pattern.compile("<tr>\\s*<td data-kop=");

  @LocalServerPort private int poort;

  @ParameterizedTest
  @CsvSource({
    "teammanager, N1_TIJDIG, knop.koppel, ",
    "wachtlijstbeheerder, N1_TIJDIG, knop.contact, CONTACT",
    "jeugdbeschermer, N1_ACTIEF, knop.contact, CONTACT",
    "jeugdbeschermer, BESLUIT_CONTACT, knop.contact, CONTACT",
    "jeugdbeschermer, N2_TIJDIG, knop.koers, KOERS_BEPAALD",
    "zorgbemiddelaar, N3_TIJDIG, knop.hulp-gestart, HULP_GESTART",
    "jeugdbeschermer, JEUGDWET_PLAN, knop.plan, PLAN_VASTGESTELD",
    "jeugdbeschermer, BESLUIT_EVALUATIE, knop.evaluatie, PLAN_GEEVALUEERD",
    "inspecteur, N2_TIJDIG, knop.open, ",
  })
  void theButtonOpensWhatEndsTheClock(String rol, NormId norm, String tekst, Soort soort) {
    var wie = Rol.valueOf(rol.toUpperCase(java.util.Locale.ROOT));
    assertThat(Handgreep.van(rij(norm, true, false), wie)).isEqualTo(new Handgreep(tekst, soort));
    assertThat(Handgreep.van(rij(norm, false, false), wie).tekst()).isEqualTo("knop.open");
  }

  @Test
  void whereNoHelpIsDeterminedThatComesFirst() {
    assertThat(Handgreep.van(rij(NormId.N3_TIJDIG, true, true), Rol.JEUGDBESCHERMER).soort())
        .isEqualTo(Soort.HULP_BEPAALD);
  }

  /** No norm is without a button, so a new one cannot be forgotten. */
  @ParameterizedTest
  @EnumSource(NormId.class)
  void everyNormHasAButton(NormId norm) {
    assertThat(Handgreep.van(rij(norm, true, false), Rol.TEAMMANAGER).tekst())
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
    assertThat(pagina).contains("nog niemand").doesNotContain(">JB-");
  }

  private static Rij rij(NormId norm, boolean open, boolean zonderHulp) {
    return new Rij(
        "D-1",
        null,
        null,
        null,
        null,
        norm.code(),
        open ? "loopt" : "voldaan",
        LocalDate.EPOCH,
        LocalDate.EPOCH,
        LocalDate.EPOCH,
        open,
        zonderHulp);
  }
}
