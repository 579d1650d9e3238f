package nl.tijdig.app.dossier.blad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tijdig.app.pagina.kader.Gesproken;
import nl.tijdig.kern.norm.Norm;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.norm.Normen;
import nl.tijdig.kern.oordeel.Kenmerk;
import nl.tijdig.kern.tijd.Eenheid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages say of a norm is there for each of them, in the language of the page. */
class NormtekstenTest {

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyNormIsExplained(String taal) {
    var sleutels = new ArrayList<String>();
    Normen.alle().forEach(norm -> sleutels.addAll(sleutels(norm)));
    for (var kenmerk : Kenmerk.values()) {
      sleutels.add("kenmerk." + kenmerk.code());
    }
    for (var eenheid : Eenheid.values()) {
      sleutels.add("termijn." + eenheid.name().toLowerCase(Locale.ROOT));
    }
    var teksten = Gesproken.teksten();
    assertThat(sleutels)
        .hasSizeGreaterThan(NormId.values().length)
        .allSatisfy(sleutel ->
            assertThat(teksten.getMessage(sleutel, new Object[] {1}, Locale.of(taal)))
                .isNotBlank());
  }

  private static List<String> sleutels(Norm norm) {
    var code = norm.id().code();
    var alle = new ArrayList<String>();
    for (var soort : List.of("norm", "regel", "begin", "open", "gehaald", "laat-gedaan")) {
      alle.add(soort + "." + code);
    }
    if (norm.keuze() != null) {
      alle.add("productkeuze." + code);
    }
    return alle;
  }
}
