package nl.tijdig.berichten.dossiers;

import java.util.List;
import nl.tijdig.kern.dossier.Dossier;

/** What one line of the input holds: a dossier, or the faults for which it is refused. */
public sealed interface Regel {

  /** A dossier that may be judged. */
  record Gelezen(Dossier dossier) implements Regel {}

  /** A line that is refused whole. */
  record Geweigerd(List<Fout> fouten) implements Regel {}
}
