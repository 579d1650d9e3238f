package nl.tijdig.app.toezicht.praktijktoets;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/** What an inspector puts in; nothing of it is ever changed afterwards. */
public interface Bevindingen {

  /** A praktijktoets that does not exist yet. */
  record Nieuw(
      String naam, LocalDate peildatum, Datum referentie, Praktijktoets.Herkomst herkomst) {}

  /** A case that does not exist yet; without dossier its own facts come along as JSON. */
  record NieuweCasus(
      @Nullable String dossier,
      @Nullable String gi,
      @Nullable String jeugdregio,
      List<String> gebeurtenissen) {}

  /** Opens a praktijktoets and gives its id. */
  long open(Nieuw nieuw, String door);

  /** Opens a praktijktoets with the dossiers of the draw. */
  long trek(String naam, LocalDate peildatum, Steekproef steekproef, String door);

  /** Adds a case and gives its number. */
  int voegToe(long praktijktoets, NieuweCasus casus);

  /**
   * Records a bevinding; when one stood there already, this one replaces it.
   *
   * @param reden why it replaces the earlier one; null for the first
   * @throws IllegalArgumentException when a reden is missing or has nothing to correct
   */
  void leg(long praktijktoets, int casus, Bevinding bevinding, @Nullable String reden, String door);
}
