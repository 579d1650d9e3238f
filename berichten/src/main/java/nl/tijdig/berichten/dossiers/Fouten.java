package nl.tijdig.berichten.dossiers;

import java.util.ArrayList;
import java.util.List;
import nl.tijdig.kern.veld.Feitlezing;
import org.jspecify.annotations.Nullable;

/** Collects the faults of one line. */
final class Fouten {

  /** So many faults of one line are listed; of the rest only the number is told. */
  static final int HOOGSTENS = 1000;

  private record Melding(String plaats, String melding, @Nullable String waarde) {}

  private final List<Melding> meldingen = new ArrayList<>(0);
  private int meer;

  void meld(String plaats, String melding, @Nullable Object waarde) {
    if (meldingen.size() < HOOGSTENS) {
      meldingen.add(
          new Melding(plaats, melding, waarde == null ? null : Feitlezing.kort(waarde.toString())));
    } else {
      meer++;
    }
  }

  boolean isLeeg() {
    return meldingen.isEmpty();
  }

  /** Whether this place was reported already. */
  boolean noemt(String plaats) {
    return meldingen.stream().anyMatch(m -> m.plaats.equals(plaats));
  }

  List<Fout> op(long regel, @Nullable String dossier) {
    var naam = dossier == null ? null : Feitlezing.kort(dossier);
    var fouten = new ArrayList<Fout>();
    for (var m : meldingen) {
      fouten.add(new Fout(regel, naam, m.plaats, m.waarde, m.melding));
    }
    if (meer > 0) {
      fouten.add(new Fout(regel, naam, "", null, "nog " + meer + " fouten op deze regel"));
    }
    return fouten;
  }
}
