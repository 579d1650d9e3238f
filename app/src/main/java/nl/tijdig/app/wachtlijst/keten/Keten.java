package nl.tijdig.app.wachtlijst.keten;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The waits of one child that hold each other up; never in a circle. */
record Keten(List<Schakel> schakels) {

  private static final int BREED = 260;
  private static final int HOOG = 70;
  private static final int LANGSTE_LABEL = 28;

  Keten {
    schakels = List.copyOf(schakels);
  }

  /** Whether this help would, in the end, wait for itself. */
  boolean isKring(String hulp, String doorHulp) {
    return bereik(Schakel.knoop(doorHulp), new HashSet<>()).contains(Schakel.knoop(hulp));
  }

  private Set<String> bereik(String knoop, Set<String> gezien) {
    if (gezien.add(knoop)) {
      schakels.stream()
          .filter(schakel -> Schakel.knoop(schakel.hulp()).equals(knoop))
          .forEach(schakel -> bereik(schakel.eerst(), gezien));
    }
    return gezien;
  }

  /** A box of the picture, and where it stands. */
  record Vak(String knoop, String label, int x, int y) {}

  /** An arrow from what comes first to what waits for it. */
  record Pijl(int x1, int y1, int x2, int y2) {}

  /** The picture: what comes first stands left. */
  record Beeld(List<Vak> vakken, List<Pijl> pijlen, int breed, int hoog) {}

  /**
   * The picture of the chain.
   *
   * @param naam what a help is called
   */
  Beeld beeld(Function<String, String> naam) {
    var vakken = new LinkedHashMap<String, Vak>();
    var perKolom = new ArrayList<Integer>();
    for (var schakel : schakels) {
      var eerst = schakel.doorWat() == null ? naam.apply(schakel.doorHulp()) : schakel.doorWat();
      zet(schakel.eerst(), eerst, vakken, perKolom);
      zet(Schakel.knoop(schakel.hulp()), naam.apply(schakel.hulp()), vakken, perKolom);
    }
    var pijlen = schakels.stream().map(schakel -> pijl(schakel, vakken)).toList();
    var hoog = perKolom.stream().mapToInt(Integer::intValue).max().orElse(0) * HOOG;
    return new Beeld(List.copyOf(vakken.values()), pijlen, perKolom.size() * BREED, hoog);
  }

  private void zet(String knoop, String label, Map<String, Vak> vakken, List<Integer> perKolom) {
    if (vakken.containsKey(knoop)) {
      return;
    }
    var kolom = diepte(knoop);
    while (perKolom.size() <= kolom) {
      perKolom.add(0);
    }
    var rij = perKolom.get(kolom);
    perKolom.set(kolom, rij + 1);
    vakken.put(knoop, new Vak(knoop, kort(label), kolom * BREED, rij * HOOG));
  }

  /** How many things must come first, one after the other. */
  private int diepte(String knoop) {
    return schakels.stream()
        .filter(schakel -> Schakel.knoop(schakel.hulp()).equals(knoop))
        .mapToInt(schakel -> 1 + diepte(schakel.eerst()))
        .max()
        .orElse(0);
  }

  private static Pijl pijl(Schakel schakel, Map<String, Vak> vakken) {
    var van = vakken.getOrDefault(schakel.eerst(), new Vak("", "", 0, 0));
    var naar = vakken.getOrDefault(Schakel.knoop(schakel.hulp()), van);
    return new Pijl(van.x() + BREED - 40, van.y() + HOOG / 2, naar.x(), naar.y() + HOOG / 2);
  }

  private static String kort(String label) {
    return label.length() <= LANGSTE_LABEL ? label : label.substring(0, LANGSTE_LABEL - 1) + "…";
  }
}
