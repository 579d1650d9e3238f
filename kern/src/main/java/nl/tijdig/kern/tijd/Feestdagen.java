package nl.tijdig.kern.tijd;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The feestdagen of Algemene termijnenwet art. 3 and the days equated with them by decree. */
final class Feestdagen {

  /**
   * Days equated by royal decree: data, never derived (BWBR0033679, BWBR0038666 and successors).
   */
  private static final Set<LocalDate> GELIJKGESTELD =
      dagen(
          "2014-05-30 2015-01-02 2015-05-04 2015-05-15 2016-05-06",
          "2017-04-28 2017-05-26 2018-05-11 2018-12-24 2018-12-31 2019-05-31 2019-12-27",
          "2020-05-22 2021-05-14 2022-05-27",
          "2023-04-28 2023-05-19 2024-05-10 2024-12-27 2025-05-30",
          "2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26");

  /** Until the year before, Koninginnedag was kept on 30 April (normen.md 1.2). */
  private static final int EERSTE_KONINGSDAG = 2014;

  private Feestdagen() {}

  /** The name of the feestdag, or null on any other day. */
  static @Nullable String naam(int dagnummer) {
    var dag = LocalDate.ofEpochDay(dagnummer);
    var vast = vasteFeestdag(dag);
    if (vast != null) {
      return vast;
    }
    var naam = rondPasen((int) (dagnummer - pasen(dag.getYear()).toEpochDay()));
    return naam == null && GELIJKGESTELD.contains(dag) ? "gelijkgestelde dag" : naam;
  }

  private static @Nullable String vasteFeestdag(LocalDate dag) {
    if (dag.equals(feestVanHetStaatshoofd(dag.getYear()))) {
      return dag.getYear() < EERSTE_KONINGSDAG ? "Koninginnedag" : "Koningsdag";
    }
    return switch (dag.getMonthValue() * 100 + dag.getDayOfMonth()) {
      case 101 -> "Nieuwjaarsdag";
      case 505 -> "Bevrijdingsdag";
      case 1225 -> "Eerste Kerstdag";
      case 1226 -> "Tweede Kerstdag";
      default -> null;
    };
  }

  /** A day earlier when it is a Sunday. */
  private static LocalDate feestVanHetStaatshoofd(int jaar) {
    var dag = LocalDate.of(jaar, Month.APRIL, jaar < EERSTE_KONINGSDAG ? 30 : 27);
    return dag.getDayOfWeek() == DayOfWeek.SUNDAY ? dag.minusDays(1) : dag;
  }

  private static @Nullable String rondPasen(int dagenNaPasen) {
    return switch (dagenNaPasen) {
      case -2 -> "Goede Vrijdag";
      case 1 -> "Tweede Paasdag";
      case 39 -> "Hemelvaartsdag";
      case 50 -> "Tweede Pinksterdag";
      default -> null;
    };
  }

  /** Gregorian Easter Sunday (Meeus/Jones/Butcher). */
  static LocalDate pasen(int jaar) {
    var a = jaar % 19;
    var b = jaar / 100;
    var c = jaar % 100;
    var d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    var e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    var f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(jaar, f / 31, f % 31 + 1);
  }

  private static Set<LocalDate> dagen(String... regels) {
    var dagen = new HashSet<LocalDate>();
    for (var regel : regels) {
      for (var dag : regel.split(" ")) {
        dagen.add(LocalDate.parse(dag));
      }
    }
    return Set.copyOf(dagen);
  }
}
