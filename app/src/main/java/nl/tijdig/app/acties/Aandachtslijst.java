package nl.tijdig.app.acties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which dossiers need attention. Late is not the same as open (normen.md 2a): each line is open
 * work, and is late after its own day only, or never.
 */
public interface Aandachtslijst {

  /** Lines on one page: what one screen shows. */
  int PAGINA = 10;

  /** Lines that can be leafed through and are counted; whoever needs more narrows the filter. */
  int HOOGSTENS = 1000;

  /**
   * What to show; null means "all". Without norm each dossier stands under its first open action;
   * with a norm but no verdict only those where somebody still has to do something.
   *
   * @param wie only the children of this jeugdbeschermer of the GI
   * @param gi inner id of the GI
   * @param jeugdregio CBS code
   * @param zonder only children without fixed jeugdbeschermer
   */
  record Filter(
      @Nullable String wie,
      @Nullable Integer gi,
      @Nullable String jeugdregio,
      @Nullable String norm,
      @Nullable String oordeel,
      boolean zonder) {}

  /**
   * Of the lines of a filter those that are late after a day within these, both included; null is
   * no bound. With both null what has no term is there too.
   */
  record Laat(@Nullable LocalDate van, @Nullable LocalDate tot) {

    public static final Laat ALLES = new Laat(null, null);

    /** What is late on this day. */
    public static Laat al(LocalDate vandaag) {
      return new Laat(null, vandaag.minusDays(1));
    }

    /** What is not late on this day, and will be so many days after it. */
    public static Laat binnen(LocalDate vandaag, int dagen) {
      return new Laat(vandaag, vandaag.plusDays(dagen));
    }
  }

  /** What comes first. */
  enum Orde {
    /** The longest due first. */
    UITERLIJK,
    /** Per jeugdbeschermer of the GI. */
    WIE,
    /** Who was not spoken with, or longest ago; for the children without jeugdbeschermer. */
    GESPROKEN;

    /** Whether the lines of this filter can stand in this order. */
    public boolean kan(Filter filter) {
      return switch (this) {
        case UITERLIJK -> true;
        case WIE -> filter.norm() == null && filter.gi() != null && !filter.zonder();
        case GESPROKEN -> filter.norm() == null && filter.gi() != null && filter.zonder();
      };
    }
  }

  /** Which lines, and in which order. */
  record Vraag(Filter filter, Laat laat, Orde orde, boolean isOmgekeerd) {}

  /**
   * One line of the list.
   *
   * @param aanvang the last possible day on which the term began
   * @param laatNa the day after which it is late; null when it is done or has no term
   * @param gesproken the last talk with kind or ouder
   * @param geenHulpBepaald whether no help was determined up to now, in time or late
   */
  record Rij(
      String nummer,
      @Nullable String kind,
      @Nullable String gi,
      @Nullable String jeugdregio,
      @Nullable String wie,
      String norm,
      String oordeel,
      @Nullable LocalDate aanvang,
      @Nullable LocalDate uiterlijkLaatst,
      @Nullable LocalDate laatNa,
      @Nullable LocalDate gesproken,
      boolean isOpen,
      boolean geenHulpBepaald) {}

  /** How many lines there are; beyond {@link #HOOGSTENS} it only says that there are more. */
  long aantal(Vraag vraag);

  /** The lines of a page, by how many come before it. */
  List<Rij> rijen(Vraag vraag, long vanaf);

  /** So many terms of one norm run out on this day; nothing that points to a child. */
  record Dag(LocalDate dag, String norm, int aantal) {}

  /** The days after which something is late from and up to and including these, in their order. */
  List<Dag> dagen(Filter filter, LocalDate van, LocalDate tot);

  /** How many lines of a list of open work are late, become late, and are there in all. */
  record Stand(long teLaat, long binnenkort, long totaal) {}

  /**
   * The same lines as the list, counted: late, late within a number of days, and all; empty for a
   * list of verdicts, where not each line is work.
   */
  Optional<Stand> stand(Filter filter, LocalDate vandaag, int dagen);
}
