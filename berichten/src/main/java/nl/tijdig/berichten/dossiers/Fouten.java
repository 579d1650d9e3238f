package nl.tijdig.berichten.dossiers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the faults of one line. */
final class Fouten {

  private static final int TONEN = 80;

  private record Melding(String plaats, String melding, @Nullable String waarde) {}

  private final List<Melding> meldingen = new ArrayList<>(0);

  void meld(String plaats, String melding, @Nullable Object waarde) {
    meldingen.add(new Melding(plaats, melding, waarde == null ? null : kort(waarde.toString())));
  }

  boolean isLeeg() {
    return meldingen.isEmpty();
  }

  /** Whether this place was reported already. */
  boolean noemt(String plaats) {
    return meldingen.stream().anyMatch(m -> m.plaats.equals(plaats));
  }

  List<Fout> op(long regel, @Nullable String dossier) {
    return meldingen.stream()
        .map(m -> new Fout(regel, dossier, m.plaats, m.waarde, m.melding))
        .toList();
  }

  private static String kort(String waarde) {
    var schoon = waarde.replaceAll("\\p{Cntrl}", "?");
    return schoon.length() <= TONEN ? schoon : schoon.substring(0, TONEN) + "...";
  }
}
