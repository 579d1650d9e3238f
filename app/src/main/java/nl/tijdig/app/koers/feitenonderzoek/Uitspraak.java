package nl.tijdig.app.koers.feitenonderzoek;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of a statement in a report; what is not known yet is null, and a gap.
 *
 * @param volgnummer which statement, the same in each version
 * @param soort one of {@link #SOORTEN}
 * @param bron who or what says so
 * @param datum when it was so
 * @param steuntOp numbers of the facts that a conclusion rests on
 * @param reden why it took the place of the version before
 */
record Uitspraak(
    long id,
    int volgnummer,
    @Nullable String soort,
    String tekst,
    @Nullable String bron,
    @Nullable LocalDate datum,
    Wederhoor wederhoor,
    List<Integer> steuntOp,
    @Nullable String reden,
    String door,
    Timestamp op) {

  static final String FEIT = "feit";
  static final String CONCLUSIE = "conclusie";
  static final List<String> SOORTEN = List.of(FEIT, "mening", CONCLUSIE);

  Uitspraak {
    steuntOp = List.copyOf(steuntOp);
  }

  /**
   * What the one whom it is about was offered, and said.
   *
   * @param op the day of the offer
   * @param accordering one of {@link #ANTWOORDEN}: whether they agree with how it stands there
   */
  record Wederhoor(
      @Nullable String aan,
      @Nullable LocalDate op,
      @Nullable String reactie,
      @Nullable String accordering,
      @Nullable LocalDate accorderingOp) {

    static final List<String> ANTWOORDEN = List.of("ja", "nee", "niet_bereikt");
  }

  /**
   * What is missing, as the ends of keys.
   *
   * @param feiten the numbers of the facts in the report
   */
  List<String> gaten(Set<Integer> feiten) {
    var gaten = new ArrayList<String>();
    voegToe(gaten, soort == null, "soort");
    voegToe(gaten, bron == null, "bron");
    voegToe(gaten, datum == null, "datum");
    voegToe(gaten, wederhoor.op() == null, "wederhoor");
    voegToe(gaten, wederhoor.accordering() == null, "accordering");
    voegToe(
        gaten,
        CONCLUSIE.equals(soort) && steuntOp.stream().noneMatch(feiten::contains),
        "steunt-op");
    return List.copyOf(gaten);
  }

  private static void voegToe(List<String> gaten, boolean mist, String wat) {
    if (mist) {
      gaten.add(wat);
    }
  }

  /**
   * Whether it says otherwise what was so; that needs a reason, unlike filling in what the family
   * says of it.
   */
  boolean isAndersDan(Uitspraak eerst) {
    return !tekst.equals(eerst.tekst)
        || eerst.soort != null && !eerst.soort.equals(soort)
        || eerst.bron != null && !eerst.bron.equals(bron)
        || eerst.datum != null && !eerst.datum.equals(datum);
  }
}
