package nl.tijdig.berichten.ijw.regels;

import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CS002;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CS050;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CS139;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR002;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR134;

import java.time.LocalDate;
import nl.tijdig.berichten.ijw.deel.Persoonsdelen.Geboortedatum;
import nl.tijdig.berichten.ijw.deel.Persoonsdelen.VolledigeNaam;
import org.jspecify.annotations.Nullable;

/** What holds for a person in any message. */
final class Persoonsregels {

  private static final String GEEN_NUMMER = "000000000";

  private Persoonsregels() {}

  static void bsn(String bsn, Keur keur) {
    keur.eis(CS002, isBsn(bsn), "Bsn");
  }

  private static boolean isBsn(String bsn) {
    var som = -(bsn.charAt(8) - '0');
    for (var i = 0; i < 8; i++) {
      som += (9 - i) * (bsn.charAt(i) - '0');
    }
    return som % 11 == 0 && !bsn.equals(GEEN_NUMMER);
  }

  static void geboren(@Nullable Geboortedatum geboren, Keur keur) {
    if (geboren == null) {
      return;
    }
    keur.eis(CS139, pastBijGebruik(geboren), "Geboortedatum");
    if (!isOnbekend(geboren)) {
      var dag = geboren.datum();
      keur.eis(TR002, !dag.isBefore(keur.dagtekening().minusYears(120)), "Geboortedatum", "Datum");
      keur.eis(TR134, !dag.isAfter(keur.dagtekening()), "Geboortedatum", "Datum");
    }
  }

  /** What is not known is written as the first day, the first month, and the year 1900 (IV009). */
  private static boolean pastBijGebruik(Geboortedatum geboren) {
    var gebruik = geboren.datumGebruik();
    if (gebruik == null) {
      return true;
    }
    var dag = geboren.datum();
    return switch (gebruik.code()) {
      case "1" -> dag.getDayOfMonth() == 1;
      case "2" -> dag.getDayOfYear() == 1;
      default -> dag.equals(LocalDate.of(1900, 1, 1));
    };
  }

  private static boolean isOnbekend(Geboortedatum geboren) {
    var gebruik = geboren.datumGebruik();
    return gebruik != null && gebruik.is("3");
  }

  static void naam(VolledigeNaam naam, Keur keur) {
    var past =
        naam.partnernaam() == null
            ? naam.naamGebruik().is("1", "6")
            : naam.naamGebruik().is("1", "2", "3", "4");
    keur.eis(CS050, past, "Naam", "NaamGebruik");
  }
}
