package nl.tijdig.app.koers.bepalen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tijdig.app.dossier.Kindnamen;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** What a reader should know about a koers at once. */
@Component
@EnableConfigurationProperties(Koersinstellingen.class)
class Koersblad {

  private final Kindnamen kinderen;
  private final Koersinstellingen instellingen;

  Koersblad(Kindnamen kinderen, Koersinstellingen instellingen) {
    this.kinderen = kinderen;
    this.instellingen = instellingen;
  }

  /**
   * A warning in words.
   *
   * @param zin its key
   * @param jaren the age that it names
   */
  record Waarschuwing(String zin, int jaren) {}

  /** What is missing in the version that holds (F61). */
  List<Waarschuwing> waarschuwingen(String nummer, List<Koersversie> versies) {
    return versies.stream()
        .limit(1)
        .map(Koersversie::inhoud)
        .filter(inhoud -> inhoud.isGedragen() && !inhoud.kind().isGevoerd())
        .filter(inhoud -> isOudGenoeg(nummer, inhoud.bepaaldOp()))
        .map(inhoud ->
            new Waarschuwing("koers.kind-niet-gesproken", instellingen.kindSprekenVanaf()))
        .toList();
  }

  /** Of whom nobody knows the age counts as old enough: then somebody looks. */
  private boolean isOudGenoeg(String nummer, LocalDate op) {
    return Optional.ofNullable(kinderen.een(nummer).geboren())
        .map(geboren ->
            !geboren.vroegsteDag().plusYears(instellingen.kindSprekenVanaf()).isAfter(op))
        .orElse(true);
  }
}
