package nl.tijdig.app.dossier;

import java.util.Map;
import java.util.Optional;
import nl.tijdig.kern.dossier.Bron;
import org.springframework.security.core.Authentication;

/**
 * What a room above adds to the page of a dossier. Each bean of this type is asked for each visit,
 * in the order of Spring's {@code @Order}.
 */
public interface Dossierdeel {

  /** Where it stands. */
  Plaats plaats();

  /** What it shows in this visit; empty when it has nothing to say to this reader. */
  Optional<Inhoud> voor(Bezoek bezoek);

  /** The places on the page. */
  enum Plaats {
    /** A pair of {@code dt} and {@code dd} at the top. */
    GEGEVENS,
    /**
     * What needs doing now, below a heading; its template also has a fragment {@code eerst} with
     * the first of it, for who just recorded something.
     */
    NU,
    /** A paragraph with where to go from here. */
    WEGEN,
    /** A section with a heading of the second level. */
    SECTIES
  }

  /**
   * One reader at one dossier.
   *
   * @param isNu whether the page shows what is known now, not what was known on an earlier day
   * @param magVastleggen whether the reader records on it; emergency access only reads
   */
  record Bezoek(Dossierblad blad, boolean isNu, boolean magVastleggen, Authentication wie) {

    /** The number of the dossier. */
    public String nummer() {
      return blad.dossier().id();
    }

    /** Whether it is of the register, and not a case from a report. */
    public boolean isRegister() {
      return blad.dossier().bron() == Bron.REGISTER;
    }
  }

  /**
   * What to show.
   *
   * @param sjabloon the template that holds the fragment {@code deel}
   * @param gegevens what the fragment reads, under the name {@code deel}
   */
  record Inhoud(String sjabloon, Map<String, Object> gegevens) {

    public Inhoud {
      gegevens = Map.copyOf(gegevens);
    }
  }
}
