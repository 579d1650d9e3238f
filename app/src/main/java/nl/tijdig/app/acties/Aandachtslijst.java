package nl.tijdig.app.acties;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which dossiers need attention, worst first: the one that was due longest ago stands on top. */
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

  /** One line of the list; {@code aanvang} is the last possible day on which the term began. */
  record Rij(
      String nummer,
      @Nullable String kind,
      @Nullable String gi,
      @Nullable String jeugdregio,
      @Nullable String wie,
      String norm,
      String oordeel,
      @Nullable LocalDate aanvang,
      @Nullable LocalDate uiterlijkVroegst,
      @Nullable LocalDate uiterlijkLaatst,
      boolean isOpen,
      boolean geenHulpBepaald) {}

  /** One page of the list, and how many lines there are: at most {@link #HOOGSTENS}, or more. */
  record Pagina(List<Rij> rijen, int nummer, long geteld) {

    public int aantalPaginas() {
      return (int) Math.max(1, (Math.min(HOOGSTENS, geteld) + PAGINA - 1) / PAGINA);
    }

    /** Whether there are more lines than can be leafed through. */
    public boolean isMeer() {
      return geteld > HOOGSTENS;
    }

    /** The lines that can be leafed through. */
    public long totaal() {
      return Math.min(HOOGSTENS, geteld);
    }
  }

  Pagina pagina(Filter filter, int nummer);

  /** So many terms of one norm run out on this day; nothing that points to a child. */
  record Dag(LocalDate dag, String norm, int aantal) {}

  /** The due days from and up to and including these days, in their order. */
  List<Dag> dagen(Filter filter, LocalDate van, LocalDate tot);

  /** Totals above the list. */
  record Stand(long teLaat, long binnenkort, long totaal) {}

  /** How many children are late, and how many become late within a number of days. */
  Stand stand(Filter filter, LocalDate vandaag, int dagen);
}
