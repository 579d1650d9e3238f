package nl.tijdig.berichten.ijw.verloop;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.tijdig.berichten.ijw.retour.Klassecodes;
import nl.tijdig.berichten.ijw.toewijzing.Jw301;
import org.jspecify.annotations.Nullable;

/**
 * The allocations that are known. What counts is the version that was decided last (IV013);
 * messages may come in any order (OP080).
 */
public final class Toewijzingen {

  private record Sleutel(String gemeente, long nummer) {}

  private final Map<Sleutel, TreeSet<Toewijzingsstand>> verloop = new HashMap<>();

  /** Takes up a message, unless a number in it is that of somebody else (TR332: 9332). */
  public Klassecodes ontvang(Jw301 bericht) {
    var codes = new Klassecodes();
    var gemeente = bericht.header().afzender();
    var nummer = 0;
    for (var product : bericht.client().toegewezenProducten()) {
      var pad = "Bericht/Client/ToegewezenProducten/ToegewezenProduct[" + ++nummer + "]";
      var stand =
          new Toewijzingsstand(
              gemeente, bericht.header().ontvanger(), bericht.client().bsn(), product);
      var versies = versies(gemeente, product.toewijzingNummer());
      codes.eis(versies.isEmpty() || versies.getFirst().isVanZelfde(stand), pad, "9332");
    }
    if (codes.isLeeg()) {
      neemOp(bericht);
    }
    return codes;
  }

  private void neemOp(Jw301 bericht) {
    var kop = bericht.header();
    for (var product : bericht.client().toegewezenProducten()) {
      verloop
          .computeIfAbsent(
              new Sleutel(kop.afzender(), product.toewijzingNummer()),
              sleutel -> new TreeSet<>(Comparator.comparing(Toewijzingsstand::besloten)))
          .add(
              new Toewijzingsstand(
                  kop.afzender(), kop.ontvanger(), bericht.client().bsn(), product));
    }
  }

  /** The version that counts; null when there is none, or when it was taken back. */
  public @Nullable Toewijzingsstand actueel(String gemeente, long nummer) {
    var versies = versies(gemeente, nummer);
    return versies.isEmpty() || versies.getLast().isVerwijderd() ? null : versies.getLast();
  }

  /** What counts for a child at an aanbieder on a day or later, the lowest number first. */
  public List<Toewijzingsstand> actueleVan(
      String gemeente, String aanbieder, String bsn, LocalDate dag) {
    return verloop.values().stream()
        .map(TreeSet::getLast)
        .filter(stand -> stand.gemeente().equals(gemeente) && stand.aanbieder().equals(aanbieder))
        .filter(stand -> stand.bsn().equals(bsn) && stand.geldtOpOfNa(dag))
        .sorted(Comparator.comparing(stand -> stand.product().toewijzingNummer()))
        .toList();
  }

  /**
   * The day on which it was first decided: each change has a day of its own, and a resend has not.
   * Null when there is no such allocation.
   */
  public @Nullable LocalDate eersteBesluit(String gemeente, long nummer) {
    var versies = versies(gemeente, nummer);
    return versies.isEmpty() ? null : versies.getFirst().product().toewijzingsdatum();
  }

  /** All versions, the earliest decision first. */
  public List<Toewijzingsstand> versies(String gemeente, long nummer) {
    var versies = verloop.get(new Sleutel(gemeente, nummer));
    return versies == null ? Collections.emptyList() : List.copyOf(versies);
  }
}
