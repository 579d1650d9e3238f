package nl.tijdig.app.wachtlijst.beslistabel;

import java.util.List;

/**
 * Something that is looked at in a child, with the answers that can be given.
 *
 * @param naam the question above the answers
 */
record Factor(String naam, List<String> waarden) {

  Factor {
    waarden = List.copyOf(waarden);
  }
}
