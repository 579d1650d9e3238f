package nl.tijdig.app.wachtlijst.veiligheid;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody looked whether the child is safe.
 *
 * @param uitkomst one of {@link #UITKOMSTEN}
 */
record Veiligheidscontrole(LocalDate dag, String uitkomst, String bevinding) {

  static final List<String> UITKOMSTEN = List.of("veilig", "zorgen");
}
