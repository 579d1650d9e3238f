package nl.tijdig.app.dossier.invoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tijdig.app.dossier.Willekeurigeantwoorden;
import nl.tijdig.app.pagina.kader.Gesproken;
import nl.tijdig.berichten.dossiers.Schrijver;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Soort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.MultiValueMap;

/** A line of CSV and one of NDJSON tell the same fact, for every soort. */
class RegelvormTest {

  static Stream<Soort> soorten() {
    return Soort.vastTeLeggen().stream();
  }

  @ParameterizedTest
  @MethodSource("soorten")
  void csvAndNdjsonTellTheSameFact(Soort soort) {
    var bron = new Willekeurigeantwoorden(soort.ordinal());
    for (var i = 0; i < 200; i++) {
      var fouten = new Invoerfouten(Gesproken::zin);
      var antwoorden = bron.van(soort);
      var feit = feit(Csvlezer.lees(csv(soort, antwoorden), fouten, 1), fouten);
      assertThat(feit.soort()).isEqualTo(soort);
      var json = Schrijver.tekst(feit).replaceFirst("\\{", "{\"extern\":\"1\",\"dossier\":\"D\",");
      assertThat(feit(Ndjsonlezer.lees(json, fouten, 1), fouten)).isEqualTo(feit);
    }
  }

  private static Gebeurtenis feit(List<Ruweregel> regels, Invoerfouten fouten) {
    var regel = new Regelvorm(Set.of(), fouten).lees(regels.getFirst());
    assertThat(fouten.eerste()).isEmpty();
    return regel.feit();
  }

  /** The answers as cells: what has more parts has them with a space between. */
  private static String csv(Soort soort, MultiValueMap<String, String> antwoorden) {
    var kop = new ArrayList<>(List.of("extern", "dossier", "soort"));
    var cellen = new ArrayList<>(List.of("1", "D", soort.code()));
    antwoorden.forEach((naam, delen) -> {
      kop.add(naam);
      cellen.add(String.join(" ", delen));
    });
    return String.join(",", kop)
        + "\n"
        + cellen.stream()
            .map(cel -> '"' + cel.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(","));
  }
}
