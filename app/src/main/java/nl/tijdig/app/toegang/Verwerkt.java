package nl.tijdig.app.toegang;

import java.util.List;

/**
 * Something was recorded on dossiers that the address of the page does not name; the inzagelog gets
 * a line for each.
 *
 * @param dossiers their numbers
 * @param pad where it came in, as it shall stand in the log
 */
public record Verwerkt(List<String> dossiers, String pad) {

  public Verwerkt {
    dossiers = List.copyOf(dossiers);
  }
}
