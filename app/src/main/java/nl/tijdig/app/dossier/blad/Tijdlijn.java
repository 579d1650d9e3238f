package nl.tijdig.app.dossier.blad;

import java.time.LocalDate;
import java.util.List;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.tijd.Datum;

/**
 * A dossier as a picture, in units of a thousandth of its width; the table beside it says the same.
 *
 * @param vandaag where the peildatum stands
 */
record Tijdlijn(int hoogte, int vandaag, List<Maand> maanden, List<Baan> banen, List<Balk> balken) {

  /** Width of the picture. */
  public static final int BREEDTE = 1000;

  /** Where the axis begins: the room on its left is for names. */
  public static final int BEGIN = 190;

  /** Where the axis ends. */
  public static final int EINDE = 980;

  /** A line at the first day of a month. */
  public record Maand(int x, LocalDate dag, boolean metNaam) {}

  /** The facts of one subject, as numbered points. */
  public record Baan(Onderwerp onderwerp, int y, int hoogte, List<Punt> punten) {}

  /** A fact; {@code van} and {@code tot} differ where its date is uncertain. */
  public record Punt(int nummer, int van, int tot, int y, String soort, Datum op) {

    public int midden() {
      return (van + tot) / 2;
    }

    public boolean isOnzeker() {
      return van < tot;
    }
  }

  /**
   * The term of one norm as a bar.
   *
   * @param uiterlijk where the term ends
   * @param laatTot how far the lateness reaches; equal to {@code uiterlijk} when there is none
   */
  public record Balk(Oordeel oordeel, int y, int aanvang, int uiterlijk, int laatTot) {

    public boolean isLaat() {
      return laatTot > uiterlijk;
    }
  }

  /** The rows of facts, from top to bottom. */
  public enum Onderwerp {
    MAATREGEL,
    JEUGDBESCHERMER,
    GESPREKKEN,
    KOERS,
    HULP
  }
}
