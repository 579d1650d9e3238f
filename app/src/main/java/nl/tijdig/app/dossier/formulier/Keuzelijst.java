package nl.tijdig.app.dossier.formulier;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.tijdig.app.omgeving.Bezwaar;

/**
 * What can be chosen for a field of this dossier.
 *
 * @param anders the sentence for who typed something else
 * @param isLang so many that they are searched by typing
 */
record Keuzelijst(List<Keus> keuzes, String anders, boolean isLang) {

  Keuzelijst {
    keuzes = List.copyOf(keuzes);
  }

  /** The same with what stands in the fact now. */
  Keuzelijst met(String waarde) {
    return keuzes.stream().anyMatch(keus -> keus.waarde().equals(waarde))
        ? this
        : new Keuzelijst(
            Stream.concat(keuzes.stream(), Stream.of(Keus.letterlijk(waarde))).toList(),
            anders,
            isLang);
  }

  /** The value of an answer, given by its value or by what the reader sees of it. */
  Optional<String> waarde(String antwoord, Function<Bezwaar, String> zin) {
    return keuzes.stream()
        .filter(keus -> keus.waarde().equals(antwoord) || zin.apply(keus.naam()).equals(antwoord))
        .map(Keus::waarde)
        .findFirst();
  }
}
