package nl.tijdig.berichten.ijw.vorm;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A day as {@code 2026-11-24}, read without throwing: a file may hold many wrong ones. */
final class Dagtekst {

  private Dagtekst() {}

  static @Nullable Schemafout fout(String tekst) {
    if (tekst.isEmpty()) {
      return Schemafout.LEEG;
    }
    if (tekst.length() > 10 && (tekst.indexOf('Z') > 0 || tekst.indexOf(':') > 0)) {
      return Schemafout.DATUM_MET_ZONE;
    }
    return isDag(tekst) ? null : Schemafout.DATUM;
  }

  static LocalDate dag(String tekst) {
    return LocalDate.of(getal(tekst, 0, 4), getal(tekst, 5, 7), getal(tekst, 8, 10));
  }

  private static boolean isDag(String tekst) {
    if (tekst.length() != 10 || tekst.charAt(4) != '-' || tekst.charAt(7) != '-') {
      return false;
    }
    var jaar = getal(tekst, 0, 4);
    var maand = getal(tekst, 5, 7);
    var dag = getal(tekst, 8, 10);
    return jaar >= 1
        && maand >= 1
        && maand <= 12
        && dag >= 1
        && (dag <= 28 || dag <= YearMonth.of(jaar, maand).lengthOfMonth());
  }

  /** The number that these digits are; -1 when they are not all digits. */
  private static int getal(String tekst, int van, int tot) {
    var getal = 0;
    for (var i = van; i < tot; i++) {
      var cijfer = tekst.charAt(i) - '0';
      if (cijfer < 0 || cijfer > 9) {
        return -1;
      }
      getal = getal * 10 + cijfer;
    }
    return getal;
  }
}
