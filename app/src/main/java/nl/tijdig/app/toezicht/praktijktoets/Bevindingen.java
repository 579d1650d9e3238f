package nl.tijdig.app.toezicht.praktijktoets;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.app.toezicht.bevinding.Bevinding;
import nl.tijdig.app.toezicht.praktijktoets.Praktijktoets.Berekend;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/** What an inspector puts in; nothing of it is ever changed afterwards. */
public interface Bevindingen {

  /** A praktijktoets that does not exist yet. */
  record Nieuw(
      String naam,
      LocalDate peildatum,
      Datum referentie,
      Praktijktoets.Herkomst herkomst,
      Berekend berekend) {}

  /**
   * A case that does not exist yet.
   *
   * @param gebeurtenissen own facts as JSON, of a case without dossier
   * @param omschrijving what the inspector wrote of a case without dossier
   */
  record NieuweCasus(
      @Nullable String dossier,
      @Nullable String gi,
      @Nullable String jeugdregio,
      List<String> gebeurtenissen,
      @Nullable String omschrijving) {

    /** A case that its dossier or its facts describe. */
    public NieuweCasus(
        @Nullable String dossier,
        @Nullable String gi,
        @Nullable String jeugdregio,
        List<String> gebeurtenissen) {
      this(dossier, gi, jeugdregio, gebeurtenissen, null);
    }
  }

  /**
   * What an inspector found of a case in one go.
   *
   * @param reden why earlier judgements change; null when none does
   * @param gezien the number of the last bevinding that the inspector saw
   */
  record Ronde(List<Bevinding> bevindingen, @Nullable String reden, long gezien) {}

  /** Opens a praktijktoets and gives its id. */
  long open(Nieuw nieuw, String door);

  /** Opens a praktijktoets with the dossiers of the draw. */
  long trek(
      String naam, LocalDate peildatum, Steekproef steekproef, Berekend berekend, String door);

  /** Adds a case and gives its number. */
  int voegToe(long praktijktoets, NieuweCasus casus);

  /**
   * Records what is new or different in a round, all of it or nothing, and gives how many that are.
   *
   * @throws nl.tijdig.app.omgeving.OpgaveGeweigerd when somebody else judged the same meanwhile, or
   *     an earlier judgement changes without a reason
   */
  int leg(long praktijktoets, int casus, Ronde ronde, String door);
}
