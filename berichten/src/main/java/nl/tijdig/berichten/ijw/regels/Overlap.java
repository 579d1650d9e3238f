package nl.tijdig.berichten.ijw.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tijdig.berichten.ijw.deel.Productdelen.Product;
import org.jspecify.annotations.Nullable;

/**
 * A product may come back in a message when its days do not overlap. Without code the category
 * counts, and without category a product overlaps with any other.
 */
final class Overlap {

  private record Regel(@Nullable Product product, LocalDate van, @Nullable LocalDate tot) {}

  private final List<Regel> eerder = new ArrayList<>();

  /** Whether it overlaps with one before; from now on it is one before itself. */
  boolean met(@Nullable Product product, LocalDate van, @Nullable LocalDate tot) {
    var regel = new Regel(product, van, tot);
    var overlapt = eerder.stream().anyMatch(ander -> botst(regel, ander));
    eerder.add(regel);
    return overlapt;
  }

  private static boolean botst(Regel een, Regel ander) {
    return isZelfde(een.product, ander.product) && begint(een, ander) && begint(ander, een);
  }

  private static boolean isZelfde(@Nullable Product een, @Nullable Product ander) {
    if (een == null || ander == null) {
      return true;
    }
    if (!een.categorie().equals(ander.categorie())) {
      return false;
    }
    return een.code() == null || ander.code() == null || een.code().equals(ander.code());
  }

  private static boolean begint(Regel een, Regel voorHetEindeVan) {
    return voorHetEindeVan.tot == null || !een.van.isAfter(voorHetEindeVan.tot);
  }
}
