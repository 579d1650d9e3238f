package nl.tijdig.app.gezin.klacht;

import java.time.LocalDate;
import java.util.Locale;
import nl.tijdig.kern.dossier.Periode;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.tijd.Kalender;
import nl.tijdig.kern.tijd.Termijn;
import org.jspecify.annotations.Nullable;

/**
 * One row of the decision table.
 *
 * @param geldig the days on which a complaint falls under this row
 * @param zegt the end of the key of its text
 * @param binnen the term in which one must complain, of a row that gives one
 * @param bron article or source line
 */
record Klachtregel(
    Wat wat,
    Klachtonderwerp over,
    Als als,
    Periode geldig,
    String zegt,
    @Nullable Binnen binnen,
    String bron) {

  /** What a row tells. */
  enum Wat {
    WEG,
    TERMIJN,
    LET_OP;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * What must be so beside the subject and the day.
   *
   * @param ernstig null when it makes no difference
   * @param naAndere only when another body has the same complaint, or judged it
   * @param ouderDan only when it happened longer ago
   */
  record Als(@Nullable Boolean ernstig, boolean naAndere, @Nullable Termijn ouderDan) {

    static final Als ALTIJD = new Als(null, false, null);
    static final Als ERNSTIG = new Als(true, false, null);
    static final Als MINDER_ERNSTIG = new Als(false, false, null);
    static final Als NA_ANDERE = new Als(null, true, null);

    static Als ouderDan(Termijn termijn) {
      return new Als(null, false, termijn);
    }

    boolean past(Klachtvraag vraag) {
      return (ernstig == null || ernstig.equals(vraag.ernstig()))
          && (!naAndere || vraag.naAndere())
          && (ouderDan == null || isOuder(vraag, ouderDan));
    }

    private static boolean isOuder(Klachtvraag vraag, Termijn termijn) {
      return vraag.gebeurd() != null
          && new Binnen(termijn, false).uiterlijk(vraag.gebeurd()).isBefore(vraag.klachtdag());
    }
  }

  /**
   * A term in which one must complain.
   *
   * @param isAtw whether the Algemene termijnenwet moves a last day that is a day off
   */
  record Binnen(Termijn termijn, boolean isAtw) {

    /** The last day, counted from the day after it happened. */
    LocalDate uiterlijk(LocalDate gebeurd) {
      var dag = termijn.na(Datum.dagnummer(gebeurd));
      return LocalDate.ofEpochDay(
          isAtw && termijn.isVerlengbaar() ? Kalender.eersteWerkdagVanaf(dag) : dag);
    }
  }

  /** Whether the row holds for who asks this. */
  boolean past(Klachtvraag vraag) {
    return over == vraag.over() && geldig.omvat(vraag.klachtdag()) && als.past(vraag);
  }
}
