package nl.tijdig.berichten.ijw.verloop;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import nl.tijdig.berichten.ijw.toewijzing.Jw301.ToegewezenProduct;

/**
 * One version of an allocation.
 *
 * @param gemeente who allocated it; the number of an allocation is unique within a gemeente
 * @param aanbieder who gives the help (AGB)
 * @param bsn the client
 * @param product what it says
 */
public record Toewijzingsstand(
    String gemeente, String aanbieder, String bsn, ToegewezenProduct product) {

  /** When the gemeente decided this version; not when it was sent or came in. */
  LocalDateTime besloten() {
    return product.toewijzingsdatum().atTime(product.toewijzingstijd());
  }

  /** Whether it was taken back, and so counts as never sent. */
  public boolean isVerwijderd() {
    var reden = product.redenWijziging();
    return reden != null
        && reden.is("01", "13")
        && product.ingangsdatum().equals(product.einddatum());
  }

  /** Whether it holds on a day, or will later. */
  boolean geldtOpOfNa(LocalDate dag) {
    var einde = product.einddatum();
    return !isVerwijderd() && (einde == null || !einde.isBefore(dag));
  }

  /** Whether it only moves the last day of an earlier version further on, or opens it (OP380). */
  public boolean isVerlengingVan(Toewijzingsstand eerder) {
    var einde = product.einddatum();
    var eerderEinde = eerder.product.einddatum();
    return product.toewijzingNummer() == eerder.product.toewijzingNummer()
        && gemeente.equals(eerder.gemeente)
        && product.ingangsdatum().equals(eerder.product.ingangsdatum())
        && Objects.equals(product.omvang(), eerder.product.omvang())
        && eerderEinde != null
        && (einde == null || einde.isAfter(eerderEinde));
  }

  /** Whether it is about the same child at the same aanbieder. */
  boolean isVanZelfde(Toewijzingsstand ander) {
    return bsn.equals(ander.bsn) && aanbieder.equals(ander.aanbieder);
  }
}
