package nl.tijdig.app.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tijdig.kern.dossier.Dossier;

/**
 * The facts of one dossier: those that hold, and those that were corrected.
 *
 * @param id inner id of the dossier
 * @param uitvoering the GI in charge
 */
public record Feitenblad(
    long id,
    Dossier dossier,
    Achtergrond achtergrond,
    Uitvoering uitvoering,
    List<Feitregel> feiten,
    List<Correctie> correcties) {

  /** Volgnummer of the last recording, also of one that was a correction; zero without any. */
  public int laatste() {
    return Stream.concat(feiten.stream(), correcties.stream().map(Correctie::nu))
        .mapToInt(Feitregel::volgnummer)
        .max()
        .orElse(0);
  }

  /** The recording with this volgnummer, also when it holds no more. */
  public Optional<Feitregel> regel(int volgnummer) {
    return Stream.concat(
            feiten.stream(), correcties.stream().flatMap(een -> Stream.of(een.eerst(), een.nu())))
        .filter(regel -> regel.volgnummer() == volgnummer)
        .findFirst();
  }

  /** Volgnummer of what came in the place of a recording in the end; its own while it holds. */
  public int nu(int volgnummer) {
    return correcties.stream()
        .filter(correctie -> correctie.eerst().volgnummer() == volgnummer)
        .findFirst()
        .map(correctie -> nu(correctie.nu().volgnummer()))
        .orElse(volgnummer);
  }
}
