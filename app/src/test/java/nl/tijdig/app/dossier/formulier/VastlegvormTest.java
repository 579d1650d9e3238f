package nl.tijdig.app.dossier.formulier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import nl.tijdig.app.dossier.Willekeurigeantwoorden;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.pagina.Antwoorden;
import nl.tijdig.app.pagina.kader.Gesproken;
import nl.tijdig.berichten.dossiers.Dossierlezer;
import nl.tijdig.berichten.dossiers.Schrijver;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.veld.Veld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

/** Answers become a fact, a file and answers again without a loss, for every soort. */
class VastlegvormTest {

  static Stream<Soort> soorten() {
    return Soort.vastTeLeggen().stream();
  }

  @ParameterizedTest
  @MethodSource("soorten")
  void answersAndFileTellTheSameFact(Soort soort) {
    var bron = new Willekeurigeantwoorden(soort.ordinal());
    for (var i = 0; i < 200; i++) {
      var feit = Vastlegvorm.gebeurtenis(soort, new Antwoorden(bron.van(soort)));
      assertThat(feit.soort()).isEqualTo(soort);
      assertThat(Dossierlezer.leesGebeurtenis(Schrijver.tekst(feit))).isEqualTo(feit);
      assertThat(Vastlegvorm.gebeurtenis(soort, Vastlegvorm.antwoorden(feit))).isEqualTo(feit);
    }
  }

  @ParameterizedTest
  @MethodSource("soorten")
  void anAnswerThatIsMissingIsNamed(Soort soort) {
    for (var veld : soort.vorm().velden()) {
      var antwoorden = new Willekeurigeantwoorden(1).van(soort);
      antwoorden.remove(veld.naam());
      if (veld.isVerplicht()) {
        assertThatThrownBy(() -> Vastlegvorm.gebeurtenis(soort, new Antwoorden(antwoorden)))
            .isInstanceOfSatisfying(
                OpgaveGeweigerd.class,
                geweigerd ->
                    assertThat(geweigerd.bezwaren().getFirst().veld()).isEqualTo(veld.naam()));
      }
    }
  }

  @Test
  void anEmptyCountIsNoZeroAndEachObjectionNamesItsField() {
    var antwoorden = new LinkedMultiValueMap<String, String>();
    antwoorden.add("op", "2020-02-30");
    antwoorden.add("doelen", "drie");
    antwoorden.add("gezin", "nvt");
    assertThatThrownBy(
            () -> Vastlegvorm.gebeurtenis(Soort.KOERS_BEPAALD, new Antwoorden(antwoorden)))
        .isInstanceOfSatisfying(
            OpgaveGeweigerd.class,
            geweigerd ->
                assertThat(geweigerd.bezwaren().stream().map(Gesproken::zin))
                    .containsExactly(
                        "Op welke dag? ‘2020-02-30’ is geen dag tussen 1900 en 2100."
                            + " Schrijf bijvoorbeeld 24-11-2026.",
                        "Hoeveel doelen? vul een heel getal in van 0 tot en met 999.999.999",
                        "Hoeveel soorten hulp zijn nodig? vul een heel getal in van 0 tot en met 999.999.999",
                        "Staat het gezin erachter? kies uit de lijst"));
  }

  /** Finding U26. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23", "23-11-2026", "23/11/2026", "23 november 2026"})
  void aDayIsReadAsThePagesShowIt(String op) {
    var antwoorden = Antwoorden.met(Map.of("op", op));
    assertThat(Vastlegvorm.gebeurtenis(Soort.VEILIGHEIDSPLAN, antwoorden).op())
        .isEqualTo(Datum.van("2026-11-23"));
  }

  /** U27: of a question with a usual answer an empty choice is no answer. */
  @Test
  void anEmptyChoiceIsRefusedAlsoWhenSomethingUsuallyHolds() {
    var antwoorden = Antwoorden.met(Map.of("op", "2026-11-20", "wie", "JB-1", "rol", ""));
    assertThatThrownBy(() -> Vastlegvorm.gebeurtenis(Soort.JEUGDBESCHERMER_GEKOPPELD, antwoorden))
        .satisfies(Gesproken.met("Vast of vervanger? kies uit de lijst"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dossier", "dossier_en"})
  void everyQuestionAndChoiceHasItsWords(String bestand) throws IOException {
    var teksten = new Properties();
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(
                getClass().getResourceAsStream("/teksten/" + bestand + ".properties")),
            StandardCharsets.UTF_8)) {
      teksten.load(in);
    }
    assertThat(soorten().map(soort -> "soort." + soort.code())).allMatch(teksten::containsKey);
    assertThat(soorten().flatMap(soort -> Vastlegvorm.velden(soort, Map.of()).stream()))
        .allSatisfy(vraag -> assertThat(teksten).containsKey("veld." + vraag.tekst()));
    assertThat(soorten().flatMap(s -> s.vorm().velden().stream()).map(Veld::keuzes))
        .allSatisfy(
            keuzes -> assertThat(keuzes).allMatch(keuze -> teksten.containsKey("keuze." + keuze)));
  }
}
