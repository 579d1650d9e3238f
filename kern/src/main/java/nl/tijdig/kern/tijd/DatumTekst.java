package nl.tijdig.kern.tijd;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads the four ways in which a date may be written; refuses all others. */
final class DatumTekst {

  private DatumTekst() {}

  static Datum lees(String tekst) {
    return switch (tekst.length()) {
      case 4 -> jaar(tekst);
      case 7 -> maand(tekst);
      case 10 -> Datum.op(dag(tekst, 0));
      case 21 -> interval(tekst);
      default -> throw onleesbaar(tekst);
    };
  }

  private static Datum jaar(String tekst) {
    var jaar = getal(tekst, 0, 4);
    return new Datum(dagnummer(tekst, jaar, 1, 1), dagnummer(tekst, jaar, 12, 31));
  }

  private static Datum maand(String tekst) {
    eis(tekst, 4, '-');
    var eerste = dagnummer(tekst, getal(tekst, 0, 4), getal(tekst, 5, 7), 1);
    return new Datum(eerste, eerste + LocalDate.ofEpochDay(eerste).lengthOfMonth() - 1);
  }

  private static Datum interval(String tekst) {
    eis(tekst, 10, '/');
    var vroegst = dag(tekst, 0);
    var laatst = dag(tekst, 11);
    if (vroegst > laatst) {
      throw new IllegalArgumentException(
          "omgekeerd interval '" + tekst + "': het einde ligt voor het begin");
    }
    return new Datum(vroegst, laatst);
  }

  private static int dag(String tekst, int vanaf) {
    eis(tekst, vanaf + 4, '-');
    eis(tekst, vanaf + 7, '-');
    return dagnummer(
        tekst,
        getal(tekst, vanaf, vanaf + 4),
        getal(tekst, vanaf + 5, vanaf + 7),
        getal(tekst, vanaf + 8, vanaf + 10));
  }

  private static int dagnummer(String tekst, int jaar, int maand, int dag) {
    if (jaar == 0) {
      throw onmogelijk(tekst);
    }
    try {
      return (int) LocalDate.of(jaar, maand, dag).toEpochDay();
    } catch (DateTimeException e) {
      throw onmogelijk(tekst);
    }
  }

  private static int getal(String tekst, int vanaf, int tot) {
    var waarde = 0;
    for (var i = vanaf; i < tot; i++) {
      var cijfer = tekst.charAt(i) - '0';
      if (cijfer < 0 || cijfer > 9) {
        throw onleesbaar(tekst);
      }
      waarde = waarde * 10 + cijfer;
    }
    return waarde;
  }

  private static void eis(String tekst, int plaats, char teken) {
    if (tekst.charAt(plaats) != teken) {
      throw onleesbaar(tekst);
    }
  }

  private static IllegalArgumentException onmogelijk(String tekst) {
    return new IllegalArgumentException("onmogelijke datum '" + tekst + "': die dag bestaat niet");
  }

  private static IllegalArgumentException onleesbaar(String tekst) {
    return new IllegalArgumentException(
        "onleesbare datum '"
            + tekst
            + "': schrijf JJJJ-MM-DD, JJJJ-MM, JJJJ of JJJJ-MM-DD/JJJJ-MM-DD");
  }
}
