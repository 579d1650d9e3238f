package nl.tijdig.kern.toets;

import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import org.jspecify.annotations.Nullable;

/**
 * One fact in the story of who was the jeugdbeschermer.
 *
 * @param ongepland for an ontkoppeling: whether it was unplanned
 * @param rang order among facts of one day: ontkoppelingen, koppelingen, wachtlijst, einde
 */
record Stap(Aard aard, @Nullable String wie, boolean ongepland, int vroegst, int laatst, long rang)
    implements Uitzondering.Datumhouder {

  enum Aard {
    ONTKOPPELING(0),
    VASTE_KOPPELING(1),
    VERVANGING(1),
    WACHTLIJST(2),
    EINDE(3);

    private final long klasse;

    Aard(long klasse) {
      this.klasse = klasse;
    }
  }

  static Stap van(Gebeurtenis feit, int plaats) {
    return switch (feit.soort()) {
      case JEUGDBESCHERMER_GEKOPPELD -> koppeling((JeugdbeschermerGekoppeld) feit, plaats);
      case JEUGDBESCHERMER_ONTKOPPELD -> ontkoppeling((JeugdbeschermerOntkoppeld) feit, plaats);
      case MAATREGEL_BEEINDIGD -> van(Aard.EINDE, null, false, feit, plaats);
      default -> van(Aard.WACHTLIJST, null, false, feit, plaats);
    };
  }

  private static Stap koppeling(JeugdbeschermerGekoppeld feit, int plaats) {
    var aard = feit.rol() == Koppelrol.VAST ? Aard.VASTE_KOPPELING : Aard.VERVANGING;
    return van(aard, feit.wie(), false, feit, plaats);
  }

  private static Stap ontkoppeling(JeugdbeschermerOntkoppeld feit, int plaats) {
    var ongepland = feit.reden() != Ontkoppelreden.GEPLAND;
    return van(Aard.ONTKOPPELING, feit.wie(), ongepland, feit, plaats);
  }

  private static Stap van(
      Aard aard, @Nullable String wie, boolean ongepland, Gebeurtenis feit, int plaats) {
    var op = feit.op();
    var rang = (aard.klasse << Integer.SIZE) + plaats;
    return new Stap(aard, wie, ongepland, op.vroegst(), op.laatst(), rang);
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
