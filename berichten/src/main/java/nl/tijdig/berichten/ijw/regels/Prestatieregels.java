package nl.tijdig.berichten.ijw.regels;

import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CD060;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CD087;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CS100;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CS325;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CS337;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CS339;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR137;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR335;

import java.time.LocalDate;
import nl.tijdig.berichten.ijw.declaratie.Jw323.Prestatie;
import nl.tijdig.berichten.ijw.deel.Productdelen.GeslotenPeriode;
import nl.tijdig.berichten.ijw.deel.Productdelen.TotaalBedragMetDC;

/** What holds for one line of a claim by itself. */
final class Prestatieregels {

  private static final LocalDate EERSTE = LocalDate.of(2021, 1, 1);

  private Prestatieregels() {}

  /** The rules of a claim and of its answer. */
  static void beide(Prestatie prestatie, Keur keur) {
    var bedrag = prestatie.ingediendBedrag();
    var isCredit = bedrag.debetCredit().is("C");
    var vorige = prestatie.productReferentie().vorigReferentieNummer();
    keur.eis(CD060, isCredit == (vorige != null), "ProductReferentie", "VorigReferentieNummer");
    keur.eis(CS325, bedrag.bedrag() != 0 || !isCredit, "IngediendBedrag", "DebetCredit");
    periode(prestatie.productPeriode(), keur, "ProductPeriode");
  }

  /** The rules of a claim only. */
  static void declaratie(Prestatie prestatie, Keur keur) {
    var isEuro = prestatie.eenheid().is("83");
    var bedrag = prestatie.ingediendBedrag().bedrag();
    var periode = prestatie.productPeriode();
    keur.eis(CD087, isEuro == (prestatie.productTarief() == null), "ProductTarief");
    keur.eis(CS339, !isEuro || bedrag == prestatie.geleverdVolume(), "IngediendBedrag", "Bedrag");
    vanaf2021(periode, keur, "ProductPeriode");
    var begin = periode.begindatum();
    var einde = periode.einddatum();
    keur.eis(
        CS337,
        einde.getYear() == begin.getYear() && einde.getMonth() == begin.getMonth(),
        "ProductPeriode",
        "Einddatum");
    if (keur.plek().boven("DeclaratieDagtekening") instanceof LocalDate dag) {
      keur.eis(TR335, !einde.isBefore(dag.minusYears(5)), "ProductPeriode", "Einddatum");
    }
  }

  static void periode(GeslotenPeriode periode, Keur keur, String naam) {
    var einde = periode.einddatum();
    var past = !einde.isBefore(periode.begindatum()) && !einde.isAfter(keur.dagtekening());
    keur.eis(TR137, past, naam, "Einddatum");
  }

  static void vanaf2021(GeslotenPeriode periode, Keur keur, String naam) {
    keur.eis(CS100, !periode.begindatum().isBefore(EERSTE), naam, "Begindatum");
  }

  static void totaal(TotaalBedragMetDC totaal, Keur keur, String naam) {
    var isGoed = totaal.totaalBedrag() != 0 || totaal.debetCredit().is("D");
    keur.eis(CS325, isGoed, naam, "DebetCredit");
  }
}
