package nl.tijdig.kern.toets;

import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelBeeindigd;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import org.jspecify.annotations.Nullable;

/**
 * One fact in the story of who was the jeugdbeschermer.
 *
 * @param ongepland for an ontkoppeling: whether it was unplanned
 * @param rang order among facts of one day: ontkoppelingen, koppelingen, wachtlijst, einde
 */
record Stap(
    Aard aard, @Nullable String wie, boolean ongepland, int vroegst, int laatst, long rang) {

  enum Aard {
    ONTKOPPELING,
    VASTE_KOPPELING,
    VERVANGING,
    WACHTLIJST,
    EINDE
  }

  static Stap van(Gebeurtenis feit, int plaats) {
    return switch (feit) {
      case JeugdbeschermerGekoppeld f ->
          van(
              f.rol() == Koppelrol.VAST ? Aard.VASTE_KOPPELING : Aard.VERVANGING,
              f.wie(),
              feit,
              plaats);
      case JeugdbeschermerOntkoppeld f -> {
        var ongepland = f.reden() != Ontkoppelreden.GEPLAND;
        var op = f.op();
        yield new Stap(Aard.ONTKOPPELING, f.wie(), ongepland, op.vroegst(), op.laatst(), plaats);
      }
      case MaatregelBeeindigd f -> van(Aard.EINDE, null, f, plaats);
      default -> van(Aard.WACHTLIJST, null, feit, plaats);
    };
  }

  private static Stap van(Aard aard, @Nullable String wie, Gebeurtenis feit, int plaats) {
    var klasse =
        switch (aard) {
          case ONTKOPPELING -> 0;
          case VASTE_KOPPELING, VERVANGING -> 1;
          case WACHTLIJST -> 2;
          case EINDE -> 3;
        };
    return new Stap(
        aard,
        wie,
        false,
        feit.op().vroegst(),
        feit.op().laatst(),
        ((long) klasse << Integer.SIZE) + plaats);
  }

  /** Whether both facts are about the same worker. */
  boolean isVan(Stap ander) {
    return wie != null && wie.equals(ander.wie);
  }

  /** The same fact on fewer days. */
  Stap binnen(int van, int tot) {
    return new Stap(aard, wie, ongepland, Math.max(vroegst, van), Math.min(laatst, tot), rang);
  }
}
