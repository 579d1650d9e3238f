package nl.tijdig.app.dossier.feiten;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.tijdig.app.dossier.Correctie;
import nl.tijdig.app.dossier.Feitenblad;
import nl.tijdig.app.dossier.Feitregel;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;

/** Says what others recorded on a dossier while somebody filled in a form about it. */
final class Ingehaald {

  /** So many sentences are read; the dossier tells the rest. */
  private static final int MEEST = 10;

  private static final Bezwaar AL_GECORRIGEERD = Bezwaar.van("correctie.al-gecorrigeerd");

  private Ingehaald() {}

  /**
   * Refuses a form that was made before the last recording.
   *
   * @param laatste volgnummer of the last recording that the form knows
   * @throws OpgaveGeweigerd naming who recorded what since
   */
  static void weiger(Feitenblad blad, int laatste) {
    if (blad.laatste() > laatste) {
      throw OpgaveGeweigerd.ingehaald(
          Stream.concat(
                  blad.feiten().stream().filter(feit -> feit.herziening() == null),
                  blad.correcties().stream().map(Correctie::nu))
              .filter(feit -> feit.volgnummer() > laatste)
              .sorted(Comparator.comparingInt(Feitregel::volgnummer))
              .flatMap(feit -> zinnen(blad, feit).stream())
              .limit(MEEST)
              .toList());
    }
  }

  /** Why a fact cannot be corrected any more. */
  static OpgaveGeweigerd van(Feitenblad blad, int volgnummer) {
    return blad.correcties().stream()
        .filter(correctie -> correctie.eerst().volgnummer() == volgnummer)
        .findFirst()
        .map(correctie -> OpgaveGeweigerd.ingehaald(samen(zinnen(blad, correctie.nu()))))
        .orElseGet(() -> new OpgaveGeweigerd(AL_GECORRIGEERD));
  }

  private static List<Bezwaar> samen(List<Bezwaar> wat) {
    return Stream.concat(Stream.of(AL_GECORRIGEERD), wat.stream()).toList();
  }

  private static List<Bezwaar> zinnen(Feitenblad blad, Feitregel nu) {
    var herziening = nu.herziening();
    if (herziening == null) {
      return List.of(zin("ingehaald.vastgelegd", nu));
    }
    if (herziening.ingetrokken()) {
      return List.of(zin("ingehaald.ingetrokken", nu));
    }
    var zinnen = new ArrayList<>(List.of(zin("ingehaald.gecorrigeerd", nu)));
    blad.correcties().stream()
        .filter(correctie -> correctie.nu().volgnummer() == nu.volgnummer())
        .map(correctie -> correctie.eerst().gebeurtenis())
        .forEach(eerst -> zinnen.addAll(Feitverschil.tussen(eerst, nu.gebeurtenis())));
    return zinnen;
  }

  private static Bezwaar zin(String zin, Feitregel feit) {
    return Bezwaar.van(
        zin,
        Objects.requireNonNullElse(feit.door(), "Tijdig"),
        feit.geregistreerdOp(),
        Bezwaar.van("soort." + feit.gebeurtenis().soort().code()),
        feit.gebeurtenis().op());
  }
}
