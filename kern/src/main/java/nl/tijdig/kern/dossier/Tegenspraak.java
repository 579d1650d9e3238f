package nl.tijdig.kern.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tijdig.kern.dossier.Gebeurtenis.InstroomteamStart;
import nl.tijdig.kern.dossier.Gebeurtenis.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Gebeurtenis.JeugdbeschermerOntkoppeld;

/** What speaks against recording a new gebeurtenis beside those that a dossier already has. */
public final class Tegenspraak {

  private Tegenspraak() {}

  /**
   * The objections as Dutch sentences with the remedy; empty when there are none. Apart from the
   * transfer date of an instroomteam (004:564-571) they are a product choice.
   *
   * @param vandaag the day of recording; what happens later cannot be a fact yet
   */
  public static List<String> bezwaren(Dossier dossier, Gebeurtenis nieuw, LocalDate vandaag) {
    var bezwaren = new ArrayList<String>();
    if (nieuw.op().vroegsteDag().isAfter(vandaag)) {
      bezwaren.add("Deze dag ligt in de toekomst; leg het feit vast als het is gebeurd");
    }
    if (dossier.gebeurtenissen().contains(nieuw)) {
      bezwaren.add("Dit feit staat al in het dossier");
    }
    switch (nieuw) {
      case JeugdbeschermerGekoppeld feit when gekoppeld(dossier, feit.wie()) > 0 ->
          bezwaren.add(feit.wie() + " is al gekoppeld; leg eerst het ontkoppelen vast");
      case JeugdbeschermerOntkoppeld feit when gekoppeld(dossier, feit.wie()) <= 0 ->
          bezwaren.add(feit.wie() + " is niet gekoppeld aan dit kind; kijk de naam na");
      case JeugdbeschermerOntkoppeld feit when isVoorKoppeling(dossier, feit) ->
          bezwaren.add(feit.wie() + " was op die dag nog niet gekoppeld; kijk de dag na");
      case InstroomteamStart feit -> instroomteam(feit, bezwaren);
      default -> {}
    }
    if (begint(nieuw) && eindigdeVoor(dossier, nieuw)) {
      bezwaren.add("De maatregel was toen al geëindigd; leg een nieuwe maatregel apart vast");
    }
    return List.copyOf(bezwaren);
  }

  /**
   * What no longer holds together in a dossier of which a fact was corrected or withdrawn, as Dutch
   * sentences; empty when all holds.
   */
  public static List<String> naHerziening(Dossier herzien) {
    return herzien.gebeurtenissen().stream()
        .filter(JeugdbeschermerOntkoppeld.class::isInstance)
        .map(JeugdbeschermerOntkoppeld.class::cast)
        .filter(feit -> isVoorKoppeling(herzien, feit))
        .map(feit ->
            feit.wie()
                + " zou dan zijn ontkoppeld zonder koppeling; corrigeer eerst dat ontkoppelen")
        .distinct()
        .toList();
  }

  private static void instroomteam(InstroomteamStart feit, List<String> bezwaren) {
    var overdracht = feit.overdrachtVerwacht();
    if (overdracht == null) {
      bezwaren.add("Noem de dag waarop u de overdracht verwacht (004:564-571)");
    } else if (overdracht.isBefore(feit.op().vroegsteDag())) {
      bezwaren.add("De verwachte overdracht ligt voor het begin van het instroomteam");
    }
  }

  /** How many times more this worker was coupled than uncoupled. */
  private static int gekoppeld(Dossier dossier, String wie) {
    var aantal = 0;
    for (var feit : dossier.gebeurtenissen()) {
      switch (feit) {
        case JeugdbeschermerGekoppeld f when f.wie().equals(wie) -> aantal++;
        case JeugdbeschermerOntkoppeld f when f.wie().equals(wie) -> aantal--;
        default -> {}
      }
    }
    return aantal;
  }

  private static boolean isVoorKoppeling(Dossier dossier, JeugdbeschermerOntkoppeld nieuw) {
    return dossier.gebeurtenissen().stream()
        .noneMatch(feit ->
            feit instanceof JeugdbeschermerGekoppeld f
                && f.wie().equals(nieuw.wie())
                && !f.op().vroegsteDag().isAfter(nieuw.op().laatsteDag()));
  }

  private static boolean begint(Gebeurtenis feit) {
    return switch (feit.soort()) {
      case JEUGDBESCHERMER_GEKOPPELD,
          WACHTLIJSTBEHEER_START,
          INSTROOMTEAM_START,
          KOERS_BEPAALD,
          MAATREGEL_BEEINDIGD ->
          true;
      default -> false;
    };
  }

  private static boolean eindigdeVoor(Dossier dossier, Gebeurtenis nieuw) {
    return dossier.gebeurtenissen().stream()
        .anyMatch(feit ->
            feit.soort() == Soort.MAATREGEL_BEEINDIGD
                && feit.op().laatsteDag().isBefore(nieuw.op().vroegsteDag()));
  }
}
