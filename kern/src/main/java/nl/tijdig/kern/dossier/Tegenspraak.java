package nl.tijdig.kern.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import nl.tijdig.kern.dossier.Begeleidingsfeit.InstroomteamStart;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Beletsel.Reden;
import nl.tijdig.kern.dossier.Hulpfeit.HulpBepaald;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/** What speaks against recording a new gebeurtenis beside those that a dossier already has. */
public final class Tegenspraak {

  private Tegenspraak() {}

  /**
   * What speaks against it; empty when nothing does.
   *
   * @param vandaag the day of recording; what happens later cannot be a fact yet
   * @param geboren when the child was born; null when nobody knows
   */
  public static List<Beletsel> bezwaren(
      Dossier dossier, Gebeurtenis nieuw, LocalDate vandaag, @Nullable Datum geboren) {
    var bezwaren = new ArrayList<>(bezwaren(dossier, nieuw, vandaag));
    if (geboren != null) {
      Jaarbezwaren.geboorte(dossier, nieuw, geboren, bezwaren);
    }
    return List.copyOf(bezwaren);
  }

  /** The same of a child of whom the birth is not asked. */
  public static List<Beletsel> bezwaren(Dossier dossier, Gebeurtenis nieuw, LocalDate vandaag) {
    var bezwaren = new ArrayList<Beletsel>();
    if (isNogNiet(nieuw.op(), vandaag)) {
      bezwaren.add(Beletsel.van(Reden.IN_TOEKOMST));
    }
    if (dossier.gebeurtenissen().contains(nieuw)) {
      bezwaren.add(Beletsel.van(Reden.STAAT_ER_AL));
    }
    switch (nieuw) {
      case JeugdbeschermerGekoppeld feit when isGekoppeld(dossier, feit.wie()) ->
          bezwaren.add(Beletsel.van(Reden.AL_GEKOPPELD, feit.wie()));
      case JeugdbeschermerOntkoppeld feit when !isTeOntkoppelen(dossier, feit.wie()) ->
          bezwaren.add(Beletsel.van(Reden.NIET_GEKOPPELD, feit.wie()));
      case JeugdbeschermerOntkoppeld feit when isVoorKoppeling(dossier, feit) ->
          bezwaren.add(Beletsel.van(Reden.NOG_NIET_GEKOPPELD, feit.wie()));
      case InstroomteamStart feit -> instroomteam(feit, bezwaren);
      case Hulpfeit feit when !isBepaald(dossier, feit) ->
          bezwaren.add(Beletsel.van(Reden.HULP_ONBEKEND, feit.hulp()));
      default -> {}
    }
    if (begint(nieuw) && eindigdeVoor(dossier, nieuw)) {
      bezwaren.add(Beletsel.van(Reden.MAATREGEL_GEEINDIGD));
    }
    Jaarbezwaren.voegToe(dossier, nieuw, bezwaren);
    Tijdsbezwaren.voegToe(dossier, nieuw, bezwaren);
    return List.copyOf(bezwaren);
  }

  /**
   * What no longer holds together in a dossier of which a fact was corrected or withdrawn; empty
   * when all holds.
   */
  public static List<Beletsel> naHerziening(Dossier herzien) {
    var bezwaren = new LinkedHashSet<Beletsel>();
    for (var feit : herzien.gebeurtenissen()) {
      if (feit instanceof JeugdbeschermerOntkoppeld weg && isVoorKoppeling(herzien, weg)) {
        bezwaren.add(Beletsel.van(Reden.ONTKOPPELD_ZONDER_KOPPELING, weg.wie()));
      } else if (Tijdsbezwaren.isTeVroeg(herzien, feit)) {
        bezwaren.add(Beletsel.van(Reden.BEGIN_NA_EINDE));
      }
    }
    return List.copyOf(bezwaren);
  }

  /**
   * The first fact that cannot be of a child who was born then; empty when all can.
   *
   * @param geboren may be a month or a year; the earliest day of it counts
   */
  public static Optional<Gebeurtenis> tegenGeboorte(Dossier dossier, Datum geboren) {
    return dossier.gebeurtenissen().stream()
        .filter(feit -> {
          var bezwaren = new ArrayList<Beletsel>();
          Jaarbezwaren.geboorte(dossier, feit, geboren, bezwaren);
          return !bezwaren.isEmpty();
        })
        .findFirst();
  }

  /** Certainly after today, or perhaps in a later year: the end of this month or year may come. */
  private static boolean isNogNiet(Datum op, LocalDate vandaag) {
    return op.vroegsteDag().isAfter(vandaag) || op.laatsteDag().getYear() > vandaag.getYear();
  }

  private static void instroomteam(InstroomteamStart feit, List<Beletsel> bezwaren) {
    if (feit.overdrachtVerwacht() == null) {
      bezwaren.add(Beletsel.van(Reden.ZONDER_OVERDRACHT));
    }
  }

  private static boolean isBepaald(Dossier dossier, Hulpfeit nieuw) {
    return nieuw.soort() == Soort.HULP_BEPAALD
        || dossier.gebeurtenissen().stream()
            .anyMatch(feit -> feit instanceof HulpBepaald f && f.hulp().equals(nieuw.hulp()));
  }

  /** Still coupled: not uncoupled, and no other worker was fixed since. */
  private static boolean isGekoppeld(Dossier dossier, String wie) {
    return Koppelverloop.van(
            dossier.gebeurtenissen().stream()
                .filter(feit -> feit.soort() != Soort.MAATREGEL_BEEINDIGD)
                .toList())
        .isGekoppeld(wie);
  }

  /** Coupled more often than uncoupled: who was replaced can still be uncoupled, with a reason. */
  private static boolean isTeOntkoppelen(Dossier dossier, String wie) {
    var aantal = 0;
    for (var feit : dossier.gebeurtenissen()) {
      switch (feit) {
        case JeugdbeschermerGekoppeld f when f.wie().equals(wie) -> aantal++;
        case JeugdbeschermerOntkoppeld f when f.wie().equals(wie) -> aantal--;
        default -> {}
      }
    }
    return aantal > 0;
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
          MAATREGEL_UITGESPROKEN,
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
