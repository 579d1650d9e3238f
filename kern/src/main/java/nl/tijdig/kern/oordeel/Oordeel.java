package nl.tijdig.kern.oordeel;

import java.util.List;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one norm of one dossier, with everything needed to check it by hand.
 *
 * @param ontbreekt names of the facts that are missing or too uncertain (soorten of the format)
 * @param bewijs the facts used, in the order of the dossier
 */
public record Oordeel(
    NormId norm,
    Uitkomst uitkomst,
    Tijden tijden,
    Kenmerken kenmerken,
    List<String> ontbreekt,
    List<Gebeurtenis> bewijs) {

  /** The day on which the clock started. */
  public @Nullable Datum aanvang() {
    return tijden.aanvang();
  }

  /** The due day, or the interval of due days. */
  public @Nullable Datum uiterlijk() {
    return tijden.uiterlijk();
  }

  /** The day of fulfilment. */
  public @Nullable Datum op() {
    return tijden.op();
  }

  /**
   * Whether somebody must still act on the peildatum: a verdict says whether a promise was kept,
   * this whether there is work (normen.md 2a). With uncertain dates true when it may be so.
   */
  public boolean open() {
    return tijden.open();
  }

  /** How late, when that applies. */
  public @Nullable Achterstand teLaat() {
    return tijden.teLaat();
  }

  /** Where the norm stands: seed line or article. */
  public String grondslag() {
    return norm.grondslag();
  }
}
